import type { WireAnnotation, WirePosition, WireRange } from "../../../server/src/protocol.js";
import { type Stretch, trimmed, wordAt } from "./words.js";

/** The text of an article, with positions and UTF-16 offsets of each other. */
export interface PositionedText {
  readonly text: string;
  readonly offsetAt: (position: WirePosition) => number;
  readonly positionAt: (offset: number) => WirePosition;
}

/** What a key acts on: an annotation, or words that have none. */
export interface Spot {
  readonly range: WireRange;
  readonly annotation?: WireAnnotation;
}

/** The stretch of a range. */
export const stretchOf = ({ offsetAt }: PositionedText, { start, end }: WireRange): Stretch => ({
  start: offsetAt(start),
  end: offsetAt(end),
});

/** The range of a stretch. */
export const rangeOf = ({ positionAt }: PositionedText, { start, end }: Stretch): WireRange => ({
  start: positionAt(start),
  end: positionAt(end),
});

const length = ({ start, end }: Stretch): number => end - start;

/** The shortest annotation that a caret is in, or at the end of where it is in none. */
const annotationAt = (
  text: PositionedText,
  annotations: readonly WireAnnotation[],
  offset: number,
): WireAnnotation | undefined => {
  const touching = annotations
    .map((annotation) => ({ annotation, at: stretchOf(text, annotation.range) }))
    .filter(({ at }) => at.start <= offset && offset <= at.end)
    .sort((a, b) => Number(a.at.end === offset) - Number(b.at.end === offset) || length(a.at) - length(b.at));
  return touching[0]?.annotation;
};

/**
 * What a person points at with the caret, or with a selection: the innermost annotation there or the word; the annotation
 * of just the selected words, or these without the white space at their ends. Undefined where there is neither.
 */
export const spotAt = (
  text: PositionedText,
  annotations: readonly WireAnnotation[],
  selection: WireRange,
): Spot | undefined => {
  const selected = stretchOf(text, selection);
  if (length(selected) === 0) {
    const annotation = annotationAt(text, annotations, selected.start);
    if (annotation !== undefined) return { range: annotation.range, annotation };
    const word = wordAt(text.text, selected.start);
    return word && { range: rangeOf(text, word) };
  }
  const words = trimmed(text.text, selected);
  if (words === undefined) return undefined;
  const annotation = annotations.findLast(({ range }) => {
    const { start, end } = stretchOf(text, range);
    return start === words.start && end === words.end;
  });
  return annotation === undefined ? { range: rangeOf(text, words) } : { range: annotation.range, annotation };
};
