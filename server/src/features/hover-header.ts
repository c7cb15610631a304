import type { Article } from "../article/article.js";
import type { Section } from "../article/paragraph.js";
import { contains, textOf } from "../article/span.js";
import { countOf } from "./count-words.js";
import { readingTimeInWords, sectionWordCount } from "./reading-time.js";
import { plain, type RichText, strong } from "./rich-text.js";
import { isSpeech } from "./speaker.js";

/** The length of the section under a header, in words and reading time, and its quotes. */
export const headerHover = (article: Article, section: Section): RichText => {
  const words = sectionWordCount(article, section);
  const quotes = article.quotes.filter(
    (quote) =>
      isSpeech(quote) &&
      quote.parent === undefined &&
      quote.continues === undefined &&
      contains(section, quote),
  ).length;
  const title = section.header ? textOf(article.text, section.header) : "";
  const length = `${countOf(words, "word")}, ${readingTimeInWords(words)} to read`;
  return [
    [strong(title), plain(" — section")],
    [plain(quotes === 0 ? `${length}.` : `${length}; ${countOf(quotes, "quote")}.`)],
  ];
};
