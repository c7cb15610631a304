import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { headTypes } from "../words/name-heads.js";
import { is, type Word } from "../words/words.js";

/** “BMI”, “PAHs”. */
const letters = /^(\p{Lu}{2,6})s?$/u;

const isBody = ({ lower }: Word): boolean =>
  headTypes.get(lower) === "ORG" || hasFeature(lower, "introduces-organization");

/** Whether `word` is a plain noun’s first letters and more: “polyethylene (PE)”. */
const isCutFrom = (short: string, word: string): boolean =>
  short.length === 2 && word.startsWith(short.charAt(0)) && word.includes(short.charAt(1), 1);

/**
 * Whether the word at `at` stands in brackets for a thing that the words in small letters before them name: “body mass
 * index (BMI)”, “polyethylene (PE)”, not “a party of miners (PM)”.
 */
export const abbreviatesNoun = (words: readonly Word[], at: number): boolean => {
  const short = letters.exec(words[at]?.text ?? "")?.[1]?.toLowerCase();
  const last = words[at - 2];
  if (short === undefined || last?.shape !== "lower") return false;
  if (words[at - 1]?.text !== "(" || words[at + 1]?.text !== ")" || isBody(last)) return false;
  if (words[at] && is(words[at], nameKind.organization)) return false;
  if (isCutFrom(short, last.lower)) return true;
  if (!last.lower.startsWith(short.slice(-1))) return false;
  const phrase = words.slice(Math.max(0, at - 2 - short.length), at - 2);
  const first = phrase.findLastIndex(({ lower }) => lower.startsWith(short.charAt(0)));
  return first >= 0 && phrase.slice(first).every((word) => word.shape === "lower" || word === words[0]);
};
