import type { StrayMark } from "../article/quote.js";
import type { Finding, Fix, Rule } from "./rule.js";

const word = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/u;
/** How far from the place of a missing mark the word that shows it is looked for. */
const reach = 40;

/** The word behind the place of a missing opening mark, or before that of a closing one. */
const wordAt = (
  text: string,
  at: number,
  side: "before" | "behind",
): { readonly start: number; readonly end: number } => {
  if (side === "behind") {
    const match = word.exec(text.slice(at, at + reach));
    return match
      ? { start: at + match.index, end: at + match.index + match[0].length }
      : { start: at, end: at };
  }
  const from = Math.max(0, at - reach);
  const last = [...text.slice(from, at).matchAll(new RegExp(word, "gu"))].at(-1);
  return last ? { start: from + last.index, end: at } : { start: at, end: at };
};

const insertion = (text: string, stray: StrayMark, at: number): Fix => {
  const opens = stray.side === "closing";
  const shown = wordAt(text, at, opens ? "behind" : "before");
  const name = text.slice(shown.start, shown.end).trim();
  const place = name === "" ? "here" : opens ? `before “${name}”` : `after “${name}”`;
  return {
    title: `Insert ${stray.missing} ${place}`,
    edits: [{ span: { start: at, end: at }, newText: stray.missing }],
    safe: false,
  };
};

/** A menu cannot tell two fixes of one title apart: the likelier stays. */
const distinct = (fixes: readonly Fix[]): readonly Fix[] =>
  [...new Map(fixes.toReversed().map((fix) => [fix.title, fix])).values()].toReversed();

/** Someone is still typing: the text stops in the middle of the quotation. */
const isUnfinished = (text: string, stray: StrayMark): boolean => {
  const furthest = Math.max(...stray.insertAt);
  return (
    stray.side === "opening" &&
    text.slice(furthest).trim() === "" &&
    !/[.!?…][)\]"'”’]*$/u.test(text.slice(Math.max(0, furthest - 5), furthest))
  );
};

const findingFor = (text: string, stray: StrayMark): Finding | undefined => {
  const [place] = stray.insertAt;
  if (place === undefined || isUnfinished(text, stray)) return undefined;
  const opens = stray.side === "closing";
  const shown = wordAt(text, place, opens ? "behind" : "before");
  const end = Math.max(shown.end, shown.start + 1);
  return {
    start: shown.start,
    end: Math.min(end, text.length),
    message: opens
      ? `The quotation that ends with ${text.slice(stray.start, stray.end)} has no opening mark.`
      : `The quotation that begins with ${text.slice(stray.start, stray.end)} has no closing mark.`,
    related: [
      {
        span: { start: stray.start, end: stray.end },
        message: opens ? "The closing mark stands here." : "The opening mark stands here.",
      },
    ],
    fixes: distinct(stray.insertAt.map((at) => insertion(text, stray, at))),
  };
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
  check: ({ article }) =>
    article.strayMarks
      .map((stray) => findingFor(article.text, stray))
      .filter((finding) => finding !== undefined)
      .sort((a, b) => a.start - b.start),
};
