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
    if (recent.size >= most) [recent, before] = [new Map(), recent];
    recent.set(word, answer);
    return answer;
  };
};
