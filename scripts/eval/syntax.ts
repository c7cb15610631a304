import { loadResources } from "../../server/src/analysis/resources.js";
import { createTagger } from "../../server/src/analysis/syntax/tags/word-tagger.js";
import type { Sentence } from "../../server/src/article/token.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { readConllu, type TreebankSentence } from "../../server/training/syntax/conllu.js";
import { percent } from "./figures.js";

const withoutSubtype = (relation: string): string => relation.replace(/:.*$/, "");

/** A treebank's sentence as the engine would hold it, with a space between all words. */
const asSentence = ({ words }: TreebankSentence): Sentence => {
  let end = -1;
  const tokens = words.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { text, pos: "X" as const, start, end };
  });
  return { start: 0, end, tokens };
};

/**
 * How well the shipped tagger and parser read the sentences of a CoNLL-U file, in lines to print: share of right Penn
 * and universal tags, of right heads (UAS), of right heads and relations without subtypes (LAS), marks included.
 */
export const syntaxLines = async (file: string): Promise<readonly string[]> => {
  const { syntax } = await loadResources(readResource);
  const tagger = createTagger(syntax);
  const counts = { words: 0, penn: 0, universal: 0, heads: 0, labelled: 0, sentences: 0, whole: 0 };
  for (const gold of await readConllu(file)) {
    const tree = syntax?.read(asSentence(gold));
    if (!tree) throw new Error("There is no parser to measure.");
    const parts = tagger.sentence(gold.words);
    let right = 0;
    gold.words.forEach((_, i) => {
      const [penn, universal] = (gold.tags[i] ?? "").split(" ");
      if (tree.tags[i] === penn) counts.penn++;
      if (parts[i] === universal) counts.universal++;
      if (tree.heads[i] !== gold.heads[i]) return;
      counts.heads++;
      right++;
      if (withoutSubtype(tree.relations[i] ?? "") === withoutSubtype(gold.relations[i] ?? ""))
        counts.labelled++;
    });
    counts.words += gold.words.length;
    counts.sentences++;
    if (right === gold.words.length) counts.whole++;
  }
  const { words } = counts;
  return [
    `${counts.sentences} sentences, ${words} words`,
    `Penn tags       ${percent(counts.penn, words)}`,
    `universal tags  ${percent(counts.universal, words)}`,
    `UAS             ${percent(counts.heads, words)}`,
    `LAS             ${percent(counts.labelled, words)}`,
    `whole trees     ${percent(counts.whole, counts.sentences)}`,
  ];
};
