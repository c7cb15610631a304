import { createParser } from "./parse-tree.js";
import { type ReadSyntax, type SentenceSyntax, withStretches } from "./sentence-syntax.js";
import type { LinearModel } from "./sparse-rows.js";
import type { Syntax } from "./syntax.js";
import { createWordTagger } from "./tag-words.js";
import { rememberedForms } from "./word-tagger.js";

/** A stretch of more tokens is a table or garbage, whose tree would say nothing. */
export const mostTokensRead = 250;

/** So many tokens are remembered, and as many of the time before: a long article and its edits. */
const mostRemembered = 60_000;

type Known = Pick<Syntax, "tags" | "clusters">;

/** A reader of sentences without memory. */
const createReader = (
  { tags, clusters }: Known,
  model: LinearModel,
): ((words: readonly string[]) => SentenceSyntax) => {
  const formOf = rememberedForms(clusters);
  const tag = createWordTagger(tags);
  const parse = createParser(model);
  const penn = tags.labels.map((label) => label.slice(0, label.indexOf(" ")));
  return (words) => {
    const forms = words.map(formOf);
    const found = tag(forms);
    const { heads, relations } = parse(forms, found);
    return withStretches({ tags: Array.from(found, (label) => penn[label] ?? ""), heads, relations });
  };
};

/**
 * A reader that remembers the sentences it has read last, by their words, so that an edit costs the sentences it
 * changed. Linear in a sentence. `parser` gives the weights, whose labels are moves (“left nsubj”), when it is first
 * asked; undefined where they cannot be had.
 */
const createSyntaxReader = (known: Known, parser: () => LinearModel | undefined): ReadSyntax => {
  let read: ReturnType<typeof createReader> | undefined;
  let [recent, before] = [new Map<string, SentenceSyntax>(), new Map<string, SentenceSyntax>()];
  let size = Number.POSITIVE_INFINITY;
  return ({ tokens }) => {
    if (tokens.length > mostTokensRead) return undefined;
    // Words and caches of long ago go with the memory that they stand in.
    if (size > mostRemembered) {
      const model = parser();
      if (!model) return undefined;
      read = createReader(known, model);
      before = recent;
      recent = new Map();
      size = 0;
    }
    const words = tokens.map((token) => token.text);
    const key = words.join(" ");
    const syntax = recent.get(key) ?? before.get(key) ?? read?.(words);
    if (!syntax) return undefined;
    if (!recent.has(key)) size += words.length;
    recent.set(key, syntax);
    return syntax;
  };
};

/** A reader of words and sentences; see `Syntax`, and `createSyntaxReader` for `parser`. */
export const createSyntax = (known: Known, parser: () => LinearModel | undefined): Syntax => ({
  ...known,
  read: createSyntaxReader(known, parser),
});
