import { cueForm } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Candidate, FindSpeaker } from "../candidate.js";
import { weaker } from "../evidence.js";
import type { Item } from "../grammar/frame.js";
import { isTime } from "../grammar/nominal.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import { endsClause, reach, skipComma } from "../grammar/phrase.js";
import { accordingTo } from "./according-to.js";
import { asSpeakerPutIt } from "./as-speaker-put-it.js";
import { inViewOf } from "./owner-of-words.js";
import { speakerThenVerb } from "./quote-speaker-verb.js";
import { verbThenSpeaker } from "./quote-verb-speaker.js";

/** A clause that only attributes ends, or goes on with “on Monday”, “in a statement”, right behind its verb or speaker. */
export const trailing = (items: readonly Item[], found: Candidate | undefined): Candidate | undefined => {
  if (!found?.cue || !found.source) return undefined;
  const behind = Math.max(found.cue.to, found.source.to);
  const tells = cueForm(items[found.cue.from]?.lower)?.lemma === "tell";
  const next = items[tells ? fullPhraseEnd(items, behind, items.length) : behind];
  if (next === undefined || endsClause(next) || isTime(next)) return found;
  return hasFeature(next.lower, "trailing-word") ? found : undefined;
};

/** An attribution that closes the sentence: “… “q” and more, Dole said.” */
export const attributionAtEnd: FindSpeaker = (items, quote, sentence) => {
  for (let index = quote + 1; index < Math.min(sentence.to - 1, quote + reach); index += 1) {
    const item = items[index];
    if (!item || (item.lower !== "," && item.quote === undefined)) {
      if (item?.lower === "according") {
        const found = accordingTo(items, index, sentence);
        if (found) return found;
      }
      continue;
    }
    const at = item.quote === undefined ? index + 1 : skipComma(items, index + 1);
    const found =
      accordingTo(items, at, sentence) ??
      inViewOf(items, at, sentence) ??
      asSpeakerPutIt(items, at, sentence) ??
      trailing(items, verbThenSpeaker(items, at, sentence, false)) ??
      trailing(items, speakerThenVerb(items, at, sentence, false));
    if (found) return { ...found, evidence: weaker(found.evidence, "closing") };
  }
  return undefined;
};
