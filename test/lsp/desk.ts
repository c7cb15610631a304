import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Range } from "vscode-languageserver/node";
import {
  type Annotated,
  annotatedRequest,
  type DecideStep,
  type DecisionsChanged,
  decideRequest,
  type SidecarWritten,
  undoDecisionRequest,
  type WireAnswer,
  type WriteSidecarParams,
  writeSidecarRequest,
} from "../../server/src/protocol.js";
import { type ClientOptions, documentOf, positionOf, startClient, type TestClient } from "./harness.js";

/** The text of a file by its URI; null where there is none. */
export const textAt = (uri: string): string | null => {
  const path = fileURLToPath(uri);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
};

/** Writes a sidecar as a client does: the whole file or nothing, and not over another text than expected. */
export const writeSidecarFile = ({ uri, text, was }: WriteSidecarParams): SidecarWritten => {
  const path = fileURLToPath(uri);
  if (textAt(uri) !== was) return { result: "changed" };
  if (text === null) rmSync(path, { force: true });
  else writeFileSync(path, text);
  return { result: "written" };
};

/** A client whose person decides. */
export interface Desk extends TestClient {
  /** Carries out a gesture on a version of a document. */
  readonly decide: (uri: string, steps: readonly DecideStep[], version?: number) => Promise<DecisionsChanged>;
  readonly undo: (uri: string, direction?: "undo" | "redo") => Promise<DecisionsChanged>;
  readonly annotated: (uri: string) => Promise<Annotated>;
}

/** A client that writes sidecars as `write` does. */
export const startDesk = async (
  write: (params: WriteSidecarParams) => SidecarWritten | Promise<SidecarWritten> = writeSidecarFile,
  options: ClientOptions = {},
): Promise<Desk> => {
  const client = await startClient({
    settings: () => ({ annotator: "Ines Vale" }),
    initializationOptions: { writesSidecars: true },
    ...options,
  });
  client.connection.onRequest(
    writeSidecarRequest,
    async (params: WriteSidecarParams): Promise<unknown> => write(params),
  );
  return {
    ...client,
    decide: (uri, steps, version = 1) =>
      client.request(decideRequest, { textDocument: { uri }, version, steps }),
    undo: (uri, direction = "undo") =>
      client.request(undoDecisionRequest, { textDocument: { uri }, direction }),
    annotated: (uri) => client.request(annotatedRequest, { textDocument: { uri } }),
  };
};

/** The range of the nth (from 0) place of some words. */
export const rangeOf = (text: string, words: string, nth = 0): Range => ({
  start: positionOf(text, words, nth),
  end: positionOf(text, words, nth, words.length),
});

/** A step that decides of the nth place of some words. */
export const step = (
  text: string,
  words: string,
  answer: WireAnswer,
  {
    nth = 0,
    ...more
  }: { readonly nth?: number; readonly scope?: "here" | "article"; readonly moves?: string } = {},
): DecideStep => ({ kind: "decide", ranges: [rangeOf(text, words, nth)], answer, ...more });

/** What is annotated, as “words TYPE state”. */
export const shown = (text: string, { annotations }: Annotated, kind = "name"): readonly string[] =>
  annotations
    .filter((one) => one.kind === kind)
    .map(({ range, type, state }) => `${documentOf(text).getText(range)} ${type} ${state}`);
