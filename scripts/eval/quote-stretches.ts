import type { Fragment } from "./standoff.js";

/** Words as the measurement counts them: letters and digits, with apostrophes, stops and hyphens inside. */
export const wordPattern = (): RegExp => /[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}_]+)*/gu;

const space = /\s/;
/** What has room for an opening mark behind it, and for a closing mark before it. */
const leftOf = "([{—–-―‘'/…\u202a";
const rightOf = ")]}.,;:!?—–-―’'/…";

interface Lines {
  readonly start: number;
  readonly end: number;
}

const linesOf = (text: string): readonly Lines[] =>
  [...text.matchAll(/[^\n]+/g)]
    .filter((line) => line[0].trim() !== "")
    .map((line) => ({ start: line.index, end: line.index + line[0].length }));

const isOpening = (mark: string, before: string, after: string, isOpen: boolean): boolean => {
  const left = space.test(before) || leftOf.includes(before);
  const right = space.test(after) || rightOf.includes(after);
  if (mark === "“") return !right || left;
  if (mark === "”") return left && !right;
  return isOpen ? left && !right : !right || (left && !space.test(after));
};

/** Stretches between quotation marks, marks left out, and how many marks had no partner. */
export interface Stretches {
  readonly quotes: readonly Fragment[];
  readonly broken: number;
}

const trimmed = (text: string, [from, to]: Fragment): readonly Fragment[] => {
  if (text.slice(Math.max(0, from - 2), Math.max(0, from - 1)) === "=") return [];
  let [start, end] = [from, to];
  while (start < end && space.test(text.charAt(start))) start += 1;
  while (start < end && space.test(text.charAt(end - 1))) end -= 1;
  return wordPattern().test(text.slice(start, end)) ? [[start, end]] : [];
};

/**
 * What stands between an opening and a closing mark of one line, in any pairing of curly and straight double marks
 * (also two apostrophes with `apostrophes`). A stretch that is open at its line’s end counts only where the next
 * line opens with a mark again.
 */
export const quotedStretches = (text: string, apostrophes: boolean): Stretches => {
  const mark = apostrophes ? /[“”"]|''/g : /[“”"]/g;
  const reopens = apostrophes ? /^(?:[“"]|'')/ : /^[“"]/;
  const lines = linesOf(text);
  const found: Fragment[] = [];
  let broken = 0;
  lines.forEach((line, index) => {
    let open: number | undefined;
    for (const match of text.slice(line.start, line.end).matchAll(mark)) {
      const start = line.start + match.index;
      const end = start + match[0].length;
      const before = start > line.start ? text.charAt(start - 1) : " ";
      const after = end < line.end ? text.charAt(end) : " ";
      if (isOpening(match[0], before, after, open !== undefined)) {
        if (open !== undefined) broken += 1;
        open = end;
      } else if (open === undefined) broken += 1;
      else {
        found.push([open, start]);
        open = undefined;
      }
    }
    if (open === undefined) return;
    const next = lines[index + 1];
    if (next && reopens.test(text.slice(next.start, next.end).trimStart())) found.push([open, line.end]);
    else broken += 1;
  });
  return { quotes: found.flatMap((stretch) => trimmed(text, stretch)), broken };
};
