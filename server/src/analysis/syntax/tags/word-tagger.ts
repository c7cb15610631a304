import { posByLook } from "../../tokens/pos-by-look.js";
import type { WordTagger } from "../../tokens/word-tagger.js";
import type { Syntax } from "../syntax.js";
import { guessingTagger } from "./guessing-tagger.js";
import { universalTags } from "./universal-tags.js";

/** A tagger of words; without syntax it guesses by their look. */
export const createTagger = (syntax: Syntax | undefined): WordTagger => {
  if (!syntax) return guessingTagger;
  const { labels } = syntax.tags;
  const sentence: WordTagger["sentence"] = (words) => {
    const tags = universalTags(
      Array.from(syntax.labelsOf(words), (label) => labels[label] ?? ""),
      words,
    );
    return words.map((word, i) => posByLook(word) ?? tags[i] ?? "X");
  };
  return { sentence, alone: (word) => sentence([word])[0] ?? "X" };
};
