import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { ArticleLabel, LabelFacts, LabelledWords } from "../article/label.js";
import { decidedLine } from "./decided-words.js";
import { fill, type Piece, plain, type RichText, strong } from "./rich-text.js";

/** So many labels above one are named. */
const highest = 5;

/** The labels that one is a kind of, the widest first. */
const above = (name: string, labels: readonly LabelFacts[]): readonly string[] => {
  const parents: string[] = [];
  let at = labels.find((label) => label.name === name)?.parent;
  while (at !== undefined && parents.length < highest) {
    parents.unshift(at);
    const parent = at;
    at = labels.find((label) => label.name === parent)?.parent;
  }
  return parents;
};

const heading = (label: string, labels: readonly LabelFacts[], isWhole: boolean): readonly Piece[] => {
  const name = [strong(label)];
  const parents = above(label, labels).join(" › ");
  if (!labels.some((known) => known.name === label))
    return fill(l10n.t("{0} — a label that .copydesk.json does not have"), name);
  if (isWhole) {
    return parents === ""
      ? fill(l10n.t("{0} — label of the whole article"), name)
      : fill(l10n.t("{0} — label of the whole article, a kind of {1}"), name, [plain(parents)]);
  }
  return parents === ""
    ? fill(l10n.t("{0} — label"), name)
    : fill(l10n.t("{0} — label, a kind of {1}"), name, [plain(parents)]);
};

/** A label of the folder's own: its name, what it is a kind of, what it is for, and who decided. */
export const labelHover = (
  article: Article,
  given: LabelledWords | ArticleLabel,
  labels: readonly LabelFacts[],
  lineOf: (offset: number) => number,
): RichText => {
  const { label, decided } = given;
  const description = labels.find(({ name }) => name === label)?.description?.trim() ?? "";
  return [
    heading(label, labels, !("start" in given)),
    ...(description === "" ? [] : [[plain(description)]]),
    decidedLine(article.labels, decided, lineOf),
  ];
};
