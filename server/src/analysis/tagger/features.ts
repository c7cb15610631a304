import { mix, templateSeed } from "./words/hash.js";
import { outsideWord, type WordFacts } from "./words/word-facts.js";

/** Takes a feature of word `i`: the hash of its template and of what stands there. */
export type TakeFeature = (i: number, hash: number) => void;

const seeds = Uint32Array.from({ length: 64 }, (_, template) => templateSeed(template + 1));
const seed = (template: number): number => seeds[template] ?? 0;

const classFeatures = (kind: number, word: WordFacts, i: number, take: TakeFeature): void => {
  take(i, mix(seed(29), kind));
  take(i, mix(seed(34), mix(kind, word.shape)));
};

/** How many places `wordFeatures` gives features for. */
export const rolesOfWord = 5;

/**
 * The features that depend on one word alone, wherever it stands: role 0 are those of the word itself, roles 1 and 2
 * what it gives to the next and to the previous word, roles 3 and 4 to the second next and the second previous.
 */
export const wordFeatures = (word: WordFacts, take: TakeFeature): void => {
  take(0, seed(27));
  take(0, mix(seed(4), word.lower));
  take(0, mix(seed(5), word.exact));
  take(0, mix(seed(6), word.shape));
  for (const affix of word.affixes) take(0, affix);
  take(1, mix(seed(8), word.lower));
  take(1, mix(seed(12), word.shape));
  take(1, mix(seed(22), word.suffix));
  take(2, mix(seed(9), word.lower));
  take(2, mix(seed(13), word.shape));
  take(2, mix(seed(23), word.suffix));
  take(3, mix(seed(10), word.lower));
  take(4, mix(seed(11), word.lower));
  for (const kind of word.classes) {
    classFeatures(kind, word, 0, take);
    take(1, mix(seed(30), kind));
    take(2, mix(seed(31), kind));
  }
};

const styleOf = (words: readonly WordFacts[]): number => {
  let long = 0;
  let capital = 0;
  let allCapitals = 0;
  for (const word of words) {
    if (!word.long) continue;
    long++;
    if (word.capital) capital++;
    if (word.allCapitals) allCapitals++;
  }
  if (long < 3) return 0;
  if (allCapitals > 0.8 * long) return 3;
  if (capital > 0.8 * long) return 2;
  return capital === 0 ? 1 : 0;
};

const windowFeatures = (words: readonly WordFacts[], i: number, style: number, take: TakeFeature): void => {
  const word = words[i] ?? outsideWord;
  const before = words[i - 1] ?? outsideWord;
  const beforeThat = words[i - 2] ?? outsideWord;
  const after = words[i + 1] ?? outsideWord;
  const afterThat = words[i + 2] ?? outsideWord;
  take(i, mix(seed(7) + style, word.shape));
  take(i, mix(seed(14), mix(before.lower, word.lower)));
  take(i, mix(seed(15), mix(word.lower, after.lower)));
  take(i, mix(seed(16), mix(before.shape, mix(word.shape, after.shape))));
  take(i, mix(seed(17), mix(before.lower, word.shape)));
  take(i, mix(seed(18), mix(word.shape, after.lower)));
  take(i, mix(seed(19), mix(before.lower, after.lower)));
  take(i, mix(seed(20), mix(beforeThat.lower, before.lower)));
  take(i, mix(seed(21), mix(after.lower, afterThat.lower)));
  take(i, mix(seed(24), mix(word.shape, after.suffix)));
  take(i, mix(seed(25), mix(beforeThat.shape, mix(before.shape, word.shape))));
  take(i, mix(seed(26), mix(word.shape, mix(after.shape, afterThat.shape))));
  if (i > 0) return;
  take(i, mix(seed(28), word.shape));
  take(i, mix(seed(28) + 1, word.lower));
};

const nothing: readonly number[] = [];

/** A sentence as the tagger reads it. */
export interface ReadSentence {
  readonly words: readonly WordFacts[];
  /** The classes that a word has at its place beside its own; as long as `words`. */
  readonly added: readonly (readonly number[])[];
  /** How the sentence uses capitals: worked out once, as it takes the whole sentence. */
  readonly style: number;
}

/** Makes a sentence ready for `placeFeatures`; `added` is as long as `words`. */
export const readSentence = (
  words: readonly WordFacts[],
  added: readonly (readonly number[])[],
): ReadSentence => ({ words, added, style: styleOf(words) });

/**
 * The features of words `from` to `to` (not included) that depend on more than one word: on the neighbours, on how the
 * sentence uses capitals, and on the classes that a word has at its place beside its own.
 */
export const placeFeatures = (
  { words, added, style }: ReadSentence,
  from: number,
  to: number,
  take: TakeFeature,
): void => {
  let classesBefore = nothing;
  for (let i = Math.max(0, from - 1); i <= to; i++) {
    const word = words[i];
    if (!word) break;
    const inside = i >= from && i < to;
    const beforeInside = i > from;
    const afterInside = i + 1 < to;
    if (inside) windowFeatures(words, i, style, take);
    const more = added[i] ?? nothing;
    for (const kind of more) {
      if (inside) classFeatures(kind, word, i, take);
      if (afterInside && i + 1 < words.length) take(i + 1, mix(seed(30), kind));
      if (beforeInside) take(i - 1, mix(seed(31), kind));
    }
    const classes = more.length === 0 ? word.classes : [...word.classes, ...more];
    for (const left of classesBefore) {
      for (const right of classes) {
        const pair = mix(left, right);
        if (beforeInside) take(i - 1, mix(seed(33), pair));
        if (inside) take(i, mix(seed(32), pair));
      }
    }
    classesBefore = classes;
  }
};
