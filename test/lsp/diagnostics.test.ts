import assert from "node:assert/strict";
import { DiagnosticSeverity, DiagnosticTag, type DocumentDiagnosticReport } from "vscode-languageserver/node";
import { pushCapabilities, startClient, type TestClient, wordsAt } from "./harness.js";
import { log, sample } from "./sample.js";

const uri = "file:///articles/bridge.txt";

describe("pulled diagnostics", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
    await client.open(uri, sample);
  });
  after(() => client.stop());

  it("carry rule, severity, source and place", async () => {
    const duplicates = (await client.pull(uri)).filter(({ code }) => code === "duplicated-word");
    assert.deepEqual(
      duplicates.map(({ source, severity, range }) => [
        source,
        severity,
        wordsAt(sample, range).includes("after") || wordsAt(sample, range).includes("the"),
      ]),
      [
        ["copydesk", DiagnosticSeverity.Warning, true],
        ["copydesk", DiagnosticSeverity.Warning, true],
      ],
    );
  });

  it("are never pushed as well", async () => {
    await client.pull(uri);
    assert.deepEqual(
      client.published.left().filter((message) => message.uri === uri),
      [],
    );
  });

  it("are unchanged for who has them already", async () => {
    const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.request("textDocument/diagnostic", {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    const first = await ask();
    assert.ok(first.resultId !== undefined);
    assert.deepEqual(await ask(first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.change(uri, 2, [{ text: "The ships came." }]);
    const second = await ask(first.resultId);
    assert.ok(second.kind === "full" && second.resultId !== first.resultId);
    assert.deepEqual(second.items, []);
    await client.change(uri, 3, [{ text: sample }]);
  });

  it("do not fade words of which one stays", async () => {
    const duplicate = (await client.pull(uri)).find(({ code }) => code === "duplicated-word");
    assert.equal(duplicate?.tags, undefined, "one of the two words stays, so neither is faded");
  });

  it("fade what is only deleted, and not what is moved", async () => {
    const other = "file:///articles/moved.txt";
    const text = [
      "The council of Elmira closed the old harbor bridge on Monday after a fire in the control room.",
      "Drivers have to go around the lake until May. The mayor, Anna Varga, said the repairs would cost $2 million.",
      "Learn more",
      "Elmira council closes old harbor bridge after fire",
    ].join("\n\n");
    await client.open(other, text);
    const problems = await client.pull(other);
    const tagsOf = (rule: string): unknown => problems.find(({ code }) => code === rule)?.tags ?? [];
    assert.deepEqual(tagsOf("page-residue"), [DiagnosticTag.Unnecessary]);
    assert.ok(problems.some(({ code }) => code === "misplaced-headline"));
    assert.deepEqual(tagsOf("misplaced-headline"), []);
    await client.close(other);
  });

  it("point to the other places that explain them", async () => {
    const other = "file:///articles/spelling.txt";
    const text =
      "Harbour master Sergei Dahlov came to Osley on Monday.\n\nSergei Dahlov said the pier was safe.\n\nSergey Dahlov left.";
    await client.open(other, text);
    const spelling = (await client.pull(other)).find(({ code }) => code === "name-spelling");
    assert.equal(spelling && wordsAt(text, spelling.range), "Sergey");
    const [related] = spelling?.relatedInformation ?? [];
    assert.equal(related?.location.uri, other);
    assert.match(related ? wordsAt(text, related.location.range) : "", /Sergei/);
  });

  it("are none for what is not prose, is too large or is empty", async () => {
    const check = async (name: string, text: string, state: string): Promise<void> => {
      const other = `file:///articles/${name}.txt`;
      assert.equal((await client.open(other, text)).state, state);
      assert.deepEqual(await client.pull(other), []);
      await client.close(other);
    };
    await check("log", log, "not-prose");
    await check("empty", "", "checked");
    await check("large", "word after after ".repeat(330_000), "too-large");
  });
});

describe("pushed diagnostics", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient({ capabilities: pushCapabilities });
  });
  after(() => client.stop());

  it("are the gravest of very many, behind a note", async () => {
    const many = `They were asked to to go. ${"“Yes. ".repeat(3)}\n\n`.repeat(1200);
    await client.open("file:///many.txt", many);
    const { diagnostics } = await client.published.take((message) => message.uri === "file:///many.txt");
    assert.equal(diagnostics.length, 1001);
    const [note, ...problems] = diagnostics;
    assert.match(String(note?.message), /^Only the 1,000 gravest of \d,\d{3} problems are shown/);
    assert.equal(note?.severity, DiagnosticSeverity.Information);
    assert.ok(problems.every(({ severity }) => severity === DiagnosticSeverity.Error));
  });

  it("come with every version, and go with the document", async () => {
    const take = async () => await client.published.take((message) => message.uri === uri);
    await client.open(uri, sample);
    const first = await take();
    assert.equal(first.version, 1);
    assert.ok(first.diagnostics.some(({ code }) => code === "duplicated-word"));
    await client.change(uri, 2, [{ text: "The ships came." }]);
    assert.deepEqual(await take(), { uri, version: 2, diagnostics: [] });
    await client.close(uri);
    assert.deepEqual(await take(), { uri, diagnostics: [] });
  });
});
