import type { CueForm } from "../../../lexicon/cue-verbs.js";
import type { Candidate } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import type { Phrase } from "../grammar/phrase.js";

/** A reported statement in item indices; a passive may name no source: “is said to own it”. */
export interface Statement extends Omit<Candidate, "relay"> {
  /** What is said, in text order, without the marks at its ends; two pieces where the cue stands between them. */
  readonly content: readonly Phrase[];
  readonly cue: Phrase;
}

/** A verb of speech in its sentence, for which it is asked what it reports. */
export interface Cue {
  readonly verb: number;
  readonly form: CueForm;
  readonly source?: Phrase | undefined;
  readonly sentence: Clause;
  /** Whether an item is whole speech in quotation marks, which is told by itself. */
  readonly isDirect: (item: Item | undefined) => boolean;
}
