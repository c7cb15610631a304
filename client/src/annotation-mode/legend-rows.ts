import * as l10n from "@vscode/l10n";
import type { WireLabel } from "../../../server/src/protocol.js";
import {
  type GestureName,
  gestureKeys,
  labelKey,
  nameTypes,
  passageTypes,
  type TypeKey,
  typeKey,
} from "../annotate/annotation-keys.js";
import { actionOf, keyCap } from "./mode-keys.js";

/** A key or two that belong together, and what they do. */
export interface LegendRow {
  /** As the key bindings name them. */
  readonly keys: readonly string[];
  /** As keyboards have them. */
  readonly caps: string;
  readonly name: string;
  /** More about it, in a few words. */
  readonly means?: string;
  /** The type or label that the key gives. */
  readonly type?: string;
}

/** Keys of one sort. */
export interface LegendGroup {
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

/** What is said of every annotation comes first, who says or is something after the types. */
const verdicts = [
  "confirm",
  "reject",
  "allAlike",
  "unsure",
  "done",
] as const satisfies readonly GestureName[];

const gestureNames: Readonly<Record<GestureName, () => string>> = {
  confirm: () => l10n.t("Confirm, and go on"),
  reject: () => l10n.t("Nothing here"),
  allAlike: () => l10n.t("All like this…"),
  unsure: () => l10n.t("Unsure"),
  done: () => l10n.t("The article is done"),
  sameAs: () => l10n.t("Same as…"),
  someoneElse: () => l10n.t("Someone else"),
  saidBy: () => l10n.t("Said by…"),
  nobody: () => l10n.t("Nobody says this"),
  note: () => l10n.t("Note…"),
  forget: () => l10n.t("Forget the decision"),
};

const isVerdict = (gesture: string): boolean => verdicts.some((one) => one === gesture);

const gestureRow = (gesture: GestureName): LegendRow => ({
  keys: [gestureKeys[gesture]],
  caps: keyCap(gestureKeys[gesture]),
  name: gestureNames[gesture](),
});

const typeRows = (types: readonly TypeKey[], labels: readonly WireLabel[]): readonly LegendRow[] =>
  types.flatMap(({ type, name, means }) => {
    const key = typeKey(type, labels);
    return key === undefined ? [] : [{ keys: [key], caps: keyCap(key), name: name(), means: means(), type }];
  });

const labelRows = (labels: readonly WireLabel[]): readonly LegendRow[] =>
  labels.flatMap((label): readonly LegendRow[] => {
    const key = labelKey(label, labels);
    if (key === undefined) return [];
    const { name, description } = label;
    const row = { keys: [key], caps: keyCap(key), name, type: name };
    return [description === undefined ? row : { ...row, means: description }];
  });

/** Two keys, the second without the modifiers that the first has too: “Shift+→, ←”. */
const bothCaps = (keys: readonly string[]): string => {
  const [first = "", second] = keys;
  if (second === undefined) return keyCap(first);
  const modifiers = first.slice(0, first.lastIndexOf("+") + 1);
  const shared = modifiers !== "" && second.startsWith(modifiers);
  return `${keyCap(first)}, ${keyCap(shared ? second.slice(modifiers.length) : second)}`;
};

const moves = (): readonly { readonly keys: readonly string[]; readonly name: string }[] => [
  { keys: ["tab", "shift+tab"], name: l10n.t("Next, previous") },
  { keys: ["space", "shift+space"], name: l10n.t("Next, previous unmarked") },
  { keys: ["shift+right", "shift+left"], name: l10n.t("End one word later, earlier") },
  { keys: ["shift+up", "shift+down"], name: l10n.t("Start one word earlier, later") },
  { keys: ["ctrl+z", "ctrl+y"], name: l10n.t("Undo, redo") },
  { keys: ["ctrl+."], name: l10n.t("Everything that can be said…") },
  { keys: ["c"], name: l10n.t("Choose what to go through…") },
  { keys: ["k"], name: l10n.t("Show or hide these keys") },
  { keys: ["escape"], name: l10n.t("Leave") },
];

/** The keys that move about, those left out that a label has taken. */
const moveRows = (labels: readonly WireLabel[]): readonly LegendRow[] =>
  moves()
    .filter(({ keys: [key = ""] }) => actionOf(key, labels)?.kind !== "type")
    .map(({ keys, name }) => ({ keys, caps: bothCaps(keys), name }));

/** What the lines mean that the mode draws. */
const markRows = (): readonly LegendRow[] => [
  { keys: [], caps: "▔▔", name: l10n.t("decided") },
  { keys: [], caps: "┈┈", name: l10n.t("follows from a decision") },
];

/** All the keys of annotation mode where a folder has these labels; what is used most comes first. */
export const legendGroups = (labels: readonly WireLabel[]): readonly LegendGroup[] => {
  const others = (Object.keys(gestureNames) as GestureName[]).filter((gesture) => !isVerdict(gesture));
  return [
    { title: l10n.t("Decide"), rows: verdicts.map(gestureRow) },
    { title: l10n.t("Labels of this folder"), rows: labelRows(labels) },
    { title: l10n.t("Types"), rows: typeRows(nameTypes, labels) },
    { title: l10n.t("Move"), rows: moveRows(labels) },
    { title: l10n.t("Who it is, who says it"), rows: others.map(gestureRow) },
    { title: l10n.t("Line above the words"), rows: markRows() },
    { title: l10n.t("Passages"), rows: typeRows(passageTypes, labels) },
  ].filter(({ rows }) => rows.length > 0);
};
