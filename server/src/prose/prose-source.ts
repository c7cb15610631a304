import type { SourceText } from "../article/source-text.js";
import type { Span } from "../article/span.js";
import { looseMarks } from "./loose-marks.js";
import { begunBy, type Piece } from "./pieces.js";
import { keepsMarkup } from "./replacing.js";

/** Where, on one side of a piece, what is at an offset of its other side. */
const across = (piece: Piece, to: "prose" | "source", offset: number): number => {
  const there = piece[to];
  const here = piece[to === "prose" ? "source" : "prose"];
  if (offset >= here.end) return there.end;
  const letterwise = there.end - there.start === here.end - here.start;
  return letterwise ? there.start + (offset - here.start) : there.start;
};

/** The source of a prose, whose pieces show it in order. */
export const proseSource = (
  source: string,
  prose: string,
  pieces: readonly Piece[],
  blocks: readonly Span[],
): SourceText => {
  /** Where what follows an offset of the prose begins. */
  const startOf = (offset: number): number => {
    const index = begunBy(pieces, "prose", offset) - 1;
    const piece = pieces[index];
    if (piece && offset < piece.prose.end) return across(piece, "source", offset);
    return pieces[index + 1]?.source.start ?? piece?.source.end ?? 0;
  };
  /** Where what comes before an offset of the prose ends. */
  const endOf = (offset: number): number => {
    const piece = pieces[begunBy(pieces, "prose", offset - 1) - 1];
    return piece ? across(piece, "source", offset) : startOf(offset);
  };
  const follows = (offset: number): boolean =>
    (pieces[begunBy(pieces, "prose", offset - 1) - 1]?.prose.end ?? -1) >= offset;

  const spanOf = ({ start, end }: Span): Span => {
    if (start < end) {
      const from = startOf(start);
      return { start: from, end: Math.max(from, endOf(end)) };
    }
    const at = follows(start) ? endOf(start) : startOf(start);
    return { start: at, end: at };
  };

  const offsetOf = (offset: number): number => {
    const index = begunBy(pieces, "source", offset) - 1;
    const piece = pieces[index];
    if (!piece) return 0;
    if (offset <= piece.source.end) return across(piece, "prose", offset);
    const next = pieces[index + 1]?.prose.start ?? prose.length;
    // Between two blocks, what shows nothing touches neither.
    return next > piece.prose.end ? piece.prose.end + 1 : next;
  };

  const hasLooseMarks = looseMarks(prose, pieces, blocks);

  return {
    text: source,
    spanOf,
    offsetOf,
    canReplace: (span, newText) =>
      !hasLooseMarks(span) && keepsMarkup({ source, prose, pieces, spanOf }, span, newText),
  };
};
