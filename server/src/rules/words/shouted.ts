import type { Article } from "../../article/article.js";
import type { Span } from "../../article/span.js";
import { spanIndex } from "../../article/span-index.js";
import type { Token } from "../../article/token.js";

/** A line with fewer letters may be a slug, an abbreviation or a name (UTF-16 code units). */
const fewestLetters = 12;

const isShouted = (line: string): boolean => {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const small = line.match(/\p{Ll}/gu)?.length ?? 0;
  return letters >= fewestLetters && small * 20 <= letters && /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(line);
};

/** Tells whether a span stands in a paragraph that is written in capitals throughout, where a capital says nothing. */
export const shoutedAt = ({ text, paragraphs }: Article): ((span: Span) => boolean) => {
  const at = spanIndex(paragraphs.filter(({ start, end }) => isShouted(text.slice(start, end))));
  return (span) => at(span) !== undefined;
};

/** Tokens as they would read in small letters, at the places they have. */
export const inSmallLetters = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => ({ ...token, text: token.text.toLowerCase() }));
