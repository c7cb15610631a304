import type { Article } from "../article.js";
import { type Passage, passageOf } from "../passage.js";
import { remembered } from "../remembered.js";
import type { Span } from "../span.js";
import { spanIndex } from "../span-index.js";

/** A line with fewer letters may be a slug, an abbreviation or a name (UTF-16 code units). */
const fewestLetters = 12;

const looksIn = remembered(({ text }: Passage): { readonly isShouted: boolean } => {
  // Most lines have no two words in capitals, so that nothing needs to be counted in them.
  if (!/\p{Lu}{2}\s+\p{Lu}{2}/u.test(text)) return { isShouted: false };
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return { isShouted: letters >= fewestLetters && small * 20 <= letters };
});

/** Tells whether a span stands in a paragraph that is written in capitals throughout, where a capital says nothing. */
export const shoutedAt = ({ text, paragraphs }: Article): ((span: Span) => boolean) => {
  const at = spanIndex(paragraphs.filter((paragraph) => looksIn(passageOf(text, paragraph)).isShouted));
  return (span) => at(span) !== undefined;
};
