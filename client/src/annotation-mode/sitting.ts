import {
  type Disposable,
  Position,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";
import type { Annotated, WireAnnotation, WireRange } from "../../../server/src/protocol.js";
import { isSameRange } from "../annotate/place-of.js";
import { toRange } from "../layers.js";
import { excerpt } from "../stop-text.js";
import { createMarks } from "./marks.js";
import { spotText } from "./mode-words.js";
import { progressOf } from "./progress.js";
import { type PositionedText, rangeOf, type Spot, spotAt } from "./spot.js";
import { createStandingBar } from "./standing-bar.js";
import { isEverything, isSamePlace, type Standing, type Walk } from "./walk.js";
import type { Stretch } from "./words.js";

/** One person’s work on one article, from entering annotation mode to leaving it. */
export interface Sitting extends Disposable {
  readonly document: TextDocument;
  /** What the server said last. */
  readonly annotated: Annotated;
  readonly text: PositionedText;
  walk: Walk;
  /** The editor in front, where it shows the article. */
  front(): TextEditor | undefined;
  /** What keys act on; undefined where the caret is at no word, or another editor is in front. */
  spot(): Spot | undefined;
  /** Where the walk goes on from. */
  standing(): Standing;
  wordsOf(range: WireRange): string;
  /** Goes to an annotation, or to words that have none, which are selected. */
  goTo(annotation: WireAnnotation): void;
  select(stretch: Stretch): void;
  /** Lets keys act on a range from now on: it was decided about. */
  stayAt(range: WireRange): void;
  /** Takes in what the server says now. */
  update(annotated: Annotated): void;
  /** Shows what keys act on, and how far the work is: in front, or hidden while another editor is there. */
  showSpot(): void;
  /** Shows that, and whose word all annotations are. */
  show(): void;
}

/** What keys act on for as long as the selection stays as it is: the caret alone does not tell what encloses what. */
interface Here {
  readonly selection: Selection;
  readonly range: WireRange;
  /** The annotation as it was when it was reached. */
  readonly reached?: WireAnnotation;
}

const positioned = (document: TextDocument): PositionedText => ({
  get text() {
    return document.getText();
  },
  offsetAt: ({ line, character }) => document.offsetAt(new Position(line, character)),
  positionAt: (offset) => {
    // A server in a web worker is sent what can be cloned: plain data, not VS Code's class.
    const { line, character } = document.positionAt(offset);
    return { line, character };
  },
});

/**
 * What stands now where somebody went: the annotation of the sort that was there, another of the same span, or the words of
 * which a person said that nothing is there; undefined where something else stands there by now.
 */
const spotFrom = ({ range, reached }: Here, { annotations, rejected }: Annotated): Spot | undefined => {
  const same = annotations.filter((one) => isSameRange(one.range, range));
  const annotation = same.find((one) => reached !== undefined && isSamePlace(one, reached)) ?? same.at(-1);
  if (annotation !== undefined) return { range: annotation.range, annotation };
  return rejected.some((one) => isSameRange(one.range, range)) ? { range } : undefined;
};

/** What a sitting begins with. */
export interface Beginning {
  /** The document in front, and what the server says of it. */
  readonly document: TextDocument;
  readonly annotated: Annotated;
  readonly walk: Walk;
  /** The keys of the ranges that are highlighted now. */
  readonly painted: () => ReadonlySet<string>;
  /** Takes in the type of what keys act on. */
  readonly point: (type: string | undefined) => void;
}

/** Begins where the caret is. */
export const createSitting = ({ document, painted, point, ...first }: Beginning): Sitting => {
  const marks = createMarks();
  const bar = createStandingBar();
  const text = positioned(document);
  let { annotated, walk } = first;
  let here: Here | undefined;
  let said = "";

  const front = (): TextEditor | undefined => {
    const editor = window.activeTextEditor;
    return editor?.document === document ? editor : undefined;
  };
  const held = (editor: TextEditor): Here | undefined =>
    here?.selection.isEqual(editor.selection) === true ? here : undefined;

  const spot = (): Spot | undefined => {
    const editor = front();
    if (editor === undefined) return undefined;
    const at = held(editor);
    return (at && spotFrom(at, annotated)) ?? spotAt(text, annotated.annotations, editor.selection);
  };

  const wordsOf = (range: WireRange): string => excerpt(document.getText(toRange(range)));

  const say = (now: Spot | undefined): void => {
    const words = now === undefined ? "" : spotText(wordsOf(now.range), now.annotation);
    point(now?.annotation?.type);
    if (words === said) return;
    said = words;
    bar.say(words);
  };

  const showSpot = (): void => {
    const editor = front();
    const now = spot();
    marks.showSpot(editor, now);
    if (editor === undefined) {
      said = "";
      bar.hide();
      return;
    }
    bar.showProgress(progressOf(annotated, walk), annotated.done, isEverything(walk));
    say(now);
  };

  const show = (): void => {
    const editors = window.visibleTextEditors.filter((one) => one.document === document);
    marks.showAll(editors, annotated.annotations, painted());
    showSpot();
  };

  const stand = (selection: Selection, range: WireRange, reached?: WireAnnotation): void => {
    const editor = front();
    if (editor === undefined) return;
    here = { selection, range, ...(reached && { reached }) };
    editor.selection = selection;
    editor.revealRange(toRange(range), TextEditorRevealType.InCenterIfOutsideViewport);
    showSpot();
  };

  return {
    document,
    text,
    get annotated() {
      return annotated;
    },
    get walk() {
      return walk;
    },
    set walk(next) {
      walk = next;
      showSpot();
    },
    front,
    spot,
    standing: () => {
      const editor = front();
      if (editor === undefined) return { line: 0, character: 0 };
      return held(editor)?.reached ?? spot()?.annotation ?? editor.selection.active;
    },
    wordsOf,
    goTo: (annotation) => {
      const { start } = toRange(annotation.range);
      stand(new Selection(start, start), annotation.range, annotation);
    },
    select: (stretch) => {
      const range = rangeOf(text, stretch);
      const { start, end } = toRange(range);
      stand(new Selection(start, end), range);
    },
    stayAt: (range) => {
      const editor = front();
      if (editor === undefined) return;
      const { start } = toRange(range);
      stand(new Selection(start, start), range, held(editor)?.reached);
    },
    update: (next) => {
      annotated = next;
      show();
    },
    showSpot,
    show,
    dispose: () => {
      marks.dispose();
      bar.dispose();
    },
  };
};
