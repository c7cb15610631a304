import type { Change } from "../article/change.js";
import { partitionPoint } from "../article/partition-point.js";
import { byStart, movedBy, type Span, textBefore } from "../article/span.js";
import type { Problem } from "../rules/rule.js";

/** A problem that was found, moved with the text since. */
interface Found extends Span {
  readonly rule: string;
  readonly shown: boolean;
}

/** What is being typed into a text, and what was found before. */
export interface Typing {
  /** Where the last edits ended, in the present text; none where nobody is typing. */
  readonly places: readonly number[];
  readonly found: readonly Found[];
}

/** More than this, in UTF-16 units, is pasted and not typed. A completed name is typed. */
const longestTyped = 100;

/**
 * Rules that judge a word or a mark, so that they can be believed once the caret has left it. All others judge a sentence
 * or the article, which may look otherwise as soon as the sentence has been written to its end.
 */
export const rulesOfWords: ReadonlySet<string> = new Set([
  "misspelled-word",
  "name-spelling",
  "duplicated-word",
  "double-space",
  "doubled-punctuation",
  "missing-space",
]);

const wordBefore = /(?<![\p{L}\p{N}\p{M}’'-])[\p{L}\p{N}\p{M}’'-]*$/u;
const wordAfter = /^[\p{L}\p{N}\p{M}’'-]*/u;

/** How far from the caret a word is looked for, in UTF-16 units. */
const longestWord = 80;

const wordAround = (text: string, place: number): Span => {
  const before = wordBefore.exec(textBefore(text, place, longestWord))?.[0] ?? "";
  const after = wordAfter.exec(text.slice(place, place + longestWord))?.[0] ?? "";
  return { start: place - before.length, end: place + after.length };
};

const movedPlace = (place: number, { start, end, inserted }: Change): number =>
  place < start ? place : Math.max(place, end) + inserted.length - (end - start);

/** A finding after a change; undefined where its words were replaced as a whole. */
const movedFinding = (finding: Found, { start, end, inserted }: Change): readonly Found[] => {
  const by = inserted.length - (end - start);
  if (end <= finding.start) return [movedBy(finding, by)];
  if (start >= finding.end) return [finding];
  if (start <= finding.start && end >= finding.end) return [];
  return [{ ...finding, start: Math.min(finding.start, start), end: Math.max(finding.end, end) + by }];
};

const isOnLineOf = (place: number, { before, start, end }: Change): boolean =>
  !before.slice(Math.min(place, end), Math.max(place, start)).includes("\n");

const replacesAll = ({ before, start, end }: Change): boolean =>
  start === 0 && end === before.length && before !== "";

/**
 * The typing after the changes of one edit, one after the other as each left the text; undefined where so much was
 * changed that it was not typed. With an edit on another line, what was held back at the place before it counts as
 * shown.
 */
export const afterEdit = ({ places, found }: Typing, changes: readonly Change[]): Typing | undefined => {
  let before = places;
  let now: readonly number[] = [];
  let findings = found;
  let elsewhere = false;
  for (const change of changes) {
    if (change.inserted.length > longestTyped || replacesAll(change)) return undefined;
    elsewhere ||= !before.some((place) => isOnLineOf(place, change));
    before = before.map((place) => movedPlace(place, change));
    now = [...now.map((place) => movedPlace(place, change)), change.start + change.inserted.length];
    findings = findings.flatMap((finding) => movedFinding(finding, change));
  }
  return {
    places: now,
    found: elsewhere ? findings.map((finding) => ({ ...finding, shown: true })) : findings,
  };
};

/** Tells of a problem whether one of its rule was shown where it stands. */
const shownBefore = (found: readonly Found[]): ((problem: Problem) => boolean) => {
  const byRule = new Map<string, { readonly start: number; readonly reach: number }[]>();
  for (const { rule, start, end } of found.filter(({ shown }) => shown).sort(byStart)) {
    const spans = byRule.get(rule) ?? [];
    spans.push({ start, reach: Math.max(end, start + 1, spans.at(-1)?.reach ?? 0) });
    byRule.set(rule, spans);
  }
  return ({ rule, start, end }) => {
    const spans = byRule.get(rule) ?? [];
    const before = partitionPoint(
      spans.length,
      (index) => (spans[index]?.start ?? 0) < Math.max(end, start + 1),
    );
    return (spans[before - 1]?.reach ?? 0) > start;
  };
};

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The problems to show while somebody types, and those to hold back until the text at the caret is settled. */
export interface SiftedProblems {
  readonly shown: readonly Problem[];
  readonly held: readonly Problem[];
}

/**
 * Holds back the problems that the text at the caret has brought and may take away again: of words, those that touch the
 * word at the caret; of sentences, all that were not there before. What was shown already stays.
 */
export const siftProblems = (
  problems: readonly Problem[],
  text: string,
  { places, found }: Typing,
): SiftedProblems => {
  if (places.length === 0) return { shown: problems, held: [] };
  const isShown = shownBefore(found);
  const words = places.map((place) => wordAround(text, place));
  const isUnsettled = (problem: Problem): boolean =>
    !rulesOfWords.has(problem.rule) ||
    [problem, ...(problem.related ?? []).map(({ span }) => span)].some((span) =>
      words.some((word) => touches(span, word)),
    );
  const isHeld = (problem: Problem): boolean => !isShown(problem) && isUnsettled(problem);
  return {
    shown: problems.filter((problem) => !isHeld(problem)),
    held: problems.filter(isHeld),
  };
};

/** The typing as it stands after a reading that found these problems. */
export const afterReading = (places: readonly number[], { shown, held }: SiftedProblems): Typing => {
  const findings = (problems: readonly Problem[], areShown: boolean): readonly Found[] =>
    problems.map(({ rule, start, end }) => ({ rule, start, end, shown: areShown }));
  return { places, found: [...findings(shown, true), ...findings(held, false)] };
};
