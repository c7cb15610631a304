import type { GrammaticalNumber } from "./noun-number.js";

/** A finite verb form that goes with one number only, and its partner that goes with the other. */
export interface NumberedVerb {
  readonly number: GrammaticalNumber;
  readonly other: string;
  /** Of “be”, “have” and “do”, which are never nouns. */
  readonly auxiliary: boolean;
}

const auxiliaries = [
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
  ["does", "do"],
] as const;

/** Verbs that are seldom nouns in either form, and whose base form is no past or participle. */
const plain =
  "accept accuse achieve acknowledge acquire add admit agree allow announce appear apply argue arrive assume avoid " +
  "begin believe belong bring choose claim comply confirm consider consist contain continue contribute " +
  "deny depend describe deserve disagree eat emerge encourage enjoy ensure exist expect explain fail feel find " +
  "follow get give go happen hope hold ignore imply include indicate insist intend involve keep know lack learn " +
  "leave maintain make mean meet need note occur offer oppose owe participate pay persist prefer prevent prove " +
  "provide receive recognise recognize recommend refer refuse reject rely remain remember require resemble reveal say " +
  "see seek seem sell send serve show speak spend stand stay suffer suggest take teach tell tend think try understand " +
  "use want warn wear write";

const thirdPerson = (base: string): string =>
  /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;

const forms: ReadonlyMap<string, NumberedVerb> = new Map(
  [
    ...plain.split(" ").map((base): readonly [string, string, boolean] => [thirdPerson(base), base, false]),
    ...auxiliaries.map(([one, many]): readonly [string, string, boolean] => [one, many, true]),
  ].flatMap(([one, many, auxiliary]): [string, NumberedVerb][] => [
    [one, { number: "singular", other: many, auxiliary }],
    [many, { number: "plural", other: one, auxiliary }],
  ]),
);

/** The verb form a word is, where its number is certain; “were” counts as plural, “did” and “had” are none. */
export const numberedVerb = (word: string): NumberedVerb | undefined => forms.get(word.toLowerCase());
