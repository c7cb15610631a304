/**
 * Where whole words stand in a text, whatever their case: UTF-16 offsets, the nearest to a place first. Linear in the text.
 */
export const wordsIn = (text: string, words: string, near: number): readonly number[] => {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const [folded, sought] = [text.toLowerCase(), words.toLowerCase()];
  // A few letters change their length with their case, and all offsets after them with it.
  const [where, what] = folded.length === text.length ? [folded, sought] : [text, words];
  const found: number[] = [];
  for (let at = where.indexOf(what); at >= 0 && what !== ""; at = where.indexOf(what, at + what.length)) {
    if (!isLetter(where[at - 1]) && !isLetter(where[at + what.length])) found.push(at);
  }
  return found.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
};
