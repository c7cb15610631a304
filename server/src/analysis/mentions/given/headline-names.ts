import type { EntityType } from "../../../article/entity.js";
import { type Span, textOf } from "../../../article/span.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";

/** A name of the article in its headline, and the key of the name. */
export interface HeadlineName extends Span {
  readonly type: EntityType;
  readonly key: string;
}

/** The article is this sure of a name that a headline without capitals, or of capitals alone, is searched for. */
const sure = 0.8;

/** No name that is looked for has more words. */
const longest = 6;

const searched: ReadonlySet<EntityType> = new Set(["PERSON", "ORG", "GPE", "LOC", "FAC"]);

/** Whether capitals say nothing of a headline’s names: all of its letters are small, or all are capitals. */
const isOneCase = (text: string): boolean =>
  /\p{L}/u.test(text) && (text === text.toLowerCase() || text === text.toUpperCase());

/** A headline is no longer, in UTF-16 units. */
const longestHeadline = 160;

/** The headline, or the first line where that is one in small letters, which nothing tells from a sentence but that it does not end. */
const headlineOf = ({ text, headline, paragraphs }: ArticleSoFar): Span | undefined => {
  const [first] = paragraphs;
  const line = headline ?? (first && first.end - first.start <= longestHeadline ? first : undefined);
  const written = line ? textOf(text, line) : "";
  return isOneCase(written) && (headline !== undefined || !/[.?!…”"]$/.test(written)) ? line : undefined;
};

/** The names of several words that the article is sure of and its headline, which is in one case, has too. */
export const namesInHeadline = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
): readonly HeadlineName[] => {
  const { text } = article;
  const headline = headlineOf(article);
  if (!headline) return [];
  const known = new Map<string, NamedCandidate>();
  for (const candidate of candidates) {
    const isSure = candidate.confidence >= sure && searched.has(candidate.type);
    if (isSure && candidate.start >= headline.end && candidate.text.includes(" "))
      known.set(candidate.text.toLowerCase(), candidate);
  }
  if (known.size === 0) return [];
  const words = [
    ...text
      .slice(headline.start, headline.end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}\p{N}.'’-]+/gu),
  ];
  const found: HeadlineName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(longest, words.length - at); count > 1; count -= 1) {
      const bare = words
        .slice(at, at + count)
        .map(([word]) => word.replace(/['’]s$|(?<![.'’-])[.'’-]+$/, ""));
      const name = known.get(bare.join(" "));
      const [first, last] = [words[at], words[at + count - 1]];
      if (!name || !first || !last) continue;
      const end = headline.start + last.index + (bare.at(-1)?.length ?? 0);
      found.push({ start: headline.start + first.index, end, type: name.type, key: name.key });
      at += count - 1;
      break;
    }
  }
  return found;
};
