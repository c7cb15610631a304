import * as l10n from "@vscode/l10n";
import { capitalised, startsUpper } from "../article/letter-case.js";
import { type Span, textBefore, textOf } from "../article/span.js";
import type { Fix } from "../rules/rule.js";

/** Words in capitals throughout, as a headline may be; short ones may be initials. */
const isShouted = (text: string): boolean => /^[\p{Lu}\p{P}\s]{4,}$/u.test(text);

/** A replacement in the case of what it replaces, unless case is all that the two differ in. */
export const inCaseOf = (replacement: string, observed: string, opensSentence: boolean): string => {
  const differs = replacement.toLowerCase() !== observed.toLowerCase();
  if (differs && isShouted(observed) && !/\p{Lu}/u.test(replacement)) return replacement.toUpperCase();
  return startsUpper(observed) && (differs || opensSentence) ? capitalised(replacement) : replacement;
};

/** The fix that puts other words in place of a span. */
export const replaceFix = (span: Span, newText: string, safe: boolean): Fix => ({
  title: l10n.t("Replace with “{0}”", newText),
  edits: [{ span, newText }],
  safe,
});

/** The fix that deletes a span with the space and the commas that only it needed. */
export const removeFix = (text: string, span: Span, opensSentence: boolean): Fix => {
  const title = l10n.t("Delete “{0}”", textOf(text, span));
  const before = /(?:,|(?<![^\S\r\n]))[^\S\r\n]*$/.exec(textBefore(text, span.start, 8))?.[0] ?? "";
  const after = /^,?[^\S\r\n]*/.exec(text.slice(span.end, span.end + 8))?.[0] ?? "";
  if (opensSentence) {
    const next = span.end + after.length;
    const letter = text.slice(next, next + 1);
    const edit = { span: { start: span.start, end: next + 1 }, newText: letter.toUpperCase() };
    return { title, edits: [edit], safe: false };
  }
  const inCommas = before.startsWith(",") && after.startsWith(",");
  const start = span.start - (inCommas ? before.length : before.replace(/^,/, "").length);
  const end = span.end + (inCommas ? 1 : 0);
  return { title, edits: [{ span: { start, end }, newText: "" }], safe: false };
};
