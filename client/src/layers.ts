import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  Range,
  type TextEditorDecorationType,
  window,
} from "vscode";
import type { WireRange } from "../../server/src/protocol.js";

/** How a decoration looks. */
export type Look = Readonly<DecorationRenderOptions>;

/** One decoration of a kind, and which part of a highlighted span it covers. */
export interface Layer {
  readonly decoration: TextEditorDecorationType;
  readonly part: (span: Range) => Range;
}

/** A range of the protocol as one of VS Code. */
export const toRange = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** All of a span. */
export const whole = (span: Range): Range => span;

/** The first character of a span. */
export const firstCharacter = ({ start }: Range): Range => new Range(start, start.translate(0, 1));

/** The last character of a span. */
export const lastCharacter = ({ end }: Range): Range =>
  new Range(end.with({ character: Math.max(0, end.character - 1) }), end);

/** A decoration. It does not grow with what is typed next to it; the next reading sets it right. */
export const decorate = (look: Look): TextEditorDecorationType =>
  window.createTextEditorDecorationType({ ...look, rangeBehavior: DecorationRangeBehavior.ClosedClosed });
