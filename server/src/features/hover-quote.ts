import type { Article } from "../article/article.js";
import { isGuess, type Quote, type QuoteKind } from "../article/quote.js";
import { textOf } from "../article/span.js";
import { confidenceInWords, patternInWords } from "./attribution-words.js";
import { emphasis, type Piece, plain, type RichText, strong } from "./rich-text.js";
import { isSpeech, speakerName } from "./speaker.js";

const kinds: Readonly<Record<QuoteKind, string>> = {
  direct: "Direct quote",
  partial: "Partial quote",
  title: "A title, a motto or a nickname, nobody’s speech",
  scare: "A word held at a distance, nobody’s speech",
};

const whoSaysIt = (article: Article, quote: Quote): readonly Piece[] => {
  const attribution = quote.attribution;
  const name = speakerName(article, quote);
  if (attribution === undefined) return [plain("The text gives no speaker.")];
  const source = attribution.source ? textOf(article.text, attribution.source) : undefined;
  if (name === undefined) {
    return source === undefined
      ? [plain("The text gives no speaker.")]
      : [plain("Said by “"), strong(source), plain("”; the text leaves open who that is.")];
  }
  const role = attribution.entity === undefined ? undefined : article.entities[attribution.entity]?.role;
  return [
    plain(isGuess(attribution) ? "Perhaps said by " : "Said by "),
    strong(name),
    ...(role ? [plain(", "), emphasis(textOf(article.text, role))] : []),
    plain("."),
  ];
};

const whoPassesItOn = (article: Article, { attribution }: Quote): readonly Piece[] =>
  attribution?.relay
    ? [plain("Passed on by "), strong(textOf(article.text, attribution.relay.source)), plain(".")]
    : [];

const byWhichWords = (article: Article, quote: Quote): readonly Piece[] => {
  const attribution = quote.attribution;
  if (attribution === undefined) return [];
  const { source, cue } = attribution;
  const words = [source, cue]
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start)
    .map((span) => `“${textOf(article.text, span)}”`);
  const decided = words.length === 0 ? "Decided by its place" : `Decided by ${words.join(" and ")}`;
  return [plain(`${decided}: ${patternInWords(attribution.pattern)} (${confidenceInWords(attribution)}).`)];
};

/** Who says a quote, by which words that was decided, and how sure it is. */
export const quoteHover = (article: Article, quote: Quote): RichText => {
  if (!isSpeech(quote) && quote.attribution === undefined) return [[plain(`${kinds[quote.kind]}.`)]];
  const heading = isSpeech(quote) ? [strong(kinds[quote.kind])] : [plain(kinds[quote.kind])];
  const lines = [
    heading,
    whoSaysIt(article, quote),
    whoPassesItOn(article, quote),
    byWhichWords(article, quote),
  ];
  return lines.filter((line) => line.length > 0);
};
