import { formsWith } from "../../../lexicon/inflection.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { isHomeOf } from "../words/context.js";
import { geographic, is, isNameShape, isPossessive, personal, type Word } from "../words/words.js";

/** A word in small letters, or with the capital of its sentence. */
const plain = (words: readonly Word[], at: number): string | undefined => {
  const word = words[at];
  return word?.shape === "lower" || at === 0 ? word?.lower : undefined;
};

/** “north of Whapley”, “in the north-east of Whapley”: a direction alone; “west of the river” names nothing. */
const isDirectedFrom = (words: readonly Word[], from: number): boolean => {
  return plain(words, from - 1) === "of" && hasFeature(plain(words, from - 2), "compass-point");
};

/** “in north-east Whapley”, “downtown Whapley”: the part of a place before its name. */
const isInPart = (words: readonly Word[], from: number, to: number): boolean => {
  const behind = words[to]?.lower;
  if (hasAnyOf(behind, "group-noun-after", "of-language")) return false;
  const part = plain(words, from - 1);
  return hasAnyOf(part, "direction", "part-of-place");
};

/** “the Whapley river”, “the Whapley valley”. */
const isLandscape = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.lower === "the" &&
  words[to]?.shape === "lower" &&
  words[to]?.joined === false &&
  hasFeature(words[to]?.lower, "place-noun-after");

/** “Whapley camp”, “the Whapley constituency”: what stands behind the name of a place in small letters, and of nobody. */
const isItsOwn = (words: readonly Word[], from: number, to: number): boolean => {
  const [behind, next] = words.slice(to, to + 2);
  if (behind?.shape !== "lower" || behind.joined || next?.joined) return false;
  if (hasFeature(behind.lower, "behind-place")) return true;
  const someone = words.slice(from, to).some((word) => is(word, personal));
  return !someone && hasFeature(behind.lower, "behind-unknown-place");
};

/** “Whapley MLA Ann Dole”: whom a place sends to its parliament. */
const isSatFor = (words: readonly Word[], to: number): boolean =>
  words[to]?.shape === "capitals" && hasFeature(words[to]?.lower, "sits-for-place");

/** “Whapley’s parliament”, “Whapley’s borders”: what countries have. */
const isCountry = (words: readonly Word[], to: number): boolean =>
  isPossessive(words[to]) && hasFeature(words[to + 1]?.lower, "of-country");

/** “residents of Whapley”, “villagers in Whapley”. */
const isHome = (words: readonly Word[], from: number): boolean =>
  hasFeature(plain(words, from - 1), "before-home") && hasFeature(plain(words, from - 2), "lives-there");

/** “grew up in Whapley”, “a house stranded near Whapley”. */
const isWhereabouts = (words: readonly Word[], from: number): boolean =>
  hasFeature(plain(words, from - 1), "where-people-are") &&
  hasFeature(plain(words, from - 2), "is-somewhere");

/** “the road from Whapley”, “the train to Whapley”. */
const isOnRoute = (words: readonly Word[], from: number): boolean =>
  hasFeature(plain(words, from - 1), "end-of-route") && hasFeature(plain(words, from - 2), "route");

/** “Whapley mayor”, “Whapley town centre”. */
const isGoverned = (words: readonly Word[], to: number): boolean => {
  return words[to]?.joined === false && hasFeature(plain(words, to), "of-town");
};

/** “along the Murray,”, “the banks of the Murray”: what is crossed and followed is a river, unless a noun comes behind it. */
const isRiver = (words: readonly Word[], from: number, to: number): boolean => {
  const [banks, along, the] = [words[from - 3]?.lower, words[from - 2]?.lower, words[from - 1]?.lower];
  const beside = hasFeature(along, "along-river") || (along === "of" && hasFeature(banks, "of-river"));
  if (the !== "the" || !beside) return false;
  const after = words[to];
  return after === undefined || (after.pos !== "NOUN" && after.pos !== "ADJ" && !isNameShape(after));
};

const war = formsWith("done-to-place");

/** “troops shelled Whapley”, “the siege of Whapley”: what is done to places in war. */
const isFoughtOver = (words: readonly Word[], from: number): boolean => {
  const [done, link] = [words[from - 2]?.lower, words[from - 1]?.lower ?? ""];
  return war.has(link) || (link === "of" && hasFeature(done, "fate-of-place"));
};

/** Whether the words around a name, `words[from..to)`, say that a place bears it: “residents of Whapley”, “the road to Whapley”. */
export const placeTold = (words: readonly Word[], from: number, to: number): boolean => {
  const name = words.slice(from, to);
  const known = geographic | nameKind.organization | nameKind.event | nameKind.product;
  if (name.some((word) => is(word, known) || word.shape === "capitals" || word.shape === "mixed"))
    return false;
  if (name.length === 1 && name.every((word) => is(word, nameKind.word))) return false;
  return (
    isDirectedFrom(words, from) ||
    isHome(words, from) ||
    isWhereabouts(words, from) ||
    isOnRoute(words, from) ||
    isGoverned(words, to) ||
    isItsOwn(words, from, to) ||
    isSatFor(words, to) ||
    isCountry(words, to) ||
    isHomeOf(words[to], words[to + 1]) ||
    isRiver(words, from, to) ||
    (name.length === 1 &&
      (isFoughtOver(words, from) || isInPart(words, from, to) || isLandscape(words, from, to)))
  );
};
