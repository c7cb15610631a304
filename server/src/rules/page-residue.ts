import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { type Span, textOf } from "../article/span.js";
import { surelyForeign } from "../lexicon/page-lines.js";
import { replacing } from "./replacing.js";
import type { Finding, Rule } from "./rule.js";

/** The words, and of the space around them what goes with them: the break before a line, the space after a run-in. */
const withSpace = (article: Article, residue: Span, index: number): Span => {
  const paragraph = article.paragraphs[index];
  if (paragraph !== undefined && residue.end < paragraph.end) {
    const [space = ""] = /^\s*/.exec(article.text.slice(residue.end, paragraph.end)) ?? [];
    return { start: residue.start, end: residue.end + space.length };
  }
  const previous = article.paragraphs[index - 1];
  if (previous !== undefined) return { start: previous.end, end: residue.end };
  return { start: residue.start, end: article.paragraphs[index + 1]?.start ?? residue.end };
};

const shown = (words: string): string => (words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words);

/** What a web page left behind in the text that was copied from it. */
export const pageResidue: Rule = {
  id: "page-residue",
  summary: "Stops words that a web page left behind when its text was copied.",
  description:
    "Buttons, credits of pictures, advertisements' labels and lists of tags come along when an article is copied from a page: “Learn more”, “Share this”, “icon for taking action”, an empty “Categories:”. Whole lines are found, and the few kinds that run into the paragraph behind them.",
  severity: "warning",
  examples: [
    {
      wrong: "The vote is on Monday.\nAdvertisement\nThe mayor will speak.",
      right: "The vote is on Monday.\nThe mayor will speak.",
    },
  ],
  check: ({ article, view }) =>
    article.residue.flatMap((residue): Finding[] => {
      const index = view.paragraphAt(residue);
      if (index === undefined) return [];
      const words = textOf(article.text, residue);
      return [
        {
          start: residue.start,
          end: residue.end,
          message: l10n.t("“{0}” belongs to a web page, not to the article.", shown(words)),
          fixes: [
            replacing(
              withSpace(article, residue, index),
              "",
              l10n.t("Delete “{0}”", shown(words)),
              surelyForeign.test(words),
            ),
          ],
        },
      ];
    }),
};
