import { kindsOf } from "../../analysis/gazetteer.js";
import { hasAnyOf, words as wordsWith } from "../../lexicon/lexicon.js";
import type { Suggestion } from "../../spelling/dictionary.js";
import { slipCost } from "../../spelling/slip.js";
import type { WordTest } from "../words/word-usage.js";

/** Shorter names of days and months are near too many others. */
const shortest = 6;

const calendar: readonly string[] = [...wordsWith("weekday"), ...wordsWith("month")].filter(
  (name) => name.length >= shortest,
);

/** The worst slip in one of them: “Wensday”; in a short one, which is near surnames. */
const worstSlip = 1.85;
const worstSlipInShort = 0.9;

/** Days and months, in small letters, that a word may have been meant for; the likeliest first. */
export const datesNear = (word: string): readonly Suggestion[] => {
  const lower = word.toLowerCase();
  return calendar
    .filter((name) => name.charAt(0) === lower.charAt(0) && Math.abs(name.length - lower.length) <= 2)
    .map((name) => {
      const slip = slipCost(lower, name);
      return { word: name, slip, cost: slip };
    })
    .filter(
      ({ word: name, slip }) => slip > 0 && slip <= (name.length > shortest ? worstSlip : worstSlipInShort),
    )
    .sort((a, b) => a.slip - b.slip);
};

/** “On Wensday”, “in Feburary”, “3 Agust”: a capital word that is nearly a day or a month, and stands where one would. */
export const isMisspeltDate: WordTest = ({ article, gazetteer, view }, words, index, { counts }) => {
  const word = words[index];
  if (word === undefined || (counts.get(word.text.toLowerCase()) ?? 0) > 1) return false;
  if (word.before !== "" || !/^\p{Lu}(?:\p{Ll}{4,}|\p{Lu}{4,})$/u.test(word.text)) return false;
  const before = words[index - 1];
  const next = words[index + 1];
  if (next?.start === word.end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  const governor = before?.end === word.start - 1 ? before.text.toLowerCase() : undefined;
  const isPlaced = hasAnyOf(governor, "before-date", "before-month");
  const isNumbered =
    /\d\p{Ll}{0,2}(?: of)? $/u.test(article.text.slice(Math.max(0, word.start - 8), word.start)) ||
    /^ \d/.test(article.text.slice(word.end, word.end + 2));
  // “Febuary was cold”
  const isSubject =
    word.opens && word.text.length > shortest && /^(?:AUX|VERB)$/.test(view.tokenAfter(word.end)?.pos ?? "");
  if (!isPlaced && !isNumbered && !isSubject) return false;
  return kindsOf(gazetteer, word.text) === 0 && datesNear(word.text).length > 0;
};
