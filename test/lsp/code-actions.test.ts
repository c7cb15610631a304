import assert from "node:assert/strict";
import { type CodeAction, CodeActionTriggerKind, type Range } from "vscode-languageserver/node";
import { clientCommands } from "../../server/src/protocol.js";
import {
  applyEdit,
  modernCapabilities,
  positionOf,
  rangeOfAll,
  startClient,
  type TestClient,
} from "./harness.js";
import { sample } from "./sample.js";

const uri = "file:///articles/bridge.txt";

const actionsAt = (
  client: TestClient,
  words: string | undefined,
  only?: readonly string[],
): Promise<CodeAction[] | null> => {
  const range =
    words === undefined
      ? rangeOfAll(sample)
      : {
          start: positionOf(sample, words, 0, words.length),
          end: positionOf(sample, words, 0, words.length),
        };
  return client.request("textDocument/codeAction", {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
};

describe("code actions", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
    await client.open(uri, sample);
  });
  after(() => client.stop());

  it("mend the problem at the caret", async () => {
    const actions = await actionsAt(client, "after after", ["quickfix"]);
    const [first] = actions ?? [];
    assert.equal(first?.kind, "quickfix");
    assert.equal(first?.isPreferred, true);
    assert.equal(first?.diagnostics?.[0]?.code, "duplicated-word");
    assert.equal(applyEdit(sample, uri, first?.edit), sample.replace("after after", "after"));
  });

  it("mend all of a kind at once", async () => {
    const actions = await actionsAt(client, "after after", ["quickfix"]);
    const all = actions?.find(({ title }) => title.startsWith("Fix all 2"));
    assert.equal(
      applyEdit(sample, uri, all?.edit),
      sample.replace("after after", "after").replace("the the", "the"),
    );
  });

  it("name the version they are for", async () => {
    const [action] = (await actionsAt(client, "after after")) ?? [];
    const [change] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(change && "textDocument" in change && change.textDocument, { uri, version: 1 });
    assert.equal(action?.edit?.changes, undefined);
  });

  for (const only of ["source.fixAll.copydesk", "source.fixAll", "source"]) {
    it(`apply every safe fix for a client that asks for ${only}`, async () => {
      const actions = await actionsAt(client, undefined, [only]);
      assert.deepEqual(
        actions?.map(({ kind }) => kind),
        ["source.fixAll.copydesk"],
      );
      const fixed = applyEdit(sample, uri, actions?.[0]?.edit);
      assert.equal(fixed, sample.replace("after after", "after").replace("the the", "the"));
    });
  }

  it("are none of a kind nobody offers", async () => {
    assert.deepEqual(await actionsAt(client, undefined, ["refactor"]), []);
    assert.deepEqual(await actionsAt(client, undefined, ["source.organizeImports"]), []);
    assert.deepEqual(await actionsAt(client, undefined, ["source.fixAll.other"]), []);
  });

  it("have no fix-all where everything is right", async () => {
    const other = "file:///articles/right.txt";
    await client.open(other, "The ships came.");
    const actions = await client.request("textDocument/codeAction", {
      textDocument: { uri: other },
      range: rangeOfAll("The ships came."),
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions, []);
  });

  it("offer a guessed speaker, but neither prefer it nor apply it with everything that is safe", async () => {
    const other = "file:///articles/who.txt";
    const text =
      "Rita Orban builds walls in Elmira, and the town pays for them out of its own pocket.\n\n“We were told nothing until the morning.”\n\nBuses run again on Monday, and the bridge opens to lorries in May.";
    await client.open(other, text);
    const at = positionOf(text, "told", 0, 1);
    const request = (only: string) =>
      client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: other },
        range: { start: at, end: at },
        context: { diagnostics: [], only: [only] },
      });
    const actions = await request("quickfix");
    assert.ok(actions.some(({ title }) => title === "Add “, Orban said”"));
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred),
      [],
    );
    assert.deepEqual(await request("source.fixAll"), []);
  });

  it("suggest spellings on demand", async () => {
    const other = "file:///articles/slip.txt";
    const text = "The harbour master closed the bridge becuase divers found cracks in it on Monday.";
    await client.open(other, text);
    const at = positionOf(text, "becuase", 0, 2);
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: other },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ["quickfix"] },
    });
    const [first] = actions;
    assert.equal(applyEdit(text, other, first?.edit), text.replace("becuase", "because"));
  });
});

describe("code actions for older clients", () => {
  it("come as plain changes without versions", async () => {
    const workspace = { ...modernCapabilities.workspace, workspaceEdit: {} };
    const client = await startClient({ capabilities: { ...modernCapabilities, workspace } });
    await client.open(uri, sample);
    const [action] = (await actionsAt(client, "after after")) ?? [];
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.equal(applyEdit(sample, uri, action?.edit), sample.replace("after after", "after"));
    await client.stop();
  });

  it("are none where only commands are known", async () => {
    const textDocument = { ...modernCapabilities.textDocument, codeAction: {} };
    const client = await startClient({ capabilities: { ...modernCapabilities, textDocument } });
    await client.open(uri, sample);
    assert.equal(await actionsAt(client, "after after"), null);
    await client.stop();
  });
});

describe("the action that annotates", () => {
  const text = "The mayor of Oslo, 🦊 Ana Ruiz, said that that it was safe.\n";
  const article = "file:///articles/fox.txt";
  const at = (words: string) => {
    const start = positionOf(text, words, 0, 1);
    return { start, end: start };
  };
  let client: TestClient;
  before(async () => {
    client = await startClient({ initializationOptions: { commands: [clientCommands.annotateAt] } });
    await client.open(article, text);
  });
  after(() => client.stop());

  const titles = async (range: Range, context: object): Promise<readonly string[]> => {
    const actions = await client.request<CodeAction[] | null>("textDocument/codeAction", {
      textDocument: { uri: article },
      range,
      context: { diagnostics: [], ...context },
    });
    return (actions ?? []).flatMap(({ title }) => (title.startsWith("Annotate") ? title : []));
  };
  const asked = { triggerKind: CodeActionTriggerKind.Invoked };

  it("is one on a name, a word and a selection, where a person asks", async () => {
    assert.deepEqual(await titles(at("Ruiz"), asked), ["Annotate “Ana Ruiz”…"]);
    assert.deepEqual(await titles(at("mayor"), asked), ["Annotate “mayor”…"]);
    const selected = { start: at("mayor of").start, end: at("Oslo").start };
    assert.deepEqual(await titles(selected, asked), ["Annotate “ayor of O”…"]);
  });

  it("is none where the editor asks by itself, or for fixes", async () => {
    assert.deepEqual(await titles(at("Ruiz"), { triggerKind: CodeActionTriggerKind.Automatic }), []);
    assert.deepEqual(await titles(at("Ruiz"), {}), []);
    assert.deepEqual(await titles(at("Ruiz"), { ...asked, only: ["quickfix"] }), []);
    assert.deepEqual(await titles(at("Ruiz"), { ...asked, only: ["copydesk.annotate"] }), [
      "Annotate “Ana Ruiz”…",
    ]);
  });

  it("is none for a client without the command", async () => {
    const other = await startClient();
    await other.open(article, text);
    const actions = await other.request<CodeAction[] | null>("textDocument/codeAction", {
      textDocument: { uri: article },
      range: at("Ruiz"),
      context: { diagnostics: [], ...asked },
    });
    assert.ok(!JSON.stringify(actions).includes("Annotate"));
    await other.stop();
  });
});
