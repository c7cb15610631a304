/**
 * How a word is written, in as few signs as tell its like: “X” for capitals, “x” for small letters, “0” for digits, other
 * signs as they are, no more than two of a kind in a row, and no more than `longest` of them.
 */
export const wordShape = (word: string, longest: number): string => {
  let shape = "";
  let [last, run] = ["", 0];
  for (const character of word) {
    const upper = character.toUpperCase();
    const digit = character >= "0" && character <= "9" ? "0" : character;
    const kind = upper === character.toLowerCase() ? digit : character === upper ? "X" : "x";
    run = kind === last ? run + 1 : 1;
    if (run <= 2) shape += kind;
    last = kind;
    if (shape.length >= longest) break;
  }
  return shape;
};
