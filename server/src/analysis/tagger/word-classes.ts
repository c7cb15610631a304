import { type Gazetteer, nameKey } from "../gazetteer.js";
import type { WordClasses } from "./features.js";
import { hashText, mix } from "./hash.js";

/** Cluster numbers of words by lower-cased word. */
export type WordClusters = ReadonlyMap<string, number>;

const clusterSeed = hashText("cluster", 0);
const singleSeed = hashText("single", 0);
const firstSeed = hashText("first", 0);
const laterSeed = hashText("later", 0);

/** Classes from the gazetteer's one-word names, its longer names matched longest first, and the word clusters. */
export const createWordClasses =
  (gazetteer: Gazetteer, clusters: WordClusters): WordClasses =>
  (words) => {
    const keys = words.map(nameKey);
    const classes = keys.map((key, i) => {
      const list: number[] = [];
      const kinds = gazetteer.kinds.get(key) ?? 0;
      for (let bit = 1; bit <= kinds; bit <<= 1) if (kinds & bit) list.push(mix(singleSeed, bit));
      const cluster = clusters.get((words[i] ?? "").toLowerCase());
      if (cluster !== undefined) list.push(mix(clusterSeed, cluster));
      return list;
    });
    for (let i = 0; i < keys.length; i++) {
      let length = Math.min(gazetteer.longest.get(keys[i] ?? "") ?? 0, keys.length - i);
      for (; length > 1; length--) {
        const kinds = gazetteer.kinds.get(keys.slice(i, i + length).join(" ")) ?? 0;
        if (kinds === 0) continue;
        for (let k = 0; k < length; k++) {
          for (let bit = 1; bit <= kinds; bit <<= 1)
            if (kinds & bit) classes[i + k]?.push(mix(k === 0 ? firstSeed : laterSeed, bit));
        }
        i += length - 1;
        break;
      }
    }
    return classes;
  };
