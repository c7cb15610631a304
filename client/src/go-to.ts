import { type Range, Selection, type TextDocument, TextEditorRevealType, window } from "vscode";
import type { AnnotationStore } from "./annotations.js";
import { problemsOf } from "./diagnostics.js";
import type { Speech } from "./speech.js";
import { excerpt, reachedText } from "./stop-text.js";
import { type Reached, reach, type StopKind, stopsIn } from "./stops.js";
import { tellBriefly } from "./tell-briefly.js";

/** The argument of the key bindings that hold while a screen reader is in use. */
const isSpoken = (argument: unknown): boolean =>
  typeof argument === "object" && argument !== null && "speak" in argument && argument.speak === true;

const wordsOf = (document: TextDocument, kind: StopKind, range: Range): string =>
  kind === "problem"
    ? (problemsOf(document.uri).find((problem) => problem.range.isEqual(range))?.message ?? "")
    : excerpt(document.getText(range));

const rangesOf = (document: TextDocument, kind: StopKind, store: AnnotationStore) => {
  if (kind === "problem") return problemsOf(document.uri).map(({ range }) => range);
  const annotations = store.get(document.uri);
  return annotations === undefined ? [] : stopsIn(annotations.spans, kind);
};

/**
 * Moves the caret of the active editor to the next or previous place of a kind, round the ends, and says in the status
 * bar, and aloud when asked by `{ speak: true }`, what was reached.
 */
export const goTo = (
  store: AnnotationStore,
  speech: Speech,
  kind: StopKind,
  direction: "next" | "previous",
  argument: unknown,
): void => {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document } = editor;
  const reached = reach(rangesOf(document, kind, store), editor.selection.active, direction);
  const tell = (words: string): void => {
    tellBriefly(words);
    if (isSpoken(argument)) speech.say(words);
  };
  if (reached === undefined) {
    tell(reachedText(kind, undefined, ""));
    return;
  }
  const range = toRange(document, reached);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  tell(reachedText(kind, reached, wordsOf(document, kind, range)));
};

const toRange = (document: TextDocument, { range: { start, end } }: Reached): Range =>
  document.validateRange(new Selection(start.line, start.character, end.line, end.character));
