import * as l10n from "@vscode/l10n";
import { kindsOf, nameKind } from "../../analysis/gazetteer.js";
import { capitalised, inCapitalsOf, startsUpper } from "../../article/letter-case.js";
import { textOf } from "../../article/span.js";
import type { Word } from "../../article/view/words.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { Dialect } from "../../spelling/dialect.js";
import { type Dictionary, isCommon, type Suggestion } from "../../spelling/dictionary.js";
import { plainSlip } from "../../spelling/slip.js";
import { changing } from "../replacing.js";
import type { Finding, Fix, Problem, Rule, RuleContext, Severity } from "../rule.js";
import { functionWords } from "../words/function-words.js";
import { isEnglish, isKnown, type WordUsage, wordUsage } from "../words/word-usage.js";
import { isDoubtedCapital, isMisspeltNation, isShoutedSlip, peoplesNear } from "./doubted-capital.js";
import {
  isForeign,
  isForeignForm,
  isGlossed,
  isInCredit,
  isInForeignQuote,
  isIntroduced,
  isNoWord,
  isPlain,
  isShareButton,
  isSpecies,
} from "./foreign.js";
import { datesNear, isMisspeltDate } from "./misspelt-date.js";
import { suggestionsFor } from "./suggestions.js";
import { behindWord, isBuiltFrom, isCompoundPart } from "./word-forms.js";

/** Written this often in one spelling, a word is a term of the article's trade. */
const termCount = 3;

/** A slip this likely is reported even where the word could be built from others. */
const likelyCost = 2.7;

/** A slip less likely than this is only pointed out. */
const unsureCost = 2.9;

/** A word of up to so many letters has so many neighbours that only a common one, or one that is not rare, tells. */
const shortWord = 5;
const middlingWord = 7;
const commonRank = 5000;
const fairlyCommonRank = 8000;

/** “probeof” lacks a space, “townhome” may be a compound and “outpoll” be built with a prefix. */
const isRunTogether = (parts: readonly string[]): boolean =>
  parts.some((part) => functionWords.has(part) && !isCompoundPart(part));

/** The word that was probably meant: a single slip away, and common where the word is short. */
const likelyMeant = (dictionary: Dictionary, word: string): Suggestion | undefined => {
  const [best] = dictionary.nearest(word);
  if (best === undefined || best.slip > 2) return undefined;
  if (best.word.includes(" ")) return isRunTogether(best.word.split(" ")) ? best : undefined;
  const plain = best.word.toLowerCase().replaceAll("'", "");
  if (plain === word) return best;
  // Letters swapped or doubled are slips for sure, also of a word less common.
  const isSwap = best.slip <= plainSlip && word.length === shortWord && !/^(.)\1/.test(word);
  const least = isSwap ? fairlyCommonRank : commonRank;
  const leastRank = word.length <= shortWord ? least : Number.POSITIVE_INFINITY;
  return isCommon(dictionary, best.word, leastRank) || word.length > middlingWord ? best : undefined;
};

const variantMessage: Readonly<Record<Dialect, (text: string, usual: string) => string>> = {
  "en-US": (text, usual) =>
    l10n.t("“{0}” is not the American spelling, which this article uses: “{1}”.", text, usual),
  "en-GB": (text, usual) =>
    l10n.t("“{0}” is not the British spelling, which this article uses: “{1}”.", text, usual),
  "en-AU": (text, usual) =>
    l10n.t("“{0}” is not the Australian spelling, which this article uses: “{1}”.", text, usual),
  "en-CA": (text, usual) =>
    l10n.t("“{0}” is not the Canadian spelling, which this article uses: “{1}”.", text, usual),
};

const variantFinding = ({ start, end, text }: Word, dialect: Dialect, usual: string): Finding => ({
  start,
  end,
  message: variantMessage[dialect](text, usual),
  severity: "info",
  fixes: [changing({ start, end }, usual)],
});

/** “On tuesday”, “an american firm”: a day, a month or a word for a people, which takes a capital everywhere. */
const lostCapital = ({ gazetteer }: RuleContext, word: string): boolean =>
  hasFeature(word, "weekday") ||
  (hasFeature(word, "month") && !hasFeature(word, "month-and-word")) ||
  (kindsOf(gazetteer, capitalised(word)) & nameKind.group) !== 0;

/** Whether a word is no name, no term of the article's trade and no part of something larger. */
const standsAlone = (context: RuleContext, word: Word, usage: WordUsage): boolean => {
  // “Neo soul”: a prefix written by itself.
  if (hasFeature(word.text, "prefix")) return false;
  if ((usage.counts.get(word.text) ?? 0) >= termCount) return false;
  if (usage.inNames.has(word.text) && !lostCapital(context, word.text)) return false;
  const isHyphen = (glue: string): boolean => /^[-‐‑]?$/.test(glue);
  const after = behindWord(word);
  if (!isHyphen(word.before) || !isHyphen(after)) return false;
  return (word.before === "" && after === "") || (!isCompoundPart(word.text) && word.text.length > 5);
};

const isBuilt = (context: RuleContext, word: string): boolean =>
  isBuiltFrom(
    word,
    (part) => isKnown(context, part),
    (part) => context.dictionary.rank(part) !== undefined,
  );

/** “Waiing” beside “the wai”: a form of a word that the article has and no dictionary knows. */
const isFormOfOwn = (context: RuleContext, word: string, { counts }: WordUsage): boolean => {
  const base = /^(?<base>.{3,}?)(?:ing|e?[drs])$/.exec(word)?.groups?.["base"];
  return base !== undefined && counts.has(base) && !isKnown(context, base);
};

/** A word that the text introduces is a slip only where it is a very likely one. */
const introducedCost = 2.3;

/** Written twice in one spelling, and never as it is said to be meant, a word is a slip only where that is very likely; a lost capital is one. */
const isRepeated = (meant: Suggestion, word: string, { counts }: WordUsage): boolean =>
  (counts.get(word) ?? 0) > 1 &&
  !counts.has(meant.word.toLowerCase()) &&
  meant.slip > plainSlip &&
  meant.cost > introducedCost;

const severityIn = (inQuotes: boolean): Severity => (inQuotes ? "info" : "warning");

/**
 * A likely slip weighs as a warning, a long word two slips from a common one is pointed out; a word that is merely
 * unknown is new, rare or foreign.
 */
const severityOf = (
  context: RuleContext,
  words: readonly Word[],
  index: number,
  usage: WordUsage,
  inQuotes: boolean,
  mayLookFar: () => boolean,
): Severity | undefined => {
  const word = words[index];
  if (word === undefined || !standsAlone(context, word, usage) || isForeign(context, words, index, usage))
    return undefined;
  if (isNoWord(context, word) || isShareButton(words, index) || isInCredit(context, word)) return undefined;
  const meant = likelyMeant(context.dictionary, word.text);
  const isLikely = meant !== undefined && meant.cost < likelyCost;
  if (isSpecies(context, words, index) && (!isLikely || word.before === "-")) return undefined;
  if (
    isInForeignQuote(context, word) ||
    isForeignForm(context, words, index) ||
    isFormOfOwn(context, word.text, usage)
  )
    return undefined;
  if (isIntroduced(context, word) && (meant === undefined || meant.cost > introducedCost)) return undefined;
  if (isLikely) return isRepeated(meant, word.text, usage) ? "info" : severityIn(inQuotes);
  const isPart = word.before !== "" || behindWord(word) !== "";
  if (isBuilt(context, word.text)) return undefined;
  if (meant !== undefined) return meant.cost < unsureCost ? severityIn(inQuotes) : "info";
  if (!isPart && isNearRare(context, word.text)) return "info";
  return isPart || word.text.length < farLength || !mayLookFar() || !isFarSlip(context, word.text)
    ? undefined
    : "info";
};

/** So many words of an article at most are looked up among spellings further away, which takes 10 to 30 ms each. */
const farLookUps = 12;

/** Shorter words have a common word two letters away too often. */
const farLength = 9;
const farSlip = 1.85;
const farCost = 4.1;

/** From so many letters on a rare word one slip away tells, too: “satmina”. */
const rareLength = 6;
const rareSlip = 0.9;

/** Whether a word is one likely slip from a rare one. */
const isNearRare = ({ dictionary }: RuleContext, word: string): boolean => {
  const [best] = dictionary.nearest(word);
  return (
    best !== undefined &&
    word.length >= rareLength &&
    best.slip <= rareSlip &&
    !best.word.includes(" ") &&
    !startsUpper(best.word)
  );
};

/** Whether a long word is two slips from a common one: “congrataled”. */
const isFarSlip = ({ dictionary }: RuleContext, word: string): boolean => {
  const [best] = dictionary.suggest(word, 1);
  return best !== undefined && best.slip <= farSlip && best.cost <= farCost && !best.word.includes(" ");
};

/** Whether a capital word is the name of a nation, a day or a month, misspelled. */
const isMisspeltName = (...where: Parameters<typeof isMisspeltNation>): boolean =>
  isMisspeltNation(...where) || isMisspeltDate(...where);

/** The severity of a word in capital letters, or with a capital, that no dictionary knows. */
const severityOfCapital = (
  context: RuleContext,
  words: readonly Word[],
  index: number,
  usage: WordUsage,
  isShouted: boolean,
): Severity | undefined => {
  const word = words[index];
  if (word === undefined) return undefined;
  const isSlip =
    isMisspeltName(context, words, index, usage) ||
    (isShouted ? isShoutedSlip(context, word) : isDoubtedCapital(context, words, index, usage));
  return isSlip ? severityIn(context.view.isQuoted(word)) : undefined;
};

/** “Eds: Leads with 3 grafs”: a line that is no part of the article. */
const isResidue = ({ article, view }: RuleContext, word: Word): boolean =>
  article.paragraphs[view.paragraphAt(word) ?? -1]?.kind === "residue";

const check = (context: RuleContext): readonly Finding[] => {
  const { isMarkup, isNamed, isQuoted, isShouted } = context.view;
  const words = context.view.words();
  const usage = wordUsage(context);
  if (!isEnglish(usage)) return [];
  const glossed = new Set(
    usage.odd.flatMap((at) => {
      const word = words[at];
      return word && usage.unknown.has(word.text) && isGlossed(context, word) ? [word.text] : [];
    }),
  );
  let lookUps = 0;
  const mayLookFar = (): boolean => lookUps++ < farLookUps;
  return usage.odd.flatMap((index): Finding[] => {
    const word = words[index];
    // What is said once to be another language's word is so everywhere.
    if (word === undefined || glossed.has(word.text)) return [];
    if (isNamed(word) && !isMisspeltName(context, words, index, usage)) return [];
    const inQuotes = isQuoted(word);
    if (!usage.unknown.has(word.text)) {
      const usual = inQuotes ? undefined : usage.variants.get(word.text);
      return usual === undefined ? [] : [variantFinding(word, context.dialect, usual)];
    }
    const severity = isPlain(word.text)
      ? severityOf(context, words, index, usage, inQuotes, mayLookFar)
      : severityOfCapital(context, words, index, usage, isShouted(word));
    if (severity === undefined || isMarkup(word) || isResidue(context, word)) return [];
    return [
      {
        start: word.start,
        end: word.end,
        message: l10n.t("“{0}” is in no dictionary.", word.text),
        severity,
        data: { quoted: inQuotes },
      },
    ];
  });
};

const maxFixes = 5;

/** A suggestion that beats the next one by this much is what was meant. */
const certainLead = 0.7;
const certainRank = 10_000;

/**
 * Letters swapped or doubled inside a word of five letters or more, one common word near, no other: that is what
 * was meant. A last letter more or less may be an ending.
 */
const isCertain = (dictionary: Dictionary, wrong: string, [best, second]: readonly Suggestion[]): boolean =>
  best !== undefined &&
  // A capital may be a name's, “gov’t” is how some write it, and “llion” the rest of a word that was cut.
  /^([a-z])(?!\1)[a-z]+$/.test(wrong) &&
  wrong.length >= 5 &&
  best.slip <= plainSlip &&
  isCommon(dictionary, best.word, certainRank + 1) &&
  !best.word.startsWith(wrong) &&
  !wrong.startsWith(best.word) &&
  (second === undefined || second.cost - best.cost >= certainLead);

const fix = (problem: Problem, context: RuleContext): readonly Fix[] => {
  const wrong = textOf(context.article.text, problem);
  const named = startsUpper(wrong)
    ? [...datesNear(wrong), ...peoplesNear(context.dictionary, context.gazetteer, wrong)]
    : [];
  const suggestions = [
    ...named.slice(0, maxFixes - 1),
    ...suggestionsFor(context, wrong.toLowerCase(), maxFixes),
  ].filter(({ word }, index, all) => all.findIndex((other) => other.word === word) === index);
  const isSafe = problem.data?.["quoted"] !== true && isCertain(context.dictionary, wrong, suggestions);
  const isCurly = context.article.text.includes("’");
  const inStyle = (word: string): string => inCapitalsOf(wrong, isCurly ? word.replaceAll("'", "’") : word);
  return suggestions
    .slice(0, maxFixes)
    .map(({ word }, index) => changing(problem, inStyle(word), isSafe && index === 0));
};

/** A word that no dictionary and no name in the article knows. */
export const misspelledWord: Rule = {
  id: "misspelled-word",
  summary: "Stops a word that is in no dictionary and is no name.",
  description:
    "Names are not words: nothing inside a name, no word that the article also writes with a capital, and no term that it uses again and again is reported. Compounds, initialisms, addresses, tags, numbers, foreign phrases, the names of species and words that the text explains are left alone. A word for a people or a country’s things and, in a line in capitals, any word is read as a word. A spelling of the other English is only pointed out, and so is a slip in a quote.",
  severity: "warning",
  examples: [{ wrong: "The goverment fell on Friday.", right: "The government fell on Friday." }],
  check,
  fix,
};
