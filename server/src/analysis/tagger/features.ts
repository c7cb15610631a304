import { hashText, mix, templateSeed } from "./hash.js";

/** What is known of each word of a sentence beside its letters: hashes of the lists and clusters it is in. */
export type WordClasses = (words: readonly string[]) => readonly (readonly number[])[];

/** Hashes that describe one word by itself. */
interface WordFacts {
  readonly lower: number;
  readonly exact: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly suffix: number;
}

const shapeOf = (word: string): string => {
  let shape = "";
  let last = "";
  let run = 0;
  for (const character of word) {
    const upper = character.toUpperCase();
    const lower = character.toLowerCase();
    const kind =
      upper !== lower
        ? character === upper
          ? "X"
          : "x"
        : character >= "0" && character <= "9"
          ? "0"
          : character;
    run = kind === last ? run + 1 : 1;
    if (run <= 2) shape += kind;
    last = kind;
    if (shape.length >= 12) break;
  }
  return shape;
};

const seeds = Array.from({ length: 64 }, (_, template) => templateSeed(template + 1));
const seed = (template: number): number => seeds[template] ?? 0;

const factsOf = (word: string): WordFacts => {
  const plain = word.replace(/[’‘]/g, "'").replace(/\d/g, "0");
  const lower = plain.toLowerCase();
  const affixes: number[] = [];
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    affixes.push(hashText(lower.slice(0, length), seed(40 + length)));
    affixes.push(hashText(lower.slice(-length), seed(45 + length)));
  }
  return {
    lower: hashText(lower, seed(0)),
    exact: hashText(plain, seed(1)),
    shape: hashText(shapeOf(word), seed(2)),
    affixes,
    suffix: hashText(lower.slice(-3), seed(3)),
  };
};

const outside: WordFacts = {
  lower: hashText("\u0000", seed(0)),
  exact: 0,
  shape: hashText("\u0000", seed(2)),
  affixes: [],
  suffix: hashText("\u0000", seed(3)),
};

const noClasses: readonly number[] = [];

const styleOf = (words: readonly string[]): number => {
  let long = 0;
  let capital = 0;
  let allCapitals = 0;
  for (const word of words) {
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    long++;
    if (word[0] !== word[0]?.toLowerCase()) capital++;
    if (word === word.toUpperCase()) allCapitals++;
  }
  if (long < 3) return 0;
  if (allCapitals > 0.8 * long) return 3;
  if (capital > 0.8 * long) return 2;
  return capital === 0 ? 1 : 0;
};

/**
 * A reader of the words of a sentence that remembers the facts of those it has seen; make one per text, not one per
 * program. `more` adds classes to each word that the words alone do not show.
 */
export const createFeatureReader = (
  classesOf: WordClasses,
): ((words: readonly string[], more: readonly (readonly number[])[]) => readonly Uint32Array[]) => {
  const known = new Map<string, WordFacts>();
  const facts = (word: string): WordFacts => {
    const seen = known.get(word);
    if (seen) return seen;
    const made = factsOf(word);
    known.set(word, made);
    return made;
  };

  return (words, more) => {
    const all = words.map(facts);
    const style = styleOf(words);
    const classes = classesOf(words);
    const at = (i: number): WordFacts => all[i] ?? outside;
    const classesAt = (i: number): readonly number[] => {
      const own = classes[i] ?? noClasses;
      const others = more[i] ?? noClasses;
      return others.length === 0 ? own : [...own, ...others];
    };
    return all.map((word, i) => {
      const before = at(i - 1);
      const after = at(i + 1);
      const features: number[] = [
        mix(seed(4), word.lower),
        mix(seed(5), word.exact),
        mix(seed(6), word.shape),
        mix(seed(7) + style, word.shape),
        mix(seed(8), before.lower),
        mix(seed(9), after.lower),
        mix(seed(10), at(i - 2).lower),
        mix(seed(11), at(i + 2).lower),
        mix(seed(12), before.shape),
        mix(seed(13), after.shape),
        mix(seed(14), mix(before.lower, word.lower)),
        mix(seed(15), mix(word.lower, after.lower)),
        mix(seed(16), mix(before.shape, mix(word.shape, after.shape))),
        mix(seed(17), mix(before.lower, word.shape)),
        mix(seed(18), mix(word.shape, after.lower)),
        mix(seed(19), mix(before.lower, after.lower)),
        mix(seed(20), mix(at(i - 2).lower, before.lower)),
        mix(seed(21), mix(after.lower, at(i + 2).lower)),
        mix(seed(22), before.suffix),
        mix(seed(23), after.suffix),
        mix(seed(24), mix(word.shape, after.suffix)),
        mix(seed(25), mix(at(i - 2).shape, mix(before.shape, word.shape))),
        mix(seed(26), mix(word.shape, mix(after.shape, at(i + 2).shape))),
        seed(27),
      ];
      if (i === 0) features.push(mix(seed(28), word.shape), mix(seed(28) + 1, word.lower));
      for (const affix of word.affixes) features.push(affix);
      const [kinds, kindsBefore, kindsAfter] = [classesAt(i), classesAt(i - 1), classesAt(i + 1)];
      for (const kind of kinds) {
        features.push(mix(seed(29), kind), mix(seed(34), mix(kind, word.shape)));
        for (const other of kindsBefore) features.push(mix(seed(32), mix(other, kind)));
        for (const other of kindsAfter) features.push(mix(seed(33), mix(kind, other)));
      }
      for (const kind of kindsBefore) features.push(mix(seed(30), kind));
      for (const kind of kindsAfter) features.push(mix(seed(31), kind));
      return Uint32Array.from(features);
    });
  };
};
