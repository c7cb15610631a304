import assert from "node:assert/strict";
import fc from "fast-check";
import type { SemanticTokens } from "vscode-languageserver/node";
import { documentOf, startClient, type TestClient } from "./harness.js";
import { sample } from "./sample.js";

/** Everything the server shows of a document. */
const shown = async (client: TestClient, uri: string) => ({
  diagnostics: await client.pull(uri),
  tokens: (
    await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument: { uri } })
  ).data,
  symbols: await client.request("textDocument/documentSymbol", { textDocument: { uri } }),
});

describe("a document that is edited", () => {
  let client: TestClient;
  let documents = 0;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    text: fc.constantFrom(
      "",
      "a",
      "\n",
      "\n\n",
      "“",
      "” ",
      "Ana Ruiz said. ",
      "the the ",
      "👍",
      "\r\n",
      "What Now\n",
    ),
  });

  it("shows what the same text shows when it is opened", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        documents += 1;
        const uri = `file:///edited/${documents}.txt`;
        let text = sample;
        let version = 1;
        await client.open(uri, text);
        for (const { at, length, text: inserted } of edits) {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const document = documentOf(text);
          const range = { start: document.positionAt(start), end: document.positionAt(end) };
          // A position between \r and \n is the end of its line, so the text goes the way the protocol has it.
          text =
            text.slice(0, document.offsetAt(range.start)) +
            inserted +
            text.slice(document.offsetAt(range.end));
          version += 1;
          await client.change(uri, version, [{ range, text: inserted }]);
        }
        // The whole text at once was not typed, so nothing is held back.
        await client.change(uri, version + 1, [{ text }]);
        const edited = await shown(client, uri);
        await client.close(uri);
        await client.open(uri, text);
        assert.deepEqual(edited, await shown(client, uri));
        await client.close(uri);
      }),
      { numRuns: 25 },
    );
  });
});
