import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { Way } from "../found/run.js";
import { geographic, is, isNameShape, isPossessive, personal, type Word } from "../words/words.js";
import { isCompanyForm } from "./company-forms.js";

/** No firm’s name has more words; one with “&” may have those of several people. */
const longest = 5;
const longestJoined = 9;

/** “Sons” of “Lacey and Sons”. */
export const endsFirm = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === "capital" && hasFeature(words[at]?.lower, "behind-ampersand");

/** “Harbin & Stowe”, “Lacey & Sons”; not “Facts & Figures”, nor a couple by their first names. */
const isJoined = (words: readonly Word[], from: number, to: number): boolean => {
  if (words[to]?.text === "," && isCompanyForm(words[to + 1])) return false;
  const joins = (index: number): boolean =>
    words[index]?.text === "&" || (words[index]?.lower === "and" && endsFirm(words, index + 1));
  let at = from + 1;
  while (at < to - 1 && !joins(at)) at += 1;
  const [left, right] = [words[at - 1], words[at + 1]];
  if (at >= to - 1 || !left || !right) return false;
  if (hasFeature(right.lower, "behind-ampersand")) return true;
  if (right.text === "I") return false;
  const couple = is(left, nameKind.firstName) && is(right, nameKind.firstName);
  const plain = is(left, nameKind.word) && is(right, nameKind.word);
  return !couple && !plain;
};

/** Several of one trade, and one name behind them: “consultants Carrick Dunne found”, not “actors Ralph Tindall and Joan Mar”. */
const isOfOneTrade = (words: readonly Word[], from: number, to: number): boolean => {
  const [trade, next, behind] = [words[from - 1], words[to], words[to + 1]];
  if (trade?.shape !== "lower" || !hasFeature(trade.lower, "trade-of-firm")) return false;
  return !(/^(?:,|and|&)$/.test(next?.lower ?? "") && isNameShape(behind));
};

/** “analysts at Peel Marston”, “joined from Kroll Baxter”. */
const isWorkedFor = (words: readonly Word[], from: number, to: number): boolean => {
  if (isPossessive(words[to])) return false;
  const [who, link] = [words[from - 2]?.lower, words[from - 1]?.lower];
  return (
    (link === "at" && hasFeature(who, "works-at-firm")) ||
    (link === "from" && hasFeature(who, "comes-from-firm"))
  );
};

/** A name of several words that a firm bears by its “&” or by who works there; “Attorneys Harbin & Stowe” without their trade. */
export const firm: Way = ({ words, from, to, first, phrase, starts, split }) => {
  if (phrase || to - from < 2 || to - from > longestJoined) return undefined;
  const joined = isJoined(words, from, to);
  if (joined && starts && to - from > 3 && hasFeature(first.lower, "trade-of-firm"))
    return split(from + 1, to, false);
  const told =
    joined || (to - from <= longest && (isOfOneTrade(words, from, to) || isWorkedFor(words, from, to)));
  // “Van” of “McKenzie Van der Merwe & Willemse” is a town, too.
  const places = words
    .slice(from, to)
    .some((word) => is(word, geographic) && !(joined && is(word, personal)));
  return told && !places ? [{ from, to, type: "ORG", confidence: 0.85, settled: true }] : undefined;
};

/** The same of one word, “&” apart. */
export const isFirm = (words: readonly Word[], at: number): boolean =>
  isOfOneTrade(words, at, at + 1) || isWorkedFor(words, at, at + 1);
