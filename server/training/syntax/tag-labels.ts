import type { TreebankSentence } from "./conllu.js";

/** A pair of a Penn tag and a universal one that a treebank has less often is taken for the commonest of its Penn tag. */
const least = 15;

/** The labels that a tagger learns, and the number of each. */
export interface TagLabels {
  readonly names: readonly string[];
  /** The number of a treebank’s label or of what it is taken for. */
  readonly numberOf: (label: string) => number;
}

const pennOf = (label: string): string => label.slice(0, label.indexOf(" "));

/** The labels of some sentences. */
export const tagLabels = (sentences: readonly TreebankSentence[]): TagLabels => {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const commonest = new Map<string, string>();
  for (const name of names) {
    const best = commonest.get(pennOf(name));
    if (best === undefined || (counts.get(name) ?? 0) > (counts.get(best) ?? 0))
      commonest.set(pennOf(name), name);
  }
  const other = numbers.get("NN NOUN") ?? 0;
  const numberOf = (label: string): number =>
    numbers.get(label) ?? numbers.get(commonest.get(pennOf(label)) ?? "") ?? other;
  return { names, numberOf };
};
