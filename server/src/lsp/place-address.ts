import type { Address } from "../features/rich-text.js";
import type { Positions } from "./positions.js";

/**
 * Addresses of places in a document as editors open them from a link: `file:///a.txt#L12,5-L12,9`, lines and columns
 * from 1. None for a document that is no file: no editor follows a link to what is not saved.
 */
export const placeAddress =
  (uri: string, positions: Positions): Address =>
  ({ start, end }) => {
    if (!/^(?:file|vscode-remote):/.test(uri)) return undefined;
    const [from, to] = [positions.positionAt(start), positions.positionAt(end)];
    return `${uri}#L${from.line + 1},${from.character + 1}-L${to.line + 1},${to.character + 1}`;
  };
