import type { Paragraph } from "../../article/paragraph.js";
import { words } from "../../lexicon/lexicon.js";

/** Lower-case words that hold a sentence together and never stand twice running or as half of a compound. */
export const functionWords: ReadonlySet<string> = words("function-word-of-rules");

/**
 * Whether a paragraph holds a small word that ties words to a sentence. What has none may be a table, a line of
 * scores, a wire's slug or a list of key words, and keeps its own spacing and punctuation.
 */
export const isProse = ({ sentences }: Pick<Paragraph, "sentences">): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ text, pos }) => functionWords.has(text) || pos === "AUX"));
