import type { Paragraph } from "../../article/paragraph.js";
import type { Quote } from "../../article/quote.js";
import { remembered } from "../../article/remembered.js";
import { textOf } from "../../article/span.js";
import type { ReadSyntax } from "../syntax/sentence-syntax.js";
import type { Candidate } from "./candidate.js";
import { ownFormOf } from "./frames.js";
import type { Frame, Item } from "./grammar/frame.js";
import { isPersonOrName, isSomebodyNoun } from "./grammar/nominal.js";
import { itemsOf } from "./grammar/phrase.js";
import { type TreeAround, treesOf } from "./grammar/sentence-tree.js";
import { cueAt } from "./grammar/verbs.js";
import { speakerAcross, speakerInSentence } from "./in-sentence.js";
import { speakerByTree } from "./patterns/by-tree.js";
import { bracketed, credited } from "./patterns/signature.js";
import type { Place } from "./place.js";
import { isHeld } from "./vetoes/held-words.js";
import { isOnThing } from "./vetoes/on-things.js";
import { isWritersOwn } from "./vetoes/scare-words.js";

/** “…,” said Dole, whose “dry feet” tour ended: words in the description of who said something else. */
const describesSpeaker = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  const end = Math.max(found.source?.to ?? 0, found.cue?.to ?? 0);
  if (found.pattern !== "split-quote" || end >= quote) return false;
  const between = items.slice(end, quote);
  const own = between[0]?.lower === "," && between.at(-1)?.lower !== ",";
  return own && between.every((item, at) => item.quote === undefined && !cueAt(items, end + at));
};

/** Whether a source is named or is a pronoun for a person. */
const isSomebody = (items: readonly Item[], { source }: Candidate): boolean =>
  itemsOf(items, source).some(isPersonOrName);

/** Whether the tree finds somebody in front of a source, which is then the subject of what that person says. */
const isMain = (items: readonly Item[], byTree: Candidate, { source }: Candidate): boolean =>
  isSomebody(items, byTree) && (byTree.source?.from ?? 0) < (source?.from ?? 0);

/** “Dole told the paper the tone was cordial and predicted “…””: whether a source is no name, no person and no body of people. */
const isThing = (items: readonly Item[], found: Candidate): boolean => {
  const words = itemsOf(items, found.source);
  const head = words.at(-1);
  return (
    found.pattern === "clause-subject" &&
    head?.pos === "NOUN" &&
    !isSomebody(items, found) &&
    !words.some(isSomebodyNoun)
  );
};

/** A speaker, “unspoken”, or nothing. */
type Answer = Candidate | "unspoken" | undefined;

const readHere = (
  text: string,
  { frame, sentence, item, paragraph }: Place,
  quote: Quote,
  treeAround: TreeAround,
): Answer => {
  const { items, sentences } = frame;
  const own = sentences[sentence];
  const next = sentences[sentence + 1];
  if (!own || quote.kind === "title") return undefined;
  const direct = quote.kind === "direct";
  const words = textOf(text, quote.content).trim();
  if (!direct && isHeld(items, item, { words, short: quote.kind === "scare" })) return "unspoken";
  const across = item === own.to - 1 && next ? speakerAcross(text, items, item, own, next) : undefined;
  const signed = bracketed(items, item, own) ?? credited(items, item, own);
  const written = across ?? signed ?? speakerInSentence(text, items, item, own, direct);
  const asksTree = written ? isThing(items, written) : !direct;
  const sentenceTree = asksTree ? treeAround(paragraph, quote.content) : undefined;
  const byTree = sentenceTree && speakerByTree(sentenceTree, quote.content, items);
  const found = written && !(byTree && isMain(items, byTree, written)) ? written : byTree;
  if (!found) return undefined;
  if (isOnThing(items, found) || (!direct && describesSpeaker(items, found, item))) return "unspoken";
  return quote.kind === "scare" && isWritersOwn(items, found, item, words) ? "unspoken" : found;
};

/** What stands for a reader of trees where there is none. */
const noReader: ReadSyntax = () => undefined;

/** What was found with a reader of trees, by the frame of the paragraph alone and by the quotation in it. */
const answersBy = remembered((_: ReadSyntax) =>
  remembered((_: Frame) => new Map<string, { readonly answer: Answer }>()),
);

/** Tells what a quotation's own sentence says of its speaker. */
export type SpeakerHere = (place: Place, quote: Quote) => Answer;

/**
 * Makes the reader of what a quotation's own sentence (and, behind “?” or “!”, the one after it) says of its speaker;
 * “unspoken” for words that nobody says: a name, a gloss, a sign, the writer's own word held at a distance. What it
 * found is remembered as long as the paragraph has the same words, quotations and names.
 */
export const speakersHere = (
  text: string,
  paragraphs: readonly Paragraph[],
  read: ReadSyntax | undefined,
): SpeakerHere => {
  const treeAround = treesOf(paragraphs, read);
  const answersOf = answersBy(read ?? noReader);
  return (place, quote) => {
    const answers = answersOf(ownFormOf(place.frame));
    const { start, end } = quote.content;
    const key = `${place.item} ${quote.kind} ${start - quote.start} ${end - start}`;
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = readHere(text, place, quote, treeAround);
    answers.set(key, { answer });
    return answer;
  };
};
