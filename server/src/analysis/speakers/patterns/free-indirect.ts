import type { Quote } from "../../../article/quote.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { plainSpeech } from "../../../lexicon/speech-verbs.js";
import type { Claim } from "../claim.js";
import { isAtLeast, weaker } from "../evidence.js";
import { withArticle } from "../grammar/called-in-front.js";
import type { Item } from "../grammar/frame.js";
import { isPersonal, isSomebodyNoun } from "../grammar/nominal.js";
import { itemsOf } from "../grammar/phrase.js";
import type { Place } from "../place.js";
import { quoteAt, type Surroundings } from "../surroundings.js";
import { leadIn } from "./previous-sentence.js";

/** Who speaks in the last quotation of the sentence before, or is said there to have spoken. */
const speakerBefore = (
  around: Surroundings,
  places: readonly Place[],
  { frame, sentence }: Place,
): Claim | undefined => {
  const quoted = places.findLast(
    (place) => place.sentence === sentence - 1 && around.decided(quoteAt(place) ?? -1) !== undefined,
  );
  const spoken = quoted && around.decided(quoteAt(quoted) ?? -1);
  if (spoken) return isAtLeast(spoken.evidence, "weak") ? spoken : undefined;
  const previous = frame.sentences[sentence - 1];
  const lead = previous && leadIn(frame, previous);
  const words = itemsOf(frame.items, lead?.source);
  // “A number of boats admitted to the port are …”: who only seems to speak.
  const isSomebody =
    isPersonal(words.at(-1)) ||
    words.some((word) => word.pos === "PROPN" || isSomebodyNoun(word)) ||
    plainSpeech.has(frame.items[lead?.cue?.from ?? -1]?.lower ?? "");
  return lead?.reports && lead.cue && isSomebody && !words.some(({ pos }) => pos === "ADP")
    ? around.claim(frame, lead)
    : undefined;
};

/**
 * Whether a fragment is what a sentence says of its subject, or a clause: “it was “…””, “because “…””, “they “…””. “A place
 * of “…””, “her “…””, “caused “…””: part of what the writer tells.
 */
const isSaid = (items: readonly Item[], quote: number): boolean => {
  const start = withArticle(items, quote);
  const [before, beyond] = [items[start - 1], items[start - 2]];
  if (!before || before.quote !== undefined) return before !== undefined && start === quote;
  if (hasFeature(before.lower, "form-of-be") && before.pos !== "PART") return true;
  if (before.pos === "VERB") return hasFeature(beyond?.lower, "form-of-be");
  return (
    start === quote &&
    !/^(?:ADP|DET|ADJ|NUM|PART)$/.test(before.pos) &&
    !hasFeature(before.lower, "possessive")
  );
};

/**
 * “The plan was late, Dole said. It was “a gift to the lazy” and would fail.”: a fragment in a sentence that names nobody
 * who speaks goes on with what somebody says in the sentence before.
 */
export const freeIndirect = (
  around: Surroundings,
  places: readonly Place[],
  place: Place,
  { kind }: Quote,
): Claim | undefined => {
  if (kind !== "partial" || !isSaid(place.frame.items, place.item)) return undefined;
  const spoken = speakerBefore(around, places, place);
  return (
    spoken && {
      ...spoken,
      pattern: "previous-sentence",
      evidence: weaker(spoken.evidence, "loosely-carried"),
    }
  );
};
