import { textBefore } from "../../article/span.js";
import { hasFeature, oneOf } from "../../lexicon/lexicon.js";
import type { Mark } from "./marks.js";
import type { Pair } from "./pairing.js";

/** Single marks of one paragraph: the pairs, and a trailing opening one that the next paragraph may continue. */
interface SinglePairing {
  readonly pairs: readonly Pair[];
  /** An opening mark outside every double pair that nothing in the paragraph closes. */
  readonly unclosed?: Mark;
}

/** Words that begin with an apostrophe: ’90s, ’tis, rock ’n’ roll. */
const elided = new RegExp(String.raw`^(?:${oneOf("elided")}|\d0s|\d\d)(?![\p{L}\p{N}])`, "iu");
const longestElision = 6;

/** Whether a single mark may open a quotation. */
export const begins = (text: string, mark: Mark): boolean =>
  mark.shape !== "closing" &&
  mark.roomBefore &&
  !mark.spaceAfter &&
  !elided.test(text.slice(mark.end, mark.end + longestElision));

type Closing = "none" | "certain" | "possessive";

const cutShort = new RegExp(String.raw`(?:^|[^\p{L}])(?:${oneOf("cut-short")})$`, "iu");

/** No owner stands before such a word: “‘the workers’ rights’ is the name”. */
const isBehindClosing = (words: string): boolean => {
  const next = /^\s(\p{Ll}+)(?!\p{L})/u.exec(words)?.[1];
  return next !== undefined && hasFeature(next, "function-word");
};
const longestFunctionWord = 12;

/** players’ and doin’ look like closing marks; a closing mark mostly has punctuation before or behind it. */
const closing = (text: string, mark: Mark): Closing => {
  if (mark.spaceBefore || !mark.roomAfter) return "none";
  if (mark.shape === "opening") return "none";
  const before = text.charAt(mark.start - 1);
  const behind = text.slice(mark.end, mark.end + longestFunctionWord);
  if (!/^\s[\p{L}\p{N}]/u.test(behind)) return "certain";
  if (cutShort.test(textBefore(text, mark.start, 4))) return "none";
  const isElision = /[sSzZ]/.test(before) || text.slice(mark.start - 2, mark.start) === "in";
  return isElision && !isBehindClosing(behind) ? "possessive" : "certain";
};

/** Which of two marks closes: what looked like an owner’s is one where the sentence goes on to a mark that is none. */
const betterOf = (text: string, maybe: Mark | undefined, mark: Mark): Mark => {
  if (maybe === undefined || /[.,!?;:…)”"—]/.test(text.charAt(mark.start - 1))) return mark;
  return /[.!?…]\s/.test(text.slice(maybe.end, mark.start)) ? maybe : mark;
};

/** What is open inside one double pair, or outside all. */
interface Level {
  readonly end: number;
  open?: Mark;
  /** A mark that closes `open` unless a better one follows. */
  maybe?: Mark;
}

/** Drops and settles the levels that end before `at`; the innermost that is left. */
const leaveLevels = (levels: Level[], at: number, settle: (level: Level) => void): Level | undefined => {
  for (let top = levels.at(-1); top && levels.length > 1 && top.end <= at; top = levels.at(-1)) {
    settle(top);
    levels.pop();
  }
  return levels.at(-1);
};

/**
 * Pairs single marks of one paragraph, never across the border of a double pair; what pairs with nothing is an
 * apostrophe. `doubles` are the paragraph's double pairs, in order of their opening marks. Linear.
 */
export const pairSingles = (
  text: string,
  marks: readonly Mark[],
  doubles: readonly Pair[],
): SinglePairing => {
  const pairs: Pair[] = [];
  const levels: Level[] = [{ end: Number.POSITIVE_INFINITY }];
  let nextDouble = 0;
  const settle = (level: Level): void => {
    if (level.open && level.maybe) {
      pairs.push({ open: level.open, close: level.maybe });
      delete level.open;
    }
    delete level.maybe;
  };
  for (const mark of marks) {
    if (mark.family !== "single") continue;
    for (let pair = doubles[nextDouble]; pair && pair.open.start < mark.start; pair = doubles[nextDouble]) {
      leaveLevels(levels, pair.open.start, settle);
      levels.push({ end: pair.close.end });
      nextDouble += 1;
    }
    const level = leaveLevels(levels, mark.start, settle);
    if (!level) continue;
    const kind = level.open && mark.start > level.open.end ? closing(text, mark) : "none";
    if (kind === "none") {
      if (!begins(text, mark)) continue;
      settle(level);
      level.open = mark;
      continue;
    }
    if (kind === "possessive") {
      level.maybe ??= mark;
      continue;
    }
    if (!level.open) continue;
    pairs.push({ open: level.open, close: betterOf(text, level.maybe, mark) });
    delete level.open;
    delete level.maybe;
  }
  for (const level of levels) settle(level);
  const last = levels[0]?.open;
  pairs.sort((a, b) => a.open.start - b.open.start);
  return last ? { pairs, unclosed: last } : { pairs };
};
