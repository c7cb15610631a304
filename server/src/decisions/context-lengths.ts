/** How much of the text on each side an anchor remembers, in UTF-16 units: more where less stands elsewhere, too. */
export const contextLengths = [32, 48, 64, 96, 128] as const;

/** So long a part of a neighbour stood elsewhere, too, when the anchor was made, in UTF-16 units; 0 where none did. */
export const commonLength = (neighbour: string): number =>
  // A unit may be missing where a character would have been cut.
  contextLengths.findLast((length) => length < neighbour.length - 1) ?? 0;

/** A neighbour so long may stand elsewhere, too. */
export const longestContext = Math.max(...contextLengths);
