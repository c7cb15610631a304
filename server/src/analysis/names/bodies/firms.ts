import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { Way } from "../found/run.js";
import { geographic, is, isNameShape, isPossessive, type Word } from "../words/words.js";
import { isCompanyForm } from "./company-forms.js";

/** No firm’s name has more words. */
const longest = 5;

/** “Harbin & Stowe”, “Lacey & Sons”; not “Facts & Figures”, nor a couple by their first names. */
const isJoined = (words: readonly Word[], from: number, to: number): boolean => {
  if (words[to]?.text === "," && isCompanyForm(words[to + 1])) return false;
  const at = words.findIndex(({ text }, index) => text === "&" && index > from && index < to - 1);
  const [left, right] = [words[at - 1], words[at + 1]];
  if (at < 0 || !left || !right) return false;
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

/** A name of several words that a firm bears by its “&” or by who works there. */
export const firm: Way = ({ words, from, to, phrase }) => {
  if (phrase || to - from < 2 || to - from > longest) return undefined;
  const told = isJoined(words, from, to) || isOfOneTrade(words, from, to) || isWorkedFor(words, from, to);
  return told && !words.slice(from, to).some((word) => is(word, geographic))
    ? [{ from, to, type: "ORG", confidence: 0.85, settled: true }]
    : undefined;
};

/** The same of one word, “&” apart. */
export const isFirm = (words: readonly Word[], at: number): boolean =>
  isOfOneTrade(words, at, at + 1) || isWorkedFor(words, at, at + 1);
