import { type Disposable, type TextEditor, ThemeColor, window } from "vscode";
import type { LabelledRanges } from "../../server/src/protocol.js";
import { type LabelColors, labelLook } from "./label-looks.js";
import { innermost } from "./label-underlines.js";
import { decorate, firstCharacter, type Layer, type Look, lastCharacter, toRange, whole } from "./layers.js";

/** Paints words with labels of a folder's own, in the folder's colours. */
export interface LabelPainter extends Disposable {
  /** Shows these labels in an editor, in the place of those it shows. */
  paint(editor: TextEditor, labels: readonly LabelledRanges[]): void;
}

/** The decorations of one look: its underline, and what stands behind and beside the words. */
interface Brush {
  readonly underline: Layer;
  readonly others: readonly Layer[];
}

/** What has no place among the folder's labels is drawn with the first line. */
const unknownOrder = 0;

const border = { id: "copydesk.labelBorder", variable: "var(--vscode-copydesk-labelBorder)" };

const brushOf = (color: string | undefined, order: number): Brush => {
  const { line, colors } = labelLook(color, order);
  const themed = (look: (colors: LabelColors) => Look, otherwise: Look): Look =>
    colors ? { light: look(colors.light), dark: look(colors.dark) } : otherwise;
  const underlined = (mark: string): Look => ({ textDecoration: `underline ${line} 2px ${mark}` });
  const bar = (width: string): Look => ({
    borderStyle: "solid",
    borderWidth: width,
    ...themed(({ mark }) => ({ borderColor: mark }), { borderColor: new ThemeColor(border.id) }),
  });
  const ground = themed(({ ground }) => ({ backgroundColor: ground }), {
    backgroundColor: new ThemeColor("copydesk.labelBackground"),
  });
  return {
    underline: {
      decoration: decorate(themed(({ mark }) => underlined(mark), underlined(border.variable))),
      part: whole,
    },
    others: [
      { decoration: decorate(ground), part: whole },
      { decoration: decorate(bar("0 0 0 1px")), part: firstCharacter },
      { decoration: decorate(bar("0 1px 0 0")), part: lastCharacter },
    ],
  };
};

const layersOf = ({ underline, others }: Brush): readonly Layer[] => [underline, ...others];

/** A painter that has painted nothing. Brushes that no visible editor needs any more are thrown away. */
export const createLabelPainter = (): LabelPainter => {
  const brushes = new Map<string, Brush>();
  const shown = new Map<TextEditor, ReadonlySet<string>>();
  const keyOf = ({ color, order = unknownOrder }: LabelledRanges): string => `${color ?? "theme"} ${order}`;
  const brushFor = (label: LabelledRanges): Brush => {
    const key = keyOf(label);
    const brush = brushes.get(key) ?? brushOf(label.color, label.order ?? unknownOrder);
    brushes.set(key, brush);
    return brush;
  };
  const dispose = (brush: Brush): void => {
    for (const { decoration } of layersOf(brush)) decoration.dispose();
  };
  const clean = (): void => {
    for (const editor of shown.keys()) if (!window.visibleTextEditors.includes(editor)) shown.delete(editor);
    const needed = new Set([...shown.values()].flatMap((keys) => [...keys]));
    for (const [key, brush] of brushes) {
      if (needed.has(key)) continue;
      dispose(brush);
      brushes.delete(key);
    }
  };
  const clear = (editor: TextEditor, except: ReadonlySet<string>): void => {
    for (const key of shown.get(editor) ?? []) {
      const brush = except.has(key) ? undefined : brushes.get(key);
      for (const { decoration } of brush ? layersOf(brush) : []) editor.setDecorations(decoration, []);
    }
  };
  return {
    paint: (editor, given) => {
      const labels = given.filter(({ ranges }) => ranges.length > 0);
      const keys = new Set(labels.map(keyOf));
      if (keys.size === 0 && !shown.has(editor)) return;
      clear(editor, keys);
      const underlines = innermost(labels.map(({ ranges }) => ranges));
      const byKey = new Map<string, { label: LabelledRanges; at: number }[]>();
      for (const [at, label] of labels.entries()) {
        const alike = byKey.get(keyOf(label)) ?? [];
        alike.push({ label, at });
        byKey.set(keyOf(label), alike);
      }
      for (const alike of byKey.values()) {
        const [first] = alike;
        if (first === undefined) continue;
        const { underline, others } = brushFor(first.label);
        const stretches = alike.flatMap(({ at }) => underlines[at] ?? []);
        editor.setDecorations(underline.decoration, stretches.map(toRange));
        const ranges = alike.flatMap(({ label }) => label.ranges.map(toRange));
        for (const { decoration, part } of others) editor.setDecorations(decoration, ranges.map(part));
      }
      shown.set(editor, keys);
      clean();
    },
    dispose: () => {
      for (const brush of brushes.values()) dispose(brush);
    },
  };
};
