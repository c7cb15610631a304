import * as l10n from "@vscode/l10n";
import { byStart, type Span } from "../article/span.js";
import type { Finding } from "../rules/rule.js";
import { inCaseOf, replaceFix } from "./edits.js";
import { fillMessage } from "./message.js";
import type { StyleCheck, StyleFault, StyleView } from "./style.js";
import { compileTerms, type Finder } from "./terms.js";
import type { Fields } from "./yaml-fields.js";

interface Pair {
  readonly find: Finder;
  readonly forms: readonly [string, string];
}

/** A form that means itself, and so can be written. */
const isPlain = (form: string): boolean => /^[\p{L}\p{M}\p{N}' -]+$/u.test(form);

const check = ({ find, forms }: Pair, view: StyleView, message: string): readonly Finding[] => {
  const { text } = view.context.article;
  const used = view.blocks.flatMap((block) => find(text, block)).filter((match) => view.isOpen(match));
  const [first] = used;
  const counts = [0, 1].map((option) => used.filter((match) => match.option === option).length);
  if (first === undefined || counts.includes(0)) return [];
  // The form that the article uses more is its own; of two used alike, the earlier.
  const main = counts[0] === counts[1] ? first.option : (counts[0] ?? 0) > (counts[1] ?? 0) ? 0 : 1;
  const mainForm = forms[main] ?? "";
  const model: Span | undefined = used.find((match) => match.option === main);
  return used
    .filter((match) => match.option !== main)
    .map(({ start, end }) => {
      const observed = text.slice(start, end);
      const newText = inCaseOf(mainForm, observed, view.opensSentence(start));
      return {
        start,
        end,
        message: fillMessage(message, [observed]),
        fixes: isPlain(mainForm) ? [replaceFix({ start, end }, newText, false)] : [],
        related: model ? [{ span: model, message: l10n.t("The article writes it otherwise here.") }] : [],
      };
    });
};

/** Reads a style of pairs, of which an article may use one or the other throughout. */
export const readConsistency = (
  fields: Fields,
  message: string,
  faults: StyleFault[],
): StyleCheck | undefined => {
  const either = fields.pairs("either");
  if (either.length === 0) fields.missing("either");
  const options = { ignoreCase: fields.flag("ignorecase"), wholeWords: !fields.flag("nonword") };
  const pairs = either.flatMap(({ key, value }): Pair[] => {
    const find = compileTerms([key, value], options, faults);
    return find ? [{ find, forms: [key.value, value.value] }] : [];
  });
  if (pairs.length === 0) return undefined;
  return (view) => pairs.flatMap((pair) => check(pair, view, message)).toSorted(byStart);
};
