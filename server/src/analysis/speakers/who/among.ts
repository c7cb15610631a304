import type { Gender } from "../../../article/entity.js";
import type { Paragraph } from "../../../article/paragraph.js";
import { isOutermost } from "../../../article/quote.js";
import { firstFrom, type Span, startingIn, textOf, touches } from "../../../article/span.js";
import { isVerb, type Sentence, type Token } from "../../../article/token.js";
import { formsOf } from "../../../lexicon/inflection.js";
import { plainSpeech } from "../../../lexicon/speech-verbs.js";
import { genderOfPronoun } from "../../mentions/people/word-gender.js";
import type { UnattributedArticle } from "../unattributed.js";

/** UTF-16 units before a pronoun in which a reader looks for whom it stands for. */
const reach = 400;

const isPossessive = (article: UnattributedArticle, mention: Span): boolean =>
  /^[’']/.test(article.text.slice(mention.end, mention.end + 1));

/** The people of one sentence before a pronoun, outside quotations, whom it may stand for; each by its first mention. */
const peopleIn = (
  article: UnattributedArticle,
  sentence: Sentence,
  gender: Gender,
  isQuoted: (span: Span) => boolean,
): ReadonlyMap<number, Span> => {
  const found = new Map<number, Span>();
  for (let index = firstFrom(article.mentions, sentence.start); index < article.mentions.length; index += 1) {
    const mention = article.mentions[index];
    if (!mention || mention.start >= sentence.end) break;
    const entity = article.entities[mention.entity];
    if (entity?.type !== "PERSON" || (entity.gender ?? gender) !== gender) continue;
    if (found.has(mention.entity) || isPossessive(article, mention) || isQuoted(mention)) continue;
    found.set(mention.entity, mention);
  }
  return found;
};

const meeting = formsOf("meeting-of-two");

const isSaying = (token: Token | undefined): boolean => plainSpeech.has(token?.text.toLowerCase() ?? "");

/** “The rise of Mayor Orban”. */
const isBehindPreposition = (tokens: readonly Token[], person: Span): boolean => {
  const before = tokens.findLast(
    ({ start, pos }) => start < person.start && !/^(?:ADJ|DET|NOUN|PROPN)$/.test(pos),
  );
  return before?.pos === "ADP";
};

/** “Orban and Vela”. */
const areJoined = (article: UnattributedArticle, [first, second]: readonly Span[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  /^,?\s+(?:and|or)\s+$/.test(article.text.slice(first.end, second.start));

/** “Orban, who says”: the last one to speak in a sentence. */
const endsWithSaying = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => token.text.toLowerCase() === "who" && isSaying(tokens[index + 1]));

/**
 * Whether a reader takes a pronoun behind a sentence for one of the people in it: the only one who does something
 * there, the first one, or the one who says something; not where people are named side by side or meet.
 */
const hasOneTopic = (
  article: UnattributedArticle,
  { tokens }: Sentence,
  people: readonly Span[],
): boolean => {
  const [first] = people;
  if (!first || areJoined(article, people)) return false;
  const acts = people.flatMap((person) => {
    let at = tokens.findIndex(({ start }) => start >= person.end);
    while (at >= 0 && tokens[at]?.pos === "ADV") at += 1;
    const verb = tokens[at];
    return verb && isVerb(verb) && !isBehindPreposition(tokens, person) ? [verb.text] : [];
  });
  if (acts.some((verb) => meeting.has(verb.toLowerCase()))) return false;
  if (acts.length === 1) return true;
  if (endsWithSaying(tokens)) return true;
  if (people.some((person) => isSaying(tokens.findLast(({ start }) => start < person.start)))) return true;
  if (isBehindPreposition(tokens, first)) return false;
  return tokens.filter((token) => token.start < first.start && isVerb(token)).every(isSaying);
};

/** Whether “he” or “she” stands in a sentence, outside quotations: who that is, is settled there. */
const isTakenUp = ({ tokens }: Sentence, gender: Gender, isQuoted: (span: Span) => boolean): boolean =>
  tokens.some((token) => token.text.toLowerCase() === gender && !isQuoted(token));

/** The sentences of a paragraph that stand less than `reach` before a pronoun, the nearest first, cut off at both ends. */
const sentencesBefore = (paragraph: Paragraph | undefined, pronoun: Span): readonly Sentence[] => {
  const sentences = paragraph?.sentences ?? [];
  const from = Math.max(0, pronoun.start - reach);
  const near: Sentence[] = [];
  for (let index = firstFrom(sentences, pronoun.start) - 1; index >= 0; index -= 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.end <= from) break;
    const { tokens } = sentence;
    const start = Math.max(sentence.start, from);
    const end = Math.min(sentence.end, pronoun.start);
    near.push({ start, end, tokens: startingIn(tokens, { start, end }) });
  }
  return near;
};

/**
 * The people a pronoun may stand for: those of the nearest of some sentences before it that names one, where no
 * grammar tells them apart.
 */
const candidates = (
  article: UnattributedArticle,
  gender: Gender,
  sentences: readonly Sentence[],
  isQuoted: (span: Span) => boolean,
): readonly number[] => {
  for (const sentence of sentences) {
    const people = peopleIn(article, sentence, gender, isQuoted);
    const settled = people.size === 1 || isTakenUp(sentence, gender, isQuoted);
    if (settled || hasOneTopic(article, sentence, [...people.values()])) return [];
    if (people.size > 0) return [...people.keys()];
  }
  return [];
};

/** The people whom a “he” or “she” of a paragraph may stand for where nothing prefers one of them; else none. */
type Among = (pronoun: Span, paragraph: number) => readonly number[];

/** Tells among which people, by entity, the pronouns of an article cannot choose: two or more, or none. */
export const amongWhom = (article: UnattributedArticle): Among => {
  const outermost = article.quotes.filter(isOutermost);
  const isQuoted = (span: Span): boolean => touches(outermost, span);
  return (pronoun, paragraph) => {
    const gender = genderOfPronoun(textOf(article.text, pronoun));
    if (!gender) return [];
    const sentences = [article.paragraphs[paragraph], article.paragraphs[paragraph - 1]].flatMap((one) =>
      sentencesBefore(one, pronoun),
    );
    const people = candidates(article, gender, sentences, isQuoted);
    return people.length < 2 ? [] : people;
  };
};
