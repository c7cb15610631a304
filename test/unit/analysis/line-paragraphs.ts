import type { Paragraph, ParagraphKind } from "../../../server/src/article/paragraph.js";
import { sentencesOf } from "./known-world.js";

/** Every non-empty line of a text as a paragraph of running text, or of the kind given for its number. */
export const lineParagraphs = (
  text: string,
  kinds: Readonly<Record<number, ParagraphKind>> = {},
): readonly Paragraph[] =>
  [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== "")
    .map((match, index) => {
      const trimmed = match[0].trim();
      const start = match.index + match[0].indexOf(trimmed);
      return {
        start,
        end: start + trimmed.length,
        kind: kinds[index] ?? "text",
        sentences: sentencesOf(trimmed).map((sentence) => ({
          start: sentence.start + start,
          end: sentence.end + start,
          tokens: sentence.tokens.map((token) => ({
            ...token,
            start: token.start + start,
            end: token.end + start,
          })),
        })),
      };
    });
