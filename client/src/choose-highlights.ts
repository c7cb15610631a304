import * as l10n from "@vscode/l10n";
import { type QuickPickItem, window } from "vscode";
import { type HighlightKind, highlightKinds } from "../../server/src/protocol.js";
import type { AnnotationStore } from "./annotations.js";
import type { AskedFiles } from "./asked-files.js";
import { activeDocument } from "./documents.js";
import { highlightNames } from "./highlight-styles.js";
import { chosenKinds, highlightsEnabled, setHighlight } from "./settings.js";

interface KindItem extends QuickPickItem {
  readonly highlight: HighlightKind;
}

/**
 * Asks which kinds to highlight and writes what changed to the settings; highlights that were off are on
 * afterwards.
 */
export const chooseHighlights = async (store: AnnotationStore, asked: AskedFiles): Promise<void> => {
  const document = activeDocument(asked);
  const spans = document && store.get(document.uri)?.spans;
  const before = chosenKinds(document);
  const items = highlightKinds.map((highlight): KindItem => {
    const { label, description } = highlightNames[highlight]();
    const found = spans?.[highlight].length;
    return {
      highlight,
      label,
      description: found === undefined ? description : l10n.t("{0} · {1} here", description, found),
      picked: before.includes(highlight),
    };
  });
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Copydesk: Choose Highlights"),
    placeHolder: l10n.t("What to highlight in articles"),
    canPickMany: true,
  });
  if (picked === undefined) return;
  const after = picked.map(({ highlight }) => highlight);
  for (const kind of highlightKinds) {
    const chosen = after.includes(kind);
    if (chosen !== before.includes(kind)) await setHighlight(document, kind, chosen);
  }
  if (after.length > 0 && !highlightsEnabled(document)) await setHighlight(document, "enable", true);
};
