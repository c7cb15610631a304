import * as l10n from "@vscode/l10n";
import { referredCharacters } from "../prose/character-references.js";
import { changing, replacing } from "./replacing.js";
import type { Finding, Rule } from "./rule.js";

/** “&eacute;”, “&#8220;”, and what was turned into code twice: “&amp;eacute;”. */
const reference = /&(?:amp;)*(?:[A-Za-z][A-Za-z\d]{1,30}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/g;

/** Characters that stand for code when they are written out, so that a text about code may mean the reference itself. */
const ofCode = /^[<>&]$/;

/** What a reader should see; undefined where the characters are no reference, or a control character or an empty one. */
const shownFor = (found: string): string | undefined => {
  const characters = referredCharacters(`&${found.replace(/^&(?:amp;)*(?=.)/, "")}`);
  if (characters === undefined || /^[\p{Cc}\p{Cn}\p{Cs}]$/u.test(characters)) return undefined;
  if (/^\p{Zs}$/u.test(characters)) return " ";
  return /^\p{Cf}$/u.test(characters) ? "" : characters;
};

/** A character written as a web page's code writes it. */
export const htmlEntity: Rule = {
  id: "html-entity",
  summary: "Stops a character that is written as a web page’s code writes it.",
  description:
    "A text that was taken from the code of a page still has “&eacute;” for “é”, “&mdash;” for “—” or “&#39;” for an apostrophe. Only what stands for a character is found: “AT&T;” and the parts of an address are left alone. Names and words around it are read as they stand.",
  severity: "warning",
  examples: [
    {
      wrong: "The caf&eacute; on the quay is closed until May.",
      right: "The café on the quay is closed until May.",
    },
  ],
  check: ({ article: { text } }) =>
    [...text.matchAll(reference)].flatMap(({ 0: found, index }): Finding[] => {
      const shown = shownFor(found);
      if (shown === undefined) return [];
      const span = { start: index, end: index + found.length };
      return [
        {
          ...span,
          message:
            shown.trim() === ""
              ? l10n.t("“{0}” is a web page’s code for a space or a break.", found)
              : l10n.t("“{0}” is a web page’s code for “{1}”.", found, shown),
          fixes: [
            shown.trim() === ""
              ? replacing(span, shown, l10n.t("Replace the code"), true)
              : changing(span, shown, !ofCode.test(shown)),
          ],
        },
      ];
    }),
};
