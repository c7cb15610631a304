import * as l10n from "@vscode/l10n";
import type { Span } from "../article/span.js";
import type { Fix } from "./rule.js";

/** The fix that puts other words in the place of what stands at a span; unattended only where it is said to be safe. */
export const replacing = ({ start, end }: Span, newText: string, title: string, safe = false): Fix => ({
  title,
  edits: [{ span: { start, end }, newText }],
  safe,
});

/** The same where the title shows the new words, or a shorter form of them. */
export const changing = (span: Span, newText: string, safe = false, shown = newText): Fix =>
  replacing(span, newText, l10n.t("Change to “{0}”", shown), safe);
