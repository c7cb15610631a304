import * as l10n from "@vscode/l10n";
import { type Span, textOf } from "../article/span.js";
import type { Fix } from "../rules/rule.js";
import { inCaseOf, removeFix, replaceFix } from "./edits.js";
import type { StyleFault } from "./style.js";
import type { Fields } from "./yaml-fields.js";

const actions: ReadonlySet<string> = new Set(["replace", "remove", "edit", "convert", "suggest"]);

/** The fixes that a style's `action` offers for a match. */
export type FixesFor = (text: string, span: Span, opensSentence: boolean) => readonly Fix[];

/**
 * Reads the `action` of a style: “replace” by any of its parameters, or “remove”. Vale's other actions are known and
 * give no fix.
 */
export const readAction = (fields: Fields, faults: StyleFault[]): FixesFor => {
  const action = fields.inner("action");
  const name = action?.text("name");
  if (action === undefined || name === undefined) return () => [];
  if (!actions.has(name.value)) {
    const message = l10n.t("There is no action “{0}”; use replace or remove.", name.value);
    faults.push({ message, span: name.span, unsupported: false });
  }
  const params = action.list("params").map(({ value }) => value);
  if (name.value === "remove") return (text, span, opens) => [removeFix(text, span, opens)];
  if (name.value !== "replace") return () => [];
  return (text, span, opens) =>
    params.map((param) => replaceFix(span, inCaseOf(param, textOf(text, span), opens), false));
};
