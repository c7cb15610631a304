import { type Span, textBefore } from "../article/span.js";
import { begunBy, type Piece } from "./pieces.js";

/** Prose with its pieces, and where its spans stand in the source. */
interface MappedProse {
  readonly source: string;
  readonly prose: string;
  readonly pieces: readonly Piece[];
  readonly spanOf: (span: Span) => Span;
}

/** Characters that mean something to Markdown, or may together with their neighbours. */
const special = /[\\`*_[\]<>~&#|\r\n]/;

/** Characters whose going may leave another one a partner. */
const paired = /[\\`*_[\]<>~|]/;

/** What may begin a line without making it a list, a heading or a rule. */
const lineStart = /^[\p{L}"“”‘’'(]/u;

type CharacterClass = "none" | "space" | "word" | "mark";

const classOf = (character: string): CharacterClass => {
  if (character === "") return "none";
  if (/\s/u.test(character)) return "space";
  return /[\p{L}\p{N}]/u.test(character) ? "word" : "mark";
};

const before = (text: string, offset: number): string => [...textBefore(text, offset, 2)].at(-1) ?? "";
const after = (text: string, offset: number): string => [...text.slice(offset, offset + 2)][0] ?? "";

/** Whether the source under a span of the prose is nothing but those words. */
const isUnbroken = (pieces: readonly Piece[], { start, end }: Span): boolean => {
  let at = begunBy(pieces, "prose", start) - 1;
  const first = pieces[at];
  if (!first || start > first.prose.end || (start === first.prose.end && start < end)) return false;
  for (let previous: Piece | undefined; ; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.kind === "kept") return false;
    const { prose, source, kind } = piece;
    if (previous && (previous.prose.end !== prose.start || previous.source.end !== source.start))
      return false;
    // Half of what an entity shows cannot be replaced.
    if (kind === "shown" && (start > prose.start || end < prose.end) && start < prose.end) return false;
    if (end <= prose.end) return true;
    previous = piece;
  }
};

/** Whether a span that reaches over line breaks is whole paragraphs, each with the break before it, or behind it. */
const keepsBreaks = (prose: string, { start, end }: Span): boolean => {
  const isBreak = (at: number): boolean => at < 0 || at >= prose.length || /[\r\n]/.test(prose.charAt(at));
  if (start === end) return !isBreak(start - 1) || !isBreak(start);
  if (!/[\r\n]/.test(prose.slice(start, end))) return true;
  const withBreakBefore = !isBreak(start - 1) && isBreak(start) && !isBreak(end - 1) && isBreak(end);
  const withBreakBehind = isBreak(start - 1) && !isBreak(start) && isBreak(end - 1) && !isBreak(end);
  return withBreakBefore || withBreakBehind;
};

/** Longest beginning of a line that is looked at, in UTF-16 code units. */
const headLength = 200;

/** What stands on the line before a place, marks of blocks left out: all of it that is prose, if that is no word yet. */
const lineHead = ({ source, prose }: MappedProse, { start }: Span, at: number): string | undefined => {
  let from = at;
  let shown = start;
  while (
    at - from < headLength &&
    from > 0 &&
    shown > 0 &&
    source.charAt(from - 1) === prose.charAt(shown - 1)
  ) {
    if (/[\r\n]/.test(source.charAt(from - 1))) break;
    from -= 1;
    shown -= 1;
  }
  const head = source.slice(from, at);
  const begins = from === 0 || shown === 0 || /\s/.test(prose.charAt(shown - 1));
  return begins && !/\p{L}/u.test(head) ? head : undefined;
};

/**
 * Whether replacing the words under a span of the prose leaves the rest of the source, and what its markup does,
 * as it was. It does where the words stand in the source unbroken, where what comes instead means nothing to
 * Markdown, and where no mark at its edges gets a neighbour of another kind: `**` before a space emphasises nothing.
 */
export const keepsMarkup = (mapped: MappedProse, span: Span, newText: string): boolean => {
  const { source, prose, pieces, spanOf } = mapped;
  if (special.test(newText) || paired.test(prose.slice(span.start, span.end))) return false;
  if (!isUnbroken(pieces, span) || !keepsBreaks(prose, span)) return false;
  const there = spanOf(span);
  const newFirst = newText === "" ? after(prose, span.end) : after(newText, 0);
  const newLast = newText === "" ? before(prose, span.start) : before(newText, newText.length);
  const joinsLeft = span.start > 0 && spanOf({ start: span.start - 1, end: span.start }).end === there.start;
  const next = pieces[begunBy(pieces, "prose", span.end) - 1];
  const joinsRight =
    next !== undefined &&
    span.end < next.prose.end &&
    spanOf({ start: span.end, end: span.end + 1 }).start === there.end;

  const head = lineHead(mapped, span, there.start);
  if (head !== undefined) {
    if (!lineStart.test(head + newText + source.slice(there.end, there.end + 2))) return false;
  } else if (!joinsLeft && classOf(newFirst) !== classOf(after(prose, span.start))) return false;

  if (/^(?:$|[\r\n])/.test(source.slice(there.end, there.end + 1))) return classOf(newLast) !== "space";
  return joinsRight || classOf(newLast) === classOf(before(prose, span.end));
};
