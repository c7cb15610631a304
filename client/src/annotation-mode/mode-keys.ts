import * as l10n from "@vscode/l10n";
import type { WireLabel } from "../../../server/src/protocol.js";
import { gestureKeys, type KeyMeaning, keyWords, meaningOf } from "../annotate/annotation-keys.js";
import { onMac } from "./on-mac.js";
import type { SpanMove } from "./words.js";

/** What a key does in annotation mode beside what it says of an annotation. */
export type ModeAction =
  | { readonly kind: "step" | "unmarked"; readonly direction: "next" | "previous" }
  | { readonly kind: "span"; readonly move: SpanMove }
  | { readonly kind: "history"; readonly direction: "undo" | "redo" }
  | { readonly kind: "ask" | "choose" | "legend" | "leave" };

/** The keys of the mode alone, as the manifest's key bindings name them. */
const modeKeys: ReadonlyMap<string, ModeAction> = new Map<string, ModeAction>([
  ["tab", { kind: "step", direction: "next" }],
  ["shift+tab", { kind: "step", direction: "previous" }],
  ["space", { kind: "unmarked", direction: "next" }],
  ["shift+space", { kind: "unmarked", direction: "previous" }],
  ["shift+right", { kind: "span", move: { end: "end", to: "later" } }],
  ["shift+left", { kind: "span", move: { end: "end", to: "earlier" } }],
  ["shift+up", { kind: "span", move: { end: "start", to: "earlier" } }],
  ["shift+down", { kind: "span", move: { end: "start", to: "later" } }],
  ["ctrl+z", { kind: "history", direction: "undo" }],
  ["ctrl+y", { kind: "history", direction: "redo" }],
  ["ctrl+shift+z", { kind: "history", direction: "redo" }],
  ["ctrl+.", { kind: "ask" }],
  ["c", { kind: "choose" }],
  ["k", { kind: "legend" }],
  ["escape", { kind: "leave" }],
]);

/** Other keys for what a letter says of an annotation. */
const also: Readonly<Record<string, string>> = { delete: gestureKeys.reject, backspace: gestureKeys.reject };

/** Every key that the manifest binds in annotation mode: all letters and digits, since a label may have any. */
export const boundKeys: readonly string[] = [
  ..."abcdefghijklmnopqrstuvwxyz0123456789",
  gestureKeys.confirm,
  ...Object.keys(also),
  ...[...modeKeys.keys()].filter((key) => key.length > 1),
];

/**
 * What a key does where a folder has these labels. What it says of an annotation goes first, so that a label of the
 * folder's own can take a letter that only moves about.
 */
export const actionOf = (key: string, labels: readonly WireLabel[]): KeyMeaning | ModeAction | undefined =>
  meaningOf(also[key] ?? key, labels) ?? modeKeys.get(key);

const caps = (): Readonly<Record<string, string>> => ({
  right: "→",
  left: "←",
  up: "↑",
  down: "↓",
  escape: l10n.t({ message: "Esc", comment: "on a key" }),
  enter: keyWords("enter"),
  space: l10n.t({ message: "Space", comment: "on a key" }),
  shift: l10n.t({ message: "Shift", comment: "on a key" }),
  ctrl: l10n.t({ message: "Ctrl", comment: "on a key" }),
  tab: l10n.t({ message: "Tab", comment: "on a key" }),
});

/** What is on the keys of a Mac, where the manifest binds the command key for Ctrl. */
const macCaps: Readonly<Record<string, string>> = { shift: "⇧", ctrl: "⌘" };

/** A key as keyboards have it: “Shift+→”, on a Mac “⇧→”. */
export const keyCap = (key: string, isMac = onMac): string => {
  const named = isMac ? { ...caps(), ...macCaps } : caps();
  return key
    .split("+")
    .map((part) => named[part] ?? part.toUpperCase())
    .join(isMac ? "" : "+");
};
