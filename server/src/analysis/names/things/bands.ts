import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { geographic, is, isNameShape, isPossessive, personal, type Word } from "../words/words.js";
import { titleEnd } from "./works.js";

/** Words between a band and its record: “’s much praised third album”. */
const reach = 5;

/** “Cold Harbour’s third album”, “to form Cold Harbour with drummer Errol Sykes”: no name of a person or a known place. */
const isBandByDeeds = (words: readonly Word[], from: number, to: number): boolean => {
  const name = words.slice(from, to);
  const [before, next] = [words[from - 1], words[to]];
  if (to - from < 2 || name.some((word) => !isNameShape(word) || is(word, personal | geographic)))
    return false;
  if (isPossessive(next))
    return words
      .slice(to + 1, to + reach)
      .some(({ lower, shape }) => shape === "lower" && hasFeature(lower, "of-band"));
  return /^(?:form|formed)$/.test(before?.lower ?? "") && /^(?:with|in)$/.test(next?.lower ?? "");
};

/** The band that a run of capital words, `words[from..to)`, begins by the noun before it: “the rock band Rage in the Attic”; undefined where none does. */
export const bandIn = (words: readonly Word[], from: number, to: number): FoundName | undefined => {
  if (isBandByDeeds(words, from, to)) return { from, to, type: "ORG", confidence: 0.85, settled: true };
  const [noun, first] = words.slice(Math.max(0, from - 1), from + 1);
  if (from === 0 || noun?.shape !== "lower" || !hasFeature(noun.lower, "introduces-band")) return undefined;
  if (
    !first ||
    !isNameShape(first) ||
    first.joined ||
    (isPossessive(words[to]) && is(first, nameKind.firstName))
  )
    return undefined;
  return { from, to: titleEnd(words, from, to), type: "ORG", confidence: 0.85, settled: true };
};
