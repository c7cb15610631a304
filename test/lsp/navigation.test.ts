import assert from "node:assert/strict";
import type {
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupContent,
  Range,
  SymbolInformation,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver/node";
import {
  applyEdit,
  modernCapabilities,
  positionOf,
  rangeOfAll,
  startClient,
  type TestClient,
  wordsAt,
} from "./harness.js";
import { sample } from "./sample.js";

const uri = "file:///articles/bridge.txt";
const about = { textDocument: { uri } };
const at = (words: string, nth = 0, into = 1) => ({
  ...about,
  position: positionOf(sample, words, nth, into),
});

describe("an article in an editor", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
    await client.open(uri, sample);
  });
  after(() => client.stop());

  const hover = async (words: string, nth = 0, into = 1): Promise<string | undefined> => {
    const answer = await client.request<{ contents: MarkupContent; range: Range } | null>(
      "textDocument/hover",
      at(words, nth, into),
    );
    return answer ? `${wordsAt(sample, answer.range)} | ${answer.contents.value}` : undefined;
  };

  it("shows a person on hover", async () => {
    const shown = await hover("Ruiz said the first");
    assert.match(shown ?? "", /^Ruiz \| \*\*Ana Ruiz\*\* — person\n\n/);
    assert.match(shown ?? "", /Mentioned 3 times, first on \[line 5\]\(file:[^)]*#L5,109-L5,117\)\./);
    assert.match(shown ?? "", /Also written: \*Ruiz\*\./);
    assert.match(shown ?? "", /“\[\*We had no choice,\*\]\(file:[^)]*#L7,2-L7,19\)”/);
  });

  it("shows a country on hover", async () => {
    const shown = await hover("Norway");
    assert.match(
      shown ?? "",
      /^Norway \| \*\*Norway\*\* — country\n\nCapital Oslo; region Northern Europe; demonym Norwegian\./,
    );
  });

  it("shows on a quote who says it and how that was decided", async () => {
    const shown = await hover("We had no choice");
    assert.match(shown ?? "", /^“We had no choice,” \| \*\*Direct quote\*\*\n\nSaid by \*\*Ana Ruiz\*\*/);
    assert.match(shown ?? "", /Decided by “\[Ana Ruiz\]\(file:[^)]*\)” and “\[said\]\(file:[^)]*\)”:/);
  });

  it("shows words alone in a document that is no file", async () => {
    const unsaved = "untitled:Untitled-1";
    await client.open(unsaved, sample);
    const { contents } = await client.request<{ contents: MarkupContent }>("textDocument/hover", {
      ...at("Ruiz said the first"),
      textDocument: { uri: unsaved },
    });
    assert.match(contents.value, /first on line 5\./);
    assert.doesNotMatch(contents.value, /\]\(/);
    await client.close(unsaved);
  });

  it("shows the length of a section on its header", async () => {
    assert.match(
      (await hover("What To Know")) ?? "",
      /^What To Know \| \*\*What To Know\*\* — section\n\n\d+ words, under a minute to read/,
    );
  });

  it("shows nothing on plain words", async () => {
    assert.equal(await hover("quay"), undefined);
  });

  it("leads from a short name to the first mention", async () => {
    const links = await client.request<LocationLink[]>("textDocument/definition", at("Ruiz said the first"));
    assert.deepEqual(
      links.map((link) => [link.targetUri, wordsAt(sample, link.targetRange), link.targetRange.start]),
      [[uri, "Ana Ruiz", positionOf(sample, "Ana Ruiz")]],
    );
  });

  it("finds every mention", async () => {
    const params = at("Norway", 1);
    const find = async (includeDeclaration: boolean): Promise<readonly number[]> => {
      const found = await client.request<Location[]>("textDocument/references", {
        ...params,
        context: { includeDeclaration },
      });
      assert.ok(found.every(({ range }) => wordsAt(sample, range) === "Norway"));
      return found.map(({ range }) => range.start.character);
    };
    const all = [positionOf(sample, "Norway").character, positionOf(sample, "Norway", 1).character];
    assert.deepEqual(await find(true), all);
    assert.deepEqual(await find(false), all.slice(1));
    const highlights = await client.request<DocumentHighlight[]>("textDocument/documentHighlight", params);
    assert.deepEqual(
      highlights.map(({ range }) => range.start.character),
      all,
    );
  });

  it("renames a person everywhere, short forms kept short", async () => {
    const prepared = await client.request<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
      at("Ana Ruiz"),
    );
    assert.equal(prepared.placeholder, "Ana Ruiz");
    assert.equal(wordsAt(sample, prepared.range), "Ana Ruiz");
    const edit = await client.request<WorkspaceEdit>("textDocument/rename", {
      ...at("Ana Ruiz"),
      newName: "Eva Ruys",
    });
    assert.equal(
      applyEdit(sample, uri, edit),
      sample.replaceAll("Ana Ruiz", "Eva Ruys").replaceAll("Ruiz", "Ruys"),
    );
    assert.equal(await client.request("textDocument/prepareRename", at("quay")), null);
  });

  it("has an outline of headline, sections and quotes", async () => {
    const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", about);
    const show = ({ name, detail, children = [] }: DocumentSymbol): unknown =>
      children.length > 0 ? [name, children.map(show)] : detail === undefined ? name : `${name} ${detail}`;
    assert.deepEqual(symbols.map(show), [
      "Harbour Bridge Shuts After Divers Find Cracks",
      [
        "Ana Ruiz",
        ["the work would take 40 days", "the first ships would come from Norway in June, and that…"],
      ],
      "Ana Ruiz: “We had no choice,”",
      "Ana Ruiz: “A bridge does not wait for anybody.”",
      ["What To Know", ["Ana Ruiz: “The pillars are older than any of us,”"]],
      [
        "What People Are Saying",
        [["Erik Dahl", ["that he had seen the cracks years ago"]], "Erik Dahl: “Nobody listened to me,”"],
      ],
    ]);
  });

  it("folds its sections", async () => {
    const folds = await client.request<FoldingRange[]>("textDocument/foldingRange", about);
    const lines = sample.split("\n");
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]?.slice(0, 12)]),
      [
        ["What To Know", "“The pillars"],
        ["What People Are Saying", "Erik Dahl, a"],
      ],
    );
  });

  it("hints at the speaker behind a pronoun", async () => {
    const hints = await client.request<InlayHint[]>("textDocument/inlayHint", {
      ...about,
      range: rangeOfAll(sample),
    });
    const shown = hints.map(({ label, position }) => [
      typeof label === "string" ? label : label.map(({ value }) => value).join(""),
      position,
    ]);
    const said = "“The pillars are older than any of us,” she";
    assert.ok(
      shown.some(
        ([label, position]) =>
          label === "(Ana Ruiz)" &&
          JSON.stringify(position) === JSON.stringify(positionOf(sample, said, 0, said.length)),
      ),
      JSON.stringify(shown),
    );
    const none = await client.request<InlayHint[]>("textDocument/inlayHint", {
      ...about,
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    });
    assert.deepEqual(none, []);
  });

  it("completes a name that was begun", async () => {
    const end = positionOf(sample, "Dahl said.", 0, "Dahl said.".length);
    const typed = await startClient();
    await typed.open(uri, sample);
    await typed.change(uri, 2, [{ range: { start: end, end }, text: " Ru" }]);
    const { items } = await typed.request<CompletionList>("textDocument/completion", {
      ...about,
      position: { line: end.line, character: end.character + 3 },
    });
    assert.deepEqual(items.map(({ label }) => label).sort(), ["Ana Ruiz", "Ruiz"]);
    await typed.stop();
  });

  it("is found by the names in it", async () => {
    const symbols = await client.request<WorkspaceSymbol[]>("workspace/symbol", { query: "norw" });
    assert.deepEqual(
      symbols.map(({ name, location }) => [name, location.uri]),
      [["Norway", uri]],
    );
  });
});

describe("an article in an editor that can do less", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient({ capabilities: { general: modernCapabilities.general ?? {} } });
    await client.open(uri, sample);
  });
  after(() => client.stop());

  it("has hovers without markup", async () => {
    const { contents } = await client.request<{ contents: MarkupContent } & Hover>(
      "textDocument/hover",
      at("Norway"),
    );
    assert.equal(contents.kind, "plaintext");
    assert.match(
      contents.value,
      /^Norway — country\nCapital Oslo; region Northern Europe; demonym Norwegian\.\n/,
    );
  });

  it("has a plain location for a definition", async () => {
    const location = await client.request<Location>("textDocument/definition", at("Norway", 1));
    assert.deepEqual([location.uri, location.range.start], [uri, positionOf(sample, "Norway")]);
  });

  it("has a flat outline", async () => {
    const symbols = await client.request<SymbolInformation[]>("textDocument/documentSymbol", about);
    assert.ok(symbols.every(({ location }) => location.uri === uri));
    assert.equal(
      symbols.find(({ name }) => name.startsWith("Erik Dahl: “Nobody"))?.containerName,
      "What People Are Saying",
    );
  });
});
