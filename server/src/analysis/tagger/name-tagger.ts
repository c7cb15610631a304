import { gunzipSync } from "fflate";
import type { Candidate } from "../candidates.js";
import type { Word } from "../entities/words.js";
import type { Gazetteer } from "../gazetteer.js";
import { type TaggedName, tagNames } from "./decode.js";
import { createFeatureReader } from "./features.js";
import { decodeModel, type TaggerModel } from "./model.js";
import { ruleClasses } from "./rule-classes.js";
import { createWordClasses, type WordClusters } from "./word-classes.js";
import { loadWordClusters } from "./word-clusters.js";

/** What the trained tagger knows. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly clusters: WordClusters;
}

/** The tagger from the bytes of tagger.bin.gz and word-clusters.txt.gz. Throws where they are not such files. About 0.1 s. */
export const loadTagger = (model: Uint8Array, clusters: Uint8Array): Tagger => ({
  model: decodeModel(gunzipSync(model)),
  clusters: loadWordClusters(clusters),
});

/** Names of one sentence, from its words and what the written rules found in it. */
export type NameTagger = (words: readonly Word[], byRule: readonly Candidate[]) => readonly TaggedName[];

/** A name tagger that remembers the words it has seen; make one per analysis. */
export const createNameTagger = ({ model, clusters }: Tagger, gazetteer: Gazetteer): NameTagger => {
  const read = createFeatureReader(createWordClasses(gazetteer, clusters));
  return (words, byRule) =>
    tagNames(
      model,
      read(
        words.map((word) => word.text),
        ruleClasses(words, byRule),
      ),
    );
};
