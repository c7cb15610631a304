import type { Paragraph } from "./paragraph.js";
import type { Sentence } from "./token.js";

/**
 * A paragraph by itself: its words, and its sentences at offsets from its start. The same object for as long as the
 * edits of an article leave the paragraph as it is, wherever it moves, so that what follows from it is made once.
 */
export interface Passage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const moved = (sentences: readonly Sentence[], by: number): readonly Sentence[] =>
  sentences.map(({ start, end, tokens }) => ({
    start: start + by,
    end: end + by,
    tokens: tokens.map((token) => ({
      text: token.text,
      pos: token.pos,
      start: token.start + by,
      end: token.end + by,
    })),
  }));

/** Passages by the sentences that were made of them. */
const homes = new WeakMap<readonly Sentence[], Passage>();

/** The sentences of a passage that starts at an offset of an article. */
export const sentencesAt = (passage: Passage, start: number): readonly Sentence[] => {
  const sentences = moved(passage.sentences, start);
  homes.set(sentences, passage);
  return sentences;
};

/** A paragraph of an article’s text by itself; one that was read in pieces is another object with each analysis. */
export const passageOf = (
  text: string,
  { start, end, sentences }: Pick<Paragraph, "start" | "end" | "sentences">,
): Passage => {
  const known = homes.get(sentences);
  if (known) return known;
  const passage = { text: text.slice(start, end), sentences: moved(sentences, -start) };
  homes.set(sentences, passage);
  return passage;
};
