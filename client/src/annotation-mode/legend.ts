import * as l10n from "@vscode/l10n";
import {
  commands,
  type Disposable,
  EventEmitter,
  type Memento,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from "vscode";
import type { WireLabel } from "../../../server/src/protocol.js";
import { commandIds } from "../command-ids.js";
import { type LegendGroup, type LegendRow, legendGroups } from "./legend-rows.js";

/** The view of the keys, as the manifest names it; its context key there tells whether it is wanted. */
const view = "copydesk.keys";
const wantedKey = "copydesk.showsKeys";

/** What is remembered from window to window. */
const memoryKey = "annotationMode.hidesKeys";

type Entry = LegendGroup | LegendRow;

const isGroup = (entry: Entry): entry is LegendGroup => "rows" in entry;

/** `current` is the type of what keys act on. */
const rowItem = (
  { keys: [key], caps, name, means, type }: LegendRow,
  current: string | undefined,
): TreeItem => {
  const item = new TreeItem(caps);
  const isCurrent = type !== undefined && type === current;
  item.description = name;
  item.tooltip = means === undefined ? name : `${name} · ${means}`;
  // The others keep the place of the arrow free, so that all begin at one line.
  item.iconPath = new ThemeIcon(isCurrent ? "arrow-right" : "blank");
  item.accessibilityInformation = { label: l10n.t("{0}: {1}", caps, item.tooltip) };
  if (key !== undefined)
    item.command = { title: name, command: commandIds.annotationKey, arguments: [{ key }] };
  return item;
};

/** The legend of the keys in the side bar. */
export interface Legend extends Disposable {
  /** Shows the keys for a folder’s labels, unless the person has hidden them; the focus stays where it is. */
  open(labels: readonly WireLabel[]): Promise<void>;
  /** Takes in that the labels have changed. */
  setLabels(labels: readonly WireLabel[]): void;
  /** Points at the type of what keys act on. */
  point(type: string | undefined): void;
  /** Hides the keys, now and from now on, or shows them again. */
  toggle(): Promise<void>;
  close(): Promise<void>;
}

/** A legend that is not shown. */
export const createLegend = (memory: Memento): Legend => {
  const changed = new EventEmitter<Entry | undefined>();
  let groups: readonly LegendGroup[] = [];
  let current: string | undefined;
  const provider: TreeDataProvider<Entry> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (entry) =>
      isGroup(entry) ? new TreeItem(entry.title, TreeItemCollapsibleState.Expanded) : rowItem(entry, current),
    getChildren: (entry) => [...(entry === undefined ? groups : isGroup(entry) ? entry.rows : [])],
  };
  const tree = window.createTreeView(view, { treeDataProvider: provider });

  const want = (wanted: boolean): Thenable<unknown> =>
    commands.executeCommand("setContext", wantedKey, wanted);
  const show = async (): Promise<void> => {
    await want(true);
    await commands.executeCommand(`${view}.focus`, { preserveFocus: true });
  };
  let shownLabels = "";
  const setLabels = (labels: readonly WireLabel[]): void => {
    const now = JSON.stringify(labels);
    if (now === shownLabels) return;
    shownLabels = now;
    groups = legendGroups(labels);
    changed.fire(undefined);
  };
  const rowsOf = (type: string | undefined): readonly LegendRow[] =>
    groups.flatMap(({ rows }) => rows.filter((row) => row.type !== undefined && row.type === type));

  return {
    open: async (labels) => {
      setLabels(labels);
      if (!memory.get(memoryKey, false)) await show();
    },
    setLabels,
    point: (type) => {
      if (type === current) return;
      const rows = [...rowsOf(current), ...rowsOf(type)];
      current = type;
      for (const row of rows) changed.fire(row);
    },
    toggle: async () => {
      const hide = !memory.get(memoryKey, false);
      await memory.update(memoryKey, hide);
      if (hide) await want(false);
      else await show();
    },
    close: async () => {
      await want(false);
    },
    dispose: () => {
      tree.dispose();
      changed.dispose();
    },
  };
};
