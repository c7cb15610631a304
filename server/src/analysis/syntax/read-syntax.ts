import { createParser, type ParserModel } from "./parse/parse-tree.js";
import { remembered } from "./remembered.js";
import { type ReadSyntax, withStretches } from "./sentence-syntax.js";
import type { Syntax } from "./syntax.js";
import { createWordTagger } from "./tags/tag-words.js";
import type { LinearModel } from "./weights/sparse-rows.js";
import { rememberedForms, type WordForm } from "./word-forms.js";

/** A stretch of more tokens is a table or garbage, whose tree would say nothing. */
export const mostTokensRead = 250;

/** Tells the labels of words; those of a sentence once. */
const createLabeller = (tags: LinearModel, formOf: (word: string) => WordForm): Syntax["labelsOf"] => {
  const label = remembered(() => {
    const tag = createWordTagger(tags);
    return (words) => tag(words.map(formOf));
  });
  return (words) => label(words) ?? new Uint8Array(words.length);
};

/**
 * A reader of words and sentences; see `Syntax`. `parser` gives the weights when a tree is first asked for; undefined
 * where they cannot be had. Linear in a sentence.
 */
export const createSyntax = (
  { tags, clusters }: Pick<Syntax, "tags" | "clusters">,
  parser: () => ParserModel | undefined,
): Syntax => {
  const formOf = rememberedForms(clusters);
  const labelsOf = createLabeller(tags, formOf);
  const penn = tags.labels.map((label) => label.slice(0, label.indexOf(" ")));
  const treeOf = remembered(() => {
    const model = parser();
    if (!model) return undefined;
    const parse = createParser(model);
    return (words) => {
      const labels = labelsOf(words);
      const { heads, relations } = parse(words.map(formOf), labels);
      return withStretches({ tags: Array.from(labels, (label) => penn[label] ?? ""), heads, relations });
    };
  });
  const read: ReadSyntax = ({ tokens }) =>
    tokens.length > mostTokensRead ? undefined : treeOf(tokens.map((token) => token.text));
  return { tags, clusters, labelsOf, read };
};
