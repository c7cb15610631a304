import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { Section } from "../article/paragraph.js";
import type { Sentence } from "../article/token.js";

/**
 * Words of English non-fiction an adult reads silently in a minute, from Brysbaert, “How many words do we read
 * per minute? A review and meta-analysis of reading rate”, Journal of Memory and Language 109 (2019).
 */
const wordsPerMinute = 238;

const word = /[\p{L}\p{N}]/u;

const wordsInSentences = (sentences: readonly Sentence[]): number => {
  let count = 0;
  for (const sentence of sentences)
    for (const token of sentence.tokens) if (word.test(token.text)) count += 1;
  return count;
};

/** Words in a whole article, its headline and headers with it; what a web page left behind is not counted. */
export const wordCount = (article: Article): number => {
  let count = 0;
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind !== "residue") count += wordsInSentences(paragraph.sentences);
  }
  return count;
};

/** Words in the paragraphs of a section, its header not counted. */
export const sectionWordCount = (article: Article, section: Section): number => {
  let count = 0;
  for (const paragraph of article.paragraphs.slice(section.first, section.last + 1)) {
    if (paragraph.kind !== "residue") count += wordsInSentences(paragraph.sentences);
  }
  return count;
};

/** A reading time in words: “under a minute”, “1 minute”, “4 minutes”. */
export const readingTimeInWords = (words: number): string => {
  const minutes = words / wordsPerMinute;
  if (minutes < 0.8) return l10n.t("under a minute");
  const whole = Math.max(1, Math.round(minutes));
  return whole === 1 ? l10n.t("1 minute") : l10n.t("{0} minutes", whole);
};
