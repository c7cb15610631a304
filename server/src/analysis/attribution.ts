import type { Article } from "../article/article.js";
import type { Attribution, Quote } from "../article/quote.js";
import type { Span } from "../article/span.js";
import { attributionAround, type Place, type Surroundings } from "./attribution/context.js";
import { cueForm } from "./attribution/cue-verbs.js";
import type { Found } from "./attribution/found.js";
import { type Frame, type Item, readFrame } from "./attribution/frame.js";
import { isHeld } from "./attribution/held-words.js";
import { isPersonal } from "./attribution/nominal.js";
import type { Phrase } from "./attribution/phrase.js";
import { attributionAcross, attributionInSentence } from "./attribution/sentence-cues.js";
import { entityByRole, entityOf, pronounResolver, rolesOf } from "./attribution/speakers.js";
import { cueAt } from "./attribution/verbs.js";

/** Everything but the speakers. */
export type UnattributedArticle = Omit<Article, "kind" | "residue" | "strayMarks">;

/** Below this confidence one or two quoted words are held at a distance, not spoken. */
const surelySpeech = 0.88;

/** Paragraphs after which a pronoun no longer takes up the last speaker. */
const remembered = 3;

const spanOf = (items: readonly Item[], phrase: Phrase | undefined): Span | undefined => {
  const first = phrase && items[phrase.from];
  const last = phrase && items[phrase.to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
};

const sourceKindOf = (items: readonly Item[], phrase: Phrase | undefined): Attribution["sourceKind"] => {
  const words = phrase ? items.slice(phrase.from, phrase.to) : [];
  const [only] = words;
  if (words.length === 1 && (isPersonal(only) || only?.pos === "PRON")) return "pronoun";
  return words.some((word) => word.pos === "PROPN") ? "name" : "noun";
};

/** The outermost quotes of each paragraph. */
const byParagraph = (
  article: UnattributedArticle,
): readonly (readonly { index: number; quote: Quote }[])[] => {
  const lists: { index: number; quote: Quote }[][] = article.paragraphs.map(() => []);
  let at = 0;
  article.quotes.forEach((quote, index) => {
    while (at < article.paragraphs.length - 1 && (article.paragraphs[at]?.end ?? 0) <= quote.start) at += 1;
    if (quote.parent === undefined) lists[at]?.push({ index, quote });
  });
  return lists;
};

/** Places of the quotations of a paragraph, in order. */
const placesIn = (frame: Frame, paragraph: number): readonly Place[] =>
  frame.sentences.flatMap((sentence, index) => {
    const places: Place[] = [];
    for (let item = sentence.from; item < sentence.to; item += 1) {
      if (frame.items[item]?.quote !== undefined) places.push({ frame, paragraph, sentence: index, item });
    }
    return places;
  });

/** Words of speech that a scare quote is seldom spoken by: the general “you”, and a rule or a taste it accords with. */
const speaksOfNobody = (items: readonly Item[], found: Found): boolean =>
  found.pattern === "according-to" ||
  (found.source !== undefined && items[found.source.from]?.lower === "you");

/** Verbs that hold a word up as somebody's: “he called it a “word””, “she spoke of the “word””. */
const quoting =
  /^(?:call|describe|label|brand|dub|deem|term|say|speak|talk|refer|cite|quote|mention|use|warn|decry|denounce|blast|slam|rip|criticize|criticise|condemn|deride|dismiss|deny|claim|repeat|reiterate|echo|blame|boast|tout|praise|hail|laud|chant|shout)$/;

/** “He asked the “guest” to go”, “they declared a “week”: the writer's own word for what the verb acts on. */
const isObject = (items: readonly Item[], found: Found, quote: number): boolean => {
  const cue = found.cue?.from ?? quote;
  if (cue >= quote - 1 || quote - cue > 5) return false;
  if (quoting.test(cueForm(items[cue]?.lower ?? "")?.lemma ?? "")) return false;
  const between = items.slice(cue + 1, quote);
  const [first] = between;
  return (
    first !== undefined &&
    (first.pos === "DET" ||
      /^(?:his|her|its|their|our|my|your|himself|herself|itself|themselves)$/.test(first.lower)) &&
    between.every(
      (item) =>
        item.quote === undefined &&
        /^(?:DET|PRON|ADJ|ADV|NOUN|PROPN|NUM)$/.test(item.pos) &&
        item.lower !== "that",
    )
  );
};

/** “…,” said Dole, whose “dry feet” tour ended: words in the description of who said something else. */
const describesSpeaker = (items: readonly Item[], found: Found, quote: number): boolean => {
  const end = Math.max(found.source?.to ?? 0, found.cue?.to ?? 0);
  if (found.pattern !== "split-quote" || end >= quote) return false;
  const between = items.slice(end, quote);
  const own = between[0]?.lower === "," && between.at(-1)?.lower !== ",";
  return own && between.every((item, at) => item.quote === undefined && !cueAt(items, end + at));
};

const inOwnSentence = (text: string, { frame, sentence, item }: Place, quote: Quote): Found | undefined => {
  const words = text.slice(quote.content.start, quote.content.end).trim();
  if (quote.kind !== "direct" && isHeld(frame.items, item, { words, short: quote.kind === "scare" }))
    return undefined;
  const own = frame.sentences[sentence];
  const next = frame.sentences[sentence + 1];
  if (!own || quote.kind === "title") return undefined;
  const across =
    item === own.to - 1 && next ? attributionAcross(text, frame.items, item, own, next) : undefined;
  const found = across ?? attributionInSentence(text, frame.items, item, own, quote.kind === "direct");
  if (quote.kind !== "direct" && found && describesSpeaker(frame.items, found, item)) return undefined;
  if (!found || quote.kind !== "scare") return found;
  const held =
    found.confidence < surelySpeech ||
    speaksOfNobody(frame.items, found) ||
    isObject(frame.items, found, item);
  return held ? undefined : found;
};

/**
 * The same quotes, in the same order, with the speaker of each where the text gives one, and with the kind the
 * attribution settles: a word or two with a speaker is a fragment of speech. Linear: each quotation is read in
 * its own sentence (a bounded stretch of it) and in the sentences beside it.
 */
export const attributeQuotes = (article: UnattributedArticle): readonly Quote[] => {
  const { text, paragraphs, quotes } = article;
  const lists = byParagraph(article);
  const resolve = pronounResolver(article);
  const roles = rolesOf(article);
  const frames = new Map<number, Frame>();
  const decided: (Attribution | undefined)[] = quotes.map(() => undefined);
  let lastSpeaker: number | undefined;
  let lastSpoke = 0;

  const frameAt = (index: number): Frame | undefined => {
    const paragraph = paragraphs[index];
    const frame = frames.get(index) ?? (paragraph && readFrame(text, paragraph, lists[index] ?? []));
    if (frame) frames.set(index, frame);
    return frame;
  };
  const attribution = (frame: Frame, found: Found): Attribution => {
    const source = spanOf(frame.items, found.source);
    const cue = spanOf(frame.items, found.cue);
    const relaySource = spanOf(frame.items, found.relay?.source);
    const relayCue = spanOf(frame.items, found.relay?.cue);
    const sourceKind = sourceKindOf(frame.items, found.source);
    const entity =
      source &&
      (sourceKind === "pronoun"
        ? resolve(source, lastSpeaker)
        : (entityOf(article, source) ?? entityByRole(text, roles, source)));
    return {
      ...(source ? { source } : {}),
      sourceKind,
      ...(cue ? { cue } : {}),
      ...(relaySource && relayCue ? { relay: { source: relaySource, cue: relayCue } } : {}),
      ...(entity === undefined ? {} : { entity }),
      pattern: found.pattern,
      confidence: found.confidence,
    };
  };
  const around: Surroundings = {
    text,
    paragraphs,
    frameAt,
    kindOf: (quote) => quotes[quote]?.kind,
    decided: (quote) => decided[quote],
    attribution,
  };

  lists.forEach((list, paragraph) => {
    const frame = list.length > 0 ? frameAt(paragraph) : undefined;
    if (!frame) return;
    if (paragraph - lastSpoke > remembered) lastSpeaker = undefined;
    const places = placesIn(frame, paragraph);
    for (const place of places) {
      const index = frame.items[place.item]?.quote ?? -1;
      const quote = quotes[index];
      const found = quote && inOwnSentence(text, place, quote);
      if (!found) continue;
      const own = attribution(frame, found);
      decided[index] = own;
      lastSpeaker = own.entity ?? lastSpeaker;
      lastSpoke = paragraph;
    }
    places.forEach((place, order) => {
      const index = frame.items[place.item]?.quote ?? -1;
      const quote = quotes[index];
      if (!quote || decided[index] || quote.kind === "title" || quote.kind === "scare") return;
      decided[index] = attributionAround(around, places, order, quote);
    });
    frames.delete(paragraph - 4);
  });
  quotes.forEach((_, back) => {
    const index = quotes.length - 1 - back;
    const first = quotes[index]?.continues;
    const later = decided[index];
    if (first !== undefined && later && !decided[first])
      decided[first] = { ...later, pattern: "continued-paragraph" };
  });
  return quotes.map((quote, index) => {
    const found = decided[index];
    return found
      ? { ...quote, kind: quote.kind === "scare" ? "partial" : quote.kind, attribution: found }
      : quote;
  });
};
