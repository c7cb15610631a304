import type { TextDocument } from "vscode";
import { type HighlightKind, highlightKinds, type WireRange } from "../../../server/src/protocol.js";
import type { AnnotationStore } from "../annotations.js";
import { chosenKinds, highlightsEnabled } from "../settings.js";

/** A range in a few characters, to find it by. */
export const rangeKey = ({ start, end }: WireRange): string =>
  `${start.line}:${start.character}-${end.line}:${end.character}`;

/** The keys of the ranges that are highlighted in a document now. */
export const paintedRanges = (store: AnnotationStore, document: TextDocument): ReadonlySet<string> => {
  const spans = store.get(document.uri)?.spans;
  const kinds = new Set<HighlightKind>(highlightsEnabled(document) ? chosenKinds(document) : []);
  if (spans === undefined) return new Set();
  return new Set(
    highlightKinds.filter((kind) => kinds.has(kind)).flatMap((kind) => spans[kind].map(rangeKey)),
  );
};
