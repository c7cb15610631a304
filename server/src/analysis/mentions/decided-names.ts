import { byPosition, contains, overlapping } from "../../article/span.js";
import type { DecidedName } from "../../decisions/decided.js";
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
  const kept = sorted.filter((candidate) => overlapping(names, candidate).length === 0);
  const decided = names.flatMap(({ start, end, type, rejected, entity, decided }): NamedCandidate[] => {
    if (rejected) return [];
    const before = sorted.find((candidate) => candidate.start === start && candidate.end === end);
    const what = type ?? before?.type;
    if (what === undefined) return [];
    const words = text.slice(start, end);
    return [
      {
        ...(before?.type === what ? before : { start, end, text: words, key: looseKey(words) }),
        type: what,
        confidence: certain,
        decided: { ...decided, ...(entity === undefined ? {} : { entity }) },
      },
    ];
  });
  return [...kept, ...decided].sort(byPosition);
};
