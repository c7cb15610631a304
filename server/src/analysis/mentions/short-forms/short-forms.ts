import type { Gazetteer } from "../../gazetteer.js";
import { looseKey } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { clubShortForms } from "./clubs.js";
import { companyShortForms } from "./companies.js";
import { bracketedShortForms, withShortForms } from "./in-brackets.js";
import { findCommonInitialisms, findInitialisms } from "./initialisms.js";
import { withInstitutions } from "./institutions.js";

/** A short form is this sure to be what its long form is. */
const sameAsLong = 0.85;

/** An article’s names, its short forms among them, and the name that each of these (a `looseKey`) stands for. */
interface ShortForms {
  readonly named: readonly NamedCandidate[];
  readonly longForms: ReadonlyMap<string, NamedCandidate>;
}

/**
 * Adds short forms that nothing else tells for names, takes out those that stand for plain words, and gives the others
 * the type of what they stand for. Where several tell it, letters that stand for the words of a name outrank brackets
 * behind it, these a company’s first words, and these a body’s head.
 */
export const withLongForms = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  gazetteer: Gazetteer,
): ShortForms => {
  const bracketed = bracketedShortForms(article.text, candidates);
  const { named, short } = withInstitutions(article, withShortForms(article, candidates, bracketed));
  const longForms = new Map([
    ...short,
    ...clubShortForms(named),
    ...companyShortForms(named, gazetteer, article.headline?.end ?? 0),
    ...[...bracketed].map(([form, long]) => [looseKey(form), long] as const),
    ...findInitialisms(article.text, named),
  ]);
  const common = findCommonInitialisms(article.text);
  if (longForms.size === 0 && common.size === 0) return { named, longForms };
  const typed = named.flatMap((candidate) => {
    if (common.has(candidate.key)) return [];
    const long = longForms.get(candidate.key);
    if (!long || candidate.key === long.key) return [candidate];
    return [{ ...candidate, type: long.type, confidence: Math.max(candidate.confidence, sameAsLong) }];
  });
  return { named: typed, longForms };
};
