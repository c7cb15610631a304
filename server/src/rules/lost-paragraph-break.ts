import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { type Span, textBefore } from "../article/span.js";
import type { Finding, Rule } from "./rule.js";

/** The white space where breaks were lost: speech goes on there behind a mark of its own, in the same line. */
const lostBreaks = ({ text, quotes }: Article): readonly Span[] =>
  quotes.flatMap(({ start, continues }) => {
    const before = continues === undefined ? undefined : quotes[continues];
    if (!before || /\S|[\r\n\u2028\u2029]/.test(text.slice(before.end, start))) return [];
    return before.end < start ? [{ start: before.end, end: start }] : [];
  });

/** What stands between the article’s paragraphs. */
const breakOf = ({ text, paragraphs }: Article): string => {
  const [first, second] = paragraphs;
  return first && second ? text.slice(first.end, second.start).replace(/[^\r\n]/g, "") || "\n" : "\n";
};

const lastWord = (text: string, end: number): string =>
  /[\p{L}\p{N}][\p{L}\p{N}’'-]{0,39}[^\p{L}\p{N}]{0,39}$/u.exec(textBefore(text, end, 40))?.[0] ?? "";

const findingFor = (article: Article, breaks: readonly Span[]): readonly Finding[] => {
  const [first] = breaks;
  if (!first) return [];
  const { text } = article;
  const newText = breakOf(article);
  const word = lastWord(text, first.end).trim();
  return [
    {
      start: first.start - word.length,
      end: first.start,
      message: l10n.t("Speech goes on behind a new mark here: the paragraph break before it was lost."),
      fixes: [
        {
          title:
            breaks.length === 1
              ? l10n.t("Break the line after “{0}”", word)
              : l10n.t("Break the line in the {0} places where speech goes on", breaks.length),
          edits: breaks.map((span) => ({ span, newText })),
          safe: false,
        },
      ],
    },
  ];
};

/** Stops speech over several paragraphs whose breaks were lost, once in an article. */
export const lostParagraphBreak: Rule = {
  id: "lost-paragraph-break",
  summary: "Stops paragraphs of one speech that ran into one line.",
  description:
    "Speech that runs over paragraphs opens each of them with a mark and closes the last alone. Where an open quotation meets another opening mark behind a sentence, the paragraphs ran together when the text was copied. It is said once in an article, for all such places.",
  severity: "info",
  examples: [
    {
      wrong: "“The roof went first,” said Ida Moor. “We ran. “The barn was next.”",
      right: "“The roof went first,” said Ida Moor. “We ran.\n“The barn was next.”",
    },
  ],
  check: ({ article }) => findingFor(article, lostBreaks(article)),
};
