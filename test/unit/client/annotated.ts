import type { Annotated, WireAnnotation } from "../../../server/src/protocol.js";

/** An annotation of the first line, from one character to another; a name that the machine is half sure of. */
export const marked = (start: number, end: number, more: Partial<WireAnnotation> = {}): WireAnnotation => ({
  range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
  kind: "name",
  type: "PERSON",
  state: "machine",
  confidence: 0.5,
  ...more,
});

/** What a server says of an article with these annotations. */
export const annotatedWith = (
  annotations: readonly WireAnnotation[],
  more: Partial<Annotated> = {},
): Annotated => ({
  version: 1,
  annotations,
  rejected: [],
  cast: [],
  labels: [],
  articleLabels: [],
  done: false,
  orphans: [],
  sidecar: { uri: "file:///a.txt.annotations.json", state: "none" },
  canUndo: false,
  canRedo: false,
  ...more,
});
