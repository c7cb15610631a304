import type { Sentence } from "../article/token.js";
import { joinBrokenWords } from "./tokens/broken-words.js";
import { scanTokens } from "./tokens/scanner.js";
import { splitSentences } from "./tokens/sentences.js";
import type { WordTagger } from "./tokens/word-tagger.js";

/** Whether a word in small letters is an English word rather than a name or of another language. */
export type IsEnglish = (word: string) => boolean;

/** Sentences and tokens of one paragraph's text; offsets (UTF-16) are relative to its start. */
export const tokenize = (text: string, tagger: WordTagger, isEnglish: IsEnglish): readonly Sentence[] => {
  const pieces = joinBrokenWords(text, scanTokens(text), isEnglish);
  return splitSentences(pieces, tagger.alone).map((sentence): Sentence => {
    const tags = tagger.sentence(sentence.map((piece) => piece.text));
    return {
      start: sentence[0]?.start ?? 0,
      end: sentence.at(-1)?.end ?? 0,
      tokens: sentence.map(({ text: word, start, end }, i) => ({
        text: word,
        pos: tags[i] ?? "X",
        start,
        end,
      })),
    };
  });
};
