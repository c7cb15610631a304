import * as l10n from "@vscode/l10n";
import { isHalfMark } from "../analysis/quotes/stray-marks.js";
import type { Article } from "../article/article.js";
import type { StrayMark } from "../article/quote.js";
import { byStart, type Span, textBefore, textOf } from "../article/span.js";
import { singleSpaced } from "../article/white-space.js";
import { changing, replacing } from "./replacing.js";
import type { Finding, Fix, Rule } from "./rule.js";

const word = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
/** How far from the place of a missing mark the word that shows it is looked for. */
const reach = 40;

/** The words behind the place of a missing opening mark, or before that of a closing one: so many, or fewer. */
const wordsAt = (text: string, stray: StrayMark, at: number, count: number): Span => {
  if (stray.side === "closing") {
    const last = [...text.slice(at, at + reach).matchAll(word)][count - 1];
    if (last !== undefined) return { start: at, end: at + last.index + last[0].length };
    return count > 1 ? wordsAt(text, stray, at, count - 1) : { start: at, end: at };
  }
  const from = Math.max(0, at - reach);
  const last = [...text.slice(from, at).matchAll(word)].slice(-count)[0];
  return last ? { start: from + last.index, end: at } : { start: at, end: at };
};

/** The words that show where a mark would be inserted: “We” by one word, “We have” by two; none where there are none. */
const placeName = (text: string, stray: StrayMark, at: number, count: number): string => {
  const { start, end } = wordsAt(text, stray, at, count);
  return singleSpaced(text.slice(start, end).trim());
};

const titleFor = ({ side, missing }: StrayMark, place: string): string => {
  if (place === "") return l10n.t("Insert {0} here", missing);
  return side === "closing"
    ? l10n.t("Insert {0} before “{1}”", missing, place)
    : l10n.t("Insert {0} after “{1}”", missing, place);
};

/** Enough words to tell places apart. */
const mostWords = 3;

/** Writes the missing mark; where half of it was written, instead of that. */
const writing = (text: string, stray: StrayMark, at: number, place: string): Fix => {
  const isHalf =
    stray.side === "opening" &&
    /^(?:''|["”])$/.test(stray.missing) &&
    isHalfMark(text, { start: stray.end, end: at }, at);
  return isHalf
    ? changing({ start: at - 1, end: at }, stray.missing)
    : replacing({ start: at, end: at }, stray.missing, titleFor(stray, place));
};

/** One fix for each place, each with words that no other place has; of places that stay alike, the likeliest. */
const insertions = (text: string, stray: StrayMark): readonly Fix[] => {
  const fixes = new Map<string, Fix>();
  for (const at of stray.insertAt) {
    let place = placeName(text, stray, at, 1);
    for (let count = 2; count <= mostWords && fixes.has(place); count += 1)
      place = placeName(text, stray, at, count);
    if (!fixes.has(place)) fixes.set(place, writing(text, stray, at, place));
  }
  return [...fixes.values()];
};

/** Someone is still typing: the text stops in the middle of the quotation. */
const isUnfinished = (text: string, stray: StrayMark): boolean => {
  const furthest = Math.max(...stray.insertAt);
  return (
    stray.side === "opening" &&
    text.slice(furthest).trim() === "" &&
    !/[.!?…][)\]"'”’]*$/u.test(textBefore(text, furthest, 5))
  );
};

const findingFor = (text: string, stray: StrayMark): Finding | undefined => {
  const [place] = stray.insertAt;
  if (place === undefined || isUnfinished(text, stray)) return undefined;
  const opens = stray.side === "closing";
  const shown = wordsAt(text, stray, place, 1);
  const end = Math.max(shown.end, shown.start + 1);
  return {
    start: shown.start,
    end: Math.min(end, text.length),
    message: opens
      ? l10n.t("The quotation that ends with {0} has no opening mark.", textOf(text, stray))
      : l10n.t("The quotation that begins with {0} has no closing mark.", textOf(text, stray)),
    related: [
      {
        span: { start: stray.start, end: stray.end },
        message: opens ? l10n.t("The closing mark stands here.") : l10n.t("The opening mark stands here."),
      },
    ],
    fixes: insertions(text, stray),
  };
};

/** A line with somebody's name and what he is has no more words. */
const longestSignature = 8;

/**
 * Whether a closing mark ends a line that says who spoke, below a quotation that its own marks enclose, as lines set
 * large beside an article are copied: ““We will not go.”, then “Ann Dole, mayor””.
 */
const endsSignature = ({ text, paragraphs, quotes }: Article, stray: StrayMark, index: number): boolean => {
  const [above, line] = [paragraphs[index - 1], paragraphs[index]];
  if (stray.side !== "closing" || above === undefined || line === undefined || stray.end !== line.end)
    return false;
  const words = text.slice(line.start, stray.start);
  if (!/^\p{Lu}[^.!?]*[.]?$/u.test(words) || words.split(/\s+/).length > longestSignature) return false;
  return quotes.some(
    ({ start, end, content }) => start === above.start && end === content.end && end === above.end,
  );
};

/** A quotation mark without its partner. */
export const unbalancedQuote: Rule = {
  id: "unbalanced-quote",
  summary: "A quotation mark whose partner is missing.",
  description:
    "A quotation that is opened and never closed, or closed and never opened, leaves the reader guessing whose words are whose. The problem stands where the missing mark most likely belongs. Apostrophes, feet and inches, and speech that runs on over paragraphs, each with its own opening mark, are balanced.",
  severity: "error",
  examples: [
    {
      wrong: "“We are ready,” the mayor said. The gates open at noon.”",
      right: "“We are ready,” the mayor said. “The gates open at noon.”",
    },
    { wrong: "“We are ready, the mayor said.", right: "“We are ready,” the mayor said." },
  ],
  check: ({ article, view }) =>
    article.strayMarks
      .filter((stray) => !endsSignature(article, stray, view.paragraphAt(stray) ?? -1))
      .map((stray) => findingFor(article.text, stray))
      .filter((finding) => finding !== undefined)
      .sort(byStart),
};
