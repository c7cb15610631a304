import { inSmallLetters } from "../../../article/letter-case.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Gazetteer, kindsOf, nameKind } from "../../gazetteer.js";
import { isSaying } from "../words/context.js";
import { knownPhrase } from "../words/known-names.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, personal, type Word, wide } from "../words/words.js";
import { organizationEnd } from "./capital-names.js";

/** Fewer words in capitals are a headline or a label. */
const fewest = 6;

/** Where so many words are in small letters, capitals stand out. */
const fewestSmall = 3;

const ending = /^(?:[.?!”"’)]|'')$/;

/** Whether a sentence is written in capitals from its first word to its stop. */
const isShouted = (words: readonly Word[]): boolean => {
  const letters = words.filter(({ shape }) => shape !== "mark" && shape !== "number");
  const long = letters.filter(({ text }) => text.length > 1);
  return (
    long.length >= fewest &&
    ending.test(words.at(-1)?.text ?? "") &&
    long.every(({ shape, joined }) => shape === "capitals" || joined)
  );
};

/** A word that is nothing but an English one. */
const isPlain = (word: Word): boolean => is(word, nameKind.word) && !is(word, personal | geographic);

/** Letters of a name that stay in capitals: NATO. */
const isInitials = ({ text, kinds }: Word): boolean =>
  (text.length < 6 && (kinds & nameKind.organization) !== 0) || !/[AEIOUY]/.test(text);

const isTitle = (word: Word | undefined): boolean => hasFeature(word?.lower, "person-title");

const isNameItself = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word?.shape !== "capitals" || word.text.length < 2 || hasFeature(word.lower, "function-word"))
    return false;
  // “THE GOVERMENT HAS”: a word that nothing knows, behind an article, is sooner a slip than a name.
  if (word.kinds === 0 && hasFeature(words[at - 1]?.lower, "article")) return false;
  if (!is(word, nameKind.word)) return !hasFeature(word.lower, "small-in-title");
  return (
    is(word, nameKind.country) || (is(word, wide | personal) && !isTitle(word) && isTitle(words[at - 1]))
  );
};

/** “ELLERY HARBOUR COMPANY”: how far plain words behind a name go on to the noun that ends it; `at` where they do not. */
const headBehind = (words: readonly Word[], at: number): number => {
  for (let end = at; end < at + 3; end += 1) {
    const word = words[end];
    if (word?.shape !== "capitals" || hasFeature(word.lower, "function-word") || isSaying(word)) return at;
    if (headTypes.has(word.lower)) return end + 1;
  }
  return at;
};

/** “MARLOW FINCH, LEADER”, “FINCH SAID”: a plain word where a surname stands. */
const isSurnameHere = (words: readonly Word[], at: number, behindName: boolean): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.shape !== "capitals" || isTitle(word) || isSaying(word)) return false;
  const ends = next === undefined || next.shape === "mark" || isSaying(next);
  if (behindName && before && !is(before, wide)) return ends;
  if (isTitle(before)) return !hasFeature(word.lower, "function-word") && (ends || next?.lower === "of");
  return isSaying(next) && (before === undefined || before.shape === "mark");
};

const inCapitals = (words: readonly Word[], gazetteer: Gazetteer): ReadonlySet<number> => {
  const names = new Set<number>();
  words.forEach((word, at) => {
    if (names.has(at)) return;
    const behind = names.has(at - 1);
    const known = knownPhrase(words, at, words.length, gazetteer)?.to ?? organizationEnd(words, at);
    if (known !== undefined) {
      for (let index = at; index < known; index += 1)
        if (!hasFeature(words[index]?.lower, "function-word")) names.add(index);
    } else if (isNameItself(words, at)) names.add(at);
    else if (behind && isPlain(word)) {
      const end = headBehind(words, at);
      for (let index = at; index < end; index += 1) names.add(index);
      if (end === at && isSurnameHere(words, at, true)) names.add(at);
    } else if (isSurnameHere(words, at, false)) names.add(at);
  });
  return names;
};

/** “SOPHY SANTERRE of DUNMORE HARRIERS won”: names in capitals within a sentence that is not. */
const isShoutedName = (words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean => {
  if (to - from < 2 || to - from > 3) return false;
  const name = words.slice(from, to);
  if (name.some(({ text, joined }) => joined || !/^[\p{Lu}\p{M}'’-]{3,}$/u.test(text))) return false;
  const [first, last] = [name[0], name.at(-1)];
  const kinds = kindsOf(gazetteer, inSmallLetters(first?.text ?? ""));
  if (headTypes.get(last?.lower ?? "") === "ORG") return (kinds & nameKind.word) === 0;
  const given = (kinds & nameKind.firstName) !== 0 && (kinds & nameKind.word) === 0;
  return given && !headTypes.has(last?.lower ?? "");
};

/** A word in capitals as names are written. */
const asName = (word: Word, gazetteer: Gazetteer): Word => {
  const text = inSmallLetters(word.text);
  return { ...word, text, shape: "capital", kinds: kindsOf(gazetteer, text) };
};

/** The words of a sentence with the names in it that are in capitals as names are written. */
const quietNames = (words: readonly Word[], gazetteer: Gazetteer): readonly Word[] => {
  const quiet = [...words];
  for (let from = 0, to = 0; from < words.length; from = Math.max(to, from + 1)) {
    to = from;
    while (words[to]?.shape === "capitals") to += 1;
    if (!isShoutedName(words, from, to, gazetteer)) continue;
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word) quiet[at] = asName(word, gazetteer);
    }
  }
  return quiet;
};

/**
 * The words of a sentence that is all in capitals as they would be written in small letters, as far as they tell it
 * themselves; other sentences as they are. Offsets stay.
 */
export const unshouted = (words: readonly Word[], gazetteer: Gazetteer): readonly Word[] => {
  if (!isShouted(words)) {
    const small = words.filter(({ shape }) => shape === "lower").length;
    return small >= fewestSmall ? quietNames(words, gazetteer) : words;
  }
  const names = inCapitals(words, gazetteer);
  return words.map((word, at) => {
    if (word.shape !== "capitals" && !/^[AI]$/.test(word.text)) return word;
    if (names.has(at)) return isInitials(word) ? word : asName(word, gazetteer);
    return { ...word, text: word.lower, shape: "lower", kinds: 0 };
  });
};
