import {
  type DecorationRenderOptions,
  Disposable,
  OverviewRulerLane,
  type TextEditor,
  ThemeColor,
} from "vscode";
import type { WireAnnotation } from "../../../server/src/protocol.js";
import { decorate, toRange } from "../layers.js";
import { rangeKey } from "./painted.js";
import type { Spot } from "./spot.js";

/** Marks what keys act on, and whose word the annotations are, in the editors of an article. */
export interface Marks extends Disposable {
  /** In an editor, and in no other any more: what keys act on there. */
  showSpot(editor: TextEditor | undefined, spot: Spot | undefined): void;
  /** In these editors, and in no others any more: what is decided, what follows, and what no highlight shows. */
  showAll(
    editors: readonly TextEditor[],
    annotations: readonly WireAnnotation[],
    painted: ReadonlySet<string>,
  ): void;
}

/**
 * Lines above the words tell whose word an annotation is, since the highlights have theirs below; what has no highlight
 * gets a line there. No text is put in between: it would push other words out of sight.
 */
const looks = {
  decided: { borderStyle: "solid", borderWidth: "2px 0 0 0", borderColor: new ThemeColor("charts.green") },
  follows: { borderStyle: "dotted", borderWidth: "2px 0 0 0", borderColor: new ThemeColor("charts.green") },
  unpainted: {
    borderStyle: "dashed",
    borderWidth: "0 0 1px 0",
    borderColor: new ThemeColor("descriptionForeground"),
  },
} as const satisfies Readonly<Record<string, DecorationRenderOptions>>;

/** Which annotations have each look. */
const belongs: Readonly<
  Record<keyof typeof looks, (annotation: WireAnnotation, painted: ReadonlySet<string>) => boolean>
> = {
  decided: ({ state }) => state === "decided",
  follows: ({ state }) => state === "follows",
  unpainted: ({ range }, painted) => !painted.has(rangeKey(range)),
};

/** No marks yet. */
export const createMarks = (): Marks => {
  // An outline lies over the marks of the types and takes nothing of theirs away.
  const spotMark = decorate({
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineColor: new ThemeColor("focusBorder"),
    overviewRulerColor: new ThemeColor("focusBorder"),
    overviewRulerLane: OverviewRulerLane.Full,
  });
  const marks = (Object.keys(looks) as (keyof typeof looks)[]).map((name) => ({
    mark: decorate(looks[name]),
    belongs: belongs[name],
  }));
  let spotEditor: TextEditor | undefined;
  let shownIn: readonly TextEditor[] = [];

  return {
    showSpot: (editor, spot) => {
      if (spotEditor !== editor) spotEditor?.setDecorations(spotMark, []);
      spotEditor = editor;
      editor?.setDecorations(spotMark, spot === undefined ? [] : [toRange(spot.range)]);
    },
    showAll: (editors, annotations, painted) => {
      const left = shownIn.filter((editor) => !editors.includes(editor));
      shownIn = editors;
      for (const { mark, belongs: has } of marks) {
        const ranges = annotations.filter((one) => has(one, painted)).map(({ range }) => toRange(range));
        for (const editor of left) editor.setDecorations(mark, []);
        for (const editor of editors) editor.setDecorations(mark, ranges);
      }
    },
    dispose: () => Disposable.from(spotMark, ...marks.map(({ mark }) => mark)).dispose(),
  };
};
