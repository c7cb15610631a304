import type { Quote } from "../article/quote.js";
import { finish, type Steps } from "../article/steps.js";
import type { DecidedQuote } from "../decisions/decided.js";
import { speakerAround } from "./speakers/around.js";
import { attributionOf, type Claim } from "./speakers/claim.js";
import { isAtLeast } from "./speakers/evidence.js";
import { type Frames, framesOf } from "./speakers/frames.js";
import { type SpeakerHere, speakersHere } from "./speakers/here.js";
import { laterSpeech } from "./speakers/later-speech.js";
import { isSecondHalf } from "./speakers/patterns/split-quote.js";
import { type Place, placesIn } from "./speakers/place.js";
import { quoteAt, type Surroundings } from "./speakers/surroundings.js";
import type { UnattributedArticle } from "./speakers/unattributed.js";
import { claimMaker } from "./speakers/who/claims.js";
import { type DecidedSpeaker, decidedSpeakers } from "./speakers/who/decided-speakers.js";
import { turnSpeaker } from "./speakers/who/turn-speaker.js";
import { decideWithinTurns } from "./speakers/within-turns.js";
import type { ReadSyntax } from "./syntax/sentence-syntax.js";

/** Paragraphs after which a pronoun no longer takes up the last speaker. */
const remembered = 3;

/** A quote whose speaker a person decided keeps none but the one decided; “machine” leaves it to what is found. */
type Given = ReadonlyMap<number, DecidedSpeaker>;

const isGiven = (given: Given, index: number): boolean =>
  given.has(index) && given.get(index)?.attribution !== "machine";

/** What a person decided, with the words of the text where it says so too. */
const decidedClaim = ({ attribution }: DecidedSpeaker, words: Claim | undefined): Claim | undefined => {
  if (attribution === undefined || attribution === "machine") return undefined;
  return words?.entity !== undefined && words.entity === attribution.entity
    ? { ...words, evidence: "decided" }
    : attribution;
};

/** Makes the reader of who says a quotation by its own sentence, its label or what a person decided. */
const claimsHere = (
  article: UnattributedArticle,
  given: Given,
  speakerHere: SpeakerHere,
  around: Surroundings,
): ((place: Place, index: number) => Claim | "unspoken" | undefined) => {
  const speakerOfTurn = turnSpeaker(article);
  return (place, index) => {
    const quote = article.quotes[index];
    if (!quote) return undefined;
    const turn = quote.label && speakerOfTurn(quote.label);
    const found = turn ? undefined : speakerHere(place, quote);
    const words = turn ?? (found && found !== "unspoken" ? around.claim(place.frame, found) : undefined);
    const own = given.get(index);
    if (own && isGiven(given, index)) return decidedClaim(own, words) ?? "unspoken";
    return found === "unspoken" ? found : words;
  };
};

/** Decides quotation by quotation, from first to last, in two passes over each paragraph: its sentences, then what is around. */
function* decideAll(
  article: UnattributedArticle,
  { frameAt, holdsQuote }: Frames,
  given: Given,
  read: ReadSyntax | undefined,
): Steps<readonly (Claim | undefined)[]> {
  const { text, paragraphs, quotes } = article;
  const decided: (Claim | undefined)[] = quotes.map(() => undefined);
  const unspoken = new Set<number>();
  const makeClaim = claimMaker(article, { frameAt, decided: (quote) => decided[quote] });
  const speakerHere = speakersHere(text, paragraphs, read);
  const speaksLater = laterSpeech(paragraphs, quotes, frameAt, speakerHere);
  let lastSpeakers: readonly number[] = [];
  let lastSpoke = 0;
  const around: Surroundings = {
    text,
    paragraphs,
    frameAt,
    kindOf: (quote) => quotes[quote]?.kind,
    decided: (quote) => decided[quote],
    claim: (frame, found) => makeClaim(frame, found, lastSpeakers),
  };
  const claimHere = claimsHere(article, given, speakerHere, around);
  const speaks = ({ entity }: Claim): void => {
    if (entity !== undefined && entity !== lastSpeakers[0])
      lastSpeakers = [entity, ...lastSpeakers.slice(0, 1)];
  };
  const decideHere = (place: Place): void => {
    const index = quoteAt(place) ?? -1;
    const claim = claimHere(place, index);
    if (claim === "unspoken") unspoken.add(index);
    else if (claim) {
      decided[index] = claim;
      speaks(claim);
    }
    if ((claim && claim !== "unspoken") || isGiven(given, index)) lastSpoke = place.paragraph;
  };
  const decideAround = (places: readonly Place[], place: Place, order: number): void => {
    const index = quoteAt(place) ?? -1;
    const quote = quotes[index];
    if (!quote || decided[index] || unspoken.has(index) || /^(?:title|scare)$/.test(quote.kind)) return;
    if (order === 0 && speaksLater(index)) return;
    const claim = speakerAround(around, places, order, quote);
    decided[index] = claim;
    if (claim && isAtLeast(claim.evidence, "weak")) speaks(claim);
  };
  for (const paragraph of paragraphs.keys()) {
    const frame = holdsQuote(paragraph) ? frameAt(paragraph) : undefined;
    if (!frame) continue;
    if (paragraph - lastSpoke > remembered) lastSpeakers = [];
    const places = placesIn(frame, paragraph);
    places.forEach(decideHere);
    places.forEach((place, order) => {
      decideAround(places, place, order);
    });
    yield;
  }
  decideWithinTurns(article, decided, claimHere);
  return decided;
}

/** The same, where speech over paragraphs is attributed in a later part only: to its first parts too. */
const withFirstParts = (
  quotes: readonly Quote[],
  given: Given,
  decided: readonly (Claim | undefined)[],
): readonly (Claim | undefined)[] => {
  const all = [...decided];
  for (let index = quotes.length - 1; index >= 0; index -= 1) {
    const first = quotes[index]?.continues;
    const later = all[index];
    if (first !== undefined && later && !all[first] && !isGiven(given, first))
      all[first] = { ...later, pattern: "continued-paragraph" };
  }
  return all;
};

/** What a person says nobody says is a word held at a distance; what they say somebody says is speech. */
const decidedKind = (
  { kind }: Quote,
  { rejected }: DecidedSpeaker,
  claim: Claim | undefined,
): Quote["kind"] => {
  if (rejected) return "scare";
  return claim && (kind === "scare" || kind === "title") ? "partial" : kind;
};

/** The steps of `attributeQuotes`: one for each paragraph with a quotation. */
export function* attributionSteps(
  article: UnattributedArticle,
  decisions: readonly DecidedQuote[] = [],
  read?: ReadSyntax,
  frames: Frames = framesOf(article),
): Steps<readonly Quote[]> {
  const { text, quotes } = article;
  const given = decidedSpeakers(article, decisions);
  const decided = withFirstParts(quotes, given, yield* decideAll(article, frames, given, read));
  return quotes.map((quote, index) => {
    const own = given.get(index);
    const found = decided[index];
    const attribution = found && attributionOf(found);
    if (own)
      return {
        ...quote,
        kind: decidedKind(quote, own, found),
        ...(attribution ? { attribution } : {}),
        decided: own.decided,
      };
    if (!attribution) return quote;
    if (isSecondHalf(text, quotes[index - 1], decided[index - 1], quote, found))
      return { ...quote, kind: "direct", attribution: { ...attribution, pattern: "split-quote" } };
    return { ...quote, kind: quote.kind === "scare" ? "partial" : quote.kind, attribution };
  });
}

/**
 * The same quotes, in the same order, with the speaker of each where the text gives one, and with the kind the
 * attribution settles: a word or two with a speaker is a fragment of speech. Linear: each quotation is read in
 * its own sentence (a bounded stretch of it) and in the sentences beside it. Speakers that people decided stand.
 * `read` tells how sentences are built, where the written patterns are silent; `frames` are the article's.
 */
export const attributeQuotes = (...what: Parameters<typeof attributionSteps>): readonly Quote[] =>
  finish(attributionSteps(...what));
