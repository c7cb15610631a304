import * as l10n from "@vscode/l10n";
import { textOf } from "../article/span.js";
import type { Finding, Rule } from "./rule.js";

/** What separates paragraphs where an article does not show it. */
const lineBreak = "\n";

/** A headline that stands below the article. */
export const misplacedHeadline: Rule = {
  id: "misplaced-headline",
  summary: "Points out a headline that stands at the article’s end.",
  description:
    "Copied from a web page or out of a content system, a headline may land below the text it belongs to. A last line counts as the headline where the article has none at its top, it is no sentence, and most of its words occur in the article.",
  severity: "info",
  examples: [
    {
      wrong:
        "The council of Elmira closed the old harbor bridge on Monday.\nDrivers have to go around the lake until May.\nElmira council closes old harbor bridge",
      right:
        "Elmira council closes old harbor bridge\nThe council of Elmira closed the old harbor bridge on Monday.\nDrivers have to go around the lake until May.",
    },
  ],
  check: ({ article: { text, headline, paragraphs } }): readonly Finding[] => {
    const first = paragraphs.find(({ kind }) => kind !== "residue");
    const place = paragraphs.findIndex(({ start }) => start === headline?.start);
    const above = paragraphs[place - 1];
    const isLast = paragraphs.slice(place + 1).every(({ kind }) => kind === "residue" || kind === "byline");
    if (headline === undefined || first === undefined || above === undefined || !isLast) return [];
    if (first.start >= headline.start) return [];
    const second = paragraphs[paragraphs.indexOf(first) + 1];
    const separator = (second && text.slice(first.end, second.start)) || lineBreak;
    const words = textOf(text, headline);
    return [
      {
        start: headline.start,
        end: headline.end,
        message: l10n.t("This line reads like the headline, but it stands at the end."),
        fixes: [
          {
            title: l10n.t("Move the headline to the top"),
            edits: [
              { span: { start: first.start, end: first.start }, newText: words + separator },
              { span: { start: above.end, end: headline.end }, newText: "" },
            ],
            safe: false,
          },
        ],
      },
    ];
  },
};
