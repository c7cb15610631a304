import type { Span } from "../../../article/span.js";
import type { Candidate } from "../../names/found/candidate.js";
import { hashText } from "../words/hash.js";

/**
 * Adds to `classes[i]` what the written rules say of word `i`: the type, whether the name begins there, and how sure
 * they are in thirds.
 */
export const addRuleClasses = (
  classes: readonly number[][],
  words: readonly Span[],
  candidates: readonly Candidate[],
): void => {
  let next = 0;
  words.forEach((word, i) => {
    while (next < candidates.length && (candidates[next]?.end ?? 0) <= word.start) next++;
    const candidate = candidates[next];
    if (!candidate || candidate.start >= word.end) return;
    const part = candidate.start >= word.start ? "first" : "later";
    const sure = candidate.confidence >= 0.8 ? "sure" : candidate.confidence >= 0.5 ? "likely" : "weak";
    const place = hashText(`${candidate.type} ${part}`, 0);
    classes[i]?.push(place, hashText(` ${sure}`, place));
  });
};
