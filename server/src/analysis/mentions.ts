import type { Entity, EntityType, Mention } from "../article/entity.js";
import type { Steps } from "../article/steps.js";
import type { DecidedName } from "../decisions/decided.js";
import type { Gazetteer } from "./gazetteer.js";
import type { NamedCandidate } from "./mentions/article-names.js";
import type { ArticleSoFar } from "./mentions/article-so-far.js";
import { cluster } from "./mentions/clusters.js";
import { resolveDates } from "./mentions/dates/relative-dates.js";
import { decideNames } from "./mentions/decide/decide-names.js";
import {
  withDeclaredNames,
  withHeadline,
  withShips,
  withStorms,
  withStructure,
  withTurnInitials,
  withWorks,
} from "./mentions/given/given-names.js";
import { linkPronouns } from "./mentions/people/pronouns.js";
import { findRoles } from "./mentions/people/roles.js";
import { withParticles } from "./mentions/people/surname-particles.js";
import { withLongForms } from "./mentions/short-forms/short-forms.js";
import { withDecidedNames } from "./mentions/told/decided-names.js";
import { withFolderNames } from "./mentions/told/folder-names.js";

/** What is less sure than this is not shown. */
const displayThreshold = 0.5;

const withoutOverlaps = (candidates: readonly NamedCandidate[]): readonly NamedCandidate[] => {
  const kept: NamedCandidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1);
    if (!last || last.end <= candidate.start) kept.push(candidate);
  }
  return kept;
};

/**
 * Groups candidates into entities by the whole article's evidence (`candidates[i]` belongs to `paragraphs[i]`,
 * offsets are the article's); may retype, trim, drop and add mentions. What people decided stands, of this article
 * before what the folder's `nameTypes` say. `Entity.quotes` is left empty. One step for each of its passes.
 */
export function* mentionSteps(
  article: ArticleSoFar,
  candidates: readonly (readonly NamedCandidate[])[],
  gazetteer: Gazetteer,
  names: ReadonlySet<string>,
  decidedHere: readonly DecidedName[] = [],
  nameTypes: ReadonlyMap<string, EntityType> = new Map(),
): Steps<{ readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] }> {
  const shown = candidates.map((list, index) => (article.paragraphs[index]?.kind === "residue" ? [] : list));
  const decided = withFolderNames(article, decidedHere, nameTypes);
  const untyped = nameTypes.size === 0 ? names : new Set([...names].filter((name) => !nameTypes.has(name)));
  const declared = withDeclaredNames(article, shown.flat(), untyped);
  yield;
  const withStated = withHeadline(
    article,
    withWorks(
      article,
      withStorms(article, withShips(article, withTurnInitials(article, withStructure(article, declared)))),
    ),
  );
  yield;
  // What is decided of one place alone says nothing of others.
  const telling = decided.filter(({ scope }) => scope === "article");
  const given = withDecidedNames(article.text, withStated, telling);
  yield;
  const sure = withParticles(article.text, decideNames(given));
  yield;
  const { named, longForms } = withLongForms(article, sure, gazetteer);
  yield;
  const typed = named.filter(({ confidence }) => confidence >= displayThreshold);
  // Once more, since what follows from the names may have changed one that was decided.
  const dated = resolveDates(article, withoutOverlaps(withDecidedNames(article.text, typed, decided)));
  yield;
  const { entities, mentions } = cluster(article, dated, gazetteer, longForms);
  yield;
  const roles = findRoles(article, mentions, entities);
  yield;
  const { pronouns, genders } = linkPronouns(article, mentions, entities, roles, gazetteer);
  return {
    entities: entities.map((entity, index) => {
      const role = roles.get(index);
      const gender = genders.get(index);
      return {
        ...entity,
        ...(role ? { role } : {}),
        ...(gender ? { gender } : {}),
        pronouns: pronouns.get(index) ?? [],
      };
    }),
    mentions,
  };
}
