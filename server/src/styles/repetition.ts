import * as l10n from "@vscode/l10n";
import { textOf } from "../article/span.js";
import { readExceptions } from "./exceptions.js";
import { fillMessage } from "./message.js";
import type { StyleCheck, StyleFault } from "./style.js";
import { compileTerms } from "./terms.js";
import type { Fields } from "./yaml-fields.js";

/** Reads a style that finds the same words twice running, in one sentence. */
export const readRepetition = (
  fields: Fields,
  message: string,
  faults: StyleFault[],
): StyleCheck | undefined => {
  const ignoreCase = fields.flag("ignorecase");
  const alpha = fields.flag("alpha");
  const allowed = fields.number("max") ?? 0;
  const tokens = fields.list("tokens");
  if (tokens.length === 0) fields.missing("tokens");
  const find = compileTerms(tokens, { ignoreCase, wholeWords: false }, faults);
  const isExcepted = readExceptions(fields, faults);
  if (find === undefined) return undefined;
  return ({ context, blocks, isOpen }) => {
    const { text } = context.article;
    const { sentenceAt } = context.view;
    return blocks.flatMap((block) => {
      const matches = find(text, block);
      const excepted = isExcepted(text, block);
      let running = 0;
      return matches.flatMap((match, index) => {
        const previous = matches[index - 1];
        const word = textOf(text, match).trim();
        const before = previous ? textOf(text, previous).trim() : "";
        const isSame = ignoreCase ? word.toLowerCase() === before.toLowerCase() : word === before;
        if (!previous || !isSame || word === "" || (alpha && !/^\p{L}+$/u.test(word))) {
          running = 0;
          return [];
        }
        running += 1;
        const span = { start: previous.start, end: match.end };
        const isOneSentence = sentenceAt(previous) === sentenceAt(match);
        if (running <= allowed || !isOneSentence || !isOpen(span) || excepted(span)) return [];
        const isAdjacent = /^\s*$/.test(text.slice(previous.end, match.start));
        const edit = { span: { start: previous.end, end: match.end }, newText: "" };
        const fix = { title: l10n.t("Delete the second “{0}”", word), edits: [edit], safe: false };
        return [{ ...span, message: fillMessage(message, [word]), fixes: isAdjacent ? [fix] : [] }];
      });
    });
  };
};
