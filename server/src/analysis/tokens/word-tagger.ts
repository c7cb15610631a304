import type { PartOfSpeech } from "../../article/token.js";

/** Tells the parts of speech of words. */
export interface WordTagger {
  /** Those of a sentence’s words, one each; the same words always get the same. */
  readonly sentence: (words: readonly string[]) => readonly PartOfSpeech[];
  /** That of a word whose surroundings are not known yet. */
  readonly alone: (word: string) => PartOfSpeech;
}
