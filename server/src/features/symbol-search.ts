import type { Article } from "../article/article.js";
import type { EntityType } from "../article/entity.js";
import { type Span, textOf } from "../article/span.js";
import { singleSpaced } from "../article/white-space.js";
import { isNamed } from "./type-words.js";

/** A name or header that a search over articles found. */
export interface FoundSymbol {
  readonly name: string;
  readonly type: EntityType | "header";
  /** The first mention, or the header. */
  readonly span: Span;
}

/** Whether the letters of `query` occur in `name` in this order, whatever their case; an empty query is in every name. */
const matches = (name: string, query: string): boolean => {
  const letters = name.toLowerCase();
  let from = 0;
  for (const letter of query.toLowerCase()) {
    if (letter === " ") continue;
    const at = letters.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
};

/** The named entities and headers of an article whose name (or another spelling of it) matches a query, in text order. */
export const findSymbols = (article: Article, query: string): readonly FoundSymbol[] => {
  const entities = article.entities.flatMap((entity): FoundSymbol[] => {
    const mention = article.mentions[entity.mentions[0] ?? -1];
    if (!mention || !isNamed(entity.type)) return [];
    if (![entity.name, ...entity.aliases].some((name) => matches(name, query))) return [];
    return [{ name: entity.name, type: entity.type, span: { start: mention.start, end: mention.end } }];
  });
  const headers = article.sections.flatMap(({ header }): FoundSymbol[] => {
    if (!header) return [];
    const name = singleSpaced(textOf(article.text, header));
    return matches(name, query)
      ? [{ name, type: "header", span: { start: header.start, end: header.end } }]
      : [];
  });
  return [...entities, ...headers].sort((a, b) => a.span.start - b.span.start);
};
