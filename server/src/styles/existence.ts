import { readAction } from "./action.js";
import { readExceptions } from "./exceptions.js";
import { fillMessage } from "./message.js";
import type { StyleCheck, StyleFault } from "./style.js";
import { asWords, compileAt, compileTerms, type Finder, readTerm } from "./terms.js";
import type { Fields } from "./yaml-fields.js";

const readPattern = (fields: Fields, faults: StyleFault[]): Finder | undefined => {
  const ignoreCase = fields.flag("ignorecase");
  const wholeWords = !fields.flag("nonword");
  const tokens = fields.list("tokens").filter(({ value }) => value.trim() !== "");
  const raw = fields.list("raw");
  const [firstRaw] = raw;
  if (firstRaw === undefined) {
    if (tokens.length === 0) fields.missing("tokens");
    return compileTerms(tokens, { ignoreCase, wholeWords }, faults);
  }
  const joined = { value: raw.map(({ value }) => value).join(""), span: firstRaw.span };
  const around = readTerm(joined, ignoreCase, faults);
  const options = tokens.flatMap((token) => readTerm(token, ignoreCase, faults) ?? []);
  if (around === undefined || options.length < tokens.length) return undefined;
  if (tokens.length === 0) return compileAt(around, firstRaw.span, faults);
  const choice = { kind: "choice", options } as const;
  const words = wholeWords ? asWords(choice) : choice;
  const parts = fields.flag("append") ? [words, around] : [around, words];
  return compileAt({ kind: "sequence", parts }, firstRaw.span, faults);
};

/** Reads a style that says what may not stand in a text. */
export const readExistence = (
  fields: Fields,
  message: string,
  faults: StyleFault[],
): StyleCheck | undefined => {
  const find = readPattern(fields, faults);
  const isExcepted = readExceptions(fields, faults);
  const fixesFor = readAction(fields, faults);
  if (find === undefined) return undefined;
  return ({ context, blocks, isOpen, opensSentence }) => {
    const { text } = context.article;
    return blocks.flatMap((block) => {
      const matches = find(text, block);
      if (matches.length === 0) return [];
      const excepted = isExcepted(text, block);
      return matches
        .filter((match) => isOpen(match) && !excepted(match))
        .map(({ start, end }) => ({
          start,
          end,
          message: fillMessage(message, [text.slice(start, end).trim()]),
          fixes: fixesFor(text, { start, end }, opensSentence(start)),
        }));
    });
  };
};
