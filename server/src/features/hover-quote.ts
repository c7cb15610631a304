import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { isGuess, type Quote, type QuoteKind } from "../article/quote.js";
import { byStart, textOf } from "../article/span.js";
import { confidenceInWords, patternInWords } from "./attribution-words.js";
import { emphasis, fill, link, type Piece, plain, type RichText, strong } from "./rich-text.js";
import { isSpeech, type Said, speakerName } from "./speaker.js";

const kinds: Readonly<Record<QuoteKind, () => string>> = {
  direct: () => l10n.t("Direct quote"),
  partial: () => l10n.t("Partial quote"),
  title: () => l10n.t("A title, a motto or a nickname, nobody’s speech"),
  scare: () => l10n.t("A word held at a distance, nobody’s speech"),
};

/** Who says a quote or a statement, as a sentence. */
export const whoSaysIt = (article: Article, said: Said): readonly Piece[] => {
  const { attribution } = said;
  const name = speakerName(article, said);
  if (attribution === undefined) return [plain(l10n.t("The text gives no speaker."))];
  const source = attribution.source ? textOf(article.text, attribution.source) : undefined;
  if (name === undefined) {
    return source === undefined
      ? [plain(l10n.t("The text gives no speaker."))]
      : fill(l10n.t("Said by “{0}”; the text leaves open who that is."), [strong(source)]);
  }
  const role = attribution.entity === undefined ? undefined : article.entities[attribution.entity]?.role;
  const speaker = [strong(name), ...(role ? [plain(", "), emphasis(textOf(article.text, role))] : [])];
  return fill(isGuess(attribution) ? l10n.t("Perhaps said by {0}.") : l10n.t("Said by {0}."), speaker);
};

const whoPassesItOn = (article: Article, { attribution }: Quote): readonly Piece[] =>
  attribution?.relay
    ? fill(l10n.t("Passed on by {0}."), [
        { ...strong(textOf(article.text, attribution.relay.source)), target: attribution.relay.source },
      ])
    : [];

/** By which words a speaker was found, with links to them. */
export const byWhichWords = (article: Article, { attribution }: Said): readonly Piece[] => {
  if (attribution === undefined) return [];
  const { source, cue } = attribution;
  const words = [source, cue]
    .filter((span) => span !== undefined)
    .sort(byStart)
    .map((span) => [link(textOf(article.text, span), span)]);
  const [first, second] = words;
  const reason = [plain(patternInWords(attribution.pattern))];
  const confidence = [plain(confidenceInWords(attribution))];
  if (first === undefined) return fill(l10n.t("Decided by its place: {0} ({1})."), reason, confidence);
  return second === undefined
    ? fill(l10n.t("Decided by “{0}”: {1} ({2})."), first, reason, confidence)
    : fill(l10n.t("Decided by “{0}” and “{1}”: {2} ({3})."), first, second, reason, confidence);
};

/** Who says a quote, by which words that was decided, and how sure it is. */
export const quoteHover = (article: Article, quote: Quote): RichText => {
  if (!isSpeech(quote) && quote.attribution === undefined) return [[plain(`${kinds[quote.kind]()}.`)]];
  const heading = isSpeech(quote) ? [strong(kinds[quote.kind]())] : [plain(kinds[quote.kind]())];
  const lines = [
    heading,
    whoSaysIt(article, quote),
    whoPassesItOn(article, quote),
    byWhichWords(article, quote),
  ];
  return lines.filter((line) => line.length > 0);
};
