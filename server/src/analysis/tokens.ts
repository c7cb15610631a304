import type { Sentence } from "../article/token.js";
import { tagWords } from "./tokens/part-of-speech.js";
import { scanTokens } from "./tokens/scanner.js";
import { splitSentences } from "./tokens/sentences.js";

/** Sentences and tokens of one paragraph's text; offsets (UTF-16) are relative to its start. */
export const tokenize = (text: string): readonly Sentence[] => {
  const spans = scanTokens(text);
  const words = spans.map((span, index) => ({
    text: text.slice(span.start, span.end),
    joined: spans[index - 1]?.end === span.start,
  }));
  const tags = tagWords(words);
  return splitSentences(
    spans.map((span, index) => ({
      text: words[index]?.text ?? "",
      pos: tags[index] ?? "X",
      start: span.start,
      end: span.end,
    })),
  );
};
