/** A text with one blank in the place of each stretch of white space, line breaks too. */
export const singleSpaced = (text: string): string => text.replace(/\s+/g, " ");
