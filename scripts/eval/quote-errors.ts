import { count } from "./figures.js";
import type { QuoteError } from "./quotes.js";

/** An error with its document's name and the pattern by which the prediction got its speaker, where it got one. */
export interface PatternError extends QuoteError {
  readonly document: string;
  readonly pattern?: string | undefined;
}

/** How many kinds of error are listed, how many of them with examples, and how many examples each. */
const listed = 20;
const shown = 6;
const examples = 3;
/** Code points of a quotation and of a source that an example shows. */
const longestWords = 50;
const longestSource = 30;

const short = (words: string, length: number): string => {
  const plain = words.replace(/\s+/g, " ").trim();
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
};

const nameOf = ({ kind, pattern }: PatternError): string => `${kind}, ${pattern ?? "no pattern"}`;

const exampleLine = ({ document, stretch, words, gold, predicted }: PatternError): string => {
  const said = short(words, longestWords);
  const sources = `gold “${short(gold, longestSource)}”, here “${short(predicted, longestSource)}”`;
  return `    ${document}:${stretch[0]}: “${said}”: ${sources}`;
};

/** The commonest errors by kind and pattern, the most frequent first, with a few examples of the first ones. */
export const quoteErrorLines = (errors: readonly PatternError[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const error of errors) count(counts, nameOf(error), 1);
  const common = [...counts].sort(([, a], [, b]) => b - a).slice(0, listed);
  const lines = common.flatMap(([name, number], rank) => [
    `  ${name.padEnd(58)}${String(number).padStart(5)}`,
    ...(rank < shown
      ? errors
          .filter((error) => nameOf(error) === name)
          .slice(0, examples)
          .map(exampleLine)
      : []),
  ]);
  return ["the commonest errors by pattern", ...lines];
};
