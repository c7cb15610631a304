import { byPosition, contains, type Span } from "./span.js";

/** Words of a text that may have a gap: the span is the first fragment. */
export interface Fragmented extends Span {
  /** The other fragments, in text order behind the first; left out where there is no gap. */
  readonly rest?: readonly Span[];
}

/** All fragments in text order; at least one. */
export const fragmentsOf = ({ start, end, rest = [] }: Fragmented): readonly Span[] => [
  { start, end },
  ...rest,
];

/** The fragments of some words none of which overlaps another, all in text order. */
export const allFragments = (words: readonly Fragmented[]): readonly Span[] =>
  words.some(({ rest }) => rest !== undefined) ? words.flatMap(fragmentsOf).sort(byPosition) : words;

/** From the first to the last character, with what is in the gaps. */
export const hullOf = ({ start, end, rest }: Fragmented): Span => ({ start, end: rest?.at(-1)?.end ?? end });

/** The words without what is in the gaps, a blank for each gap. */
export const wordsOf = (text: string, words: Fragmented): string =>
  fragmentsOf(words)
    .map((fragment) => text.slice(fragment.start, fragment.end))
    .join(" ");

/** Whether a caret is in a fragment or at its edge. */
export const holdsCaret = (words: Fragmented, offset: number): boolean =>
  fragmentsOf(words).some((fragment) => contains(fragment, { start: offset, end: offset }));

/** Some spans in text order as one with gaps; undefined for none. */
export const fragmented = (spans: readonly Span[]): Fragmented | undefined => {
  const [first] = spans;
  if (first === undefined) return undefined;
  const { start, end } = first;
  return spans.length === 1
    ? { start, end }
    : { start, end, rest: spans.slice(1).map((span) => ({ start: span.start, end: span.end })) };
};
