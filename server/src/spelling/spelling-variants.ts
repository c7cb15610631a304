import type { Dialect } from "./dialect.js";

type Change = readonly [pattern: RegExp, replacement: string];

/** British and American beginnings of words, whole words (“$”) and one part of words, in this order. */
const pairs: readonly (readonly [string, string])[] = [
  ["^grey", "^gray"],
  ["^tyre", "^tire"],
  ["^kerb", "^curb"],
  ["^plough", "^plow"],
  ["^aluminium$", "^aluminum$"],
  ["^sceptic", "^skeptic"],
  ["mould", "mold"],
  ["^moustache", "^mustache"],
  ["^pyjamas$", "^pajamas$"],
  ["^jewellery$", "^jewelry$"],
  ["^cosy$", "^cozy$"],
  ["^ageing$", "^aging$"],
  ["^wilful", "^willful"],
  ["^skilful", "^skillful"],
];

const change = (from: string, to: string): Change => [new RegExp(from), to.replace(/[$^]/g, "")];

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
  ...pairs.map(([british, american]) => change(british, american)),
  [/^draught/, "draft"],
  [/^manoeuvr/, "maneuver"],
  [/^cheque/, "check"],
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
  ...pairs.map(([british, american]) => change(american, british)),
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
