import { hasFeature } from "../../../lexicon/lexicon.js";
import { candidate, type FindSpeaker } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isPersonOrName, isRoleNoun, isSomebodyNoun } from "../grammar/nominal.js";
import { fullPhraseEnd, phraseStart } from "../grammar/noun-phrase.js";
import { holdsName, isDashMark, one, type Phrase } from "../grammar/phrase.js";
import { mainSubject } from "../grammar/subject.js";
import { afterAuxiliaries, cueAt, isClauseVerb, isPassive } from "../grammar/verbs.js";

/** “That does not surprise the pollster Ann Dole: “…””: a name right before the colon, where no person is the subject. */
const namedBeforeColon = (items: readonly Item[], colon: number, subject: Phrase): Phrase | undefined => {
  if (items[colon]?.lower !== ":") return undefined;
  const head = items[subject.to - 1];
  if (!head || isPersonOrName(head) || isRoleNoun(head)) return undefined;
  const from = phraseStart(items, colon, subject.to);
  const isName = items[colon - 1]?.pos === "PROPN" && colon - from >= 2;
  return isName && isClauseVerb(items, from - 1) ? { from, to: colon } : undefined;
};

/** “Cut in stone over the door was: “…””, “Read the latest: “…””: what stands before a colon and is nobody. */
export const isNoSpeaker = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items[from]?.pos === "VERB" && !holdsName(items, from, to);

/** “For Dole it was simple: “…”, “To the keeper, Ann Dole, it was luck: “…””: to whom something is so. */
const forWhom = (items: readonly Item[], subject: Phrase, { from }: Clause): Phrase | undefined => {
  if (!/^(?:for|to)$/.test(items[from]?.lower ?? "") || items[subject.from]?.lower !== "it") return undefined;
  const to = fullPhraseEnd(items, from + 1, subject.from);
  const words = items.slice(from + 1, to);
  const reaches = to === subject.from || (items[to]?.lower === "," && to + 1 === subject.from);
  return reaches && words.some((word) => word.pos === "PROPN" || isSomebodyNoun(word))
    ? { from: from + 1, to }
    : undefined;
};

/** The subject of a sentence that leads to whole speech by a colon or a comma, whatever its verb. */
export const colonSubject: FindSpeaker = (items, quote, sentence) => {
  const mark = items[quote - 1];
  const leads = mark?.lower === ":" || isDashMark(mark);
  if (!leads && mark?.lower !== ",") return undefined;
  const subject = mainSubject(items, { from: sentence.from, to: quote });
  const source = subject && (forWhom(items, subject, sentence) ?? subject);
  if (!source || isNoSpeaker(items, source)) return undefined;
  // “Dole shared her fear with the crowd, “…””: the verb of the sentence tells, though something stands between.
  const verb = afterAuxiliaries(items, source.to, quote);
  const tells = cueAt(items, verb) !== undefined && !isPassive(items, verb, sentence.from);
  // “Voters were asked: “…””: by whom is not said.
  const asked = hasFeature(items[verb]?.lower, "form-of-be") ? verb + 1 : verb;
  if (cueAt(items, asked)?.strength === "speech" && isPassive(items, asked, sentence.from)) return undefined;
  return leads
    ? candidate(
        namedBeforeColon(items, quote - 1, source) ?? source,
        one(quote - 1),
        "speaker-verb-colon-quote",
        "colon-subject",
      )
    : {
        source,
        ...(tells ? { cue: one(verb) } : {}),
        pattern: "speaker-verb-quote",
        evidence: tells ? "led-by-stance" : "guessed",
      };
};
