import * as l10n from "@vscode/l10n";
import {
  type QuickInputButton,
  type QuickPickItem,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  ThemeIcon,
  window,
} from "vscode";
import type { DecideStep, WireOrphan } from "../../../server/src/protocol.js";
import { askAnnotated, wireRange } from "../annotate/ask-server.js";
import type { Decider } from "../annotate/decide.js";
import type { Session } from "../session.js";
import { tellBriefly } from "../tell-briefly.js";
import { candidatesFor, lostSubject, lostSurroundings, onOneLine } from "./lost-words.js";

interface LostItem extends QuickPickItem {
  readonly orphan: WireOrphan;
}

interface PlaceItem extends QuickPickItem {
  /** Left out of the entry that drops the decision. */
  readonly range?: Range;
}

const dropButton = (): QuickInputButton => ({
  iconPath: new ThemeIcon("trash"),
  tooltip: l10n.t("Drop This Decision"),
});

const itemOf = (orphan: WireOrphan): LostItem => ({
  label: l10n.t("“{0}”", onOneLine(orphan.words)),
  description: [lostSubject(orphan), orphan.by, orphan.at?.slice(0, 10)].filter(Boolean).join(" · "),
  detail: lostSurroundings(orphan),
  buttons: [dropButton()],
  orphan,
});

const lostIn = async (session: Session, document: TextDocument): Promise<readonly WireOrphan[]> =>
  (await askAnnotated(session, document))?.orphans ?? [];

/** Shows each place as it is gone through, and gives the one that is chosen; undefined where nothing is. */
const choosePlace = (editor: TextEditor, orphan: WireOrphan): Promise<Range | "drop" | undefined> => {
  const { document, selections } = editor;
  const places = candidatesFor(document.getText(), orphan).map(({ start, end, line }): PlaceItem => {
    const range = new Range(document.positionAt(start), document.positionAt(end));
    return { label: line, description: l10n.t("line {0}", range.start.line + 1), range };
  });
  return new Promise((resolve) => {
    const list = window.createQuickPick<PlaceItem>();
    let chosen: Range | "drop" | undefined;
    list.title = l10n.t("Where Is “{0}” Now?", onOneLine(orphan.words));
    list.placeholder =
      places.length > 0
        ? l10n.t("Enter places the decision; Esc leaves it, to select other words for it first")
        : l10n.t("These words are nowhere: select those it is about now, and choose it again");
    list.items = [...places, { label: `$(trash) ${l10n.t("Drop This Decision")}` }];
    list.onDidChangeActive(([item]) => {
      if (item?.range === undefined) return;
      editor.selection = new Selection(item.range.start, item.range.end);
      editor.revealRange(item.range);
    });
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      if (item !== undefined) chosen = item.range ?? "drop";
      list.hide();
    });
    list.onDidHide(() => {
      if (chosen === undefined) editor.selections = selections;
      list.dispose();
      resolve(chosen);
    });
    list.show();
  });
};

/** Which of the lost decisions a person turns to, and what is to become of it. */
const chooseLost = (
  lost: readonly WireOrphan[],
  selected: string,
): Promise<{ readonly orphan: WireOrphan; readonly drop: boolean } | undefined> =>
  new Promise((resolve) => {
    const list = window.createQuickPick<LostItem>();
    let chosen: { readonly orphan: WireOrphan; readonly drop: boolean } | undefined;
    list.title =
      selected === "" ? l10n.t("Lost Decisions") : l10n.t("Which Decision Is About “{0}”?", selected);
    list.placeholder =
      selected === ""
        ? l10n.t("Enter shows where a decision may belong, its trash can drops it")
        : l10n.t("Enter places a decision on the selected words, its trash can drops it");
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.items = lost.map(itemOf);
    list.onDidTriggerItemButton(({ item }) => {
      chosen = { orphan: item.orphan, drop: true };
      list.hide();
    });
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      if (item !== undefined) chosen = { orphan: item.orphan, drop: false };
      list.hide();
    });
    list.onDidHide(() => {
      list.dispose();
      resolve(chosen);
    });
    list.show();
  });

/**
 * Lists the decisions on the article in front whose words were not found again, to be placed or dropped, one after the
 * other. Where words are selected, the one that is chosen is placed on them.
 */
export const reviewLost = async (session: Session, decider: Decider): Promise<void> => {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document } = editor;
  const carryOut = (step: DecideStep, told: string) =>
    decider.decide({ document, version: document.version, steps: [step], told });
  for (;;) {
    const lost = await lostIn(session, document);
    if (lost.length === 0) {
      tellBriefly(l10n.t("All decisions on this article have their place."));
      return;
    }
    const selected = onOneLine(document.getText(editor.selection)).trim();
    const chosen = await chooseLost(lost, selected);
    if (chosen === undefined) return;
    const { orphan } = chosen;
    const place = chosen.drop
      ? "drop"
      : selected === ""
        ? await choosePlace(editor, orphan)
        : editor.selection;
    if (place === undefined) return;
    if (place === "drop") {
      await carryOut(
        { kind: "forget", decision: orphan.decision },
        l10n.t("The decision on “{0}” was dropped.", orphan.words),
      );
      continue;
    }
    await carryOut(
      { kind: "decide", ranges: [wireRange(place)], answer: {}, moves: orphan.decision },
      l10n.t("The decision on “{0}” has its place again.", orphan.words),
    );
    editor.selection = new Selection(place.end, place.end);
  }
};
