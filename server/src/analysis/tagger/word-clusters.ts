import { strFromU8 } from "fflate";
import { unzipped } from "../unzipped.js";
import { type WordTable, wordTable } from "../word-table.js";

/** Cluster numbers of words by lower-cased word. */
export type WordClusters = WordTable;

/** Clusters from the bytes of word-clusters.txt.gz, zipped or not: a word a line, an empty line before the next cluster. */
export const loadWordClusters = (bytes: Uint8Array): WordClusters => wordTable(strFromU8(unzipped(bytes)));
