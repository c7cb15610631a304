import type { WordClusters } from "../tagger/word-clusters.js";
import { unzipped } from "../unzipped.js";
import type { ReadSyntax } from "./sentence-syntax.js";
import { decodeLinearModel, type LinearModel } from "./sparse-rows.js";

/** What the trained reader of sentences knows. */
export interface Syntax {
  /** Labels are a Penn tag and a universal one: “VBZ AUX”. */
  readonly tags: LinearModel;
  readonly clusters: WordClusters;
  /** The labels of a sentence’s words by their numbers; remembers them for a while. */
  readonly labelsOf: (words: readonly string[]) => Uint8Array;
  /** Tells how a sentence is built; parses it when it is first asked, and remembers it for a while. */
  readonly read: ReadSyntax;
}

/** A model of tags or moves from the bytes of its file, zipped or not. Throws where they are no such file. */
export const loadLinearModel = (bytes: Uint8Array): LinearModel => decodeLinearModel(unzipped(bytes));
