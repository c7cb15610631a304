import type { Sentence } from "../article/token.js";
import { joinBrokenWords } from "./tokens/broken-words.js";
import { isEnglishWord, tagWords } from "./tokens/part-of-speech.js";
import { scanTokens } from "./tokens/scanner.js";
import { splitSentences } from "./tokens/sentences.js";

/** Sentences and tokens of one paragraph's text; offsets (UTF-16) are relative to its start. */
export const tokenize = (text: string): readonly Sentence[] => {
  const pieces = joinBrokenWords(text, scanTokens(text), isEnglishWord);
  const tags = tagWords(
    pieces.map((piece, index) => ({ text: piece.text, joined: pieces[index - 1]?.end === piece.start })),
  );
  return splitSentences(pieces.map((piece, index) => ({ ...piece, pos: tags[index] ?? "X" })));
};
