import assert from "node:assert/strict";
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from "vscode-languageserver/node";
import { positionOf, rangeOfAll, startClient, type TestClient, wordsAt } from "./harness.js";
import { sample } from "./sample.js";

const uri = "file:///articles/bridge.txt";
const about = { textDocument: { uri } };

/** Tokens as “type modifiers: words”, decoded by the protocol's rules. */
const decode = (text: string, data: readonly number[], legend: SemanticTokensLegend): readonly string[] => {
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    tokens.push(`${[legend.tokenTypes[type], ...modifiers].join(" ")}: ${wordsAt(text, range)}`);
  }
  return tokens;
};

describe("semantic tokens", () => {
  let client: TestClient;
  let legend: SemanticTokensLegend = { tokenTypes: [], tokenModifiers: [] };
  before(async () => {
    client = await startClient();
    legend = client.initialized.capabilities.semanticTokensProvider?.legend ?? legend;
    await client.open(uri, sample);
  });
  after(() => client.stop());

  const full = (): Promise<SemanticTokens> => client.request("textDocument/semanticTokens/full", about);
  const delta = (previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta> =>
    client.request("textDocument/semanticTokens/full/delta", { ...about, previousResultId });

  it("name people, places, quotes and headers", async () => {
    const tokens = decode(sample, (await full()).data, legend);
    for (const expected of [
      "header: What To Know",
      "place declaration: Norway",
      "place: Norway",
      "person declaration: Ana Ruiz",
      "quote quoted: “We had no choice,”",
    ]) {
      assert.ok(tokens.includes(expected), `${expected} in ${JSON.stringify(tokens, null, 1)}`);
    }
  });

  it("of a range are those of the document that touch it", async () => {
    const range = { start: positionOf(sample, "Norway"), end: positionOf(sample, "in June") };
    const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/range", {
      ...about,
      range,
    });
    const some = decode(sample, data, legend);
    const all = decode(sample, (await full()).data, legend);
    assert.ok(some.length > 0 && some.length < all.length);
    assert.deepEqual(
      some,
      all.filter((_, index) => index >= all.indexOf(some[0] ?? "")).slice(0, some.length),
    );
    const whole = await client.request<SemanticTokens>("textDocument/semanticTokens/range", {
      ...about,
      range: rangeOfAll(sample),
    });
    assert.deepEqual(decode(sample, whole.data, legend), all);
  });

  it("as a delta lead from the last answer to the present one", async () => {
    const before = await full();
    await client.change(uri, 2, [
      {
        range: { start: positionOf(sample, "Norway"), end: positionOf(sample, " has offered") },
        text: "Kenya",
      },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n\n" },
    ]);
    const answer = await delta(before.resultId ?? "");
    assert.ok("edits" in answer);
    const data = [...before.data];
    for (const { start, deleteCount, data: inserted = [] } of answer.edits) {
      data.splice(start, deleteCount, ...inserted);
    }
    const after = await full();
    assert.deepEqual(data, after.data);
    assert.notDeepEqual(data, before.data);

    const same = await delta(after.resultId ?? "");
    assert.ok("edits" in same);
    assert.deepEqual(same.edits, []);
  });

  it("are sent in full to who has an answer that is forgotten", async () => {
    const answer = await delta("an answer of long ago");
    assert.ok("data" in answer && answer.data.length > 0);
  });
});
