import type { Token } from "../article/token.js";

/**
 * Whether a form is the wrong one of “its” and “it’s”. What is "probable" is almost always wrong, but there are words
 * of the kind that it goes with: “its one of a kind bridge”.
 */
export type Confusion = "right" | "likely" | "probable" | "certain";

/** The words of a list. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Prepositions after which no clause begins, so that “it’s” cannot stand there. */
export const prepositions = wordList(`
  of in on at for with from by to into against under through during despite within among between toward towards behind
  near up upon across off without throughout amid via beyond about around onto inside outside beneath beside alongside
  above below regarding concerning`);

/** A token in small letters; "" where there is none. */
export const word = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** Adjectives of “it’s … that” and “it’s … to”. */
export const judgements = wordList(`
  clear unclear important hard easy easier harder difficult tough possible impossible likely unlikely true obvious
  necessary good great nice sad fair unfair safe crucial critical essential vital strange odd weird interesting ironic
  worthwhile too so better worse wrong natural unfortunate rare common tempting ridiculous amazing incredible
  understandable imperative apparent evident certain early unknown surprising impressive enough fine impractical
  reasonable unreasonable conceivable inevitable plausible funny okay ok`);

/** Adverbs and adjectives that rank what “its” goes with. */
export const ranking = wordList(
  "first second third last next former latter most best biggest largest latest only",
);

/** Whether a hyphen joins a token to the one after it. */
export const joins = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next !== undefined && token.end === next.start && /^[-‐‑]/.test(next.text);
