import type { EntityType } from "../../article/entity.js";
import type { Token } from "../../article/token.js";
import { weekdays } from "./calendar.js";
import { readDate, startsDate } from "./dates.js";
import { readMoney } from "./money.js";
import { numberWords } from "./numbers.js";
import { readPercent } from "./percent.js";
import { readQuantity } from "./quantities.js";
import type { Reader, Reading } from "./reading.js";
import { readTime } from "./times.js";

/** A date, time, percentage, sum or quantity, by its grammar. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly value?: string;
}

const forDigits: readonly Reader[] = [readMoney, readPercent, readTime, readQuantity, readDate];
const forNumberWords: readonly Reader[] = [readMoney, readPercent, readTime, readQuantity, readDate];
const forMoney: readonly Reader[] = [readMoney, readDate];
const forVagueSums: readonly Reader[] = [readMoney];
const forTimes: readonly Reader[] = [readTime, readDate];
const forDates: readonly Reader[] = [readDate];
const none: readonly Reader[] = [];

const vagueSums = new Set("tens hundreds thousands millions billions trillions few".split(" "));
const namedTimes = new Set([
  ..."midnight noon midday tonight this last next earlier later early late yesterday today tomorrow".split(
    " ",
  ),
  ...weekdays.keys(),
]);
const moneySigns =
  /^(?:.{0,4}\p{Sc}|RM|Rs|Tk|KD|K[Ss]h|USh|Ush|TSh|Rp|RMB|NIS|CFA|SR|QR|Dhs?|BD|LE|GHC?|GHS|GH|[A-Z]{3}|[RNK]|Sh)\.?\d*/u;

const readersFor = (token: Token): readonly Reader[] => {
  const unit = token.text.charCodeAt(0);
  if (unit >= 48 && unit <= 57) return forDigits;
  const lower = token.text.toLowerCase();
  const word = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  if (word === "a" || word === "half" || numberWords.has(word)) return forNumberWords;
  if (vagueSums.has(word)) return forVagueSums;
  if (namedTimes.has(word)) return forTimes;
  if (startsDate.has(word)) return forDates;
  if (unit === 39 || unit === 8217) return forDates;
  if (unit > 127 || unit === 36 || (unit >= 65 && unit <= 90 && token.text.length < 24))
    return moneySigns.test(token.text) ? forMoney : none;
  return none;
};

const readFirst = (text: string, from: number, readers: readonly Reader[]): Reading | undefined => {
  for (const read of readers) {
    const found = read(text, from);
    if (found) return found;
  }
  return undefined;
};

const leadingArticle = /^(?:the|an?)\s+/i;

/** The dates, times, percentages, sums and quantities of a run of tokens, in order; offsets are those of `text`. */
export const findExpressions = (text: string, tokens: readonly Token[]): readonly Expression[] => {
  const found: Expression[] = [];
  let free = 0;
  for (const token of tokens) {
    if (token.start < free) continue;
    const readers = readersFor(token);
    if (readers.length === 0) continue;
    const result = readFirst(text, token.start, readers);
    if (!result) continue;
    const written = text.slice(token.start, result.end);
    const article = result.type === "DATE" ? (leadingArticle.exec(written)?.[0].length ?? 0) : 0;
    const keep = article > 0 && /^an? /i.test(written) ? 0 : article;
    found.push({ ...result, start: token.start + keep });
    free = result.end;
  }
  return found;
};
