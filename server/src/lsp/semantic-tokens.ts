import { SemanticTokensBuilder } from "vscode-languageserver";
import { overlaps, type Span } from "../article/span.js";
import { semanticTokens } from "../features/semantic-tokens.js";
import type { Reading } from "./reading.js";
import { encodeToken } from "./token-types.js";

/**
 * Puts a reading's tokens into a builder, those that touch `within` where it is given. A builder that had the tokens of
 * an earlier reading can tell the difference.
 */
export const pushTokens = (
  { checked, positions }: Reading,
  builder = new SemanticTokensBuilder(),
  within?: Span,
): SemanticTokensBuilder => {
  for (const token of checked ? semanticTokens(checked.article) : []) {
    if (within && !overlaps(token, within)) continue;
    // Few editors can show a token of several lines.
    for (const [index, { start, end }] of positions.lineRangesOf(token).entries()) {
      const { type, modifiers } = encodeToken({ ...token, first: token.first && index === 0 });
      builder.push(start.line, start.character, end.character - start.character, type, modifiers);
    }
  }
  return builder;
};
