import type { Span } from "../../article/span.js";
import type { Candidate } from "../candidates.js";
import { hashText } from "./hash.js";

/** What the written rules say of each word, as classes for the tagger: the type, whether it begins there, and how sure they are in thirds. */
export const ruleClasses = (
  words: readonly Span[],
  candidates: readonly Candidate[],
): readonly (readonly number[])[] => {
  let next = 0;
  return words.map((word) => {
    while (next < candidates.length && (candidates[next]?.end ?? 0) <= word.start) next++;
    const candidate = candidates[next];
    if (!candidate || candidate.start >= word.end) return [];
    const part = candidate.start >= word.start ? "first" : "later";
    const sure = candidate.confidence >= 0.8 ? "sure" : candidate.confidence >= 0.5 ? "likely" : "weak";
    return [hashText(`${candidate.type} ${part}`, 0), hashText(`${candidate.type} ${part} ${sure}`, 0)];
  });
};
