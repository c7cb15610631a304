import { ownCopy } from "../../article/own-copy.js";

/** Longer sentences are not remembered, in UTF-16 units: they are hardly any, and may be megabytes. */
const longestKey = 10_000;

/** So many tokens are remembered, and as many of the time before: a long article and its edits. */
const mostRemembered = 60_000;

/**
 * A function of a sentence’s words that remembers what it has answered last, so that an edit costs the sentences it
 * changed. `make` gives the function anew each time what is remembered of long ago is forgotten: its own memory goes,
 * too. Where it gives none, there is no answer.
 */
export const remembered = <Answer>(
  make: () => ((words: readonly string[]) => Answer) | undefined,
): ((words: readonly string[]) => Answer | undefined) => {
  let answerTo: ((words: readonly string[]) => Answer) | undefined;
  let [recent, before] = [new Map<string, Answer>(), new Map<string, Answer>()];
  let size = Number.POSITIVE_INFINITY;
  return (words) => {
    if (size > mostRemembered) {
      answerTo = make();
      if (!answerTo) return undefined;
      before = recent;
      recent = new Map();
      size = 0;
    }
    const key = words.join(" ");
    const known = recent.get(key);
    if (known !== undefined) return known;
    const answer = before.get(key) ?? answerTo?.(words);
    if (answer === undefined) return undefined;
    if (key.length > longestKey) return answer;
    size += words.length;
    recent.set(words.length > 1 ? key : ownCopy(key), answer);
    return answer;
  };
};
