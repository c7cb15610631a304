import type { WordClusters } from "../tagger/words/word-clusters.js";
import type { ReadSyntax } from "./sentence-syntax.js";
import type { LinearModel } from "./weights/sparse-rows.js";

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
