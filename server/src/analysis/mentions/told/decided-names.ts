import type { EntityType } from "../../../article/entity.js";
import { allFragments, wordsOf } from "../../../article/fragments.js";
import { byPosition, clearOf, contains, overlapping, type Span } from "../../../article/span.js";
import type { DecidedName } from "../../../decisions/decided.js";
import { looseKey } from "../../names/words/name-key.js";
import { inOneLine } from "../../tokens/broken-words.js";
import type { NamedCandidate } from "../article-names.js";

/** A person's word is as sure as anything can be. */
const certain = 1;

/** Part of a longer name, a string is not the one that was decided elsewhere: “Finch” in “Finch Lines”. */
const isPart = (name: DecidedName, candidates: readonly NamedCandidate[]): boolean =>
  !name.decided.here &&
  overlapping(candidates, name).some(
    (candidate) => contains(candidate, name) && candidate.end - candidate.start > name.end - name.start,
  );

/** Finds the candidate with just a span, among some in text order, if it is asked for spans in text order. */
const candidatesAt = (
  candidates: readonly NamedCandidate[],
): ((span: Span) => NamedCandidate | undefined) => {
  let next = 0;
  return ({ start, end }) => {
    while ((candidates[next]?.start ?? start) < start) next += 1;
    for (let index = next; candidates[index]?.start === start; index += 1)
      if (candidates[index]?.end === end) return candidates[index];
    return undefined;
  };
};

/** A candidate as it was decided; `before` is what the machine has at just this place. */
const decidedCandidate = (
  text: string,
  name: DecidedName,
  type: EntityType,
  before: NamedCandidate | undefined,
): NamedCandidate => {
  const { start, end, rest, entity, decided } = name;
  if (before?.type === type) {
    if (before.decided === decided && before.confidence === certain) return before;
    return { ...before, confidence: certain, decided, decidedEntity: entity };
  }
  const words = inOneLine(wordsOf(text, name));
  return {
    start,
    end,
    type,
    confidence: certain,
    value: undefined,
    settled: undefined,
    chances: undefined,
    text: words,
    key: looseKey(words),
    rest,
    decided,
    decidedEntity: entity,
  };
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
  const placed = [...clearOf(sorted, taken)];
  const candidateAt = candidatesAt(sorted);
  for (const name of names) {
    if (name.rejected) continue;
    const before = name.rest === undefined ? candidateAt(name) : undefined;
    const type = name.type ?? before?.type;
    if (type !== undefined) placed.push(decidedCandidate(text, name, type, before));
  }
  return placed.sort(byPosition);
};
