/** The words of a text by their letters and digits alone, with their apostrophes and hyphens. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
