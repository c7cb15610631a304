import type { Span } from "../src/article/span.js";

const tightBefore = /^(?:[.,;:!?%)\]}’”]|['’](?:s|re|ve|ll|d|m)|n['’]t|''|'s)$/i;
const tightAfter = /^(?:[([{$£€“]|``)$/;

/** A sentence as it would be written, from its words, and where each word stands in it (UTF-16). */
export const writtenSentence = (
  words: readonly string[],
): { readonly text: string; readonly spans: readonly Span[] } => {
  let text = "";
  const spans = words.map((word, i): Span => {
    if (i > 0 && !tightBefore.test(word) && !tightAfter.test(words[i - 1] ?? "")) text += " ";
    const start = text.length;
    text += word;
    return { start, end: text.length };
  });
  return { text, spans };
};
