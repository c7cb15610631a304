import type { Quote } from "../../article/quote.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { beforeParticiple } from "../../lexicon/phrases.js";
import type { Candidate } from "./candidate.js";
import { isAtLeast } from "./evidence.js";
import { cueForm } from "./grammar/cue-verbs.js";
import type { Item } from "./grammar/frame.js";
import { isCapital, isPersonal } from "./grammar/nominal.js";
import type { TreeAround } from "./grammar/sentence-tree.js";
import { isRoleNoun } from "./grammar/subject-apposition.js";
import { cueAt } from "./grammar/verbs.js";
import { speakerAcross, speakerInSentence } from "./in-sentence.js";
import { speakerByTree } from "./patterns/by-tree.js";
import { bracketed } from "./patterns/signature.js";
import type { Place } from "./place.js";
import { isHeld } from "./vetoes/held-words.js";

/** “Said it was the first time a firm had “openly refused””: the verb of what somebody says. */
const isPartOfVerb = (items: readonly Item[], quote: number, words: string): boolean =>
  beforeParticiple.test(items[quote - 1]?.lower ?? "") &&
  /^(?:\p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+(?:ed|en|ing)[.,]?$|\p{Ll}{2,}(?:ed|en|ing) )/u.test(words);

/** Words of speech that a scare quote is seldom spoken by: the general “you”, and a rule or a taste it accords with. */
const speaksOfNobody = (items: readonly Item[], found: Candidate): boolean =>
  found.pattern === "according-to" ||
  (found.source !== undefined && items[found.source.from]?.lower === "you");

/** “He asked the “guest” to go”, “they declared a “week”: the writer's own word for what the verb acts on. */
const isObject = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  const cue = found.cue?.from ?? quote;
  if (cue >= quote - 1 || quote - cue > 6) return false;
  if (hasFeature(cueForm(items[cue]?.lower ?? "")?.lemma, "about-words")) return false;
  const between = items.slice(cue + 1, quote);
  const [first] = between;
  return (
    first !== undefined &&
    (first.pos === "DET" ||
      hasFeature(first.lower, "possessive") ||
      hasFeature(first.lower, "emphatic-pronoun")) &&
    between.every(
      (item) =>
        item.quote === undefined &&
        (/^(?:DET|PRON|ADJ|ADV|NOUN|PROPN|NUM)$/.test(item.pos) || item.lower === "of") &&
        item.lower !== "that",
    )
  );
};

/** “…,” said Dole, whose “dry feet” tour ended: words in the description of who said something else. */
const describesSpeaker = (items: readonly Item[], found: Candidate, quote: number): boolean => {
  const end = Math.max(found.source?.to ?? 0, found.cue?.to ?? 0);
  if (found.pattern !== "split-quote" || end >= quote) return false;
  const between = items.slice(end, quote);
  const own = between[0]?.lower === "," && between.at(-1)?.lower !== ",";
  return own && between.every((item, at) => item.quote === undefined && !cueAt(items, end + at));
};

/** “A shirt that read “…””: what is written on a thing that is worn, held up or put up. */
const isOnThing = (items: readonly Item[], { source, cue }: Candidate): boolean => {
  if (!cue || !cueForm(items[cue.from]?.lower ?? "")) return false;
  const words = source ? items.slice(source.from, source.to) : [];
  const end = words.findIndex((word) => word.pos === "ADP" || word.lower === "'s");
  const head = words
    .slice(0, end < 0 ? words.length : end)
    .findLast((word) => /^(?:NOUN|PROPN)$/.test(word.pos));
  // “The Evening Post” is no post.
  return head !== undefined && !isCapital(head) && hasFeature(head.lower, "bears-words");
};

const wordsOf = (items: readonly Item[], { source }: Candidate): readonly Item[] =>
  source ? items.slice(source.from, source.to) : [];

/** Whether a source is named or is a pronoun for a person. */
const isSomebody = (items: readonly Item[], found: Candidate): boolean =>
  wordsOf(items, found).some((word) => word.pos === "PROPN" || isPersonal(word));

/** Whether the tree finds somebody in front of a source, which is then the subject of what that person says. */
const isMain = (items: readonly Item[], byTree: Candidate, { source }: Candidate): boolean =>
  isSomebody(items, byTree) && (byTree.source?.from ?? 0) < (source?.from ?? 0);

/** “Dole told the paper the tone was cordial and predicted “…””: whether a source is no name, no person and no body of people. */
const isThing = (items: readonly Item[], found: Candidate): boolean => {
  const words = wordsOf(items, found);
  const head = words.at(-1);
  return (
    found.pattern === "clause-subject" &&
    head?.pos === "NOUN" &&
    !isSomebody(items, found) &&
    !words.some((word) => isRoleNoun(word) || hasFeature(word.lower, "person-noun"))
  );
};

/**
 * What a quotation's own sentence (and, behind “?” or “!”, the one after it) says of its speaker; “unspoken” for
 * words that nobody says: a name, a gloss, a sign, the writer's own word held at a distance.
 */
export const speakerHere = (
  text: string,
  { frame, sentence, item, paragraph }: Place,
  quote: Quote,
  treeAround: TreeAround,
): Candidate | "unspoken" | undefined => {
  const { items, sentences } = frame;
  const own = sentences[sentence];
  const next = sentences[sentence + 1];
  if (!own || quote.kind === "title") return undefined;
  const direct = quote.kind === "direct";
  const words = text.slice(quote.content.start, quote.content.end).trim();
  if (!direct && isHeld(items, item, { words, short: quote.kind === "scare" })) return "unspoken";
  const across = item === own.to - 1 && next ? speakerAcross(text, items, item, own, next) : undefined;
  const signed = bracketed(items, item, own);
  const written = across ?? signed ?? speakerInSentence(text, items, item, own, direct);
  const asksTree = written ? isThing(items, written) : !direct;
  const sentenceTree = asksTree ? treeAround(paragraph, quote.content) : undefined;
  const byTree = sentenceTree && speakerByTree(sentenceTree, quote.content, items);
  const found = written && !(byTree && isMain(items, byTree, written)) ? written : byTree;
  if (!found) return undefined;
  if (isOnThing(items, found) || (!direct && describesSpeaker(items, found, item))) return "unspoken";
  if (quote.kind !== "scare") return found;
  const held =
    !isAtLeast(found.evidence, isPartOfVerb(items, item, words) ? "likely" : "firm") ||
    speaksOfNobody(items, found) ||
    isObject(items, found, item);
  return held ? "unspoken" : found;
};
