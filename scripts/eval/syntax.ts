import { loadResources } from "../../server/src/analysis/resources.js";
import { createWordTagger } from "../../server/src/analysis/syntax/tag-words.js";
import { rememberedForms } from "../../server/src/analysis/syntax/word-tagger.js";
import { readResource } from "../../server/src/node/resource-files.js";
import { readConllu } from "../../server/training/syntax/conllu.js";
import { percent } from "./figures.js";

/**
 * How well the shipped tagger of words reads the sentences of a CoNLL-U file, in lines to print: the share of right
 * Penn and universal tags, marks included.
 */
export const syntaxLines = async (file: string): Promise<readonly string[]> => {
  const { syntax } = await loadResources(readResource);
  if (!syntax) throw new Error("There is no tagger to measure.");
  const formOf = rememberedForms(syntax.clusters);
  const tag = createWordTagger(syntax.tags);
  const counts = { words: 0, penn: 0, universal: 0, sentences: 0 };
  for (const gold of await readConllu(file)) {
    tag(gold.words.map(formOf)).forEach((label, i) => {
      const [penn, universal] = (syntax.tags.labels[label] ?? "").split(" ");
      const [goldPenn, goldUniversal] = (gold.tags[i] ?? "").split(" ");
      if (penn === goldPenn) counts.penn++;
      if (universal === goldUniversal) counts.universal++;
    });
    counts.words += gold.words.length;
    counts.sentences++;
  }
  return [
    `${counts.sentences} sentences, ${counts.words} words`,
    `Penn tags       ${percent(counts.penn, counts.words)}`,
    `universal tags  ${percent(counts.universal, counts.words)}`,
  ];
};
