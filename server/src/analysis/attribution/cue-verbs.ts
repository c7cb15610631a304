import { hasFeature, words } from "../../lexicon/lexicon.js";

/**
 * How firmly a verb makes a quotation speech: `speech` stands beside whole sentences (“…,” she said);
 * `stance` governs fragments and reported clauses (he called it “…”, she blamed “…”).
 */
type CueStrength = "speech" | "stance";

/** A form of a cue verb. `-ing` forms and participles share their subject with another verb. */
export interface CueForm {
  readonly lemma: string;
  readonly strength: CueStrength;
  readonly form: "base" | "present" | "past" | "gerund";
}

const speech = [...words("speech")];

const stance = [...words("stance")];

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  begin: ["began", "begun"],
  sing: ["sang", "sung"],
  weep: ["wept", "wept"],
  read: ["read", "read"],
  put: ["put", "put"],
  go: ["went", "gone"],
  think: ["thought", "thought"],
  beseech: ["besought", "besought"],
  shoot: ["shot", "shot"],
  hit: ["hit", "hit"],
  cast: ["cast", "cast"],
  forecast: ["forecast", "forecast"],
  feel: ["felt", "felt"],
  see: ["saw", "seen"],
  know: ["knew", "known"],
  understand: ["understood", "understood"],
  speak: ["spoke", "spoken"],
  find: ["found", "found"],
  swear: ["swore", "sworn"],
  lay: ["laid", "laid"],
  send: ["sent", "sent"],
  mislead: ["misled", "misled"],
  spin: ["spun", "spun"],
  hold: ["held", "held"],
  stand: ["stood", "stood"],
  foresee: ["foresaw", "foreseen"],
  teach: ["taught", "taught"],
  sell: ["sold", "sold"],
  lie: ["lied", "lied"],
  hedge: ["hedged", "hedged"],
  swipe: ["swiped", "swiped"],
};

const pastOf = (verb: string): string => {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return hasFeature(verb, "doubles-consonant") ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};

const gerundOf = (verb: string): string => {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return hasFeature(verb, "doubles-consonant") ||
    verb === "begin" ||
    verb === "put" ||
    verb === "hit" ||
    verb === "spin"
    ? `${verb}${verb.at(-1)}ing`
    : `${verb}ing`;
};

const presentOf = (verb: string): string => {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) || verb === "go") return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const buildForms = (): ReadonlyMap<string, CueForm> => {
  const forms = new Map<string, CueForm>();
  const add = (word: string, form: CueForm): void => {
    if (!forms.has(word)) forms.set(word, form);
  };
  const addAll = (verbs: readonly string[], strength: CueStrength): void => {
    for (const lemma of verbs) {
      const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)];
      add(past, { lemma, strength, form: "past" });
      add(participle, { lemma, strength, form: "past" });
      add(presentOf(lemma), { lemma, strength, form: "present" });
      add(gerundOf(lemma), { lemma, strength, form: "gerund" });
      add(lemma, { lemma, strength, form: "base" });
    }
  };
  addAll(speech, "speech");
  addAll(stance, "stance");
  return forms;
};

const forms = buildForms();

/** The cue verb that a word is a form of, in any case: “Said”, “tweeting”. */
export const cueForm = (word: string): CueForm | undefined => forms.get(word.toLowerCase());

/** Whether a verb reports what was said (say, tell, write …), so that what follows it may be all speech. */
export const isReporting = ({ lemma }: CueForm): boolean => hasFeature(lemma, "reports");
