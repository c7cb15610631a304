import { allFragments, wordsOf } from "../../article/fragments.js";
import { byPosition, contains, firstFrom, overlapping } from "../../article/span.js";
import type { DecidedName } from "../../decisions/decided.js";
import { inOneLine } from "../tokens/broken-words.js";
import type { NamedCandidate } from "./article-names.js";
import { looseKey } from "./name-key.js";

/** A person's word is as sure as anything can be. */
const certain = 1;

/** Part of a longer name, a string is not the one that was decided elsewhere: “Finch” in “Finch Lines”. */
const isPart = (name: DecidedName, candidates: readonly NamedCandidate[]): boolean =>
  !name.decided.here &&
  overlapping(candidates, name).some(
    (candidate) => contains(candidate, name) && candidate.end - candidate.start > name.end - name.start,
  );

/**
 * Puts what people decided in the place of the candidates it overlaps; where only the entity was decided, the candidate
 * there keeps its type. Both lists are in text order.
 */
export const withDecidedNames = (
  text: string,
  candidates: readonly NamedCandidate[],
  decisions: readonly DecidedName[],
): readonly NamedCandidate[] => {
  if (decisions.length === 0) return candidates;
  const sorted = candidates.toSorted(byPosition);
  const names = decisions.filter((name) => !isPart(name, sorted));
  const taken = allFragments(names);
  const kept = sorted.filter((candidate) => overlapping(taken, candidate).length === 0);
  const decided = names.flatMap((name): NamedCandidate[] => {
    const { start, end, rest, type, rejected, entity, decided } = name;
    if (rejected) return [];
    const same = sorted[firstFrom(sorted, start)];
    const before = same?.start === start && same.end === end && rest === undefined ? same : undefined;
    const what = type ?? before?.type;
    if (what === undefined) return [];
    const words = inOneLine(wordsOf(text, name));
    return [
      {
        ...(before?.type === what
          ? before
          : { start, end, ...(rest ? { rest } : {}), text: words, key: looseKey(words) }),
        type: what,
        confidence: certain,
        decided: { ...decided, ...(entity === undefined ? {} : { entity }) },
      },
    ];
  });
  return [...kept, ...decided].sort(byPosition);
};
