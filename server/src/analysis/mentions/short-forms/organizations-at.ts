import { byPosition, type Span, textOf, touches } from "../../../article/span.js";
import { looseKey } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";

/**
 * The candidates, and an organisation’s name, this sure, wherever `pattern` (global) matches in the article’s text, no
 * candidate stands, and `spanOf` finds one in the match, of which it is told where in the text it begins.
 */
export const withOrganizationsAt = (
  { text, paragraphs }: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  pattern: RegExp,
  confidence: number,
  spanOf: (match: RegExpExecArray, start: number) => Span | undefined,
): readonly NamedCandidate[] => {
  const added = paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === "residue") return [];
    return [...textOf(text, paragraph).matchAll(pattern)].flatMap((match): NamedCandidate[] => {
      const span = spanOf(match, paragraph.start + match.index);
      if (!span || touches(candidates, span)) return [];
      const words = textOf(text, span);
      return [{ ...span, text: words, key: looseKey(words), type: "ORG", confidence }];
    });
  });
  return added.length === 0 ? candidates : [...candidates, ...added].sort(byPosition);
};
