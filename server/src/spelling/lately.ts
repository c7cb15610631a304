import { ownCopy } from "../article/own-copy.js";

/**
 * A function of a word that remembers what it answered last: `most` words or more, and never more than twice as many,
 * so that an article is looked up once and not again with each of its edits. The answers must not change. What is longer
 * than `longest`, in UTF-16 units, is not remembered: a line of a megabyte would be so once with each key.
 */
export const lately = <Answer>(
  answerTo: (word: string) => Answer,
  most: number,
  longest = 2000,
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
