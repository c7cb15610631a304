import { hasFeature } from "../../../lexicon/lexicon.js";
import { having } from "../../../lexicon/phrases.js";
import { type Candidate, candidate, type FindSpeaker } from "../candidate.js";
import type { Item } from "../grammar/frame.js";
import { fullPhraseEnd, phraseEnd } from "../grammar/noun-phrase.js";
import { holdsName, one } from "../grammar/phrase.js";
import { inTheWordsOf } from "./according-to.js";
import { speakerThenVerb } from "./quote-speaker-verb.js";

/** “…,” as SPEAKER put it. */
export const asSpeakerPutIt: FindSpeaker = (items, at, sentence) => {
  if (items[at]?.lower !== "as") return undefined;
  const found = speakerThenVerb(items, at + 1, sentence, true);
  return found && { ...found, pattern: "as-speaker-put-it", evidence: "own-words" };
};

/** “…,” was how SPEAKER put it, is what SPEAKER calls it. */
export const wasHowSpeakerPutIt: FindSpeaker = (items, at, sentence) => {
  if (!hasFeature(items[at]?.lower, "form-of-be") || !/^(?:how|what)$/.test(items[at + 1]?.lower ?? ""))
    return undefined;
  const found = speakerThenVerb(items, at + 2, sentence, true);
  return found && { ...found, pattern: "as-speaker-put-it", evidence: "own-words" };
};

/** “To quote Dole, “…””: from the word “to” at `at`. */
const toQuoteSomebody = (items: readonly Item[], at: number, to: number): Candidate | undefined => {
  if (items[at]?.lower !== "to" || !hasFeature(items[at + 1]?.lower, "quoting")) return undefined;
  const end = fullPhraseEnd(items, at + 2, to);
  const named = holdsName(items, at + 2, end);
  return named && (end === to || items[end]?.lower === ",")
    ? candidate({ from: at + 2, to: end }, { from: at + 1, to: at + 2 }, "as-speaker-put-it", "own-words")
    : undefined;
};

/** Items before a quotation within which “in the words of” or “as … has it” stands. */
const farthest = 24;

/** “As Dole has it, “…””: from the word “as” at `at`. */
const asSomebodyHasIt = (items: readonly Item[], at: number, to: number): Candidate | undefined => {
  if (items[at]?.lower !== "as") return undefined;
  const end = phraseEnd(items, at + 1, to);
  if (end === at + 1 || !having.test(items[end]?.lower ?? "") || items[end + 1]?.lower !== "it")
    return undefined;
  return candidate({ from: at + 1, to: end }, one(end), "as-speaker-put-it", "own-words");
};

/** Whose words a quotation holds where the sentence says so outright, before it or right behind it. */
export const inWordsOf: FindSpeaker = (items, quote, sentence) => {
  const at = (index: number, to: number): Candidate | undefined =>
    inTheWordsOf(items, index, to) ?? asSomebodyHasIt(items, index, to) ?? toQuoteSomebody(items, index, to);
  for (let index = quote - 1; index >= Math.max(sentence.from, quote - farthest); index -= 1) {
    if (items[index]?.quote !== undefined) break;
    const found = at(index, quote);
    if (found) return found;
  }
  const behind = quote + (items[quote + 1]?.lower === "," ? 2 : 1);
  return behind < sentence.to ? at(behind, sentence.to) : undefined;
};
