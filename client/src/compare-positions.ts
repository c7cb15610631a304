import type { WirePosition } from "../../server/src/protocol.js";

/** Orders positions as they stand in the text. */
export const comparePositions = (a: WirePosition, b: WirePosition): number =>
  a.line - b.line || a.character - b.character;
