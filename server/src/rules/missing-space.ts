import * as l10n from "@vscode/l10n";
import { isAbbreviation } from "../analysis/tokens/abbreviation.js";
import type { Article } from "../article/article.js";
import { startsUpper } from "../article/letter-case.js";
import { tokensOf } from "../article/paragraph.js";
import { type Span, textBefore, textOf } from "../article/span.js";
import type { Token } from "../article/token.js";
import { hasFeature, oneOf } from "../lexicon/lexicon.js";
import { replacing } from "./replacing.js";
import { type Finding, type Fix, pointedOutIf, type Rule } from "./rule.js";
import { functionWords, isProse } from "./words/function-words.js";

/** A place where a space is missing, and the words or marks on both sides of it. */
interface Gap {
  readonly at: number;
  readonly shown: Span;
  readonly certain: boolean;
  /** The other side of a straight mark, where it may belong there. */
  readonly or?: number;
}

const word = /^\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*$/u;
const capitalised = /^\p{Lu}[\p{Ll}\p{M}]*$/u;
const small = /^\p{Ll}[\p{Ll}\p{M}]*$/u;

const months = new RegExp(String.raw`^(?:may|${oneOf("month-short")})[a-z]*\.?$`, "i");

/** What belongs to an address, a path, a handle or code when it touches a word. */
const isCodeLike = (token: Token | undefined, touches: boolean): boolean =>
  touches && token !== undefined && /^[@/\\_=<>{}#~|]/.test(token.text);

/** The words around a gap, with what touches them on their far sides. */
interface Sides {
  readonly left: Token;
  readonly right: Token;
  readonly beforeLeft: Token | undefined;
  readonly afterRight: Token | undefined;
  readonly beyond: Token | undefined;
}

const inCode = ({ left, right, beforeLeft, afterRight }: Sides): boolean =>
  isCodeLike(beforeLeft, beforeLeft?.end === left.start) ||
  isCodeLike(afterRight, afterRight?.start === right.end);

/** Whether a chain goes on beside the two, as in “A.B.C” and “report.Final.txt”. */
const inChain = ({ left, right, beforeLeft, afterRight, beyond }: Sides): boolean => {
  if (beforeLeft?.text === "." && beforeLeft.end === left.start) return true;
  if (afterRight?.text !== "." || afterRight.start !== right.end) return false;
  return right.text.length < 3 || (beyond?.start === afterRight.end && /^[\p{L}\p{N}]/u.test(beyond.text));
};

/** How sure it is that a space is missing. */
type Sureness = "none" | "likely" | "certain";

/** “ended.The” */
const afterStop = (sides: Sides, mark: string): Sureness => {
  const { left, right } = sides;
  const lower = right.text.toLowerCase();
  const opensSentence = functionWords.has(lower);
  if (!/^\p{Lu}[\p{L}\p{M}]*(?:-\p{L}+)*\.?$/u.test(right.text) || inChain(sides)) return "none";
  if (small.test(left.text) && left.text.length > 1) {
    if (isAbbreviation(left.text.toLowerCase())) return "likely";
    if (mark === "." && hasFeature(lower, "domain") && !opensSentence && lower !== "no") return "likely";
    return right.text.length > 1 || /^[AI]$/.test(right.text) ? "certain" : "likely";
  }
  if (/^[’']s$/.test(left.text) || left.text === "%") return "certain";
  if (/^[\p{L}\d-]+\.\p{Ll}+$/u.test(left.text)) return opensSentence ? "likely" : "none";
  if (/^\d+(?:\p{Ll}{1,2})?$/u.test(left.text)) return opensSentence ? "certain" : "likely";
  if (!word.test(left.text) || left.text.length < 2 || left.text === left.text.toUpperCase()) return "none";
  if (!capitalised.test(right.text)) return /^\p{Lu}{2,}$/u.test(right.text) ? "likely" : "none";
  // “Booking.Com”, “Will.Power”: behind a capital only a small word of the language shows a new sentence.
  if (mark === "." && hasFeature(lower, "domain") && !opensSentence && lower !== "no") return "none";
  const mayEndName = isAbbreviation(left.text.toLowerCase()) || hasFeature(lower, "particle-of-speech");
  return opensSentence && !mayEndName ? "certain" : "likely";
};

const afterComma = (sides: Sides): Sureness => {
  const { left, right, beforeLeft } = sides;
  if (left.text.length === 1 && right.text.length === 1) return "none";
  if (/^\d/.test(right.text)) return word.test(left.text) ? "certain" : "none";
  if (!word.test(right.text)) return "none";
  // “Norwich,P 10,W 6”
  if (/^(?![AI])\p{Lu}$/u.test(right.text)) return "likely";
  if (/^\d+$/.test(left.text)) return beforeLeft !== undefined && right.text.length > 1 ? "certain" : "none";
  return /[\p{L}.’'”")%]$/u.test(left.text) && left.text !== "." ? "certain" : "none";
};

/** Marks that close what stands before them. */
const closer = /^(?:”|\))$/;

const surenessAfterMark = (mark: string, sides: Sides): Sureness => {
  if (inCode(sides)) return "none";
  switch (mark) {
    case ".":
    case "!":
    case "?":
      return afterStop(sides, mark);
    case ",":
      return afterComma(sides);
    case ";":
      return word.test(sides.left.text) && word.test(sides.right.text) && sides.right.text.length > 1
        ? "certain"
        : "none";
    case ":":
      return small.test(sides.left.text) && functionWords.has(sides.right.text.toLowerCase())
        ? "certain"
        : "none";
    default:
      return "none";
  }
};

const shownFrom = (left: Token, right: Token): Span => ({ start: left.start, end: right.end });

/** Longest bracket whose other end is looked for, in tokens. */
const longestBracket = 12;

/** “U.S.”: initials with their stops, which are one token. */
const initialism = /^(?:\p{Lu}\.){2,}$/u;

/** Whether the stop, question or exclamation mark at an index ends a sentence: “late.“It”, “1998.(It”. */
const endsSentence = (tokens: readonly Token[], at: number): boolean => {
  const [last, mark] = [tokens[at - 1], tokens[at]];
  if (last === undefined || mark === undefined || !/^[.!?]$/.test(mark.text) || last.end !== mark.start)
    return false;
  return /^\p{L}{2,}$|^\d+$|^[’']s$|^%$/u.test(last.text) && !isAbbreviation(last.text.toLowerCase());
};

/** “said,“Look”, “over.”Then”, “(late)the”, “mayor(who”, “shut.“We”. */
const besideBrackets = (tokens: readonly Token[], index: number): Gap | undefined => {
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (token === undefined || previous === undefined || next === undefined) return undefined;
  const touchesLeft = previous.end === token.start;
  const touchesRight = next.start === token.end;
  if (!touchesLeft || !touchesRight) return undefined;
  if (closer.test(token.text) && /^\p{L}[\p{L}\p{M}]+\.?$/u.test(next.text)) {
    const shown = shownFrom(token, next);
    if (token.text === "”") {
      const certain = /^[.,!?]$/.test(previous.text);
      return { at: token.end, shown, certain: certain || functionWords.has(next.text.toLowerCase()) };
    }
    let from = index - 1;
    while (from > index - longestBracket && from > 0 && tokens[from]?.text !== "(") from -= 1;
    const opening = tokens[from]?.text === "(" ? tokens[from] : undefined;
    const before = tokens[from - 1];
    if (opening === undefined || token.start - opening.end < 3 || before?.end === opening.start)
      return undefined;
    // “(hashtag)StopHere”, “(post)modern”: one word may be written so.
    const isWhole = index - from > 2 || !small.test(previous.text) || functionWords.has(next.text);
    return { at: token.end, shown, certain: isWhole && !/\p{Ll}\p{Lu}/u.test(next.text) };
  }
  if (/^[“‘([]$/.test(token.text) && endsSentence(tokens, index - 1) && capitalised.test(next.text)) {
    return { at: token.start, shown: shownFrom(previous, next), certain: true };
  }
  if (token.text === "“" && word.test(next.text)) {
    const isLetter = small.test(previous.text) && previous.text.length > 1;
    if (!isLetter && !/^[,:;]$/.test(previous.text)) return undefined;
    return { at: token.start, shown: shownFrom(previous, next), certain: true };
  }
  const isWordBefore =
    (small.test(previous.text) && previous.text.length > 2) || initialism.test(previous.text);
  if (token.text === "(" && isWordBefore && word.test(next.text)) {
    const closing = tokens.slice(index + 1, index + longestBracket).find(({ text }) => text === ")");
    if (closing === undefined || closing.start - token.end < 4) return undefined;
    const isWhole = tokens[index + 2] !== closing;
    return { at: token.start, shown: shownFrom(previous, next), certain: isWhole };
  }
  return undefined;
};

/** “By2021”, “of350 people”: a small word that runs into a number. */
const beforeNumber = (tokens: readonly Token[], index: number): Gap | undefined => {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const letters = /^(\p{L}\p{Ll}+)\d{2,4}$/u.exec(token?.text ?? "")?.[1];
  if (token === undefined || letters === undefined || !functionWords.has(letters.toLowerCase()))
    return undefined;
  const isPart =
    before?.end === token.start || (after?.start === token.end && !/^[,.;:!?)”]/.test(after.text));
  return isPart ? undefined : { at: token.start + letters.length, shown: token, certain: true };
};

const gapAt = (tokens: readonly Token[], index: number): Gap | undefined => {
  const mark = tokens[index];
  const left = tokens[index - 1];
  const right = tokens[index + 1];
  if (mark === undefined) return undefined;
  // “March 3,2016”: the digits around the comma are read as one number.
  const dated = /^(\d{1,2}),(\d{4})$/.exec(mark.text);
  if (dated !== null && left !== undefined && months.test(left.text)) {
    const at = mark.start + (dated[1]?.length ?? 0) + 1;
    return { at, shown: { start: mark.start, end: mark.end }, certain: true };
  }
  if (left === undefined || right === undefined || left.end !== mark.start || right.start !== mark.end) {
    return undefined;
  }
  if (!/^[.,;:!?]$/.test(mark.text)) return besideBrackets(tokens, index);
  const sides = {
    left,
    right,
    beforeLeft: tokens[index - 2],
    afterRight: tokens[index + 2],
    beyond: tokens[index + 3],
  };
  const sureness = surenessAfterMark(mark.text, sides);
  return sureness === "none"
    ? undefined
    : { at: mark.end, shown: shownFrom(left, right), certain: sureness === "certain" };
};

/** Straight marks do not show which side they are on; whether their number in the paragraph is odd does. */
const besideStraightQuotes = (text: string, paragraph: Span): readonly Gap[] => {
  const line = textOf(text, paragraph);
  const gaps: Gap[] = [];
  const marks = [...line.matchAll(/(?<![\d=])"/g)];
  const isPaired = marks.length % 2 === 0;
  let opens = false;
  for (const { index } of marks) {
    opens = !opens;
    const before = line.charAt(index - 1);
    if (!/^(?:\p{L}{2}|[aAI] )/u.test(line.slice(index + 1, index + 3))) continue;
    // “late."It always does,"”: a sentence ends before the mark that opens.
    const isStuck = opens && /(?:\p{Ll}{2}|\d{2})[.!?]$/u.test(textBefore(line, index, 3));
    if (isStuck && !startsUpper(line.charAt(index + 1))) continue;
    if (!isStuck && (opens ? !/[\p{Ll},]/u.test(before) : !/[\p{L}.,!?]/u.test(before))) continue;
    const at = paragraph.start + index;
    const [outside, inside] = opens ? [at, at + 1] : [at + 1, at];
    gaps.push({
      at: outside,
      shown: { start: at - 1, end: at + 2 },
      certain: opens ? before === "," || (isStuck && isPaired) : /[.,!?]/.test(before),
      ...(before === "," ? { or: inside } : {}),
    });
  }
  return gaps;
};

/** Written so again and again, two words with a stop between them are a name: “Pop.Up”. */
const withoutNames = (text: string, gaps: readonly Gap[]): readonly Gap[] => {
  const seen = new Map<string, number>();
  for (const { shown } of gaps) seen.set(textOf(text, shown), (seen.get(textOf(text, shown)) ?? 0) + 1);
  return gaps.filter(({ shown }) => {
    const written = textOf(text, shown);
    return seen.get(written) === 1 || !/^\p{Lu}\p{L}+\.\p{Lu}\p{L}+$/u.test(written);
  });
};

const insertion = (text: string, at: number, safe: boolean): Fix =>
  replacing({ start: at, end: at }, " ", l10n.t("Insert a space after “{0}”", text.charAt(at - 1)), safe);

const findingFor = ({ text }: Article, { at, shown, certain, or }: Gap, quoted: boolean): Finding => ({
  ...shown,
  message: l10n.t("A space is missing in “{0}”.", textOf(text, shown)),
  ...pointedOutIf(quoted || !certain),
  fixes: [
    insertion(text, at, certain && !quoted && or === undefined),
    ...(or === undefined ? [] : [insertion(text, or, false)]),
  ],
});

/** Two words, or a mark and a word, that run together. */
export const missingSpace: Rule = {
  id: "missing-space",
  summary: "Stops words that run together at a punctuation mark.",
  description:
    "“The vote was late.The mayor left”, “late,but”, “over.”Then”, “shut.“We”. Addresses, file names, decimals, times, initials, abbreviations with inner stops and names such as Amazon.com are left alone, and so are tables, slugs and markup; where a name might be written so, and in quotes, it is only pointed out.",
  severity: "warning",
  byParagraph: true,
  examples: [
    { wrong: "The vote was late.The mayor had left.", right: "The vote was late. The mayor had left." },
  ],
  check: ({ article, view }) => {
    const quoted = view.isQuoted;
    const inMarkup = view.isMarkup;
    const gaps = article.paragraphs.flatMap((paragraph) => {
      if (paragraph.kind === "residue" || !isProse(paragraph)) return [];
      const tokens = tokensOf(paragraph);
      const atMarks = tokens.flatMap((_, index) => gapAt(tokens, index) ?? beforeNumber(tokens, index) ?? []);
      return [...withoutNames(article.text, atMarks), ...besideStraightQuotes(article.text, paragraph)]
        .filter(({ at }) => !inMarkup({ start: at - 1, end: at + 1 }))
        .sort((a, b) => a.at - b.at);
    });
    return gaps.map((gap) =>
      findingFor(
        article,
        gap,
        quoted({ start: gap.at - 1, end: gap.at }) && quoted({ start: gap.at, end: gap.at + 1 }),
      ),
    );
  },
};
