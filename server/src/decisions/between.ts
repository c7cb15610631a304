import search from "approx-string-match";
import type { Span } from "../article/span.js";
import { align } from "./align.js";
import { isInWord } from "./common.js";
import type { Anchor } from "./decision.js";
import { nearLength, slack } from "./fit.js";

/** Where an anchor's words should be in a text that may have changed, in UTF-16 offsets. */
export interface Whereabouts {
  /** Between the nearest words before and behind them that were found. */
  readonly from: number;
  readonly to: number;
  /** Where they start if only one of those two moved them: by the words before, by those behind. */
  readonly expected: readonly number[];
}

/** What stands between an anchor's neighbours. */
export interface Between {
  readonly span: Span;
  /** How much of each neighbour is there, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** Whether these are the anchor's words, changed as they may be, and not others in their place. */
  readonly isTheirs: boolean;
}

/** Up to which share of errors a stretch of text may be the anchor's words with their neighbours. */
const mostErrors = 0.45;

/** The same for its words alone; and for words so short that a letter makes another one of them. */
const mostOwnErrors = 0.34;
const shortest = 4;

/** The span with the whole of the words that its ends are in. */
const wholeWords = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from > 0 && start - from < slack && isInWord(text, from)) from -= 1;
  while (to < text.length && to - end < slack && isInWord(text, to)) to += 1;
  return { start: from, end: to };
};

/** What stands between the anchor's neighbours in the stretch where they should be; undefined where they are not there. */
export const between = (
  text: string,
  anchor: Anchor,
  { from, to, expected }: Whereabouts,
): Between | undefined => {
  const { exact } = anchor;
  const [prefix, suffix] = [anchor.prefix.slice(-nearLength), anchor.suffix.slice(0, nearLength)];
  const pattern = prefix + exact + suffix;
  const first = Math.max(0, from - prefix.length - slack);
  const stretch = text.slice(first, to + suffix.length + slack);
  const matches = search(stretch, pattern, Math.floor(pattern.length * mostErrors));
  const distance = (start: number): number =>
    Math.min(...expected.map((at) => Math.abs(at - prefix.length - first - start)));
  const match = matches.toSorted((a, b) => distance(a.start) - distance(b.start))[0];
  if (match === undefined) return undefined;
  const start = Math.max(0, match.start - slack);
  const found = align(stretch.slice(start, match.end + slack), prefix, exact, suffix);
  const offset = first + start;
  const bare = { start: offset + found.span.start, end: offset + found.span.end };
  const span = found.within === 0 ? bare : wholeWords(text, bare);
  const like = (errors: number, length: number): number => (length === 0 ? 0.5 : 1 - errors / length);
  const most = exact.length < shortest ? 0 : Math.max(1, Math.floor(exact.length * mostOwnErrors));
  return {
    span,
    before: like(found.before, prefix.length),
    after: like(found.after, suffix.length),
    isTheirs: found.within <= most && span.end > span.start,
  };
};
