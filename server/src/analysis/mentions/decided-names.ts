import { allFragments, wordsOf } from "../../article/fragments.js";
import { byPosition, contains, firstFrom, overlapping, type Span, touches } from "../../article/span.js";
import type { DecidedName } from "../../decisions/decided.js";
import { looseKey } from "../names/words/name-key.js";
import { inOneLine } from "../tokens/broken-words.js";
import type { NamedCandidate } from "./article-names.js";

/** A person's word is as sure as anything can be. */
const certain = 1;

/** Part of a longer name, a string is not the one that was decided elsewhere: “Finch” in “Finch Lines”. */
const isPart = (name: DecidedName, candidates: readonly NamedCandidate[]): boolean =>
  !name.decided.here &&
  overlapping(candidates, name).some(
    (candidate) => contains(candidate, name) && candidate.end - candidate.start > name.end - name.start,
  );

/** The candidate with just this span, among some in text order. */
const candidateAt = (
  candidates: readonly NamedCandidate[],
  { start, end }: Span,
): NamedCandidate | undefined => {
  for (let index = firstFrom(candidates, start); candidates[index]?.start === start; index += 1)
    if (candidates[index]?.end === end) return candidates[index];
  return undefined;
};

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
  const kept = sorted.filter((candidate) => !touches(taken, candidate));
  const decided = names.flatMap((name): NamedCandidate[] => {
    const { start, end, rest, type, rejected, entity, decided } = name;
    if (rejected) return [];
    const before = rest === undefined ? candidateAt(sorted, { start, end }) : undefined;
    const what = type ?? before?.type;
    if (what === undefined) return [];
    if (before?.decided === decided && before.type === what && before.confidence === certain) return [before];
    const words = inOneLine(wordsOf(text, name));
    const base =
      before?.type === what
        ? before
        : { start, end, ...(rest ? { rest } : {}), text: words, key: looseKey(words) };
    return [{ ...base, type: what, confidence: certain, decided, decidedEntity: entity }];
  });
  return [...kept, ...decided].sort(byPosition);
};
