import type { Stretch } from "./words.js";

/** A word with a capital, and small words that stand between two such in names: “Bank of England”, “Côte d’Ivoire”. */
const capital = String.raw`\p{Lu}(?:[\p{L}\p{M}\p{N}]|[-’'&.](?=[\p{L}\p{N}]))*`;
const between = String.raw`[ \t]+(?:(?:of|the|de|del|la|al|bin|van|von|&)[ \t]+){0,2}`;
const run = new RegExp(`(?<![\\p{L}\\p{N}])${capital}(?:${between}${capital})*`, "gu");

/** What ends before a sentence: a stop and white space, an opening quotation mark, the beginning of a line. */
const sentenceStart = /(?:^|[.!?:;…][”’"')\]]*\s+|[\n\r]\s*|[“‘"([•*–—-]\s*)$/;

/** How much of the text before a word tells whether a sentence begins with it, in code units. */
const lookBehind = 8;

const startsSentence = (text: string, at: number): boolean =>
  sentenceStart.test(text.slice(Math.max(0, at - lookBehind), at));

/** Lines of which most words have a capital, as in titles, tell nothing by them. */
const isTitle = (line: string): boolean => {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 1 && capitals > 0.6 * words.length && !/[.,;:!?”"]\s*$/.test(line);
};

const titleLines = (text: string): readonly Stretch[] => {
  const lines: Stretch[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n\r]+/g))
    if (isTitle(line)) lines.push({ start: index, end: index + line.length });
  return lines;
};

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Whether a stretch overlaps one of those in a list that is in text order and does not overlap itself. */
const overlapsAny = (sorted: readonly Stretch[], one: Stretch): boolean => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= one.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found !== undefined && overlaps(found, one);
};

/** A run of capitals without its first word, which the beginning of a sentence may have given one. */
const withoutFirst = (text: string, { start, end }: Stretch): Stretch | undefined => {
  const rest = /^\S+[ \t]+(?:(?:of|the|de|del|la|al|bin|van|von|&)[ \t]+)*(?=\p{Lu})/u.exec(
    text.slice(start, end),
  );
  return rest === null ? undefined : { start: start + rest[0].length, end };
};

const merged = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && one.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else result.push(one);
  }
  return result;
};

/**
 * Words that look like names and are not marked, in text order: with capitals where no sentence begins, and not in a line
 * of title case. `marked` are the stretches that are taken, in any order. Linear in the text.
 */
export const unmarkedNames = (text: string, marked: readonly Stretch[]): readonly Stretch[] => {
  const taken = merged([...marked, ...titleLines(text)]);
  const found: Stretch[] = [];
  for (const { index, 0: words } of text.matchAll(run)) {
    const whole: Stretch = { start: index, end: index + words.length };
    const name = startsSentence(text, index) ? withoutFirst(text, whole) : whole;
    if (name !== undefined && name.end - name.start > 1 && !overlapsAny(taken, name)) found.push(name);
  }
  return found;
};
