import { readStandoff } from "../../../scripts/eval/standoff.js";
import { codePointsOf } from "../../../server/src/article/code-points.js";
import { byPosition } from "../../../server/src/article/span.js";

/** A mention of a gold annotation or of the machine's, in UTF-16 code units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The types of the gold annotations that are to be reached, each with Copydesk's types that count as it; the first is set. */
const counted: Readonly<Record<string, readonly [key: string, ...types: string[]]>> = {
  PERSON: ["p", "PERSON"],
  ORG: ["o", "ORG"],
  LOC: ["g", "GPE", "LOC"],
  NORP: ["n", "NORP"],
  FAC: ["f", "FAC"],
  DATE: ["1", "DATE"],
  MONEY: ["4", "MONEY"],
};

/** How the types correspond, in words. */
export const mapping = "PERSON, ORG, LOC (GPE or LOC), NORP, FAC, DATE, MONEY; others are left as they are";

/** The key that gives a gold type. */
export const keyOf = (type: string): string => counted[type]?.[0] ?? "";

/** Whether a type of Copydesk's is right for a gold type. */
export const isRight = (gold: string, type: string): boolean =>
  counted[gold]?.slice(1).includes(type) ?? false;

/** Whether a type of Copydesk's counts as one of the gold types. */
export const isCounted = (type: string): boolean => Object.keys(counted).some((gold) => isRight(gold, type));

/** The gold mentions of an article: those to be reached, and those of other types. Offsets of `text` without its byte order mark. */
export const goldOf = (
  annotations: string,
  text: string,
): { readonly wanted: readonly Mention[]; readonly others: readonly Mention[] } => {
  const { of, toOffset } = codePointsOf(text);
  const all = readStandoff(annotations).spans.flatMap(({ type, fragments: [first] }): Mention[] => {
    if (first === undefined || first[1] > of(text.length)) return [];
    return [{ start: toOffset(first[0]), end: toOffset(first[1]), type }];
  });
  const sorted = all.sort(byPosition);
  return {
    wanted: sorted.filter(({ type }) => type in counted),
    others: sorted.filter(({ type }) => !(type in counted)),
  };
};

/** Whether two mentions share a letter. */
export const overlap = (a: Omit<Mention, "type">, b: Omit<Mention, "type">): boolean =>
  a.start < b.end && b.start < a.end;

/** Whether two mentions have the same span. */
export const isSameSpan = (a: Omit<Mention, "type">, b: Omit<Mention, "type">): boolean =>
  a.start === b.start && a.end === b.end;
