import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { ReportedStatement } from "../article/reported.js";
import { byWhichWords, whoSaysIt } from "./hover-quote.js";
import { type RichText, strong } from "./rich-text.js";

const kinds: Readonly<Record<ReportedStatement["kind"], () => string>> = {
  indirect: () => l10n.t("Reported statement"),
  mixed: () => l10n.t("Reported statement, in part quoted"),
};

/** Who says a reported statement, by which words that was decided, and how sure it is. */
export const reportedHover = (article: Article, statement: ReportedStatement): RichText =>
  [[strong(kinds[statement.kind]())], whoSaysIt(article, statement), byWhichWords(article, statement)].filter(
    (line) => line.length > 0,
  );
