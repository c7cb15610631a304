import type { Article } from "../../article/article.js";

/** Everything but the speakers. */
export type UnattributedArticle = Omit<
  Article,
  "kind" | "residue" | "strayMarks" | "labels" | "articleLabels" | "reported"
>;
