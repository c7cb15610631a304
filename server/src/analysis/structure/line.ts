import { isAllUpper, startsLower, startsUpper } from "../../article/letter-case.js";
import { tokensOf } from "../../article/paragraph.js";
import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import type { MarkedBlock } from "../../article/source-text.js";
import type { Span } from "../../article/span.js";
import type { Sentence, Token } from "../../article/token.js";
import { hasFeature, oneOf } from "../../lexicon/lexicon.js";
import type { IsEnglish } from "../tokens.js";

/** A block of text with its sentences, before it is known what it is on the page; offsets are the article's. */
export interface Block extends Span {
  readonly sentences: readonly Sentence[];
  /** What the text's format says it is. */
  readonly markedAs?: MarkedBlock["kind"];
}

/** How the words of a short line are capitalised; "mixed" is none of the rest. */
export type LetterCase = "upper" | "title" | "sentence" | "lower" | "mixed";

/** A short block seen as a line of the page. */
export interface Line extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens with a letter. */
  readonly words: readonly Token[];
  /** Whether one of them is no English word: most often a name. */
  readonly isForeign: (word: Token) => boolean;
  readonly letterCase: LetterCase;
}

/** Blocks longer than this are paragraphs of text whatever they say (UTF-16 code units). */
const longestLine = 240;

const isWord = (token: Token): boolean => /\p{L}/u.test(token.text);

/** Small words that titles leave in small letters. */
const small = new RegExp(String.raw`^(?:${oneOf("small-in-title")}|[’']\w+)$`, "i");

const letterCaseOf = (words: readonly Token[]): LetterCase => {
  const first = words[0];
  if (first === undefined) return "mixed";
  if (words.every((word) => isAllUpper(word.text) || /^[’']s$/.test(word.text))) return "upper";
  const telling = words.slice(1).filter((word) => !small.test(word.text));
  const capital = telling.filter((word) => startsUpper(word.text)).length;
  if (!startsUpper(first.text)) return capital === 0 && startsLower(first.text) ? "lower" : "mixed";
  if (telling.length > 0 && capital === telling.length) return "title";
  return telling.length === 0 || capital < telling.length ? "sentence" : "mixed";
};

const isForeign = (word: string, isEnglish: IsEnglish): boolean => {
  const lower = word.toLowerCase();
  if (hasFeature(lower, "time-word")) return false;
  return !isEnglish(lower) && !isEnglish(lower.replace(/s$/, "")) && /\p{L}{2}/u.test(lower);
};

/** The words of a passage by their place among its tokens, and how they are capitalised. */
const lineIn = remembered((passage: Passage) => {
  const tokens = tokensOf(passage);
  const wordAt = tokens.flatMap((token, at) => (isWord(token) ? [at] : []));
  return { wordAt, letterCase: letterCaseOf(wordAt.flatMap((at) => tokens[at] ?? [])) };
});

/** Reads a block as a line; undefined where it is too long to be one. */
export const readLine = (text: string, block: Block, isEnglish: IsEnglish): Line | undefined => {
  if (block.end - block.start > longestLine) return undefined;
  const passage = passageOf(text, block);
  const { wordAt, letterCase } = lineIn(passage);
  const tokens = tokensOf(block);
  return {
    start: block.start,
    end: block.end,
    text: passage.text,
    tokens,
    words: wordAt.flatMap((at) => tokens[at] ?? []),
    isForeign: (word) => isForeign(word.text, isEnglish),
    letterCase,
  };
};

/** Whether a text ends as a sentence does, closing marks left aside. */
export const endsSentence = (text: string): boolean =>
  /[.!?…][”"’'»)\]]{0,3}$/.test(text.slice(-5)) || /''$/.test(text.slice(-2));
