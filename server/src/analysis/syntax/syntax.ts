import type { WordClusters } from "../tagger/word-clusters.js";
import { unzipped } from "../unzipped.js";
import { decodeLinearModel, type LinearModel } from "./sparse-rows.js";

/** What the trained reader of sentences knows. */
export interface Syntax {
  /** Labels are a Penn tag and a universal one: “VBZ AUX”. */
  readonly tags: LinearModel;
  readonly clusters: WordClusters;
}

/** A model of tags from the bytes of its file, zipped or not. Throws where they are no such file. */
export const loadLinearModel = (bytes: Uint8Array): LinearModel => decodeLinearModel(unzipped(bytes));
