import type { Article } from "../../article/article.js";
import type { Span } from "../../article/span.js";
import { isNamed } from "../type-words.js";

/** Somebody or something of an article, as it is identified in decisions; spans in UTF-16 offsets. */
export interface CastMember {
  readonly name: string;
  readonly type: string;
  readonly mentions: readonly Span[];
}

/** A name with the number of its bearer, where it is not the first. */
const numbered = (name: string, number: number): string => (number === 1 ? name : `${name} (${number})`);

/**
 * The identity of each entity, by its index: its full name, with a number where one before it in the text has the same.
 * Linear in the entities.
 */
export const identities = ({ entities }: Pick<Article, "entities">): readonly string[] => {
  const taken = new Set(entities.map(({ name }) => name));
  const bearers = new Map<string, number>();
  return entities.map(({ name }) => {
    const known = bearers.get(name);
    if (known === undefined) {
      bearers.set(name, 1);
      return name;
    }
    let number = known + 1;
    while (taken.has(numbered(name, number))) number += 1;
    bearers.set(name, number);
    const identity = numbered(name, number);
    taken.add(identity);
    return identity;
  });
};

/** An identity without the number that tells it from others. */
export const withoutNumber = (identity: string): string => identity.replace(/ \(\d{1,6}\)$/, "");

/**
 * An identity that nobody has: the name with the next free number; 1 for somebody without a name of its own, so that it
 * is not taken for a name.
 */
export const freeIdentity = (name: string, taken: ReadonlySet<string>): string => {
  const base = withoutNumber(name);
  let number = taken.has(base) ? 2 : 1;
  while (taken.has(`${base} (${number})`)) number += 1;
  return `${base} (${number})`;
};

/** Who and what an article names, and whom it quotes without naming them; in the order of their first mention. */
export const castOf = (article: Article): readonly CastMember[] => {
  const names = identities(article);
  const named = article.entities.flatMap(({ type, mentions }, index): CastMember[] => {
    const name = names[index];
    if (name === undefined || !isNamed(type)) return [];
    const spans = mentions.flatMap((at) => article.mentions[at] ?? []);
    return [{ name, type, mentions: spans.map(({ start, end }) => ({ start, end })) }];
  });
  const unnamed = new Set(article.quotes.flatMap(({ attribution }) => attribution?.speaker ?? []));
  return [...named, ...[...unnamed].map((name) => ({ name, type: "PERSON", mentions: [] }))];
};
