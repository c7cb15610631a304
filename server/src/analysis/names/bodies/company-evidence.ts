import { formsOf } from "../../../lexicon/inflection.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { geographic, is, isPossessive, personal, type Word } from "../words/words.js";

const deeds = formsOf("deed-of-organization", ["base", "present", "past"]);

/** “CapeNature”, “QTerminals”: a capital within the word, where no Scottish, French or Arab name has one. */
const innerCapital =
  /^(?!Mc|Mac|Fitz|D[aei]\p{Lu}|L[ae]\p{Lu}|V[ao]n(?:d[ae][rn])?\p{Lu}|[AE]l\p{Lu}|\p{Lu}[’'])(?:\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*|\p{Lu}{2,4}\p{Ll}{3}\p{L}*)$/u;

/** Shorter compounds are cards, degrees and dishes as often as companies: “MyKad”, “TexMex”. */
const shortestCompound = 7;

/** “shares in Norvik”, “a stake in Norvik”. */
const isHeld = (words: readonly Word[], from: number): boolean => {
  const [held, link] = words.slice(from - 2, from);
  return hasFeature(held?.lower, "held-in-company") && /^(?:in|of)$/.test(link?.lower ?? "");
};

/** “the board of Norvik”, “acquired by Norvik”. */
const isServed = (words: readonly Word[], from: number): boolean => {
  const [whose, link] = words.slice(from - 2, from).map(({ lower }) => lower);
  return (
    (link === "of" && hasFeature(whose, "owned-by-company")) ||
    (link === "by" && hasFeature(whose, "done-by-company"))
  );
};

/** “Norvik’s chief executive”, “Norvik managing director Ann Dole”, “Norvik shares”; `at` is behind the name. */
const hasOfficers = (words: readonly Word[], at: number): boolean => {
  const from = isPossessive(words[at]) ? at + 1 : at;
  const [first, second] = words.slice(from, from + 2);
  if (first?.shape !== "lower") return false;
  return (
    (from > at && hasFeature(first.lower, "belongs-to-company")) ||
    (second?.shape === "lower" && hasFeature(`${first.lower} ${second.lower}`, "runs-company"))
  );
};

/** “Norvik, which makes”, “Norvik, whose chief executive”. */
const isDescribed = (words: readonly Word[], at: number): boolean => {
  const [comma, which, first, second] = words.slice(at, at + 4);
  if (comma?.text !== "," || !first) return false;
  // “Norvik, headquartered in Tulsa,”
  if (hasFeature(which?.lower, "seat-of-company")) return true;
  if (which?.lower === "which") return first.shape === "lower" && deeds.has(first.lower);
  return which?.lower === "whose" && hasFeature(`${first.lower} ${second?.lower ?? ""}`, "runs-company");
};

/** Whether the words around a name that nothing knows, `words[from..to)`, or its look say that a company bears it. */
export const companyTold = (words: readonly Word[], from: number, to: number): boolean => {
  const name = words.slice(from, to);
  if (name.some((word) => is(word, geographic))) return false;
  if (hasOfficers(words, to) || isDescribed(words, to)) return true;
  const unknown = name.some((word) => word.kinds === 0);
  if (isHeld(words, from)) return true;
  if (!unknown || name.every((word) => is(word, personal))) return false;
  const text = to - from === 1 ? (name[0]?.text ?? "") : "";
  return isServed(words, from) || (text.length >= shortestCompound && innerCapital.test(text));
};
