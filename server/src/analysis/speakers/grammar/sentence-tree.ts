import type { Paragraph } from "../../../article/paragraph.js";
import { firstFrom, type Span } from "../../../article/span.js";
import type { Token } from "../../../article/token.js";
import type { ReadSyntax, SentenceSyntax } from "../../syntax/sentence-syntax.js";

/** A sentence with how it is built. */
export interface SentenceTree {
  readonly tokens: readonly Token[];
  readonly tree: SentenceSyntax;
}

/** The tree of the sentence that holds a span of a paragraph; undefined where it is in none, or nothing tells it. */
export type TreeAround = (paragraph: number, span: Span) => SentenceTree | undefined;

/** The trees of an article's sentences, each read when it is asked for. Without `read` there are none. */
export const treesOf =
  (paragraphs: readonly Paragraph[], read: ReadSyntax | undefined): TreeAround =>
  (paragraph, span) => {
    const sentences = paragraphs[paragraph]?.sentences ?? [];
    const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
    if (!read || !sentence || sentence.end < span.end) return undefined;
    const tree = read(sentence);
    return tree && { tokens: sentence.tokens, tree };
  };
