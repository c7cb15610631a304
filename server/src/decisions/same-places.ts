import type { Span } from "../article/span.js";

/** Letters, digits and what is written over them: inside such a run no string begins or ends. */
const runs = /[\p{L}\p{N}\p{M}]+/gu;
const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));

/** Strings that begin alike, by their length, so that each length is looked up once at a place. */
type ByLength<T> = Map<number, Map<string, T>>;

const put = <T>(map: Map<string, ByLength<T>>, head: string, words: string, value: T): void => {
  const lengths: ByLength<T> = map.get(head) ?? new Map();
  const strings = lengths.get(words.length) ?? new Map<string, T>();
  map.set(head, lengths.set(words.length, strings.set(words, value)));
};

/**
 * Every place where one of some strings stands as words of its own, with what belongs to the string; places of
 * different strings may overlap. Takes time in proportion to the text and the strings.
 */
export const samePlaces = <T>(
  text: string,
  wanted: ReadonlyMap<string, T>,
): readonly (Span & { readonly value: T })[] => {
  if (wanted.size === 0) return [];
  const byRun = new Map<string, ByLength<T>>();
  const byMark = new Map<string, ByLength<T>>();
  for (const [words, value] of wanted) {
    const run = /^[\p{L}\p{N}\p{M}]+/u.exec(words)?.[0];
    if (run === undefined) put(byMark, words.charAt(0), words, value);
    else put(byRun, run, words, value);
  }
  const found: (Span & { readonly value: T })[] = [];
  const look = (at: number, lengths: ByLength<T> | undefined): void => {
    for (const [length, strings] of lengths ?? []) {
      const end = at + length;
      const value = strings.get(text.slice(at, end));
      const ends = !(isLetter(text, end - 1) && isLetter(text, end));
      if (value !== undefined && ends) found.push({ start: at, end, value });
    }
  };
  if (byRun.size > 0) for (const { 0: run, index } of text.matchAll(runs)) look(index, byRun.get(run));
  if (byMark.size > 0) for (let at = 0; at < text.length; at += 1) look(at, byMark.get(text.charAt(at)));
  return found;
};
