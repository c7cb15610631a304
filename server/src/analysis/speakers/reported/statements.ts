import { capitalised } from "../../../article/letter-case.js";
import { formsWith } from "../../../lexicon/inflection.js";
import { hasFeature, words } from "../../../lexicon/lexicon.js";
import { promises } from "../../../lexicon/speech-verbs.js";
import type { Clause, Frame, Item } from "../grammar/frame.js";
import { cueAt } from "../grammar/verbs.js";
import { accordingTo } from "./according-to.js";
import { asClause } from "./as-clause.js";
import { behindCue } from "./behind-cue.js";
import { besideCue } from "./beside-cue.js";
import { nounCue } from "./noun-cue.js";
import { speakerOf } from "./speaker.js";
import type { Statement } from "./statement.js";
import { isSpokenTo } from "./stretch.js";

/** No sentence that somebody wrote reports more: a run of thousands of cues costs no more than it is long. */
const most = 20;

const cueWords = new Set(
  [
    "according",
    ...formsWith("reports-clause").keys(),
    ...promises.keys(),
    ...words("noun-of-speaking"),
  ].flatMap((word) => [word, capitalised(word), word.toUpperCase()]),
);

/** Whether a word, as written, may be a cue: sentences without one are not read. */
export const mayBeCue = (word: string): boolean => cueWords.has(word);

const reportedBy = (
  items: readonly Item[],
  verb: number,
  sentence: Clause,
  isDirect: (item: Item | undefined) => boolean,
): Statement | undefined => {
  const form = mayBeCue(items[verb]?.text ?? "") ? cueAt(items, verb) : undefined;
  if (!form || isSpokenTo(items, verb, sentence)) return undefined;
  const clause = hasFeature(form.lemma, "reports-clause");
  if (!clause && !hasFeature(form.lemma, "reports-infinitive")) return undefined;
  const cue = { verb, form, source: speakerOf(items, verb, form, sentence), sentence, isDirect };
  const around = clause ? (asClause(items, cue) ?? besideCue(items, cue)) : undefined;
  return around ?? behindCue(items, cue);
};

/**
 * The statements that the sentences of a paragraph report without marks of their own, in the order of their cues.
 * `isDirect` tells whole speech in quotation marks.
 */
export const statementsIn = (
  { items, sentences }: Frame,
  isDirect: (item: Item | undefined) => boolean,
): readonly Statement[] =>
  sentences.flatMap((sentence) => {
    const found: Statement[] = [];
    for (let at = sentence.from; at < sentence.to && found.length < most; at += 1) {
      if (!mayBeCue(items[at]?.lower ?? "")) continue;
      const statement =
        accordingTo(items, at, sentence) ??
        nounCue(items, at, sentence) ??
        reportedBy(items, at, sentence, isDirect);
      if (statement) found.push(statement);
    }
    return found;
  });
