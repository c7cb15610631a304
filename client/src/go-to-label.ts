import * as l10n from "@vscode/l10n";
import {
  type QuickPickItem,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
} from "vscode";
import type { LabelledRanges } from "../../server/src/protocol.js";
import type { AnnotationStore } from "./annotations.js";
import { toRange } from "./layers.js";
import { excerpt } from "./stop-text.js";

interface LabelItem extends QuickPickItem {
  /** Undefined for a label of the whole article. */
  readonly range?: Range;
}

const itemsOf = (document: TextDocument, { label, order, ranges }: LabelledRanges): readonly LabelItem[] => {
  const unknown = order === undefined ? { detail: l10n.t("No label of .copydesk.json") } : {};
  if (ranges.length === 0) return [{ label, description: l10n.t("the whole article"), ...unknown }];
  return ranges.map((wire) => {
    const range = document.validateRange(toRange(wire));
    return { label, description: excerpt(document.getText(range)), range, ...unknown };
  });
};

const byPlace = (a: LabelItem, b: LabelItem): number => {
  const start = new Range(0, 0, 0, 0).start;
  return (a.range?.start ?? start).compareTo(b.range?.start ?? start);
};

/** Lists the labels of the active article, those of the article as a whole first, and goes to the one that is chosen. */
export const goToLabel = async (store: AnnotationStore): Promise<void> => {
  const editor = window.activeTextEditor;
  const labels = editor && (store.get(editor.document.uri)?.labels ?? []);
  if (editor === undefined || labels === undefined) return;
  const items = labels.flatMap((label) => itemsOf(editor.document, label)).sort(byPlace);
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t("Nothing in this article has a label of your own."));
    return;
  }
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Copydesk: Go to Label"),
    placeHolder: l10n.t("Labels of this article"),
    matchOnDescription: true,
  });
  if (chosen?.range === undefined) return;
  editor.selection = new Selection(chosen.range.start, chosen.range.start);
  editor.revealRange(chosen.range, TextEditorRevealType.InCenterIfOutsideViewport);
};
