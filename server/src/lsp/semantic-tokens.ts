import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import type { Article } from "../article/article.js";
import { overlaps, type Span } from "../article/span.js";
import { semanticTokens } from "../features/semantic-tokens.js";
import type { Reading } from "./reading.js";
import { encodeToken } from "./token-types.js";

const encode = (article: Article, { positions }: Reading, within?: Span): number[] => {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const token of semanticTokens(article)) {
    if (within && !overlaps(token, within)) continue;
    // Few editors can show a token of several lines.
    for (const [index, { start, end }] of positions.lineRangesOf(token).entries()) {
      const { line, character } = start;
      const { type, modifiers } = encodeToken({ ...token, first: token.first && index === 0 });
      const deltaCharacter = line === lastLine ? character - lastCharacter : character;
      data.push(line - lastLine, deltaCharacter, end.character - character, type, modifiers);
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
};

/** The numbers that a list of tokens became, by the protocol's rules. */
export interface EncodedTokens {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** A reading's tokens; those that touch `within` where it is given. */
export const encodeTokens = (reading: Reading, within?: Span): EncodedTokens => ({
  resultId: reading.id,
  data: reading.checked ? encode(reading.checked.article, reading, within) : [],
});

/** Tokens as a full answer. */
export const fullTokens = ({ resultId, data }: EncodedTokens): SemanticTokens => ({
  resultId,
  data: [...data],
});

/** The one stretch of numbers in which an answer differs from the one before. */
export const tokensDelta = (before: EncodedTokens, after: EncodedTokens): SemanticTokensDelta => {
  const shorter = Math.min(before.data.length, after.data.length);
  let start = 0;
  while (start < shorter && before.data[start] === after.data[start]) start += 1;
  let common = 0;
  while (common < shorter - start && before.data.at(-1 - common) === after.data.at(-1 - common)) common += 1;
  const deleteCount = before.data.length - start - common;
  const data = after.data.slice(start, after.data.length - common);
  return {
    resultId: after.resultId,
    edits: deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }],
  };
};
