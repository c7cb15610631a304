import * as l10n from "@vscode/l10n";
import { type Selection, workspace } from "vscode";
import type { AnnotateTarget, WireRange } from "../../../server/src/protocol.js";
import { annotateHere } from "../annotate/annotate-here.js";
import { gestureKeys } from "../annotate/annotation-keys.js";
import { askTarget } from "../annotate/ask-server.js";
import { carryOut } from "../annotate/carry-out.js";
import { entriesFor } from "../annotate/entries.js";
import type { Pointed } from "../annotate/pointed.js";
import { toRange } from "../layers.js";
import { tellBriefly } from "../tell-briefly.js";
import { doneWith, doubt, ofSpan } from "./answers.js";
import { type Desk, decideNow, takeIn } from "./desk.js";
import { goOn } from "./go.js";
import type { Sitting } from "./sitting.js";
import { rangeOf, type Spot, stretchOf } from "./spot.js";
import { isSamePlace } from "./walk.js";
import { moveEnd, type SpanMove } from "./words.js";

/** What the server says of a spot, with the annotation that was gone to before others of the same span. */
const targetAt = async ({ session, sitting }: Desk, spot: Spot): Promise<AnnotateTarget | undefined> => {
  const target = await askTarget(session, sitting.document, spot.range);
  const { annotation } = spot;
  if (target === undefined || annotation === undefined) return target;
  const others = target.annotations.filter((one) => !isSamePlace(one, annotation));
  return { ...target, annotations: [annotation, ...others] };
};

const pointedAt = async (desk: Desk, spot: Spot): Promise<Pointed | undefined> => {
  const { sitting } = desk;
  const target = await targetAt(desk, spot);
  return (
    target && {
      target,
      annotated: sitting.annotated,
      scope: "article",
      isSelection: sitting.front()?.selection.isEmpty === false,
      hasFolder: workspace.getWorkspaceFolder(sitting.document.uri) !== undefined,
    }
  );
};

/** Stays at a range that was decided about, unless the person has moved on meanwhile. */
const stayAt = (sitting: Sitting, before: Selection | undefined, range: WireRange): void => {
  const now = sitting.front()?.selection;
  if (before !== undefined && now?.isEqual(before) === true) sitting.stayAt(range);
};

/**
 * Says with a key of the quick pick what it would say there, and stays; what needs more asks for it. Other places with the
 * same words are not asked about: there is a key for that.
 */
export const sayWith = async (desk: Desk, key: string): Promise<boolean> => {
  const { session, decider, sitting } = desk;
  const spot = sitting.spot();
  const editor = sitting.front();
  const before = editor?.selection;
  const pointed = spot && (await pointedAt(desk, spot));
  const action = pointed && entriesFor(pointed).find((entry) => entry.key === key)?.action;
  if (spot === undefined || editor === undefined || pointed === undefined || action === undefined) {
    tellBriefly(
      spot?.annotation === undefined
        ? l10n.t("Nothing is marked here that this can be said of.")
        : l10n.t("This cannot be said of what is marked here."),
    );
    return false;
  }
  if (action.kind === "decide") {
    const changed = await decideNow(desk, action);
    if (changed) stayAt(sitting, before, spot.range);
    return changed;
  }
  if (action.kind !== "scope") await carryOut({ session, decider, editor }, pointed, action);
  await takeIn(desk);
  return true;
};

/** Asks in the quick pick what to say of what keys act on. */
export const askWhat = async (desk: Desk): Promise<void> => {
  const { session, decider, sitting } = desk;
  const editor = sitting.front();
  if (editor === undefined) return;
  const spot = sitting.spot();
  await annotateHere(
    { session, decider, editor },
    spot === undefined ? editor.selection : toRange(spot.range),
  );
  await takeIn(desk);
};

/** Confirms what is marked, unless a person has decided it, and goes on. */
export const confirmAndGoOn = async (desk: Desk): Promise<void> => {
  const { sitting } = desk;
  const standing = sitting.standing();
  const state = sitting.spot()?.annotation?.state;
  const isOpen = state !== undefined && state !== "decided";
  if (isOpen && !(await sayWith(desk, gestureKeys.confirm))) return;
  goOn(desk, standing, "next");
};

/** Says that the person is not sure, or is again: no reason is asked for, since a note can be made at any time. */
export const sayUnsure = async (desk: Desk): Promise<void> => {
  const { sitting } = desk;
  const { range, annotation } = sitting.spot() ?? {};
  const before = sitting.front()?.selection;
  if (annotation === undefined || range === undefined) {
    tellBriefly(l10n.t("Nothing is marked here that this can be said of."));
    return;
  }
  if (await decideNow(desk, doubt(annotation, sitting.wordsOf(range)))) stayAt(sitting, before, range);
};

/** Says that the article is done, or is not. */
export const sayDone = async (desk: Desk): Promise<void> => {
  await decideNow(desk, doneWith(desk.sitting.annotated));
};

/** Moves an end of what is marked by a word, or of words that are not. */
export const moveSpan = async (desk: Desk, move: SpanMove): Promise<void> => {
  const { sitting } = desk;
  const { text } = sitting;
  const { range: old, annotation } = sitting.spot() ?? {};
  const before = sitting.front()?.selection;
  const moved = old && moveEnd(text.text, stretchOf(text, old), move);
  if (moved === undefined) return;
  if (annotation === undefined) {
    sitting.select(moved);
    return;
  }
  const range = rangeOf(text, moved);
  if (await decideNow(desk, ofSpan(annotation, range, sitting.wordsOf(range))))
    stayAt(sitting, before, range);
};

/** What stands now in a range, or around it or within: a gesture that is taken back may have been about other words. */
const standingAt = ({ text, annotated }: Sitting, range: WireRange): WireRange => {
  const { start, end } = stretchOf(text, range);
  const at = annotated.annotations.map((one) => ({ range: one.range, ...stretchOf(text, one.range) }));
  const same = at.find((one) => one.start === start && one.end === end);
  const near = at.filter((one) => one.start < end && start < one.end);
  const shortest = near.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return (same ?? shortest)?.range ?? range;
};

/** Takes the last gesture back, or makes it again, and goes where it was. */
export const takeBack = async (desk: Desk, direction: "undo" | "redo"): Promise<void> => {
  const { sitting, decider } = desk;
  const { ranges } = await decider.undo(sitting.document, direction);
  await takeIn(desk);
  const [first] = ranges;
  if (first !== undefined) sitting.stayAt(standingAt(sitting, first));
};
