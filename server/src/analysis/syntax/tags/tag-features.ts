import { mix, templateSeed } from "../../tagger/words/hash.js";
import { outside, type WordForm } from "../word-forms.js";

const seeds = Uint32Array.from({ length: 64 }, (_, template) => templateSeed(200 + template));
const seed = (template: number): number => seeds[template] ?? 0;

/** Room for the features of one word. */
export const mostTagFeatures = 64;

/** How many places, counted from the word to tag, `formFeatures` gives features for: itself, 1 before, 1 after, 2 before, 2 after. */
export const formRoles = 5;

/** Where the word of each role stands, counted from the word to tag. */
export const roleOffset = [0, -1, 1, -2, 2] as const;

/** The features that a word gives by its form alone, in a role; writes their hashes from `at` on and returns where they end. */
export const formFeatures = (form: WordForm, role: number, into: Uint32Array, at: number): number => {
  let to = at;
  const base = role * 4;
  into[to++] = mix(seed(base), form.lower);
  if (role > 0) {
    into[to++] = mix(seed(base + 1), form.cluster);
    if (role > 2) return to;
    into[to++] = mix(seed(base + 2), form.endings[2] ?? 0);
    into[to++] = mix(seed(base + 3), form.shape);
    return to;
  }
  into[to++] = seed(1);
  into[to++] = mix(seed(2), form.shape);
  into[to++] = mix(seed(3), form.cluster);
  for (const ending of form.endings) into[to++] = ending;
  for (const beginning of form.beginnings) into[to++] = beginning;
  return to;
};

/** How a sentence uses capitals: 0 as usual, 1 nowhere, 2 on most words, 3 throughout. */
export const capitalsOf = (forms: readonly WordForm[]): number => {
  const counts = [0, 0, 0, 0];
  for (const { letters } of forms) counts[letters] = (counts[letters] ?? 0) + 1;
  const [, small = 0, capital = 0, all = 0] = counts;
  const words = small + capital + all;
  if (words < 3) return 0;
  if (all > 0.8 * words) return 3;
  if (capital + all > 0.65 * words) return 2;
  return capital + all === 0 ? 1 : 0;
};

/**
 * The features of word `i` that depend on several words or on the tags before it: `before` and `beforeThat` are the
 * tags of the two words before, `capitals` is of the sentence.
 */
export const placeFeatures = (
  forms: readonly WordForm[],
  i: number,
  before: number,
  beforeThat: number,
  capitals: number,
  into: Uint32Array,
  at: number,
): number => {
  let to = at;
  const word = forms[i] ?? outside;
  const left = forms[i - 1] ?? outside;
  const right = forms[i + 1] ?? outside;
  const rightOfThat = forms[i + 2] ?? outside;
  into[to++] = mix(seed(20), before);
  into[to++] = mix(seed(21), mix(before, beforeThat));
  into[to++] = mix(seed(22), mix(before, word.lower));
  into[to++] = mix(seed(23), mix(before, word.endings[2] ?? 0));
  into[to++] = mix(seed(24), mix(before, word.cluster));
  into[to++] = mix(seed(25), mix(before, right.lower));
  into[to++] = mix(seed(26), mix(before, right.cluster));
  into[to++] = mix(seed(27), mix(before, mix(beforeThat, word.lower)));
  into[to++] = mix(seed(28), mix(left.lower, word.lower));
  into[to++] = mix(seed(29), mix(word.lower, right.lower));
  into[to++] = mix(seed(30), mix(left.lower, right.lower));
  into[to++] = mix(seed(31), mix(right.lower, rightOfThat.lower));
  into[to++] = mix(seed(32), mix(word.cluster, right.cluster));
  into[to++] = mix(seed(33), mix(left.cluster, mix(word.cluster, right.cluster)));
  into[to++] = mix(seed(34), mix(before, mix(word.cluster, right.cluster)));
  into[to++] = mix(seed(35), mix(before, mix(word.shape, right.shape)));
  into[to++] = mix(seed(36), mix(word.shape, i === 0 ? 1 : 0));
  into[to++] = mix(seed(37), mix(word.letters, mix(capitals, word.cluster)));
  into[to++] = mix(seed(38), mix(before, mix(word.endings[1] ?? 0, right.endings[1] ?? 0)));
  into[to++] = mix(seed(39), mix(word.lower, right.cluster));
  into[to++] = mix(seed(40), mix(word.lower, mix(right.cluster, rightOfThat.cluster)));
  into[to++] = mix(seed(41), mix(word.letters, mix(capitals, word.endings[2] ?? 0)));
  return to;
};
