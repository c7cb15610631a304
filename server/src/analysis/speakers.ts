import type { Gender } from "../article/entity.js";
import type { Attribution, Quote } from "../article/quote.js";
import type { Span } from "../article/span.js";
import type { DecidedQuote } from "../decisions/decided.js";
import { attributionAround, placesIn, type Surroundings } from "./speakers/around.js";
import type { Found } from "./speakers/found.js";
import { type Frame, type Item, readFrame } from "./speakers/grammar/frame.js";
import { isPersonal } from "./speakers/grammar/nominal.js";
import type { Phrase } from "./speakers/grammar/phrase.js";
import { speakerHere } from "./speakers/here.js";
import { laterSpeech } from "./speakers/later-speech.js";
import type { UnattributedArticle } from "./speakers/unattributed.js";
import { type DecidedSpeaker, decidedSpeakers } from "./speakers/who/decided-speakers.js";
import {
  canBe,
  entityByRole,
  entityOf,
  linkedPronouns,
  namesPerson,
  personIn,
  pronounResolver,
  rolesOf,
} from "./speakers/who/source-entity.js";
import { topicBefore } from "./speakers/who/topic.js";
import { turnSpeaker } from "./speakers/who/turn-speaker.js";

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

/** “Keep your job,” she says, “and plant the trees now.”: whether a quote goes on with the sentence of the one before. */
const isSecondHalf = (
  text: string,
  before: Quote | undefined,
  earlier: Attribution | undefined,
  quote: Quote,
  found: Attribution,
): boolean =>
  before?.kind === "direct" &&
  before.parent === quote.parent &&
  quote.kind !== "title" &&
  found.source !== undefined &&
  earlier?.source?.start === found.source.start &&
  earlier.source.start >= before.end &&
  text.slice(before.content.start, before.content.end).endsWith(",") &&
  /^\s[^.!?“”"]{1,80},\s$/u.test(text.slice(before.end, quote.start));

/** What a person says nobody says is a word held at a distance; what they say somebody says is speech. */
const decidedKind = (
  { kind }: Quote,
  { rejected }: DecidedSpeaker,
  attribution: Attribution | undefined,
): Quote["kind"] => {
  if (rejected) return "scare";
  return attribution && (kind === "scare" || kind === "title") ? "partial" : kind;
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

/**
 * The same quotes, in the same order, with the speaker of each where the text gives one, and with the kind the
 * attribution settles: a word or two with a speaker is a fragment of speech. Linear: each quotation is read in
 * its own sentence (a bounded stretch of it) and in the sentences beside it. Speakers that people decided stand.
 */
export const attributeQuotes = (
  article: UnattributedArticle,
  decisions: readonly DecidedQuote[] = [],
): readonly Quote[] => {
  const { text, paragraphs, quotes } = article;
  const given = decidedSpeakers(article, decisions);
  const lists = byParagraph(article);
  const linked = linkedPronouns(article);
  const resolve = pronounResolver(article, linked);
  const roles = rolesOf(article);
  const frames = new Map<number, Frame>();
  const decided: (Attribution | undefined)[] = quotes.map(() => undefined);
  const unspoken = new Set<number>();
  const isGiven = (index: number): boolean => given.has(index) && given.get(index)?.attribution !== "machine";
  let lastSpeaker: number | undefined;
  let lastSpoke = 0;

  const frameAt = (index: number): Frame | undefined => {
    const paragraph = paragraphs[index];
    const frame = frames.get(index) ?? (paragraph && readFrame(text, index, paragraph, lists[index] ?? []));
    if (frame) frames.set(index, frame);
    return frame;
  };
  const speakerOfTurn = turnSpeaker(article);
  const speaksLater = laterSpeech(text, paragraphs, quotes, frameAt);
  const outermost = quotes.filter(({ parent }) => parent === undefined);
  const known = {
    frameAt,
    decided: (quote: number) => decided[quote],
    linked,
    canBe: (entity: number, gender: Gender) => canBe(article, entity, gender),
    namesPerson: (span: Span, gender: Gender) => namesPerson(article, outermost, span, gender),
    personIn: (span: Span, gender: Gender) => {
      const entity = personIn(article, span) ?? entityByRole(article, roles, span);
      return entity !== undefined && canBe(article, entity, gender) ? entity : undefined;
    },
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
        ? resolve(source, (gender) => topicBefore(known, frame, found.source?.from ?? 0, gender), lastSpeaker)
        : (entityOf(article, source) ?? entityByRole(article, roles, source)));
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
      const said = given.get(index)?.attribution;
      const known = said === "machine" ? undefined : said;
      const turn = quote?.label && speakerOfTurn(quote.label);
      if (turn && !isGiven(index)) {
        decided[index] = turn;
        lastSpeaker = turn.entity ?? lastSpeaker;
        lastSpoke = paragraph;
        continue;
      }
      const found = quote && speakerHere(text, place, quote);
      if (isGiven(index)) {
        const words = known && found && found !== "unspoken" ? attribution(frame, found) : undefined;
        // Where the text says so too, its words are told along.
        if (known)
          decided[index] =
            words?.entity !== undefined && words.entity === known.entity
              ? { ...words, confidence: 1 }
              : known;
        else unspoken.add(index);
        lastSpeaker = known?.entity ?? lastSpeaker;
        lastSpoke = paragraph;
        continue;
      }
      if (found === "unspoken") unspoken.add(index);
      if (!found || found === "unspoken") continue;
      const own = attribution(frame, found);
      decided[index] = own;
      lastSpeaker = own.entity ?? lastSpeaker;
      lastSpoke = paragraph;
    }
    places.forEach((place, order) => {
      const index = frame.items[place.item]?.quote ?? -1;
      const quote = quotes[index];
      if (!quote || decided[index] || unspoken.has(index) || /^(?:title|scare)$/.test(quote.kind)) return;
      if (order === 0 && speaksLater(index)) return;
      decided[index] = attributionAround(around, places, order, quote);
    });
    frames.delete(paragraph - 4);
  });
  quotes.forEach((_, back) => {
    const index = quotes.length - 1 - back;
    const first = quotes[index]?.continues;
    const later = decided[index];
    if (first !== undefined && later && !decided[first] && !isGiven(first))
      decided[first] = { ...later, pattern: "continued-paragraph" };
  });
  return quotes.map((quote, index) => {
    const own = given.get(index);
    const found = decided[index];
    if (own)
      return {
        ...quote,
        kind: decidedKind(quote, own, found),
        ...(found ? { attribution: found } : {}),
        decided: own.decided,
      };
    if (!found) return quote;
    if (isSecondHalf(text, quotes[index - 1], decided[index - 1], quote, found))
      return { ...quote, kind: "direct", attribution: { ...found, pattern: "split-quote" } };
    return { ...quote, kind: quote.kind === "scare" ? "partial" : quote.kind, attribution: found };
  });
};
