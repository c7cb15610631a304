import type { Span } from "../article/span.js";
import { isInWord, isLetter } from "./common.js";

const runEnd = (text: string, start: number): number => {
  let end = start;
  while (isLetter(text, end)) end += 1;
  return end;
};

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
  /** By the run of letters that a string begins with, or the mark. */
  const byHead = new Map<string, ByLength<T>>();
  /** 1 for each UTF-16 unit that a string begins with. */
  const begins = new Uint8Array(2 ** 16);
  for (const [words, value] of wanted) {
    put(byHead, words.slice(0, runEnd(words, 0) || 1), words, value);
    begins[words.charCodeAt(0)] = 1;
  }
  const lengthsOf = new Map([...byHead].map(([head, byLength]) => [head, [...byLength]]));
  const found: (Span & { readonly value: T })[] = [];
  for (let at = 0; at < text.length; ) {
    const head = Math.max(runEnd(text, at), at + 1);
    const lengths = begins[text.charCodeAt(at)] === 1 ? lengthsOf.get(text.slice(at, head)) : undefined;
    for (const [length, strings] of lengths ?? []) {
      const end = at + length;
      const value = strings.get(text.slice(at, end));
      if (value !== undefined && !isInWord(text, end)) found.push({ start: at, end, value });
    }
    at = head;
  }
  return found;
};
