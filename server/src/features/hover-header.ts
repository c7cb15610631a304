import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { Section } from "../article/paragraph.js";
import { isOutermost } from "../article/quote.js";
import { contains, textOf } from "../article/span.js";
import { quotesInWords, wordsInWords } from "./count-words.js";
import { readingTimeInWords, sectionWordCount } from "./reading-time.js";
import { fill, plain, type RichText, strong } from "./rich-text.js";
import { isSpeech } from "./speaker.js";

/** The length of the section under a header, in words and reading time, and its quotes. */
export const headerHover = (article: Article, section: Section): RichText => {
  const words = sectionWordCount(article, section);
  const quotes = article.quotes.filter(
    (quote) =>
      isSpeech(quote) && isOutermost(quote) && quote.continues === undefined && contains(section, quote),
  ).length;
  const title = section.header ? textOf(article.text, section.header) : "";
  const length = wordsInWords(words);
  const time = readingTimeInWords(words);
  return [
    fill(l10n.t("{0} — section"), [strong(title)]),
    [
      plain(
        quotes === 0
          ? l10n.t("{0}, {1} to read.", length, time)
          : l10n.t("{0}, {1} to read; {2}.", length, time, quotesInWords(quotes)),
      ),
    ],
  ];
};
