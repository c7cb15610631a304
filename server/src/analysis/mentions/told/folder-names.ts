import type { EntityType } from "../../../article/entity.js";
import { byPosition, overlapping } from "../../../article/span.js";
import { singleSpaced } from "../../../article/white-space.js";
import type { DecidedName } from "../../../decisions/decided.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { placesOf } from "../given/name-places.js";

/**
 * What was decided of an article's names, and every other place where a name stands that its folder gives a type: there
 * the name has that type. Both in text order.
 */
export const withFolderNames = (
  article: ArticleSoFar,
  decided: readonly DecidedName[],
  types: ReadonlyMap<string, EntityType>,
): readonly DecidedName[] => {
  if (types.size === 0) return decided;
  const byWords = new Map([...types].map(([name, type]) => [singleSpaced(name.trim()), type]));
  const fromFolder = placesOf(article, types.keys()).flatMap(({ start, end, name }): DecidedName[] => {
    const type = byWords.get(name);
    if (type === undefined || overlapping(decided, { start, end }).length > 0) return [];
    return [{ start, end, type, rejected: false, scope: "article", decided: { here: false, folder: true } }];
  });
  return [...decided, ...fromFolder].sort(byPosition);
};
