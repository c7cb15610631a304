import type { Article } from "../../article/article.js";
import { type Span, textBefore } from "../../article/span.js";
import { singleSpaced } from "../../article/white-space.js";

/** A finding that people have seen and let stand, told again by its words and the words around it. */
export interface IgnoredFinding {
  /** The rule's id. */
  readonly rule: string;
  /** The flagged text, white space normalised; of a long one the beginning and the end. */
  readonly words: string;
  /** The few words before it on its line; empty at the line's start. */
  readonly before: string;
  /** The few words after it on its line; empty at the line's end. */
  readonly after: string;
}

/** So many words are kept on each side of a finding. */
const contextWords = 5;

/** So many words on one side tell a place by themselves. */
const enoughWords = 3;

/** The longest stretch, in UTF-16 units, in which the words on one side are looked for. */
const contextReach = 120;

/** A flagged text longer than this, in UTF-16 units, is told by this much of its beginning and its end. */
const wordsReach = 60;

const normalized = (text: string): string => singleSpaced(text).trim();

const withoutLastWord = (text: string): string => text.replace(/\s\S*$/, "");
const withoutFirstWord = (text: string): string => text.replace(/^\S*\s/, "");

const shortened = (text: string, { start, end }: Span): string => {
  if (end - start <= 2 * wordsReach) return normalized(text.slice(start, end));
  const head = withoutLastWord(text.slice(start, start + wordsReach));
  const tail = withoutFirstWord(text.slice(end - wordsReach, end));
  return `${normalized(head)} … ${normalized(tail)}`;
};

const lineEnd = /[\n\r\u2028\u2029]/;

const wordsBefore = (text: string, offset: number): string => {
  const line = textBefore(text, offset, contextReach).split(lineEnd).at(-1) ?? "";
  // The first word of a cut line may be half a word.
  const whole = line.length === contextReach ? withoutFirstWord(line) : line;
  return normalized(whole).split(" ").slice(-contextWords).join(" ");
};

const wordsAfter = (text: string, offset: number): string => {
  const [line = ""] = text.slice(offset, offset + contextReach).split(lineEnd);
  const whole = line.length === contextReach ? withoutLastWord(line) : line;
  return normalized(whole).split(" ").slice(0, contextWords).join(" ");
};

/** What to remember of a finding, so that `ignoredFindings` knows it again. Reads a bounded stretch of the text. */
export const rememberFinding = (
  { text }: Pick<Article, "text">,
  finding: Span & { readonly rule: string },
): IgnoredFinding => ({
  rule: finding.rule,
  words: shortened(text, finding),
  before: wordsBefore(text, finding.start),
  after: wordsAfter(text, finding.end),
});

const countWords = (context: string): number => normalized(context).split(" ").length;

const keyOf = (side: "both" | "before" | "after", ...parts: readonly string[]): string =>
  [side, ...parts.map(normalized)].join("\n");

/**
 * Tells which findings of an article are among `ignored`: those of the same rule, on the same words, with the same
 * words before and after. One side may have been edited where the other has three words or more. Each question
 * takes time bounded by the context, however long the list.
 */
export const ignoredFindings = (
  ignored: readonly IgnoredFinding[],
): ((article: Pick<Article, "text">, finding: Span & { readonly rule: string }) => boolean) => {
  const rules = new Set(ignored.map(({ rule }) => rule));
  const places = new Set(
    ignored.flatMap(({ rule, words, before, after }) => [
      keyOf("both", rule, words, before, after),
      ...(countWords(before) >= enoughWords ? [keyOf("before", rule, words, before)] : []),
      ...(countWords(after) >= enoughWords ? [keyOf("after", rule, words, after)] : []),
    ]),
  );
  return (article, finding) => {
    if (!rules.has(finding.rule)) return false;
    const { rule, words, before, after } = rememberFinding(article, finding);
    return (
      places.has(keyOf("both", rule, words, before, after)) ||
      places.has(keyOf("before", rule, words, before)) ||
      places.has(keyOf("after", rule, words, after))
    );
  };
};
