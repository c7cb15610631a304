import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  Disposable,
  OverviewRulerLane,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { AnnotationsParams, HighlightKind, WireRange } from "../../server/src/protocol.js";
import type { AnnotationStore } from "./annotations.js";
import { isServed } from "./documents.js";
import { type HighlightStyle, highlightStyles, paintingOrder } from "./highlight-styles.js";
import { chosenKinds, highlightsEnabled } from "./settings.js";

const underlined = { borderRadius: "3px 3px 1px 1px" };

const lines: Readonly<Record<HighlightStyle["line"], DecorationRenderOptions>> = {
  solid: { ...underlined, borderStyle: "solid", borderWidth: "0 0 2px 0" },
  dashed: { ...underlined, borderStyle: "dashed", borderWidth: "0 0 2px 0" },
  dotted: { ...underlined, borderStyle: "dotted", borderWidth: "0 0 2px 0" },
  double: { ...underlined, borderStyle: "double", borderWidth: "0 0 3px 0" },
  box: { borderStyle: "solid", borderWidth: "1px", borderRadius: "3px" },
  bar: { borderStyle: "solid", borderWidth: "0 0 0 2px", borderRadius: "0 3px 3px 0" },
  bold: { ...underlined, borderStyle: "solid", borderWidth: "0 0 1px 0", fontWeight: "bold" },
};

const createDecoration = (style: HighlightStyle): TextEditorDecorationType =>
  window.createTextEditorDecorationType({
    ...lines[style.line],
    backgroundColor: new ThemeColor(style.background),
    borderColor: new ThemeColor(style.border),
    // A mark does not grow with what is typed next to it; the next reading sets it right.
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    ...(style.inRuler && {
      overviewRulerColor: new ThemeColor(style.border),
      overviewRulerLane: OverviewRulerLane.Left,
    }),
  });

const toRange = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

const kindsOf = (document: TextDocument): readonly HighlightKind[] =>
  isServed(document) && highlightsEnabled(document) ? chosenKinds(document) : [];

/** What an editor shows at present: nothing is sent to it again that it shows already. */
interface Painted {
  readonly annotations: AnnotationsParams | undefined;
  readonly kinds: string;
}

/**
 * Paints the annotations of every visible editor and keeps them up to date. Between an edit and the next
 * reading, VS Code moves the marks with the text.
 */
export const paintHighlights = (store: AnnotationStore): Disposable => {
  const decorations = paintingOrder.map((kind) => ({
    kind,
    decoration: createDecoration(highlightStyles[kind]),
  }));
  const painted = new WeakMap<TextEditor, Painted>();

  const paint = (editor: TextEditor): void => {
    const { document } = editor;
    const kinds = kindsOf(document);
    const annotations = kinds.length > 0 ? store.get(document.uri) : undefined;
    // A reading of an earlier text would paint the wrong words; that of this text is on its way.
    if (annotations !== undefined && annotations.version !== document.version) return;
    const now: Painted = { annotations, kinds: kinds.join() };
    const before = painted.get(editor);
    if (before === undefined && annotations === undefined) return;
    if (before?.annotations === now.annotations && before?.kinds === now.kinds) return;
    painted.set(editor, now);
    for (const { kind, decoration } of decorations) {
      const spans = kinds.includes(kind) ? (annotations?.spans[kind] ?? []) : [];
      editor.setDecorations(decoration, spans.map(toRange));
    }
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);

  const listeners = [
    store.onDidAnnotate(paintAll),
    store.onDidClear(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
    workspace.onDidOpenTextDocument(paintAll),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("copydesk.highlight")) paintAll();
    }),
  ];
  paintAll();
  return Disposable.from(...listeners, ...decorations.map(({ decoration }) => decoration));
};
