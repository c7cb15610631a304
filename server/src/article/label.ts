import type { Decided } from "./decided.js";
import type { Fragmented } from "./fragments.js";

/** Words that a person marked with a label of the folder's own. Labels nest, overlap, and share words with anything. */
export interface LabelledWords extends Fragmented {
  /** As the decision has it; the folder may not know it any more. */
  readonly label: string;
  readonly decided: Decided;
}

/** A label of the folder's own that a person gave the article as a whole. */
export interface ArticleLabel {
  readonly label: string;
  readonly decided: Decided;
}

/** What is told of a label of a folder's own where it is shown. */
export interface LabelFacts {
  readonly name: string;
  readonly description?: string | undefined;
  /** The name of the label that it is a kind of. */
  readonly parent?: string | undefined;
}
