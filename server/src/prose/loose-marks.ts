import { partitionPoint } from "../article/partition-point.js";
import type { Span } from "../article/span.js";
import { begunBy, type Piece } from "./pieces.js";

/** What is no markup as it stands, but may become some with an edit anywhere in its paragraph. */
const loose = /[*_`<~\\|]|\[\^|!\s*\[|\][[(:]|&#?\w+;/;

/**
 * Tells whether a block that a span of the prose touches holds marks that mean nothing where they stand. Every block
 * is looked at once, when it is asked for.
 */
export const looseMarks = (
  prose: string,
  pieces: readonly Piece[],
  blocks: readonly Span[],
): ((span: Span) => boolean) => {
  const known = new Map<number, boolean>();
  const isLoose = ({ start, end }: Span): boolean => {
    for (let index = Math.max(0, begunBy(pieces, "prose", start) - 1); index < pieces.length; index += 1) {
      const piece = pieces[index];
      if (!piece || piece.prose.start >= end) return false;
      if (piece.kind === "same" && loose.test(prose.slice(piece.prose.start, piece.prose.end))) return true;
    }
    return false;
  };
  return (span) => {
    const first = partitionPoint(blocks.length, (index) => (blocks[index]?.end ?? 0) < span.start);
    for (let index = first; index < blocks.length; index += 1) {
      const block = blocks[index];
      if (!block || block.start > span.end) return false;
      const answer = known.get(index) ?? isLoose(block);
      known.set(index, answer);
      if (answer) return true;
    }
    return false;
  };
};
