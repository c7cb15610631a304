import { partitionPoint } from "../article/partition-point.js";
import type { MarkedBlock } from "../article/source-text.js";
import type { Span } from "../article/span.js";

/**
 * A stretch of prose and the stretch of source that shows it (UTF-16): letter for letter ("same"), one thing for another
 * as an entity for its character ("shown"), or what nobody is to change, as code and addresses ("kept").
 */
export interface Piece {
  readonly prose: Span;
  readonly source: Span;
  readonly kind: "same" | "shown" | "kept";
}

/** Prose under construction: pieces are added in the order of the source. */
export interface ProseBuilder {
  /** Shows source as it stands. */
  readonly copy: (source: Span) => void;
  /** Shows a stretch of source as other characters. */
  readonly show: (source: Span, as: string, kind: "shown" | "kept") => void;
  /** Whether nothing stands on the present line of prose, or nothing but a space before this. */
  readonly endsInSpace: () => boolean;
  /** Ends a block, without the spaces at its end; one that shows nothing leaves nothing. */
  readonly endBlock: (kind: MarkedBlock["kind"], isPlain: boolean) => void;
  readonly finish: () => {
    readonly text: string;
    readonly pieces: readonly Piece[];
    readonly blocks: readonly MarkedBlock[];
  };
}

const separator = "\n\n";

/** Starts the prose of a source. */
export const buildProse = (source: string): ProseBuilder => {
  const pieces: Piece[] = [];
  const blocks: MarkedBlock[] = [];
  const parts: string[] = [];
  let length = 0;
  let block: Piece[] = [];
  let shown: string[] = [];
  let width = 0;
  let endsInSpace = true;
  let previousIsPlain = false;

  const add = (kind: Piece["kind"], there: Span, as: string): void => {
    const before = block.at(-1);
    if (kind === "same" && before?.kind === "same" && before.source.end === there.start) {
      const prose = { start: before.prose.start, end: before.prose.end + as.length };
      block[block.length - 1] = { kind, prose, source: { start: before.source.start, end: there.end } };
    } else {
      block.push({ kind, source: there, prose: { start: width, end: width + as.length } });
    }
    shown.push(as);
    width += as.length;
    endsInSpace = /[ \t\r\n]$/.test(as.slice(-1));
  };

  /** Takes the spaces around the block away. */
  const trim = (words: string): string => {
    const end = words.trimEnd().length;
    const start = Math.min(end, words.length - words.trimStart().length);
    block = block.flatMap((piece): readonly Piece[] => {
      const { prose, source: there, kind } = piece;
      const from = Math.max(start, prose.start);
      const to = Math.min(end, prose.end);
      if (from >= to) return [];
      const letterwise = there.end - there.start === prose.end - prose.start;
      const inner = { start: there.start + from - prose.start, end: there.end - (prose.end - to) };
      return [{ kind, prose: { start: from - start, end: to - start }, source: letterwise ? inner : there }];
    });
    return words.slice(start, end);
  };

  /** What parts two blocks: a blank line, the source's own where there is nothing else between two paragraphs. */
  const part = (isPlain: boolean): void => {
    const from = pieces.at(-1)?.source.end ?? 0;
    const to = block[0]?.source.start ?? from;
    const between = source.slice(from, Math.min(to, from + 5));
    const own = pieces.length > 0 && isPlain && previousIsPlain && /^(?:\r\n\r\n|\n\n|\r\r)$/.test(between);
    const written = own ? between : pieces.length > 0 || to > 0 ? separator : "";
    if (own) {
      const prose = { start: length, end: length + written.length };
      pieces.push({ kind: "same", prose, source: { start: from, end: to } });
    }
    parts.push(written);
    length += written.length;
  };

  return {
    copy: (span) => {
      if (span.start < span.end) add("same", span, source.slice(span.start, span.end));
    },
    show: (span, as, kind) => add(kind, span, as),
    endsInSpace: () => endsInSpace,
    endBlock: (kind, isPlain) => {
      const words = trim(shown.join(""));
      if (block.length > 0) {
        part(isPlain);
        for (const piece of block) {
          const prose = { start: piece.prose.start + length, end: piece.prose.end + length };
          pieces.push({ ...piece, prose });
        }
        blocks.push({ kind, start: length, end: length + words.length });
        parts.push(words);
        length += words.length;
        previousIsPlain = isPlain;
      }
      block = [];
      shown = [];
      width = 0;
      endsInSpace = true;
    },
    finish: () => ({ text: parts.join("") + (length > 0 ? separator : ""), pieces, blocks }),
  };
};

/** How many of some pieces in order begin at or before an offset of the prose, or of the source. */
export const begunBy = (pieces: readonly Piece[], side: "prose" | "source", offset: number): number =>
  partitionPoint(pieces.length, (index) => (pieces[index]?.[side].start ?? offset) <= offset);
