import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { startsUpper } from "../article/letter-case.js";
import { type Paragraph, tokensOf } from "../article/paragraph.js";
import { type Passage, passageOf } from "../article/passage.js";
import { remembered } from "../article/remembered.js";
import { byStart, movedBy, type Span, textBefore, textOf } from "../article/span.js";
import type { Token } from "../article/token.js";
import { replacing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule } from "./rule.js";
import { isProse } from "./words/function-words.js";

/** A run of spaces between two words of a line. */
interface Gap extends Span {
  readonly afterSentence: boolean;
  /** Made of plain spaces only. */
  readonly plain: boolean;
  /** A mark stands behind it that no space belongs before. */
  readonly beforeMark: boolean;
  /** Whether one space surely belongs here, and not a stop, the end of a line or the edge of a column. */
  readonly certain: boolean;
}

/** From this many on, wide gaps are how the page was made (removed links, justified lines), no slips. */
const habit = 3;

const wideSpaces = /[ \t\u00a0\u2000-\u200a\u202f]{2,}/g;
const lineBreak = /[\n\r\u2028\u2029]/;
const sentenceEnd = /[.!?]["”’')\]]{0,3}$/;

const closingMark = /^[,.;:!?)](?=[\s”"’']|$)/;

/** “Do not hold your breath  The year”: a stop or the end of a heading may have stood in the gap. */
const mayHideBreak = (before: string, next: Token | undefined): boolean =>
  /[\p{L}\p{N},]$/u.test(before) &&
  next !== undefined &&
  startsUpper(next.text) &&
  next.text !== "I" &&
  /^(?:ADP|ADV|AUX|CCONJ|DET|INTJ|PART|PRON|SCONJ)$/.test(next.pos);

/** “Orrin Rovers 2  Vale Athletic 2”: the columns of a result. */
const results = /^\p{Lu}[^.!?\d]{2,40}\d{1,3}\s{2,4}\p{Lu}[^.!?\d]{2,40}\d{1,3}$/u;

const gapsIn = (text: string, paragraph: Paragraph): readonly Gap[] => {
  const line = textOf(text, paragraph);
  const gaps: Gap[] = [];
  const wide = [...line.matchAll(wideSpaces)];
  if (wide.length === 0) return gaps;
  const tokens = tokensOf(paragraph);
  const prose = isProse(paragraph);
  let at = 0;
  for (const match of wide) {
    const end = match.index + match[0].length;
    const before = line.charAt(match.index - 1);
    const after = line.charAt(end);
    if (lineBreak.test(before) || lineBreak.test(after)) continue;
    if (before === "." && after === ".") continue;
    const start = paragraph.start + match.index;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    const inRow = !prose && (/\d/.test(before) || /[\d+-]/.test(after));
    if (inRow && (match[0].length > 2 || results.test(line))) continue;
    const beforeMark = closingMark.test(line.slice(end, end + 2));
    gaps.push({
      start,
      end: paragraph.start + end,
      afterSentence: sentenceEnd.test(textBefore(line, match.index, 4)),
      plain: /^ +$/.test(match[0]),
      beforeMark,
      certain: !beforeMark && !inRow && !mayHideBreak(before, tokens[at]),
    });
  }
  const widest = gaps.filter((gap) => gap.end - gap.start > 2);
  const isRow = line.includes("\t") || widest.length > 1 || line.includes(" | ");
  return isRow ? [] : gaps;
};

/** A comma or a stop behind a space, at the end of a word or stuck to the next: “Monday , and”, “Monday ,and”, “shut .The”. */
const markBehindSpace =
  /(?<=[\p{Ll}\p{Nd}%)”’]) ([,;.])(?![\s.]*\.)(?=[\s”"’]|$|(?<=[,;])\p{L}|(?<=\.)\p{Lu}\p{Ll})/gu;

/** Where a pattern finds a space and its mark in prose; offsets from the start of the passage. */
const spacesBy = (pattern: RegExp) =>
  remembered(({ text, sentences }: Passage): readonly Span[] =>
    isProse({ sentences })
      ? [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + 2 }))
      : [],
  );

const strayInPassage = spacesBy(markBehindSpace);

/** A space on the inner side of a curly mark: “ How long”, “soon ”. */
const spaceInMarks = /(?<![^\s(—–])“ (?=[\p{L}\p{N}])|(?<=[\p{Ll}\p{N},.!?…]) ”(?=[\s.,;:!?)]|$)/gu;

const inMarksOfPassage = spacesBy(spaceInMarks);

const inMarks = (article: Article): readonly Span[] =>
  article.paragraphs.flatMap((paragraph) =>
    paragraph.kind === "residue"
      ? []
      : inMarksOfPassage(passageOf(article.text, paragraph)).map((span) => movedBy(span, paragraph.start)),
  );

/** A space within quotation marks, on one of their sides; from `habit` on it is how the page sets them. */
const inMarksFinding = (text: string, { start, end }: Span, isHabit: boolean): Finding => {
  const opens = text.charAt(start) === "“";
  const mark = opens ? "“" : "”";
  return {
    start,
    end,
    message: opens
      ? l10n.t("A space stands behind the opening mark, where none belongs.")
      : l10n.t("A space stands before the closing mark, where none belongs."),
    ...pointedOutIf(isHabit),
    fixes: [replacing({ start, end }, mark, l10n.t("Leave no space"), true)],
  };
};

/** The same in a paragraph of an article’s text. */
const strayIn = (text: string, paragraph: Paragraph): readonly Span[] =>
  strayInPassage(passageOf(text, paragraph)).map((span) => movedBy(span, paragraph.start));

/** A mark between two words, with the space on its wrong side or on both. */
const strayFinding = (text: string, { start, end }: Span): Finding => {
  const mark = text.charAt(end - 1);
  const isStuck = /\p{L}/u.test(text.charAt(end));
  return {
    start,
    end,
    message: l10n.t("A space stands before “{0}”, where none belongs.", mark),
    severity: isStuck ? "warning" : "info",
    fixes: [
      isStuck
        ? replacing({ start, end }, `${mark} `, l10n.t("Put the space behind “{0}”", mark), true)
        : replacing({ start, end }, mark, l10n.t("Leave no space"), true),
    ],
  };
};

/** Whether the article puts two spaces between its sentences throughout, as typists once did. */
const spacesSentencesWide = (article: Article, gaps: readonly Gap[]): boolean => {
  const wide = gaps.filter((gap) => gap.afterSentence).length;
  const all = article.paragraphs.reduce((sum, { sentences }) => sum + Math.max(0, sentences.length - 1), 0);
  return wide >= 2 && wide * 2 > all;
};

/** Two spaces where one belongs, and one where none does. */
export const doubleSpace: Rule = {
  id: "double-space",
  summary:
    "Stops more than one space between two words, and one before a comma or a stop or within quotation marks.",
  description:
    "A second space, or one before a comma, is left over from an edit. Indents, tables, and two spaces after every full stop of an article, which is a style, are left alone. The first gap of an article is a warning, and those behind it are only pointed out; so is every one where an article is full of them, and one that holds a non-breaking space. A space before a comma or a stop is only pointed out where another stands behind the mark, and one within curly marks from the third on.",
  severity: "warning",
  examples: [{ wrong: "The council  voted late.", right: "The council voted late." }],
  check: ({ article }) => {
    const read = article.paragraphs.filter(({ kind }) => kind !== "residue");
    const gaps = read.flatMap((paragraph) => gapsIn(article.text, paragraph));
    const isStyle = spacesSentencesWide(article, gaps);
    const found = gaps.filter((gap) => !(isStyle && gap.afterSentence));
    const stray = read.flatMap((paragraph) => strayIn(article.text, paragraph));
    const wide = found.map(
      ({ start, end, plain, beforeMark, certain }, index): Finding => ({
        start,
        end,
        message:
          end - start === 2
            ? l10n.t("Two spaces stand here where one belongs.")
            : l10n.t("Several spaces stand here where one belongs."),
        // One warning says that an article has such gaps.
        ...pointedOutIf(index > 0 || found.length >= habit || !plain),
        fixes: [
          beforeMark
            ? replacing({ start, end }, "", l10n.t("Leave no space"), plain && certain)
            : replacing({ start, end }, " ", l10n.t("Leave one space"), plain && certain),
        ],
      }),
    );
    const marks = inMarks(article);
    return [
      ...wide,
      ...stray.map((span) => strayFinding(article.text, span)),
      ...marks.map((span) => inMarksFinding(article.text, span, marks.length >= habit)),
    ].sort(byStart);
  },
};
