import { type WordTable, wordTable } from "../../packing/word-table.js";

/** Cluster numbers of words by lower-cased word. */
export type WordClusters = WordTable;

/** Clusters from the bytes of word-clusters.txt.gz, unzipped: a word a line, an empty line before the next cluster. */
export const loadWordClusters = (bytes: Uint8Array): WordClusters =>
  wordTable(new TextDecoder().decode(bytes));
