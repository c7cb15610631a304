import * as l10n from "@vscode/l10n";
import { type QuickPickItem, QuickPickItemKind, type Range, window, workspace } from "vscode";
import type { WireRange } from "../../../server/src/protocol.js";
import { type Annotating, annotatedHere } from "./annotating.js";
import { gestureKeys, keyWords } from "./annotation-keys.js";
import { askList, type ListContent, type Reply } from "./ask.js";
import { askTarget, wireRange } from "./ask-server.js";
import { carryOut } from "./carry-out.js";
import { entriesFor } from "./entries.js";
import type { Entry, EntryAction, EntryName, Scope } from "./entry.js";
import { isSameRange } from "./place-of.js";
import { type Pointed, subjectOf } from "./pointed.js";
import { pointedTitle } from "./pointed-title.js";

interface EntryItem extends QuickPickItem {
  readonly action?: EntryAction;
}

/**
 * The key stands first, where typing it finds it before all words that begin with it; so no other label begins with a
 * letter.
 */
const marked = ({ key, label, isCurrent, action }: Entry): string => {
  if (action.kind === "scope") return `${isCurrent ? "●" : "○"}\u2003${label}`;
  if (key === undefined) return `·\u2003${label}`;
  return `${key === gestureKeys.confirm ? "↵" : keyWords(key)}\u2003${label}`;
};

const itemOf = (entry: Entry): EntryItem => {
  const { description, isCurrent, action } = entry;
  const tick = isCurrent === true && action.kind !== "scope" ? ["$(check)"] : [];
  return {
    label: marked(entry),
    description: [...tick, ...(description ? [description] : [])].join(" "),
    action,
  };
};

const itemsOf = (entries: readonly Entry[]): readonly EntryItem[] =>
  entries.flatMap((entry, index): readonly EntryItem[] =>
    entry.group === entries[index - 1]?.group
      ? [itemOf(entry)]
      : [{ label: entry.group, kind: QuickPickItemKind.Separator }, itemOf(entry)],
  );

/** What a range of the editor points at; says so and gives undefined where that is nothing. */
const pointedAt = async (
  annotating: Annotating,
  range: WireRange,
  scope: Scope,
): Promise<Pointed | undefined> => {
  const { session, editor } = annotating;
  const target = await askTarget(session, editor.document, range);
  if (target === undefined) {
    void window.showInformationMessage(l10n.t("Nothing can be annotated here: put the caret in a word."));
    return undefined;
  }
  const annotated = await annotatedHere(annotating);
  if (annotated === undefined) return undefined;
  const isSelection = !isSameRange(range, { start: range.start, end: range.start });
  const hasFolder = workspace.getWorkspaceFolder(editor.document.uri) !== undefined;
  return { target, annotated, scope, isSelection, hasFolder };
};

const contentFor = (pointed: Pointed): ListContent<EntryItem> => ({
  title: pointedTitle(pointed.target, subjectOf(pointed), pointed.scope),
  items: itemsOf(entriesFor(pointed)),
});

const doesNotFit = (name: EntryName): string => {
  switch (name) {
    case "confirm":
    case "reject":
      return l10n.t("Nothing is marked here.");
    case "saidBy":
      return l10n.t("There is no quote here.");
    case "split":
      return l10n.t("There is no name here that is mentioned more than once.");
    default:
      return l10n.t("That cannot be said of what is here.");
  }
};

/**
 * Asks what to say of a range of the editor, an empty one for a caret, and does it: one quick pick, and where it takes
 * more a second, from which a person can go back.
 */
export const annotateHere = async (annotating: Annotating, range: Range): Promise<void> => {
  let scope: Scope = "article";
  for (;;) {
    const pointing = pointedAt(annotating, wireRange(range), scope);
    const reply: Reply<EntryItem> = await askList<EntryItem>({
      content: pointing.then((pointed) => pointed && contentFor(pointed)),
      placeholder: l10n.t("Type a key or a word, then Enter"),
      hasBack: false,
    });
    const pointed = await pointing;
    const action: EntryAction | undefined = reply?.kind === "value" ? reply.value.action : undefined;
    if (pointed === undefined || action === undefined) return;
    if (action.kind === "scope") scope = action.scope;
    else if ((await carryOut(annotating, pointed, action))?.kind !== "back") return;
  }
};

/** Does what one entry would do, without asking which; says so where it does not fit what stands there. */
export const annotateAs = async (annotating: Annotating, range: Range, name: EntryName): Promise<void> => {
  const pointed = await pointedAt(annotating, wireRange(range), "article");
  if (pointed === undefined) return;
  const action = entriesFor(pointed).find((entry) => entry.name === name)?.action;
  if (action === undefined || action.kind === "scope") void window.showInformationMessage(doesNotFit(name));
  else if ((await carryOut(annotating, pointed, action))?.kind === "back")
    await annotateHere(annotating, range);
};
