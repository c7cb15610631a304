import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { editorsPatience } from "../../server/src/lsp/server.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { type Change, connectInProcess } from "../lsp/in-process.js";
import { sample } from "../lsp/sample.js";
import { fragmentRun } from "./texts.js";

/** What is done to one of the documents: part of it is replaced, all of it is, or it is closed and opened. */
type Step =
  | {
      readonly kind: "edit";
      readonly document: number;
      readonly at: number;
      readonly length: number;
      readonly text: string;
    }
  | { readonly kind: "replace" | "reopen"; readonly document: number; readonly text: string };

const texts = fc.oneof(fragmentRun, fc.string({ unit: "binary", maxLength: 20 }), fc.constant(""));
const document = fc.nat({ max: 2 });

/** A session of an editor, step by step. */
export const session: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant("edit" as const),
        document,
        at: fc.nat({ max: 5000 }),
        length: fc.nat({ max: 60 }),
        text: texts,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom("replace" as const, "reopen" as const),
        document,
        text: texts.map((text) => sample + text),
      }),
    },
  ),
  { minLength: 1, maxLength: 25 },
);

type Client = Awaited<ReturnType<typeof connectInProcess>>;

/** A client of a new server in this process. */
export const newClient = (): Promise<Client> =>
  connectInProcess({ readResource, patience: editorsPatience, now: () => performance.now() });

/** Everything that a server shows of a document that is open. */
const shown = async (client: Client, uri: string): Promise<unknown> => {
  const textDocument = { uri };
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    client.request(`textDocument/${method}`, { textDocument, ...params });
  const range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
  const { data } = await client.request<{ data: unknown }>("textDocument/semanticTokens/full", {
    textDocument,
  });
  return [data, await ask("documentSymbol"), await ask("foldingRange"), await ask("inlayHint", { range })];
};

const changeOf = (text: string, at: number, length: number, inserted: string): readonly [Change, string] => {
  const document = TextDocument.create("test:", "plaintext", 0, text);
  const start = document.positionAt(at % (text.length + 1));
  const end = document.positionAt((at % (text.length + 1)) + length);
  const after = text.slice(0, document.offsetAt(start)) + inserted + text.slice(document.offsetAt(end));
  return [{ range: { start, end }, text: inserted }, after];
};

/** Plays a session with one server, and asserts that it then shows what a fresh one shows of the same texts. */
export const play = async (client: Client, steps: readonly Step[]): Promise<number> => {
  const now = new Map<string, string>();
  const last = new Map<string, unknown>();
  for (const step of steps) {
    const uri = `file:///fuzzed/${step.document}.txt`;
    const text = now.get(uri);
    if (text === undefined || step.kind === "reopen") {
      if (text !== undefined) await client.close(uri);
      const opened = step.kind === "edit" ? sample : step.text;
      now.set(uri, opened);
      last.set(uri, await client.open(uri, opened));
    } else if (step.kind !== "edit") {
      now.set(uri, step.text);
      last.set(uri, await client.change(uri, { text: step.text }));
    } else {
      const [change, after] = changeOf(text, step.at, step.length, step.text);
      now.set(uri, after);
      last.set(uri, await client.change(uri, change));
    }
  }
  const fresh = await newClient();
  for (const [uri, text] of now) {
    const annotations = await fresh.open(uri, text);
    assert.deepEqual({ ...Object(last.get(uri)), version: 0 }, { ...annotations, version: 0 });
    assert.deepEqual(await shown(client, uri), await shown(fresh, uri));
    await client.close(uri);
  }
  client.forget();
  fresh.end();
  return now.size;
};
