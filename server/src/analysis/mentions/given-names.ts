import type { EntityType } from "../../article/entity.js";
import { byPosition, overlaps, type Span } from "../../article/span.js";
import type { ArticleSoFar } from "../mentions.js";
import type { NamedCandidate } from "./article-names.js";
import { looseKey } from "./name-key.js";
import { findWorks } from "./works.js";

/** A candidate this sure is better known than a name of the configuration. */
const betterKnown = 0.9;

interface Given extends Span {
  readonly type: EntityType;
  readonly confidence: number;
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
      const text = article.text.slice(span.start, span.end);
      return { ...span, text, key: looseKey(text) };
    });
  return [...kept, ...added].sort(byPosition);
};

/** Adds every place where a name that the configuration declares stands; it is a person's unless it is better known. */
export const withDeclaredNames = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  names: ReadonlySet<string>,
): readonly NamedCandidate[] => {
  if (names.size === 0) return candidates;
  const longest = new Map<string, number>();
  const keys = new Set<string>();
  for (const name of names) {
    const words = name.trim().split(/\s+/);
    const [first = ""] = words;
    keys.add(words.join(" "));
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(words.length, 8)));
  }
  const found: Given[] = [];
  for (const paragraph of article.paragraphs) {
    for (const word of article.text.slice(paragraph.start, paragraph.end).matchAll(/[\p{L}\p{M}.'’-]+/gu)) {
      const bare = word[0].replace(/['’]s$/, "").replace(/[.'’-]+$/, "");
      const most = longest.get(bare) ?? longest.get(word[0]) ?? 0;
      const start = paragraph.start + word.index;
      const ahead = article.text.slice(start, Math.min(paragraph.end, start + 120)).split(/\s+/, most);
      for (let count = most; count > 0; count -= 1) {
        const written = ahead
          .slice(0, count)
          .join(" ")
          .replace(/['’]s?[,.;:!?)”"]*$|[,.;:!?)”"]+$/, "");
        if (!keys.has(written) || !article.text.startsWith(written, start)) continue;
        found.push({ start, end: start + written.length, type: "PERSON", confidence: betterKnown - 0.01 });
        break;
      }
    }
  }
  return insert(article, candidates, found);
};

/** The places of a dateline: “NAIROBI, Kenya” has two. */
const placesOf = (text: string, place: Span): readonly Given[] =>
  Array.from(text.slice(place.start, place.end).matchAll(/[^,\s](?:[^,]*[^,\s])?/gu), (part) => {
    const start = place.start + part.index;
    return { start, end: start + part[0].length, type: "GPE", confidence: 0.93 };
  });

/** Takes the names in the byline as people's, the dateline's parts as what they are, and titles in quotation marks as works. */
export const withStructure = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
): readonly NamedCandidate[] => {
  const { byline, dateline } = article;
  return insert(article, candidates, [
    ...(byline?.names ?? []).map((span): Given => ({ ...span, type: "PERSON", confidence: 0.95 })),
    ...(dateline ? placesOf(article.text, dateline.place) : []),
    ...findWorks(article).map((span): Given => ({ ...span, type: "WORK_OF_ART", confidence: 0.95 })),
    ...(dateline?.agency ? [{ ...dateline.agency, type: "ORG" as const, confidence: 0.95 }] : []),
  ]);
};
