import { ownCopy } from "../article/own-copy.js";

/** Longer ones are not remembered, in UTF-16 units: a line of a megabyte would be so once with each key. */
const longest = 2000;

/**
 * A function of a word that remembers what it answered last: `most` words or more, and never more than twice as many,
 * so that an article is looked up once and not again with each of its edits. The answers must not change.
 */
export const lately = <Answer>(
  answerTo: (word: string) => Answer,
  most: number,
): ((word: string) => Answer) => {
  let [recent, before] = [new Map<string, Answer>(), new Map<string, Answer>()];
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const answer = before.get(word) ?? answerTo(word);
    if (word.length > longest) return answer;
    if (recent.size >= most) [recent, before] = [new Map(), recent];
    recent.set(ownCopy(word), answer);
    return answer;
  };
};
