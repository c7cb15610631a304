import { textOf } from "../../../article/span.js";
import type { FindPlaces } from "./told-place.js";

/** “NT” of “Ngaire Tamihana”, whose particles count for none. */
const personInitials = (name: string): string =>
  name.replace(/(?<=\p{L})[\p{L}\p{M}’']+|[^\p{L}]/gu, "").replace(/\p{Ll}/gu, "");

/** The labels of an interview that are the initials of the one person of the article who has them. */
export const initialsPlaces: FindPlaces = (article, candidates) => {
  const labels = article.quotes.flatMap(({ label }) => label ?? []);
  const short = labels.filter((label) => /^\p{Lu}{2,3}$/u.test(textOf(article.text, label)));
  if (short.length === 0) return [];
  const keys = new Map<string, Set<string>>();
  for (const { type, text, key } of candidates) {
    if (type !== "PERSON" || !text.includes(" ")) continue;
    const initials = personInitials(text);
    keys.set(initials, (keys.get(initials) ?? new Set()).add(key));
  }
  return short.flatMap((label) => {
    const [key, ...others] = keys.get(textOf(article.text, label)) ?? [];
    return key === undefined || others.length > 0 ? [] : [{ ...label, key }];
  });
};
