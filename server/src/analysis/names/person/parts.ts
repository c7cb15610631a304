import { hasFeature } from "../../../lexicon/lexicon.js";
import { keyWords } from "../words/name-key.js";

const marked = /^["“‘'«(](.+)["”’'»)]$/u;

/** The nicknames of a `looseKey`, which stand in marks: “buzz” of “wendell "buzz" archambault”. */
export const nicknamesIn = (key: string): readonly string[] =>
  keyWords(key).flatMap((word) => marked.exec(word)?.[1] ?? []);

/** “jr” of “richard pell jr.”, which tells father and son apart; undefined where a person’s `looseKey` has none. */
export const generationOf = (key: string): string | undefined => {
  const last = keyWords(key).at(-1) ?? "";
  const tells = hasFeature(last, "name-suffix") && /^(?:[js]n?r|i+v?)$/.test(last);
  return tells ? last.replace("n", "") : undefined;
};

/** The words of a person's `looseKey`, without “Jr.” and the like. */
export const personWords = (key: string): readonly string[] => {
  const words = keyWords(key);
  return words.length > 2 && hasFeature(words.at(-1), "name-suffix") ? words.slice(0, -1) : words;
};
