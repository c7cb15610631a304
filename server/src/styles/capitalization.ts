import * as l10n from "@vscode/l10n";
import { capitalised } from "../article/letter-case.js";
import { type Span, textOf } from "../article/span.js";
import type { Finding } from "../rules/rule.js";
import { readExceptions } from "./exceptions.js";
import { fillMessage } from "./message.js";
import type { StyleCheck, StyleFault, StyleView } from "./style.js";
import { compileTerms } from "./terms.js";
import { inTitleCase } from "./title-case.js";
import type { Fields } from "./yaml-fields.js";

interface Word extends Span {
  readonly text: string;
}

/** How a word of a block should be written; undefined where any way is right. */
type Expect = (words: readonly Word[], index: number) => string | undefined;

/** The share of right words that makes a block right, where the style does not say. */
const defaultThreshold = 0.8;

/** What may follow a word without being part of it. */
const closing: ReadonlySet<string> = new Set("?!.:,;”’\"')]");

const wordsIn = (text: string, block: Span): readonly Word[] =>
  [...textOf(text, block).matchAll(/[\p{N}\p{L}*]\S*/gu)].map((found) => {
    let { length } = found[0];
    while (length > 1 && closing.has(found[0].charAt(length - 1))) length -= 1;
    const start = block.start + found.index;
    return { start, end: start + length, text: found[0].slice(0, length) };
  });

/** The part of a word that its case is judged by: “Top” of “Top-level”, “Client” of “Client's”. */
const headOf = (word: string): string => word.split(/[-'’]/u)[0] ?? word;

const isShouted = (word: string): boolean => word === word.toUpperCase();

const sentenceCase =
  (indicators: readonly string[]): Expect =>
  (words, index) => {
    const { text = "" } = words[index] ?? {};
    const head = headOf(text);
    if (isShouted(head)) return undefined;
    const lower = head.toLowerCase();
    if (index === 0) return capitalised(lower) + text.slice(head.length);
    const gap = words[index - 1];
    const before = gap?.text ?? "";
    return indicators.some((suffix) => before.endsWith(suffix)) ? undefined : lower + text.slice(head.length);
  };

const expectation = (match: string, fields: Fields): Expect | undefined => {
  const style = fields.text("style")?.value === "Chicago" ? "Chicago" : "AP";
  const indicators = fields.list("indicators").map(({ value }) => value);
  const each = (change: (word: string) => string): Expect => {
    return (words, index) => change(words[index]?.text ?? "");
  };
  switch (match) {
    case "$lower":
      return each((word) => word.toLowerCase());
    case "$upper":
      return each((word) => word.toUpperCase());
    case "$sentence":
      return sentenceCase(indicators);
    case "$title":
      return (words, index) => {
        const { text = "" } = words[index] ?? {};
        if (isShouted(text)) return undefined;
        return inTitleCase(text, index === 0 || index === words.length - 1, style);
      };
    default:
      return undefined;
  }
};

const findingOf = (
  block: Span,
  text: string,
  message: string,
  wrong: readonly (Word & { readonly right: string })[],
): Finding => ({
  ...block,
  message: fillMessage(message, [textOf(text, block)]),
  fixes:
    wrong.length === 0
      ? []
      : [
          {
            title:
              wrong.length === 1
                ? l10n.t("Change the case of “{0}”", wrong[0]?.text ?? "")
                : l10n.t("Change the case of {0} words", wrong.length),
            edits: wrong.map(({ start, end, right }) => ({ span: { start, end }, newText: right })),
            safe: false,
          },
        ],
});

/** Reads a style that says in which case a heading or another stretch is written; names and quoted words are right. */
export const readCapitalization = (
  fields: Fields,
  message: string,
  faults: StyleFault[],
): StyleCheck | undefined => {
  const match = fields.text("match");
  const isExcepted = readExceptions(fields, faults);
  if (match === undefined) {
    fields.missing("match");
    return undefined;
  }
  const expect = expectation(match.value, fields);
  const isWhole = match.value === "$lower" || match.value === "$upper";
  const threshold = isWhole ? 1 : (fields.number("threshold") ?? defaultThreshold);

  if (expect === undefined) {
    if (/^\$[a-z]+$/.test(match.value)) {
      faults.push({
        message: l10n.t(
          "There is no case “{0}”; use $title, $sentence, $lower, $upper or a pattern.",
          match.value,
        ),
        span: match.span,
        unsupported: false,
      });
      return undefined;
    }
    const find = compileTerms([match], { ignoreCase: false, wholeWords: false }, faults);
    if (find === undefined) return undefined;
    return ({ context, blocks }) => {
      const { text } = context.article;
      return blocks
        .filter((block) => find(text, block).length === 0 && !isExcepted(text, block)(block))
        .map((block) => findingOf(block, text, message, []));
    };
  }

  return ({ context, blocks, isOpen }: StyleView) => {
    const { text } = context.article;
    const { isNamed } = context.view;
    return blocks.flatMap((block) => {
      const words = wordsIn(text, block);
      const excepted = isExcepted(text, block);
      const wrong = words.flatMap((word, index) => {
        const right = expect(words, index);
        const isRight = right === undefined || right === word.text || excepted(word);
        return isRight || !isOpen(word) || isNamed(word) ? [] : [{ ...word, right, index }];
      });
      const opensWrong = match.value === "$sentence" && wrong[0]?.index === 0;
      const share = (words.length - wrong.length) / words.length;
      const isFine = wrong.length === 0 || (!opensWrong && (isWhole ? false : share > threshold));
      return isFine ? [] : [findingOf(block, text, message, wrong)];
    });
  };
};
