import * as l10n from "@vscode/l10n";
import { kindsOf, nameKind } from "../../analysis/gazetteer.js";
import { startsLower, startsUpper } from "../../article/letter-case.js";
import type { Word } from "../../article/view/words.js";
import { hasAnyOf, hasFeature } from "../../lexicon/lexicon.js";
import { changing } from "../replacing.js";
import { type Finding, pointedOutIf, type RuleContext } from "../rule.js";

/** A name with an s that may be the one of a possessive: “Clintons”. */
const withEnding = /^\p{Lu}\p{Ll}{2,}[^s\P{Ll}]s$/u;

/** So often a name stands without the ending where it is the article’s own. */
const leastUse = 2;

/** Words by which several of a name are meant: “the Clintons”, “both Clintons”. */
const isPluralBefore = (context: RuleContext, before: Word | undefined, word: Word): boolean => {
  if (before === undefined || word.start - before.end !== 1) return true;
  const lower = before.text.toLowerCase();
  if (hasAnyOf(lower, "article", "plural-opener", "coordinator")) return true;
  const token = context.view.sentenceAt(before)?.tokens.find(({ end }) => end === before.end);
  return token === undefined || /^(?:DET|NUM|ADJ|CCONJ)$/.test(token.pos);
};

/** The name without its s, and a word with a capital before it, which is part of it: “Hillary Clinton”, “United State”. */
const nameBefore = ({ article: { text } }: RuleContext, before: Word | undefined, word: Word): string => {
  const isPart =
    before !== undefined &&
    word.start - before.end === 1 &&
    !before.opens &&
    startsUpper(before.text) &&
    !hasFeature(before.text.toLowerCase(), "person-title");
  return text.slice(isPart ? before.start : word.start, word.end - 1);
};

/** Whether a thing that somebody has follows: “Clintons speech”, “Clintons presidential hopes”. */
const ownsWhatFollows = ({ view }: RuleContext, word: Word): boolean => {
  const next = view.tokenAfter(word.end);
  if (next === undefined || next.start !== word.end + 1 || !startsLower(next.text)) return false;
  if (next.pos === "NOUN") return true;
  const isQuality = next.pos === "ADJ" || (next.pos === "VERB" && /(?:ing|ed)$/.test(next.text));
  return isQuality && view.tokenAfter(next.end)?.pos === "NOUN";
};

/** “In Clintons speech”: a name of the article with an s, before what its bearer has, that lost the apostrophe of a possessive. */
export const lostApostrophes = (
  context: RuleContext,
  counts: ReadonlyMap<string, number>,
): readonly Finding[] => {
  const { article, view } = context;
  const words = view.words();
  const mark = /[’“]/.test(article.text) ? "’" : "'";
  return words.flatMap((word, index): Finding[] => {
    const { text, start, end } = word;
    if (word.opens || word.before !== "" || word.after !== "" || !withEnding.test(text)) return [];
    const name = text.slice(0, -1);
    if (
      (counts.get(name) ?? 0) < leastUse ||
      (counts.get(text) ?? 0) > 1 ||
      (kindsOf(context.gazetteer, text) & ~nameKind.word) !== 0
    )
      return [];
    if (isPluralBefore(context, words[index - 1], word) || !ownsWhatFollows(context, word)) return [];
    const whole = nameBefore(context, words[index - 1], word);
    const bearer = article.mentions.find(
      (mention) => article.text.slice(mention.end - whole.length, mention.end) === whole,
    );
    if (bearer === undefined || !/^(?:PERSON|GPE|LOC|ORG)$/.test(bearer.type)) return [];
    const right = `${name}${mark}s`;
    return [
      {
        start,
        end,
        message: l10n.t("An apostrophe seems to be missing: “{0}”.", right),
        ...pointedOutIf(view.isQuoted(word)),
        fixes: [changing({ start, end }, right)],
      },
    ];
  });
};
