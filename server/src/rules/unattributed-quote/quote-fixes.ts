import * as l10n from "@vscode/l10n";
import type { Article } from "../../article/article.js";
import type { Quote } from "../../article/quote.js";
import { type Dialect, punctuatesOutside } from "../../spelling/dialect.js";
import { replacing } from "../replacing.js";
import type { Fix, TextEdit } from "../rule.js";

/**
 * Replaces the stop of a quotation by a comma and adds that somebody said it. The comma stands inside the mark; in British
 * copy it stands outside where the stop did, or where there was none.
 */
export const attributing = ({ text }: Article, quote: Quote, name: string, dialect: Dialect): Fix => {
  const { content, end } = quote;
  const words = `${name} said`;
  const title = l10n.t("Add “{0}”", `, ${words}`);
  const last = text.charAt(content.end - 1);
  const isMarked = /[?!,—]/.test(last);
  const isStopOutside = end > content.end && text.charAt(end) === ".";
  const isStopInside = last === "." && !isStopOutside;
  const behind = { start: end, end: isStopOutside ? end + 1 : end };
  if (punctuatesOutside(dialect) && !isStopInside && (isStopOutside || !isMarked))
    return { title, edits: [{ span: behind, newText: `, ${words}.` }], safe: false };
  const comma: TextEdit = {
    span: { start: isStopInside ? content.end - 1 : content.end, end: content.end },
    newText: ",",
  };
  const said: TextEdit = { span: behind, newText: ` ${words}.` };
  return { title, edits: isMarked ? [said] : [comma, said], safe: false };
};

/** Takes a quotation out that stands in paragraphs of its own, the first and the last of which are told, with the break before it. */
export const deleting = (
  { paragraphs }: Article,
  quote: Quote,
  first: number,
  last: Quote,
  lastParagraph: number,
): readonly Fix[] => {
  const above = paragraphs[first - 1];
  const isAlone = paragraphs[first]?.start === quote.start && paragraphs[lastParagraph]?.end === last.end;
  return above && isAlone
    ? [replacing({ start: above.end, end: last.end }, "", l10n.t("Delete the quotation"))]
    : [];
};
