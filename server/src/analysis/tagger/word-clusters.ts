import { gunzipSync, strFromU8 } from "fflate";
import type { WordClusters } from "./word-facts.js";

/** Clusters from the bytes of word-clusters.txt.gz: a cluster a line, its words separated by spaces. Throws where they are not gzip. */
export const loadWordClusters = (bytes: Uint8Array): WordClusters => {
  const clusters = new Map<string, number>();
  strFromU8(gunzipSync(bytes))
    .split("\n")
    .forEach((line, cluster) => {
      for (const word of line.split(" ")) clusters.set(word, cluster);
    });
  return clusters;
};
