import * as l10n from "@vscode/l10n";
import { isAbbreviation } from "../../analysis/tokens/abbreviation.js";
import type { Article } from "../../article/article.js";
import { capitalised } from "../../article/letter-case.js";
import type { Paragraph } from "../../article/paragraph.js";
import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import { endingOf, type Span } from "../../article/span.js";
import { spanIndex } from "../../article/span-index.js";
import type { Sentence, Token } from "../../article/token.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { Dictionary } from "../../spelling/dictionary.js";
import { changing, replacing } from "../replacing.js";
import { type Finding, pointedOutIf, type Rule, type RuleContext } from "../rule.js";
import { functionWords } from "../words/function-words.js";
import { endsWhole, startsWhole } from "./whole-clause.js";

/** The words of the language and of the article. */
interface Words {
  readonly dictionary: Dictionary;
  /** Whether a word in small letters is one of the language, or a name that the article or the dictionary has. */
  readonly knows: (word: string) => boolean;
}

/** The words of a passage with a capital. */
const capitalIn = remembered(({ sentences }: Passage): readonly string[] =>
  sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ text }) => (/^\p{Lu}\p{Ll}/u.test(text) ? [text] : [])),
  ),
);

const wordsFor = ({ article, dictionary }: RuleContext): Words => {
  const names = new Set(
    article.paragraphs.flatMap((paragraph) => capitalIn(passageOf(article.text, paragraph))),
  );
  const knows = (word: string): boolean =>
    dictionary.has(word) || dictionary.has(capitalised(word)) || names.has(capitalised(word));
  return { dictionary, knows };
};

/** Where a sentence begins with a small letter, and how sure it is that one begins there. */
interface Start {
  readonly token: Token;
  readonly certain: boolean;
  /** Whether a capital is surely what is missing, and not a comma, or the rest of a broken line. */
  readonly safe: boolean;
  /** The stop at the end of a quotation behind which the sentence goes on with who says it. */
  readonly stop?: Span;
}

/** Shorter paragraphs may be items, captions or lines of a page (UTF-16 code units). */
const shortestParagraph = 40;

/** Letters of somebody's initials in small letters (UTF-16 code units). */
const longestInitials = 3;

const closer = /^(?:["”’')\]]|'')$/;

const isSmallWord = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Ll}+$/u.test(token.text);

/** Whether the word is one that would have a capital here, rather than a name in small letters, a handle or code. */
const takesCapital = (tokens: readonly Token[], index: number, { knows }: Words): boolean => {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!isSmallWord(token) || hasFeature(token.text, "name-particle") || /^[dls]$/.test(token.text))
    return false;
  if (token.text.length === 1 && token.text !== "a" && token.text !== "i") return false;
  // “es, nm/tj (AFP)”: who wrote and who edited it.
  if (token.text.length <= longestInitials && next !== undefined && /^[,/]$/.test(next.text)) return false;
  if (next === undefined || (next.start === token.end && /^[./@_:\\=(\d]/.test(next.text))) return false;
  return knows(token.text);
};

/** Whether the word before a stop is one that no abbreviation is written as. */
const isWholeWord = (token: Token | undefined, dictionary: Dictionary): boolean => {
  if (token === undefined) return false;
  const { text } = token;
  const lower = text.toLowerCase();
  if (isAbbreviation(lower)) return false;
  if (/^\d+(?:[.,]\d+)*$/.test(text) || closer.test(text) || text === "%") return true;
  if (!/^\p{L}[\p{L}\p{M}’'-]+$/u.test(text)) return /^[’']s$/.test(text);
  if (functionWords.has(lower)) return true;
  return text.length >= 3 && (text.length >= 5 || dictionary.has(text)) && text !== text.toUpperCase();
};

/** “$1.1. million”: the stop is the slip, and the number goes on. */
const isScale = (token: Token): boolean =>
  hasFeature(token.text, "scale-of-sum") || /^per(?:cent)?$/.test(token.text);

/** “Two claims are made: 1. that it is late”: a number that counts what the sentence says. */
const isCounted = (tokens: readonly Token[]): boolean => {
  const [mark, number] = tokens.slice(-3);
  return /^\d{1,2}$/.test(number?.text ?? "") && /^(?:[:;,]|and|or)$/.test(mark?.text ?? "");
};

/** “On Sat. the 26th”. */
const isDayBeforeDate = ({ text }: Token, [the, day]: readonly Token[]): boolean =>
  hasFeature(text.toLowerCase(), "weekday-short") && the?.text === "the" && /^\d/.test(day?.text ?? "");

const afterStop = (before: Sentence, sentence: Sentence, words: Words): Start | undefined => {
  const stop = before.tokens.at(-1);
  const [first] = sentence.tokens;
  if (stop?.text !== "." || first === undefined || first.start === stop.end) return undefined;
  const word = before.tokens.at(-2);
  if (before.tokens.length < 3 || word?.end !== stop.start || !takesCapital(sentence.tokens, 0, words))
    return undefined;
  if (/^\d/.test(word.text) && isScale(first)) return undefined;
  if (isCounted(before.tokens) || isDayBeforeDate(word, sentence.tokens)) return undefined;
  if (!isWholeWord(word, words.dictionary)) return undefined;
  return { token: first, certain: true, safe: endsWhole(before.tokens) && startsWhole(sentence.tokens) };
};

/** Whether the words at an offset say who said the quotation that ends at another one. */
type SaysWho = (quoteEnd: number, start: number) => boolean;

const saysWho = ({ quotes }: Article): SaysWho => {
  const quoteEnding = new Map(quotes.map((quote) => [quote.end, quote]));
  return (quoteEnd, start) => {
    const { cue, source } = quoteEnding.get(quoteEnd)?.attribution ?? {};
    return cue !== undefined && source !== undefined && Math.min(cue.start, source.start) === start;
  };
};

/** Of each sentence of a passage where its stops and marks stand behind which it may go on, by their place among its tokens. */
const stopsIn = remembered(({ sentences }: Passage) =>
  sentences.map(({ tokens }) =>
    tokens.flatMap(({ text }, at) => (at + 1 < tokens.length && /^[.?!]$/.test(text) ? [at] : [])),
  ),
);

/** Behind “?” and “!”, and a stop in a closed quotation, the sentence may go on; nothing is certain there. */
const withinSentence = (
  { tokens }: Sentence,
  stops: readonly number[],
  words: Words,
  says: SaysWho,
): readonly Start[] =>
  stops.flatMap((index): Start[] => {
    const stop = tokens[index];
    if (stop === undefined) return [];
    const word = tokens[index - 1];
    let next = index + 1;
    while (closer.test(tokens[next]?.text ?? "") && tokens[next]?.start === tokens[next - 1]?.end) next += 1;
    const first = tokens[next];
    const last = tokens[next - 1];
    if (first === undefined || last === undefined || first.start === last.end) return [];
    // “Who?” she asked: a quotation that asks or cries is part of the sentence around it.
    const isClosed = next > index + 1;
    if (isClosed !== (stop.text === ".") || last.text === ")") return [];
    if (isClosed && isSmallWord(first) && says(last.end, first.start)) {
      const isAbbreviated = word === undefined || isAbbreviation(word.text.toLowerCase());
      return isAbbreviated || word.end !== stop.start
        ? []
        : [{ token: first, certain: true, safe: true, stop: { start: stop.start, end: stop.end } }];
    }
    if (word?.end !== stop.start || (stop.text !== "." && !/^\p{Ll}+$/u.test(word.text))) return [];
    if (!isWholeWord(word, words.dictionary) || !takesCapital(tokens, next, words)) return [];
    return [{ token: first, certain: false, safe: false }];
  });

const endsLikeSentence = (text: string, paragraph: Paragraph): boolean =>
  /(?<!\.\.|…)[.!?\]]["”’'),.]{0,3}$/.test(endingOf(text, paragraph, 8));

const startsSmall = (paragraph: Paragraph | undefined): boolean =>
  isSmallWord(paragraph?.sentences[0]?.tokens[0]);

const atParagraphStart = (
  article: Article,
  index: number,
  words: Words,
  residueAt: (span: Span) => Span | undefined,
): Start | undefined => {
  const [above, paragraph, below] = [index - 1, index, index + 1].map((at) => article.paragraphs[at]);
  const tokens = paragraph?.sentences[0]?.tokens;
  const [token] = tokens ?? [];
  if (paragraph === undefined || tokens === undefined || token === undefined) return undefined;
  if (paragraph.end - paragraph.start < shortestParagraph || !endsLikeSentence(article.text, paragraph))
    return undefined;
  if (!takesCapital(tokens, 0, words)) return undefined;
  if (startsSmall(above) || startsSmall(below) || residueAt(token) !== undefined) return undefined;
  if (above !== undefined && above.kind === "text" && !endsLikeSentence(article.text, above))
    return undefined;
  const last = above?.sentences.at(-1)?.tokens;
  const follows = last === undefined || endsWhole(last);
  return { token, certain: true, safe: follows && startsWhole(tokens) };
};

/** Whether small letters at the start of sentences are the article's way. */
const isWrittenSmall = (sentences: readonly Sentence[]): boolean => {
  const small = sentences.filter(({ tokens }) => isSmallWord(tokens[0])).length;
  return small > 3 && small * 5 > sentences.length;
};

const startsIn = (context: RuleContext): readonly Start[] => {
  const { article } = context;
  const paragraphs = article.paragraphs.map((paragraph) =>
    paragraph.kind === "text" ? paragraph.sentences : [],
  );
  if (isWrittenSmall(paragraphs.flat())) return [];
  const words = wordsFor(context);
  const residueAt = spanIndex(article.residue);
  const says = saysWho(article);
  return paragraphs.flatMap((sentences, index) => {
    if (sentences.length === 0) return [];
    const paragraph = article.paragraphs[index];
    const stops = paragraph ? stopsIn(passageOf(article.text, paragraph)) : [];
    const first = atParagraphStart(article, index, words, residueAt);
    const later = sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1];
      const start = before === undefined ? first : afterStop(before, sentence, words);
      return [
        ...(start === undefined ? [] : [start]),
        ...withinSentence(sentence, stops[at] ?? [], words, says),
      ];
    });
    return later;
  });
};

const findingFor = ({ token, certain, safe }: Start): Finding => {
  const right = capitalised(token.text);
  return {
    start: token.start,
    end: token.end,
    message: l10n.t("A sentence begins here: “{0}”.", right),
    ...pointedOutIf(!certain),
    fixes: [changing(token, right, certain && safe)],
  };
};

/** “We will not go.” she said: the sentence goes on, so that the quotation ends in a comma. */
const commaFinding = (stop: Span, end: number): Finding => ({
  start: stop.start,
  end,
  message: l10n.t("The sentence goes on with who says it: a comma belongs here, not a full stop."),
  fixes: [replacing(stop, ",", l10n.t("Change the full stop to a comma"), true)],
});

/** A sentence that begins with a small letter. */
export const lowercaseSentenceStart: Rule = {
  id: "lowercase-sentence-start",
  summary: "Stops a sentence that begins with a small letter.",
  description:
    "After a full stop and at the start of a paragraph a sentence begins with a capital; a quotation that goes on with who says it ends in a comma instead. Abbreviations, ellipses, names such as iPhone and de Blasio, addresses, list items, quotes and articles written in small letters throughout are left alone; after a question or an exclamation that the sentence may go on from, and between straight quotation marks, which may be misread, it is only pointed out.",
  severity: "warning",
  examples: [
    { wrong: "The vote was late. the mayor had left.", right: "The vote was late. The mayor had left." },
  ],
  check: (context) => {
    const { quotednessOf } = context.view;
    return startsIn(context).flatMap(({ token, certain, safe, stop }) => {
      if (stop !== undefined) return [commaFinding(stop, token.end)];
      const quoted = quotednessOf(token);
      return quoted === "surely"
        ? []
        : [findingFor({ token, certain: certain && quoted === "outside", safe })];
    });
  },
};
