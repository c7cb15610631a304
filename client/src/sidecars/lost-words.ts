import * as l10n from "@vscode/l10n";
import type { WireOrphan } from "../../../server/src/protocol.js";
import { typeName } from "../annotate/annotation-keys.js";

/** A place in a text, in UTF-16 offsets, and the line around it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

/** The most places that are offered for a lost decision. */
const mostCandidates = 20;

/** How far around a place words of the old surroundings are looked for, in UTF-16 units. */
const near = 50;

/** How much of a line is shown on each side of the words, in UTF-16 units. */
const shown = 60;

/** A text with every run of white space as one blank. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** What was decided, in a few words. */
export const lostSubject = ({ type, entity, rejected }: WireOrphan): string => {
  if (rejected) return l10n.t("Not a name");
  if (type !== undefined) return typeName(type);
  return entity ?? l10n.t("Decision");
};

/** The words of a lost decision among those that were around them, on one line. */
export const lostSurroundings = ({ before, words, after }: WireOrphan): string =>
  onOneLine(`…${before}${words}${after}…`);

const lineAround = (text: string, start: number, end: number): string => {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - shown);
  const lineEnd = text.indexOf("\n", end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + shown);
  return onOneLine(text.slice(from, to)).trim();
};

const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words of the old surroundings stand around a place. */
const likeness = (text: string, surroundings: readonly string[], start: number, end: number): number => {
  const around = new Set(wordsOf(text.slice(Math.max(0, start - near), end + near)));
  return surroundings.filter((word) => around.has(word)).length;
};

/** Where the words of a lost decision stand in a text now, the place with the likest surroundings first. */
export const candidatesFor = (text: string, orphan: WireOrphan): readonly Candidate[] => {
  const { before, words, after } = orphan;
  const surroundings = wordsOf(`${before} ${after}`);
  const found: { readonly start: number; readonly end: number; readonly like: number }[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (isInWord(text, at) || isInWord(text, end)) continue;
    found.push({ start: at, end, like: likeness(text, surroundings, at, end) });
  }
  return found
    .sort((a, b) => b.like - a.like)
    .slice(0, mostCandidates)
    .map(({ start, end }) => ({ start, end, line: lineAround(text, start, end) }));
};
