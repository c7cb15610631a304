import {
  type Disposable,
  OverviewRulerLane,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from "vscode";
import type { WireRange } from "../../../server/src/protocol.js";
import { toRange } from "../layers.js";

/** Shows places of an article while somebody chooses among them. */
export interface ShownPlaces extends Disposable {
  /** Brings one of them into view and sets it off from the others. */
  look(at: WireRange): void;
}

/** Marks places in an editor as a search marks what it found; the view goes back where it was when they are put away. */
export const showPlaces = (editor: TextEditor, places: readonly WireRange[]): ShownPlaces => {
  const all = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("editor.findMatchHighlightBackground"),
    borderWidth: "1px",
    borderStyle: "solid",
    borderColor: new ThemeColor("editor.findMatchHighlightBorder"),
    overviewRulerColor: new ThemeColor("editorOverviewRuler.findMatchForeground"),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  const one = window.createTextEditorDecorationType({
    borderWidth: "2px",
    borderStyle: "solid",
    borderColor: new ThemeColor("focusBorder"),
  });
  const [seen] = editor.visibleRanges;
  editor.setDecorations(all, places.map(toRange));
  return {
    look: (at) => {
      const range = toRange(at);
      editor.setDecorations(one, [range]);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    },
    dispose: () => {
      all.dispose();
      one.dispose();
      if (seen !== undefined) editor.revealRange(seen, TextEditorRevealType.AtTop);
    },
  };
};
