import type { EntityType } from "../../../article/entity.js";
import { byPosition, overlaps, type Span, textOf } from "../../../article/span.js";
import { looseKey } from "../../names/words/name-key.js";
import { inOneLine } from "../../tokens/broken-words.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { namesInHeadline } from "./headline-names.js";
import { placesOf } from "./name-places.js";
import { reviewedWorks } from "./reviewed-works.js";
import { shipPlaces } from "./ship-names.js";
import { stormPlaces } from "./storm-names.js";
import type { FindPlaces } from "./told-place.js";
import { initialsPlaces } from "./turn-initials.js";
import { findWorks } from "./works.js";

/** A candidate this sure is better known than a name of the configuration. */
const betterKnown = 0.9;

/** What the article tells a name to be it is, however sure the name alone makes something else: a ship is no person. */
const sureByArticle = 0.98;

interface Given extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  /** As in `NamedCandidate`, where it is not that of the words themselves. */
  readonly key?: string;
}

/** Puts `given` in the place of the candidates it overlaps, save those that are surer. */
const insert = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  given: readonly Given[],
): readonly NamedCandidate[] => {
  if (given.length === 0) return candidates;
  const sorted = given.toSorted(byPosition);
  const kept: NamedCandidate[] = [];
  const dropped = new Set<Given>();
  let from = 0;
  for (const candidate of candidates) {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= candidate.start) from += 1;
    const span = sorted[from];
    if (!span || dropped.has(span) || !overlaps(span, candidate)) kept.push(candidate);
    else if (candidate.confidence > span.confidence) {
      kept.push(candidate);
      dropped.add(span);
    }
  }
  const added = sorted
    .filter((span) => !dropped.has(span) && span.end > span.start)
    .map((span): NamedCandidate => {
      const text = inOneLine(textOf(article.text, span));
      return { ...span, text, key: span.key ?? looseKey(text) };
    });
  return [...kept, ...added].sort(byPosition);
};

/** A pass over the names of an article: what they are after it. */
type NamesAfter = (article: ArticleSoFar, candidates: readonly NamedCandidate[]) => readonly NamedCandidate[];

/** Adds every place where a name that the configuration declares stands; it is a person's unless it is better known. */
export const withDeclaredNames = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  names: ReadonlySet<string>,
): readonly NamedCandidate[] =>
  insert(
    article,
    candidates,
    placesOf(article, names).map(({ start, end }) => ({
      start,
      end,
      type: "PERSON",
      confidence: betterKnown - 0.01,
    })),
  );

/** A pass that adds the places that `find` tells to be a name’s, of one type. */
const withTold =
  (type: EntityType, find: FindPlaces): NamesAfter =>
  (article, candidates) =>
    insert(
      article,
      candidates,
      find(article, candidates).map((place) => ({ ...place, type, confidence: sureByArticle })),
    );

/** Adds every place where the article names a ship, whatever its name looks like there. */
export const withShips: NamesAfter = withTold("PRODUCT", shipPlaces);

/** Adds every place where the article calls a storm by the name alone. */
export const withStorms: NamesAfter = withTold("EVENT", stormPlaces);

/** Adds the labels of an interview that are somebody's initials. */
export const withTurnInitials: NamesAfter = withTold("PERSON", initialsPlaces);

/** Adds the names of the article to its headline where that is in one case. */
export const withHeadline: NamesAfter = (article, candidates) =>
  insert(
    article,
    candidates,
    namesInHeadline(article, candidates).map((name) => ({ ...name, confidence: betterKnown })),
  );

/** The places of a dateline: “NAIROBI, Kenya” and “Lagos/ACCRA” have two. */
const datelinePlaces = (text: string, place: Span): readonly Given[] =>
  Array.from(textOf(text, place).matchAll(/[^,/\s]+(?:\s+[^,/\s]+)*/gu), (part) => {
    const start = place.start + part.index;
    return { start, end: start + part[0].length, type: "GPE", confidence: 0.93 };
  });

/** Takes the names in the byline as people's, the dateline's parts as what they are, and titles in quotation marks as works. */
export const withStructure: NamesAfter = (article, candidates) => {
  const { byline, dateline } = article;
  return insert(article, candidates, [
    ...(byline?.names ?? []).map((span): Given => ({ ...span, type: "PERSON", confidence: 0.95 })),
    ...(dateline ? datelinePlaces(article.text, dateline.place) : []),
    ...article.paragraphs.flatMap((item) =>
      item.dateline ? datelinePlaces(article.text, item.dateline.place) : [],
    ),
    ...[...findWorks(article), ...reviewedWorks(article, candidates)].map(
      (span): Given => ({ ...span, type: "WORK_OF_ART", confidence: 0.95 }),
    ),
    ...(dateline?.agency ? [{ ...dateline.agency, type: "ORG" as const, confidence: 0.95 }] : []),
  ]);
};

/** A title that the article tells to be one is a work wherever it stands, unless its place is surer of something else. */
const sureTitle = 0.9;

/** Adds every place where the title of a work of several words stands that the article tells to be one anywhere. */
export const withWorks: NamesAfter = (article, candidates) => {
  const titles = candidates.flatMap(({ type, settled, confidence, text }) =>
    type === "WORK_OF_ART" && (settled || confidence >= sureTitle) && text.includes(" ") ? [text] : [],
  );
  if (titles.length === 0) return candidates;
  return insert(
    article,
    candidates,
    placesOf(article, titles).map(({ start, end }) => ({
      start,
      end,
      type: "WORK_OF_ART",
      confidence: sureTitle,
    })),
  );
};
