import type { Span } from "../../article/span.js";
import type { Token } from "../../article/token.js";
import { hasFeature, words } from "../../lexicon/lexicon.js";
import { leadingArticle } from "../../lexicon/phrases.js";
import { weekdays } from "./dates/calendar.js";
import { readDate, startsDate } from "./dates/dates.js";
import { readTime } from "./dates/times.js";
import { readCurrencyName, startsCurrencyName } from "./money/currency-names.js";
import { readMoney } from "./money/money.js";
import { numberWords } from "./numbers.js";
import { onOneLine } from "./one-line.js";
import { readPercent } from "./percent.js";
import { readQuantity } from "./quantities.js";
import { matchAt, type Reader, type Reading } from "./reading.js";

/** A date, time, percentage, sum or quantity, by its grammar. */
export interface Expression extends Reading, Span {}

const forNumbers: readonly Reader[] = [readMoney, readPercent, readTime, readQuantity, readDate];
const forMoney: readonly Reader[] = [readMoney, readDate];
const forSums: readonly Reader[] = [readMoney];
const forTimes: readonly Reader[] = [readTime, readDate];
const forBelowZero: readonly Reader[] = [readQuantity];
const forDates: readonly Reader[] = [readDate];
const none: readonly Reader[] = [];

const namedTimes = new Set([...[...words("time-by-word")], ...weekdays.keys()]);
/** Starts of words that may be a currency’s sign: “US$”, “RM1.2m”, “Rs.”. */
const moneySign = /^(?:.{0,4}\p{Sc}|\p{L}{1,5}(?:[./]{0,2}\d|[./]{0,2}$))/u;
const figure = /[\s\u00a0]?[\d.\p{Sc}]|\p{Lu}{1,2}\d/uy;

const readersFor = (text: string, token: Token, word: string): readonly Reader[] => {
  const unit = token.text.charCodeAt(0);
  if (unit >= 48 && unit <= 57) return forNumbers;
  if (word === "-" || word === "−" || word === "minus") return forBelowZero;
  if (word === "a" || word === "half" || numberWords.has(word)) return forNumbers;
  if (hasFeature(word, "sum-by-word")) return forSums;
  if (namedTimes.has(word)) return forTimes;
  if (startsDate.has(word)) return forDates;
  if (unit === 39 || unit === 8217) return forDates;
  if (unit > 127 || unit === 36 || (unit >= 65 && unit <= 90 && token.text.length < 24))
    return moneySign.test(token.text) && (/\d/.test(token.text) || matchAt(figure, text, token.end))
      ? forMoney
      : none;
  return none;
};

const readFirst = (text: string, from: number, readers: readonly Reader[]): Reading | undefined => {
  for (const read of readers) {
    const found = read(text, from);
    if (found) return found;
  }
  return undefined;
};

/** “Mid-2023” is one word; what is marked is its year. */
const lengthOfMid = (word: string): number => (word.startsWith("mid-") && /\d/.test(word.charAt(4)) ? 4 : 0);

const findOnLine = (text: string, tokens: readonly Token[]): readonly Expression[] => {
  const found: Expression[] = [];
  let free = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < free) continue;
    const lower = token.text.toLowerCase();
    const word = lower.endsWith(".") ? lower.slice(0, -1) : lower;
    const prefix = lengthOfMid(word);
    const start = token.start + prefix;
    const result =
      readFirst(text, start, prefix > 0 ? forDates : readersFor(text, token, word)) ??
      (startsCurrencyName.has(word) && (index === 0 || tokens[index - 1]?.pos !== "NOUN")
        ? readCurrencyName(text, token.start)
        : undefined);
    if (!result) continue;
    const written = text.slice(start, result.end);
    const article = result.type === "DATE" ? (leadingArticle.exec(written)?.[0].length ?? 0) : 0;
    const keep = article > 0 && /^an? /i.test(written) ? 0 : article;
    found.push({ ...result, start: start + keep });
    free = result.end;
  }
  return found;
};

/**
 * The dates, times, percentages, sums and quantities of a sentence’s tokens, in order; offsets are those of `text`. It
 * makes no difference where lines were wrapped.
 */
export const findExpressions = (text: string, tokens: readonly Token[]): readonly Expression[] => {
  const line = onOneLine(text, tokens);
  if (line === undefined) return findOnLine(text, tokens);
  return findOnLine(line.text, line.tokens).map((found) => ({
    ...found,
    start: line.offsetOf(found.start),
    end: line.offsetOf(found.end),
  }));
};
