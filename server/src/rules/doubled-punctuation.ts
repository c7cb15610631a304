import * as l10n from "@vscode/l10n";
import { isAbbreviation } from "../analysis/tokens/abbreviation.js";
import type { Article } from "../article/article.js";
import { startsLower } from "../article/letter-case.js";
import { tokensOf } from "../article/paragraph.js";
import type { Span } from "../article/span.js";
import type { Token } from "../article/token.js";
import { hasFeature } from "../lexicon/lexicon.js";
import { changing, replacing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule } from "./rule.js";
import { functionWords } from "./words/function-words.js";

/** Marks that stand where fewer belong, and what may have been meant, the likeliest first. */
interface Slip extends Span {
  readonly right: readonly string[];
  /** Whether the marks are surely a slip. */
  readonly certain: boolean;
  /** Whether the first of `right` is surely what was meant. */
  readonly safe: boolean;
}

/** The neighbours of two marks that follow one another. */
interface Place {
  /** What stands before the word. */
  readonly before: Token | undefined;
  readonly word: Token | undefined;
  readonly first: Token;
  readonly second: Token;
  readonly next: Token | undefined;
}

const closing = /^(?:[”"’'»)\]]|'')$/;

/** Whether the sentence ends here: nothing comes next, or a capital, or a mark that closes the quotation. */
const sentenceEnds = (next: Token | undefined): boolean =>
  next === undefined || closing.test(next.text) || /^[\p{Lu}“"‘]/u.test(next.text);

/** Whether the stop behind a word may be part of it. */
const mayAbbreviate = (word: Token, before?: Token): boolean => {
  // “6 ft. 2 in., the tallest”
  if (word.text === "in" && /^\d/.test(before?.text ?? "")) return true;
  if (word.text.endsWith(".")) return true;
  const lower = word.text.toLowerCase();
  if (lower.length < 3) return !hasFeature(lower, "short-word-no-abbreviation");
  return isAbbreviation(lower) || !/^[\p{L}\p{N}’'-]+$/u.test(word.text);
};

const slip = (place: Place, right: readonly string[], certain = true, safe = certain): Slip => ({
  start: place.first.start,
  end: place.second.end,
  right,
  certain,
  safe,
});

/** Whether something stands right behind the marks that closes nothing. */
const runsOn = ({ second, next }: Place): boolean => next?.start === second.end && !closing.test(next.text);

/** “,,” “;;” “::” */
const sameMark = (place: Place): Slip | undefined => {
  const { word, first, second, next } = place;
  if (first.text !== second.text || !/^[,;:]$/.test(first.text) || next?.text === first.text)
    return undefined;
  if (first.text === ":" && next?.start === second.end) return undefined;
  // “a,,b” may be a row of a table, and between two marks or behind “of” a word is missing.
  const hangs = word === undefined || word.end !== first.start || !/[\p{L}\p{N}’'”")\]]$/u.test(word.text);
  const isTight = next !== undefined && next.start === second.end;
  const isSafe =
    !hangs && !isTight && first.end === second.start && !functionWords.has(word.text.toLowerCase());
  return slip(place, [first.text], true, isSafe);
};

/** “,.” “.,” “;,” “?.” and the like. */
const mixedMarks = (place: Place): Slip | undefined => {
  const { before, word, first, second, next } = place;
  if (word === undefined || first.start !== word.end || second.start !== first.end) return undefined;
  const pair = first.text + second.text;
  if (runsOn(place)) return undefined;
  const ends = sentenceEnds(next);
  if (/^[,;:]\.$/.test(pair))
    return slip(place, ends ? [".", first.text] : [first.text, "."], true, next === undefined || !ends);
  if (/^\.[,;:]$/.test(pair)) {
    if (mayAbbreviate(word, before)) return undefined;
    const isWord = /^\p{Ll}+$/u.test(word.text);
    return slip(
      place,
      ends ? [".", second.text] : [second.text, "."],
      isWord,
      isWord && (next === undefined || (!ends && !/^\p{N}/u.test(next.text))),
    );
  }
  if (/^(?:,[;:]|[;:],)$/.test(pair))
    return slip(place, [first.text === "," ? second.text : first.text, ","], false);
  if (/^[?!][.,;]$/.test(pair)) {
    // “Yahoo!, Jeopardy!”: the mark may belong to a name.
    return startsLower(word.text)
      ? slip(place, ends ? [first.text] : [first.text, second.text], false)
      : undefined;
  }
  return undefined;
};

/** “..”, and a stop behind that of an abbreviation. */
const twoStops = (text: string, place: Place): Slip | undefined => {
  const { word, first, second, next } = place;
  if (second.text === ".." && second.start === first.end) {
    if (runsOn(place)) return undefined;
    if (first.text.endsWith(".")) return undefined;
    const ends = sentenceEnds(next);
    const abbreviates = mayAbbreviate(first) && !closing.test(first.text);
    const certain = ends && !abbreviates && /[\p{L}\p{N}’'”")%]$/u.test(first.text);
    const right = ends ? [".", "…"] : ["…", ".", ","];
    return { start: second.start, end: second.end, right, certain, safe: certain };
  }
  if (second.text === "." && second.start === first.end && /^\p{L}.*\.$/u.test(first.text)) {
    if (runsOn(place)) return undefined;
    return { start: second.start - 1, end: second.end, right: ["."], certain: false, safe: false };
  }
  // “over.”.”: the stop before the closing mark, and again behind it.
  if (word !== undefined && closing.test(first.text) && second.text === "." && first.start === word.end) {
    const before = text.charAt(word.start - 1);
    if (word.text === "." && second.start === first.end && /\p{Ll}/u.test(before) && first.text !== ")") {
      return { start: second.start, end: second.end, right: [""], certain: false, safe: false };
    }
  }
  return undefined;
};

/** “!!” and “??”, which three would be meant to be. */
const twoCries = (place: Place): Slip | undefined => {
  const { word, first, second, next } = place;
  if (first.text !== second.text || !/^[!?]$/.test(first.text) || second.start !== first.end)
    return undefined;
  if (word === undefined || word.end !== first.start || /^[!?]/.test(word.text)) return undefined;
  return runsOn(place) || next?.text === first.text ? undefined : slip(place, [first.text], false);
};

/** “““ and ””: the same mark twice, where the paragraph has one too many of its kind. */
const twoQuoteMarks = (place: Place, balance: number): Slip | undefined => {
  const { first, second } = place;
  if (first.text !== second.text || first.end !== second.start || !/^[“”]$/.test(first.text))
    return undefined;
  const tooMany = first.text === "“" ? balance > 0 : balance < 0;
  return tooMany ? slip(place, [first.text]) : undefined;
};

/** Every slip among a paragraph's tokens; `text` is the article's. */
const slipsIn = (text: string, tokens: readonly Token[]): readonly Slip[] => {
  const count = (mark: string): number => tokens.filter((token) => token.text === mark).length;
  const balance = count("“") - count("”");
  const slips: Slip[] = [];
  tokens.forEach((second, index) => {
    const first = tokens[index - 1];
    if (first === undefined || /^[\p{L}\p{N}]/u.test(second.text)) return;
    const place: Place = {
      before: tokens[index - 3],
      word: tokens[index - 2],
      first,
      second,
      next: tokens[index + 1],
    };
    const found =
      sameMark(place) ??
      mixedMarks(place) ??
      twoStops(text, place) ??
      twoCries(place) ??
      twoQuoteMarks(place, balance);
    const last = slips.at(-1);
    if (found !== undefined && (last === undefined || last.end <= found.start)) slips.push(found);
  });
  return slips;
};

const findingFor = (article: Article, found: Slip, quoted: boolean): Finding => {
  const { start, end } = found;
  const marks = article.text.slice(start, end);
  return {
    start,
    end,
    message: l10n.t("“{0}” is more punctuation than belongs here.", marks),
    ...pointedOutIf(quoted || !found.certain),
    fixes: found.right.map((right, index) => {
      const safe = index === 0 && found.safe && !quoted;
      return right === ""
        ? replacing(found, "", l10n.t("Delete “{0}”", marks), safe)
        : changing(found, right, safe);
    }),
  };
};

/** Two marks where one belongs. */
export const doubledPunctuation: Rule = {
  id: "doubled-punctuation",
  summary: "Stops two punctuation marks where one belongs.",
  description:
    "A comma or a stop typed twice, or a comma and a stop together. Ellipses, “?!”, three exclamation marks, abbreviations, addresses and emoticons are left alone. Where the marks may be meant, and in quotes, it is only pointed out.",
  severity: "warning",
  byParagraph: true,
  examples: [
    { wrong: "The council,, which met late, voted..", right: "The council, which met late, voted." },
  ],
  check: ({ article, view }) => {
    const quoted = view.isQuoted;
    const inMarkup = view.isMarkup;
    return article.paragraphs.flatMap((paragraph) => {
      const tokens = tokensOf(paragraph);
      return slipsIn(article.text, tokens)
        .filter((found) => !inMarkup(found))
        .map((found) => findingFor(article, found, quoted(found)));
    });
  },
};
