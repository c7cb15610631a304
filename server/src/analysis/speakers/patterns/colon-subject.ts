import type { Candidate } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { one } from "../grammar/phrase.js";
import { mainSubject } from "../grammar/subject.js";

/** The subject of a sentence that leads to whole speech by a colon or a comma, whatever its verb. */
export const colonSubject = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): Candidate | undefined => {
  const mark = items[quote - 1];
  if (mark?.lower !== ":" && mark?.lower !== ",") return undefined;
  const source = mainSubject(items, { from: sentence.from, to: quote });
  if (!source) return undefined;
  return mark.lower === ":"
    ? { source, cue: one(quote - 1), pattern: "speaker-verb-colon-quote", evidence: "colon-subject" }
    : { source, pattern: "speaker-verb-quote", evidence: "guessed" };
};
