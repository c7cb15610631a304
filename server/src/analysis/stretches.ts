import type { Span } from "../article/span.js";

/** So much of a paragraph is read in one go, in UTF-16 units: more than any paragraph of an article has. */
const longEnough = 20_000;

/** Within so many units behind that a sentence should end. */
const reach = 4000;

/** A sentence's end and the next one's start; a shorter word may be an abbreviation: “Sept. 12”. */
const sentenceBreak = /(?<=\p{Ll}{4}[.!?]["”’)]?)\s(?=["“‘]?\p{Lu})/u;

/** Where a text is cut that goes on for ever: where a sentence ends, else a word, else anywhere but within a character. */
const cutIn = (window: string): number => {
  const end = window.search(sentenceBreak);
  if (end >= 0) return end + 1;
  const blank = window.search(/\s/u);
  if (blank >= 0) return blank + 1;
  const low = window.charCodeAt(0);
  return low >= 0xdc00 && low <= 0xdfff ? 1 : 0;
};

/**
 * Cuts a paragraph that is too long to be read in one go, since nothing else could be done meanwhile, and since each
 * edit would have all of it read again. Any other is one stretch. An edit moves the cuts near it alone.
 */
export const stretchesOf = (paragraph: string): readonly Span[] => {
  const stretches: Span[] = [];
  let start = 0;
  while (paragraph.length - start > longEnough + reach) {
    const from = start + longEnough;
    const end = from + cutIn(paragraph.slice(from, from + reach));
    stretches.push({ start, end });
    start = end;
  }
  return [...stretches, { start, end: paragraph.length }];
};
