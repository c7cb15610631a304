import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { Paragraph } from "../article/paragraph.js";
import type { Span } from "../article/span.js";
import type { Finding, Rule } from "./rule.js";

/** A run of spaces between two words of a line. */
interface Gap extends Span {
  readonly afterSentence: boolean;
  /** Made of plain spaces only. */
  readonly plain: boolean;
}

/** From this many on, wide gaps are how the page was made (removed links, justified lines), no slips. */
const habit = 3;

const spaces = /[ \t\u00a0\u2000-\u200a\u202f]+/g;
const lineBreak = /[\n\r\u2028\u2029]/;
const sentenceEnd = /[.!?]["”’')\]]{0,3}$/;

const gapsIn = (text: string, paragraph: Paragraph): readonly Gap[] => {
  const line = text.slice(paragraph.start, paragraph.end);
  const gaps: Gap[] = [];
  for (const match of line.matchAll(spaces)) {
    const end = match.index + match[0].length;
    const before = line.charAt(match.index - 1);
    const after = line.charAt(end);
    if (match[0].length < 2 || lineBreak.test(before) || lineBreak.test(after)) continue;
    if (before === "." && after === ".") continue;
    gaps.push({
      start: paragraph.start + match.index,
      end: paragraph.start + end,
      afterSentence: sentenceEnd.test(line.slice(Math.max(0, match.index - 4), match.index)),
      plain: /^ +$/.test(match[0]),
    });
  }
  const wide = gaps.filter((gap) => gap.end - gap.start > 2);
  const isRow = line.includes("\t") || wide.length > 1 || line.includes(" | ");
  return isRow ? [] : gaps;
};

/** Whether the article puts two spaces between its sentences throughout, as typists once did. */
const spacesSentencesWide = (article: Article, gaps: readonly Gap[]): boolean => {
  const wide = gaps.filter((gap) => gap.afterSentence).length;
  const all = article.paragraphs.reduce((sum, { sentences }) => sum + Math.max(0, sentences.length - 1), 0);
  return wide >= 2 && wide * 2 > all;
};

/** Two spaces where one belongs. */
export const doubleSpace: Rule = {
  id: "double-space",
  summary: "Stops more than one space between two words.",
  description:
    "A second space is left over from an edit. Indents, tables, and two spaces after every full stop of an article, which is a style, are left alone; where an article is full of wide gaps, or a gap holds a non-breaking space, it is only pointed out.",
  severity: "warning",
  examples: [{ wrong: "The council  voted late.", right: "The council voted late." }],
  check: ({ article }) => {
    const gaps = article.paragraphs.flatMap((paragraph) =>
      paragraph.kind === "residue" ? [] : gapsIn(article.text, paragraph),
    );
    const isStyle = spacesSentencesWide(article, gaps);
    const found = gaps.filter((gap) => !(isStyle && gap.afterSentence));
    return found.map(
      ({ start, end, plain }): Finding => ({
        start,
        end,
        message:
          end - start === 2
            ? l10n.t("Two spaces stand here where one belongs.")
            : l10n.t("Several spaces stand here where one belongs."),
        ...(found.length >= habit || !plain ? { severity: "info" as const } : {}),
        fixes: [
          { title: l10n.t("Leave one space"), edits: [{ span: { start, end }, newText: " " }], safe: plain },
        ],
      }),
    );
  },
};
