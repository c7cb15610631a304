import * as l10n from "@vscode/l10n";
import { capitalised, startsUpper } from "../../article/letter-case.js";
import type { Word } from "../../article/view/words.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { Dialect } from "../../spelling/dialect.js";
import type { Dictionary, Suggestion } from "../../spelling/dictionary.js";
import type { Finding, Fix, Problem, Rule, RuleContext, Severity } from "../rule.js";
import { functionWords } from "../words/function-words.js";
import { isEnglish, isKnown, type WordUsage, wordUsage } from "../words/word-usage.js";
import { suggestionsFor } from "./suggestions.js";
import { isBuiltFrom, isCompoundPart } from "./word-forms.js";

/** Written this often in one spelling, a word is a term of the article's trade. */
const termCount = 3;

/** A slip this likely is reported even where the word could be built from others. */
const likelyCost = 2.7;

const isPlain = (word: string): boolean => /^[a-z]{3,}(?:['’][a-z]+)*$/.test(word);

/** A word of up to so many letters has so many neighbours that only a common one, or one that is not rare, tells. */
const shortWord = 5;
const middlingWord = 7;
const commonRank = 5000;

/** “probeof” lacks a space, “townhome” may be a compound and “outpoll” be built with a prefix. */
const isRunTogether = (parts: readonly string[]): boolean =>
  parts.some((part) => functionWords.has(part) && !isCompoundPart(part));

/** The word that was probably meant: a single slip away, and common where the word is short. */
const likelyMeant = (dictionary: Dictionary, word: string): Suggestion | undefined => {
  const [best] = dictionary.nearest(word);
  if (best === undefined || best.slip > 2) return undefined;
  const rank = dictionary.rank(best.word) ?? Number.POSITIVE_INFINITY;
  if (best.word.includes(" ")) return isRunTogether(best.word.split(" ")) ? best : undefined;
  const plain = best.word.toLowerCase().replaceAll("'", "");
  if (plain === word) return best;
  const leastRank = word.length <= shortWord ? commonRank : Number.POSITIVE_INFINITY;
  return rank < leastRank || word.length > middlingWord ? best : undefined;
};

/** Whether a neighbour shows that the word is of another language: “Corriere della Sera”, “sub rosa lucet”, “la vida”. */
const isForeign = (
  context: RuleContext,
  words: readonly Word[],
  index: number,
  { unknown }: WordUsage,
): boolean => {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  const follows = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined && right !== undefined && right.start - left.end <= 1;
  const isStrange = (other: Word | undefined): boolean =>
    other !== undefined && isPlain(other.text) && unknown.has(other.text);
  const isName = (other: Word | undefined): boolean =>
    other !== undefined && startsUpper(other.text) && context.dictionary.rank(other.text) === undefined;
  if (word === undefined) return false;
  const hasPrevious = follows(previous, word);
  const hasNext = follows(word, next);
  const isForeignWord = (other: Word | undefined): boolean =>
    isStrange(other) || hasFeature(other?.text.toLowerCase(), "foreign-particle");
  if ((hasPrevious && isForeignWord(previous)) || (hasNext && isForeignWord(next))) return true;
  const isParticle = word.text.length <= 5 && hasNext && isName(next);
  return (
    isParticle &&
    hasPrevious &&
    previous !== undefined &&
    (isName(previous) || hasFeature(previous.text, "name-particle"))
  );
};

const variantFinding = ({ start, end, text }: Word, dialect: Dialect, usual: string): Finding => ({
  start,
  end,
  message:
    dialect === "en-US"
      ? l10n.t("“{0}” is not the American spelling, which this article uses: “{1}”.", text, usual)
      : l10n.t("“{0}” is not the British spelling, which this article uses: “{1}”.", text, usual),
  severity: "info",
  fixes: [
    {
      title: l10n.t("Change to “{0}”", usual),
      edits: [{ span: { start, end }, newText: usual }],
      safe: false,
    },
  ],
});

/** Whether a word is no name, no term of the article's trade and no part of something larger. */
const standsAlone = (word: Word, usage: WordUsage): boolean => {
  if ((usage.counts.get(word.text) ?? 0) >= termCount || usage.inNames.has(word.text)) return false;
  const isHyphen = (glue: string): boolean => /^[-‐‑]?$/.test(glue);
  if (!isHyphen(word.before) || !isHyphen(word.after)) return false;
  return (word.before === "" && word.after === "") || (!isCompoundPart(word.text) && word.text.length > 5);
};

const isBuilt = (context: RuleContext, word: string): boolean =>
  isBuiltFrom(
    word,
    (part) => isKnown(context, part),
    (part) => context.dictionary.rank(part) !== undefined,
  );

const severityIn = (inQuotes: boolean): Severity => (inQuotes ? "info" : "warning");

/** A likely slip weighs as a warning; a word that is merely unknown may be new, rare or foreign. */
const severityOf = (
  context: RuleContext,
  words: readonly Word[],
  index: number,
  usage: WordUsage,
  inQuotes: boolean,
): Severity | undefined => {
  const word = words[index];
  if (word === undefined || !standsAlone(word, usage) || isForeign(context, words, index, usage))
    return undefined;
  const meant = likelyMeant(context.dictionary, word.text);
  if (meant !== undefined && meant.cost < likelyCost) return severityIn(inQuotes);
  const isPart = word.before !== "" || word.after !== "";
  if (isBuilt(context, word.text)) return undefined;
  if (meant !== undefined) return severityIn(inQuotes);
  return isPart ? undefined : "info";
};

/** What is sure enough to doubt a capital: a capital word of this length, this common in small letters. */
const doubtedLength = 6;

/** “Liga Profesional”, “Comet Tempel”: a capital word beside another is part of a name, which may be spelled as it is. */
const isBesideName = (words: readonly Word[], index: number): boolean =>
  [index - 1, index + 1].some((at) => {
    const [word, other] = [words[index], words[at]];
    if (word === undefined || other === undefined || !startsUpper(other.text)) return false;
    const gap = at < index ? word.start - other.end : other.start - word.end;
    return gap <= 1 && !functionWords.has(other.text.toLowerCase());
  });

/** “The Goverment”: a capital word that is no name and was used but once, one slip from a common word. */
const isDoubtedCapital = (
  { dictionary }: RuleContext,
  words: readonly Word[],
  index: number,
  usage: WordUsage,
): boolean => {
  const word = words[index];
  if (word === undefined || isBesideName(words, index)) return false;
  const lower = word.text.toLowerCase();
  if (word.text.length < doubtedLength || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  if (word.before !== "" || word.after !== "" || (usage.counts.get(lower) ?? 0) > 1) return false;
  const [best] = dictionary.nearest(lower);
  if (best === undefined || best.slip > (word.opens ? 1 : 0.6) || startsUpper(best.word)) return false;
  if (best.word.startsWith(lower) || lower.startsWith(best.word)) return false;
  return (dictionary.rank(best.word) ?? Number.POSITIVE_INFINITY) < commonRank;
};

const check = (context: RuleContext): readonly Finding[] => {
  const { isMarkup, isNamed, isQuoted } = context.view;
  const words = context.view.words();
  const usage = wordUsage(context);
  if (!isEnglish(usage)) return [];
  return words.flatMap((word, index): Finding[] => {
    if (!usage.unknown.has(word.text) && !usage.variants.has(word.text)) return [];
    if (isNamed(word)) return [];
    const inQuotes = isQuoted(word);
    if (!usage.unknown.has(word.text)) {
      const usual = inQuotes ? undefined : usage.variants.get(word.text);
      return usual === undefined ? [] : [variantFinding(word, context.dialect, usual)];
    }
    const severity = isPlain(word.text)
      ? severityOf(context, words, index, usage, inQuotes)
      : isDoubtedCapital(context, words, index, usage)
        ? severityIn(inQuotes)
        : undefined;
    if (severity === undefined || isMarkup(word)) return [];
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
  best.slip <= 0.6 &&
  (dictionary.rank(best.word) ?? Number.POSITIVE_INFINITY) <= certainRank &&
  !best.word.startsWith(wrong) &&
  !wrong.startsWith(best.word) &&
  (second === undefined || second.cost - best.cost >= certainLead);

const fix = (problem: Problem, context: RuleContext): readonly Fix[] => {
  const wrong = context.article.text.slice(problem.start, problem.end);
  const suggestions = suggestionsFor(context, wrong.toLowerCase(), maxFixes);
  const isSafe = problem.data?.["quoted"] !== true && isCertain(context.dictionary, wrong, suggestions);
  const isCurly = context.article.text.includes("’");
  const inStyle = (word: string): string => {
    const marked = isCurly ? word.replaceAll("'", "’") : word;
    return startsUpper(wrong) ? capitalised(marked) : marked;
  };
  return suggestions.map(({ word }, index) => ({
    title: l10n.t("Change to “{0}”", inStyle(word)),
    edits: [{ span: { start: problem.start, end: problem.end }, newText: inStyle(word) }],
    safe: isSafe && index === 0,
  }));
};

/** A word that no dictionary and no name in the article knows. */
export const misspelledWord: Rule = {
  id: "misspelled-word",
  summary: "Stops a word that is in no dictionary and is no name.",
  description:
    "Names are not words: nothing inside a name, no word that the article also writes with a capital, and no term that it uses again and again is reported. Compounds, initialisms, addresses, tags, numbers and foreign phrases are left alone. A spelling of the other English is only pointed out, and so is a slip in a quote.",
  severity: "warning",
  examples: [{ wrong: "The goverment fell on Friday.", right: "The government fell on Friday." }],
  check,
  fix,
};
