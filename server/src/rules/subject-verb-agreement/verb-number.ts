import { presentOf } from "../../lexicon/inflection.js";
import { valuesOf, words } from "../../lexicon/lexicon.js";
import type { GrammaticalNumber } from "../../lexicon/noun-number.js";

/** A finite verb form that goes with one number only, and its partner that goes with the other. */
export interface NumberedVerb {
  readonly number: GrammaticalNumber;
  readonly other: string;
  /** Of “be”, “have” and “do”, which are never nouns. */
  readonly auxiliary: boolean;
}

const forms: ReadonlyMap<string, NumberedVerb> = new Map(
  [
    ...[...words("never-noun")].map((base): readonly [string, string, boolean] => [
      presentOf(base),
      base,
      false,
    ]),
    ...[...valuesOf("in-plural")].map(([one, many]): readonly [string, string, boolean] => [one, many, true]),
  ].flatMap(([one, many, auxiliary]): [string, NumberedVerb][] => [
    [one, { number: "singular", other: many, auxiliary }],
    [many, { number: "plural", other: one, auxiliary }],
  ]),
);

/** The verb form a word is, where its number is certain; “were” counts as plural, “did” and “had” are none. */
export const numberedVerb = (word: string): NumberedVerb | undefined => forms.get(word.toLowerCase());
