import type { Article } from "../article/article.js";
import { counted } from "./counted.js";

/** What a format has no room for. */
export interface Limits {
  /** Spans that overlap one another: the labels of a folder's own. */
  readonly overlaps?: true;
  /** Spans with a gap. */
  readonly gaps?: true;
  /** What is said of the article as a whole. */
  readonly whole?: true;
}

/** What of an article cannot be written in a format, in words: “2 labels”, “1 name with a gap”. */
export const leftOutOf = (article: Article, limits: Limits): readonly string[] => {
  const gapped = ({ rest }: { readonly rest?: unknown }): boolean => rest !== undefined;
  const names = limits.gaps ? article.mentions.filter(gapped).length : 0;
  const labels = limits.overlaps ? article.labels.length : 0;
  const gaps = limits.gaps && !limits.overlaps ? article.labels.filter(gapped).length : 0;
  const whole = limits.whole ? article.articleLabels.length : 0;
  return [
    ...(names > 0 ? [`${counted(names, "name")} with a gap`] : []),
    ...(labels > 0 ? [counted(labels, "label")] : []),
    ...(gaps > 0 ? [`${counted(gaps, "label")} with a gap`] : []),
    ...(whole > 0 ? [`${counted(whole, "label")} of the whole article`] : []),
  ];
};
