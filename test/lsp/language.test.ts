import assert from "node:assert/strict";
import type { CodeAction, Diagnostic, Hover } from "vscode-languageserver/node";
import { positionOf, startClient, type TestClient, withFolder } from "./harness.js";
import { log, sample } from "./sample.js";

const uri = "file:///articles/bridge.txt";

/** A diagnostic's message as a text; markup would be one only for a client that asks for it. */
const textOf = (message: Diagnostic["message"] | undefined): string | undefined =>
  typeof message === "object" ? message.value : message;

const messageOf = async (client: TestClient, rule: string): Promise<string | undefined> =>
  textOf((await client.pull(uri)).find(({ code }) => code === rule)?.message);

const titlesAt = async (client: TestClient, words: string): Promise<readonly string[]> => {
  const position = positionOf(sample, words, 0, 1);
  const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return actions.map(({ title }) => title);
};

const hoverAt = async (client: TestClient, words: string): Promise<string> => {
  const hover = await client.request<Hover>("textDocument/hover", {
    textDocument: { uri },
    position: positionOf(sample, words, 0, 1),
  });
  return JSON.stringify(hover.contents);
};

const speaks = (locale: string | undefined, words: Readonly<Record<string, string>>): void => {
  describe(`the server for a client that reads ${locale ?? "nobody knows what"}`, () => {
    let client: TestClient;
    before(async () => {
      client = await startClient(locale === undefined ? {} : { locale });
      await client.open(uri, sample);
    });
    after(() => client.stop());

    it("tells its problems", async () =>
      assert.equal(await messageOf(client, "duplicated-word"), words["problem"]));
    it("offers its fixes", async () =>
      assert.ok((await titlesAt(client, "after after")).includes(words["fix"] ?? "")));
    it("tells who somebody is", async () =>
      assert.ok((await hoverAt(client, "Ana Ruiz")).includes(words["hover"] ?? "")));
    it("says why it leaves a text alone", async () => {
      const { reason } = await client.open("file:///articles/server.txt", log);
      assert.equal(reason, words["reason"]);
    });
  });
};

const english = {
  problem: "“after” stands here twice.",
  fix: "Delete the second “after”",
  hover: "— person",
  reason: "This looks like a log, not like prose.",
};
const german = {
  problem: "„after“ steht hier doppelt.",
  fix: "Zweites „after“ löschen",
  hover: "— Person",
  reason: "Das sieht nach einem Protokoll aus, nicht nach Fließtext.",
};

speaks(undefined, english);
speaks("en", english);
speaks("x-klingon", english);
speaks("de", german);
speaks("de-AT", german);

describe("the server for a client that reads German", () => {
  const faultOf = (files: Readonly<Record<string, string>>, path: string): Promise<string | undefined> =>
    withFolder(files, async (folder) => {
      const client = await startClient({ locale: "de", folders: [folder] });
      try {
        const { diagnostics } = await client.published.take(
          (report) => report.uri === `${folder}/${path}` && report.diagnostics.length > 0,
        );
        return textOf(diagnostics[0]?.message);
      } finally {
        await client.stop();
      }
    });

  it("tells what is wrong with a configuration", async () =>
    assert.equal(
      await faultOf({ ".copydesk.json": '{ "rules": { "duplicate-word": "off" } }' }, ".copydesk.json"),
      "Es gibt keine Regel „duplicate-word“; meinten Sie „duplicated-word“?",
    ));

  it("tells what is wrong with a style file", async () => {
    const style = ".copydesk/styles/Desk/Broken.yml";
    const files = {
      ".copydesk.json": '{ "styles": ["Desk"] }',
      [style]: "extends: substitution\nmessage: Not so.\nswap:\n  (: x\n",
    };
    assert.equal(
      await faultOf(files, style),
      "Dieses Muster kann nicht verwendet werden: eine „(“ ist nicht geschlossen.",
    );
  });
});
