import { formsWith, type VerbForm } from "./inflection.js";
import { hasFeature } from "./lexicon.js";

/**
 * How firmly a verb makes a quotation speech: `speech` stands beside whole sentences (“…,” she said);
 * `stance` governs fragments and reported clauses (he called it “…”, she blamed “…”).
 */
type CueStrength = "speech" | "stance";

/** A form of a cue verb. */
export interface CueForm extends VerbForm {
  readonly strength: CueStrength;
}

const withStrength = (strength: CueStrength): (readonly [string, CueForm])[] =>
  [...formsWith(strength)].map(([word, form]) => [word, { ...form, strength }]);

const forms: ReadonlyMap<string, CueForm> = new Map([...withStrength("stance"), ...withStrength("speech")]);

/** The cue verb that a word, where there is one, is a form of, in any case: “Said”, “tweeting”. */
export const cueForm = (word: string | undefined): CueForm | undefined =>
  forms.get(word?.toLowerCase() ?? "");

/** Whether a verb reports what was said (say, tell, write …), so that what follows it may be all speech. */
export const isReporting = ({ lemma }: CueForm): boolean => hasFeature(lemma, "reports");

/** Whether a form has a subject of its own: “says”, “said”. */
export const isTensed = ({ form }: CueForm): boolean => form === "past" || form === "present";

/** Whether the hearer stands behind a verb. */
export const hasHearer = ({ lemma }: CueForm): boolean => hasFeature(lemma, "takes-hearer");
