import type { Dialect } from "./dialect.js";

type Change = readonly [pattern: RegExp, replacement: string];

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
  [/^grey/, "gray"],
  [/^tyre/, "tire"],
  [/^kerb/, "curb"],
  [/^plough/, "plow"],
  [/^aluminium$/, "aluminum"],
  [/^sceptic/, "skeptic"],
  [/mould/, "mold"],
  [/^moustache/, "mustache"],
  [/^pyjamas$/, "pajamas"],
  [/^jewellery$/, "jewelry"],
  [/^cosy$/, "cozy"],
  [/^draught/, "draft"],
  [/^manoeuvr/, "maneuver"],
  [/^cheque/, "check"],
  [/^ageing$/, "aging"],
  [/^wilful/, "willful"],
  [/^skilful/, "skillful"],
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
  [/^gray/, "grey"],
  [/^tire/, "tyre"],
  [/^curb/, "kerb"],
  [/^plow/, "plough"],
  [/^aluminum$/, "aluminium"],
  [/^skeptic/, "sceptic"],
  [/mold/, "mould"],
  [/^mustache/, "moustache"],
  [/^pajamas$/, "pyjamas"],
  [/^jewelry$/, "jewellery"],
  [/^cozy$/, "cosy"],
  [/^maneuver(?:e(?=d))?/, "manoeuvre"],
  [/^aging$/, "ageing"],
  [/^willful/, "wilful"],
  [/^skillful/, "skilful"],
  [/^(fulfi|enro|insta)ll(?=s|ment|ments|$)/, "$1l"],
  [/(?<=p|h|an|arch|f|gyn|an)e(?=d|o|c|t)/, "ae"],
  [/(?<=^|man|f)e(?=s|u|t)/, "oe"],
];

/** How the other dialect may spell a lower-case word of this one: spellings that may or may not be words. */
export const variantSpellings = (word: string, to: Dialect): readonly string[] =>
  (to === "en-US" ? toAmerican : to === "en-CA" ? [...toBritish, ...toAmerican] : toBritish)
    .filter(([pattern]) => pattern.test(word))
    .map(([pattern, replacement]) => word.replace(pattern, replacement));
