import { type Feature, hasFeature, valuesOf, words } from "./lexicon.js";

/** A form of a verb. `past` is the participle too; `-ing` forms and participles share their subject with another verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: "base" | "present" | "past" | "gerund";
}

/** Behind these the s of a plural or a third person takes an e. */
const sibilant = /(?:s|x|z|ch|sh)$/;
const consonantAndY = /[^aeiou]y$/;

/** The form of a verb with “she”: says, goes, tries. */
export const presentOf = (lemma: string): string => {
  if (consonantAndY.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return sibilant.test(lemma) || /[^aeiou]o$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};

const doubled = (lemma: string): string =>
  hasFeature(lemma, "doubles-consonant") ? `${lemma}${lemma.at(-1)}` : lemma;

const pastOf = (lemma: string): string => {
  const irregular = valuesOf("past").get(lemma);
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith("e")) return `${lemma}d`;
  return consonantAndY.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled(lemma)}ed`;
};

/** The -ing form of a verb in lower case, by the rules of spelling. */
export const gerundOf = (lemma: string): string => {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`;
};

/** “Label”, “counsel”, and not “reveal”: British spelling doubles the l behind one vowel letter, stressed or not. */
const vowelAndL = /[^aeiou][aeiou]l$/;

/** All forms of the verbs that have a feature, in lower case; of two verbs with one form, the first by the alphabet has it. */
export const formsWith = (feature: Feature): ReadonlyMap<string, VerbForm> => {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, lemma: string, form: VerbForm["form"]): void => {
    if (!forms.has(word)) forms.set(word, { lemma, form });
  };
  for (const lemma of words(feature)) {
    const past = pastOf(lemma);
    add(past, lemma, "past");
    add(valuesOf("participle").get(lemma) ?? past, lemma, "past");
    add(presentOf(lemma), lemma, "present");
    add(gerundOf(lemma), lemma, "gerund");
    add(lemma, lemma, "base");
    if (!vowelAndL.test(lemma)) continue;
    add(`${lemma}led`, lemma, "past");
    add(`${lemma}ling`, lemma, "gerund");
  }
  return forms;
};

/** Some forms of the verbs that have a feature, in lower case; those of “she said” and “she says” unless told. */
export const formsOf = (
  feature: Feature,
  wanted: readonly VerbForm["form"][] = ["past", "present"],
): ReadonlySet<string> =>
  new Set([...formsWith(feature)].filter(([, { form }]) => wanted.includes(form)).map(([word]) => word));

const plurals = valuesOf("plural");
const singulars: ReadonlyMap<string, string> = new Map(
  [...plurals].map(([singular, plural]) => [plural, singular]),
);

/** “Firemen”, “alderwomen”. */
const compoundMen = /^\p{Ll}{3,}(?:wo)?men$/u;

/** What the plural of a noun in lower case may be: one where it is irregular, else as English spells it. */
export const pluralsOf = (noun: string): readonly string[] => {
  const irregular = plurals.get(noun);
  if (irregular !== undefined) return [irregular];
  if (consonantAndY.test(noun)) return [`${noun.slice(0, -1)}ies`];
  if (sibilant.test(noun)) return [`${noun}es`];
  if (noun.endsWith("man")) return [`${noun.slice(0, -2)}en`];
  return noun.endsWith("o") ? [`${noun}s`, `${noun}es`] : [`${noun}s`];
};

/** The singular of an irregular plural in lower case. */
export const irregularSingularOf = (noun: string): string | undefined =>
  singulars.get(noun) ?? (compoundMen.test(noun) ? `${noun.slice(0, -2)}an` : undefined);

/** What the singular of a regular plural in lower case may be; empty where the noun is no plural by its end. */
export const singularsOf = (noun: string): readonly string[] => {
  if (!noun.endsWith("s") || /(?:ss|us|is)$/.test(noun)) return [];
  if (noun.endsWith("ics") && !hasFeature(noun.slice(0, -1), "plural-in-s")) return [];
  if (noun.endsWith("ies") && noun.length > 4) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/.test(noun)) return [noun.slice(0, -2), noun.slice(0, -1)];
  return [noun.slice(0, -1)];
};

/** Irregular pasts and participles, by form. */
const irregularPasts: ReadonlyMap<string, string> = new Map(
  (["past", "participle"] as const).flatMap((feature) =>
    [...valuesOf(feature)].map(([lemma, form]): readonly [string, string] => [form, lemma]),
  ),
);

/** What is left of a form in -ed or -ing may have lost an e, or doubled its consonant: hop(e), plan(n). */
const basesOfStem = (stem: string): readonly string[] => [
  `${stem}e`,
  stem,
  ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : []),
];

const basesOfPast = (word: string): readonly string[] =>
  word.endsWith("ied")
    ? [`${word.slice(0, -3)}y`]
    : word.endsWith("ed")
      ? basesOfStem(word.slice(0, -2))
      : [];

const basesOfPresent = (word: string): readonly string[] => {
  if (word.endsWith("ies") && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (!word.endsWith("s")) return [];
  return /(?:s|x|z|ch|sh|o)es$/.test(word) ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)];
};

const basesOf = (word: string, tag: string): readonly string[] => {
  if (tag === "VBZ") return basesOfPresent(word);
  if (tag === "VBG") return word.endsWith("ing") ? basesOfStem(word.slice(0, -3)) : [];
  return tag === "VBD" || tag === "VBN" ? basesOfPast(word) : [];
};

/** The base of a verb in lower case by its form and its Penn tag, where a known word is one; else the form itself. */
export const lemmaOf = (word: string, tag: string, isWord: (word: string) => boolean): string => {
  // “Gets” and “got” stand for “be” in a passive alone.
  if (hasFeature(word, "form-of-be") && !word.startsWith("g")) return "be";
  if (hasFeature(word, "form-of-have")) return "have";
  if (hasFeature(word, "form-of-do")) return "do";
  const irregular = tag === "VBD" || tag === "VBN" ? irregularPasts.get(word) : undefined;
  return irregular ?? basesOf(word, tag).find((base) => base.length > 1 && isWord(base)) ?? word;
};
