import { type Feature, valuesOf } from "../lexicon/lexicon.js";
import type { Dialect } from "./dialect.js";

type Change = readonly [pattern: RegExp, replacement: string];

/** Changes that the lexicon tells of words that have a feature; `around` makes a pattern of what it says. */
const told = (feature: Feature, around: (part: string) => string, back: boolean): readonly Change[] =>
  [...valuesOf(feature)].map(([british, american]) =>
    back ? [new RegExp(around(american)), british] : [new RegExp(around(british)), american],
  );

/** What single words and their beginnings are in American English, or, taken `back`, in British English. */
const ofWords = (back: boolean): readonly Change[] => [
  ...told("american-beginning", (part) => `^${part}`, back),
  ...told("american-part", (part) => part, back),
  ...told("american-word", (word) => `^${word}$`, back),
];

const toAmerican: readonly Change[] = [
  [/our/, "or"],
  [/is(?=(?:e[ds]?|ing|ers?|ations?|able)$)/, "iz"],
  [/ys(?=(?:e[ds]?|ing|ers?)$)/, "yz"],
  [/re(?=s?$)/, "er"],
  [/red$/, "ered"],
  [/ll(?=(?:ed|ing|ers?|ors?)$)/, "l"],
  [/ence(?=(?:s|less)?$)/, "ense"],
  [/ogue(?=s?$)/, "og"],
  [/mme(?=s?$)/, "m"],
  [/ae/, "e"],
  [/oe/, "e"],
  ...ofWords(false),
  ...told("american-beginning-alone", (part) => `^${part}`, false),
  [/^(fulfi|enro|insta)l(?=s|ment|ments|$)/, "$1ll"],
];

const toBritish: readonly Change[] = [
  [/or(?!e)/, "our"],
  [/iz(?=(?:e[ds]?|ing|ers?|ations?|able)$)/, "is"],
  [/yz(?=(?:e[ds]?|ing|ers?)$)/, "ys"],
  [/er(?=s?$)/, "re"],
  [/ered$/, "red"],
  [/l(?=(?:ed|ing|ers?|ors?)$)/, "ll"],
  [/ense(?=(?:s|less)?$)/, "ence"],
  [/og(?=s?$)/, "ogue"],
  [/gram(?=s?$)/, "gramme"],
  ...ofWords(true),
  [/^maneuver(?:e(?=d))?/, "manoeuvre"],
  [/^(fulfi|enro|insta)ll(?=s|ment|ments|$)/, "$1l"],
  [/(?<=p|h|an|arch|f|gyn|an)e(?=d|o|c|t)/, "ae"],
  [/(?<=^|man|f)e(?=s|u|t)/, "oe"],
];

/** How the other dialect may spell a lower-case word of this one: spellings that may or may not be words. */
export const variantSpellings = (word: string, to: Dialect): readonly string[] =>
  (to === "en-US" ? toAmerican : to === "en-CA" ? [...toBritish, ...toAmerican] : toBritish)
    .filter(([pattern]) => pattern.test(word))
    .map(([pattern, replacement]) => word.replace(pattern, replacement));
