import {
  Disposable,
  OverviewRulerLane,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { AnnotationsParams, HighlightKind } from "../../server/src/protocol.js";
import type { AnnotationStore } from "./annotations.js";
import type { AskedFiles } from "./asked-files.js";
import { isServed } from "./documents.js";
import { type HighlightStyle, highlightStyles, paintingOrder } from "./highlight-styles.js";
import { createLabelPainter } from "./label-painter.js";
import { decorate, firstCharacter, type Layer, type Look, lastCharacter, toRange, whole } from "./layers.js";
import { chosenKinds, highlightsEnabled } from "./settings.js";

const underlined = { borderRadius: "3px 3px 1px 1px" };

/** Lines at the first and at the last character alone. */
type EndsLine = "corners" | "edges";

/** What is drawn along all of the words. */
const lines: Readonly<Record<Exclude<HighlightStyle["line"], EndsLine | "bars">, Look>> = {
  solid: { ...underlined, borderStyle: "solid", borderWidth: "0 0 2px 0" },
  dashed: { ...underlined, borderStyle: "dashed", borderWidth: "0 0 2px 0" },
  dotted: { ...underlined, borderStyle: "dotted", borderWidth: "0 0 2px 0" },
  double: { ...underlined, borderStyle: "double", borderWidth: "0 0 3px 0" },
  box: { borderStyle: "solid", borderWidth: "1px", borderRadius: "3px" },
  bold: { ...underlined, borderStyle: "solid", borderWidth: "0 0 1px 0", fontWeight: "bold" },
};

const ends: Readonly<Record<EndsLine, Readonly<Record<"opening" | "closing", Look>>>> = {
  corners: {
    opening: { borderStyle: "solid", borderWidth: "2px 0 0 2px", borderRadius: "5px 0 0 0" },
    closing: { borderStyle: "solid", borderWidth: "0 2px 2px 0", borderRadius: "0 0 5px 0" },
  },
  edges: {
    opening: { borderStyle: "dotted", borderWidth: "0 0 0 2px" },
    closing: { borderStyle: "dotted", borderWidth: "0 2px 0 0" },
  },
};

const layersOf = ({ background, border, line, inRuler }: HighlightStyle): readonly Layer[] => {
  // Labels have colours of the folder’s own.
  if (line === "bars") return [];
  const borderColor = new ThemeColor(border);
  const ground: Look = {
    backgroundColor: new ThemeColor(background),
    ...(inRuler && { overviewRulerColor: borderColor, overviewRulerLane: OverviewRulerLane.Left }),
  };
  if (line !== "corners" && line !== "edges")
    return [{ decoration: decorate({ ...ground, ...lines[line], borderColor }), part: whole }];
  return [
    { decoration: decorate(ground), part: whole },
    { decoration: decorate({ ...ends[line].opening, borderColor }), part: firstCharacter },
    { decoration: decorate({ ...ends[line].closing, borderColor }), part: lastCharacter },
  ];
};

const kindsOf = (document: TextDocument, asked: AskedFiles): readonly HighlightKind[] =>
  isServed(document, asked) && highlightsEnabled(document) ? chosenKinds(document) : [];

/** What an editor shows at present: nothing is sent to it again that it shows already. */
interface Painted {
  readonly annotations: AnnotationsParams | undefined;
  readonly kinds: string;
}

/**
 * Paints the annotations of every visible editor and keeps them up to date. Between an edit and the next
 * reading, VS Code moves the marks with the text.
 */
export const paintHighlights = (store: AnnotationStore, asked: AskedFiles): Disposable => {
  const layers = paintingOrder.flatMap((kind) =>
    layersOf(highlightStyles[kind]).map((layer) => ({ kind, ...layer })),
  );
  const painted = new WeakMap<TextEditor, Painted>();
  const labels = createLabelPainter();

  const paint = (editor: TextEditor): void => {
    const { document } = editor;
    const kinds = kindsOf(document, asked);
    const annotations = kinds.length > 0 ? store.get(document.uri) : undefined;
    // A reading of an earlier text would paint the wrong words; that of this text is on its way.
    if (annotations !== undefined && annotations.version !== document.version) return;
    const now: Painted = { annotations, kinds: kinds.join() };
    const before = painted.get(editor);
    if (before === undefined && annotations === undefined) return;
    if (before?.annotations === now.annotations && before?.kinds === now.kinds) return;
    painted.set(editor, now);
    for (const { kind, decoration, part } of layers) {
      const spans = kinds.includes(kind) ? (annotations?.spans[kind] ?? []) : [];
      editor.setDecorations(
        decoration,
        spans.map((span) => part(toRange(span))),
      );
    }
    labels.paint(editor, kinds.includes("labels") ? (annotations?.labels ?? []) : []);
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);

  const listeners = [
    store.onDidAnnotate(paintAll),
    store.onDidClear(paintAll),
    asked.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
    workspace.onDidOpenTextDocument(paintAll),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("copydesk.highlight")) paintAll();
    }),
  ];
  paintAll();
  return Disposable.from(labels, ...listeners, ...layers.map(({ decoration }) => decoration));
};
