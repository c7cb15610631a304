/** Rows of a QWERTY keyboard, each shifted half a key to the right of the one above it. */
const keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const neighbours: ReadonlyMap<string, string> = new Map(
  keyboard.flatMap((row, index) =>
    [...row].map((key, place): [string, string] => {
      const above = keyboard[index - 1] ?? "";
      const below = keyboard[index + 1] ?? "";
      const near = [
        row[place - 1],
        row[place + 1],
        above[place],
        above[place + 1],
        below[place - 1],
        below[place],
      ];
      return [key, near.filter((other) => other !== undefined).join("")];
    }),
  ),
);

const vowels = "aeiouy";
const soundAlikes = ["ck", "cs", "sz", "fv", "gj", "td", "bp", "mn", "kq", "ij", "uw"];

const replacementCost = (wrong: string, right: string): number => {
  if (vowels.includes(wrong) && vowels.includes(right)) return 0.85;
  if (soundAlikes.some((pair) => pair.includes(wrong) && pair.includes(right))) return 0.9;
  return neighbours.get(right)?.includes(wrong) ? 1 : 1.6;
};

const gapCost = (word: string, at: number): number => {
  const letter = word[at];
  if (letter === "'") return 0.4;
  if (letter === word[at - 1] || letter === word[at + 1]) return plainSlip;
  return at === 0 ? 1.4 : 0.9;
};

/** What letters swapped or doubled once cost: the slips that no two names or words differ by. */
export const plainSlip = 0.6;

/**
 * How unlikely it is that somebody who meant `right` wrote `wrong`: 0 for the same word, about 1 for each letter
 * inserted or dropped; less for swapped neighbours, doubled letters, apostrophes and letters that sound alike, more for a letter
 * replaced by one that neither sounds like it nor lies beside it on the keyboard, and for the first letter, which is
 * seldom wrong. Both lower-case. Proportional to the product of the lengths.
 */
export const slipCost = (wrong: string, right: string): number => {
  if (wrong === right) return 0;
  let beforePrevious: readonly number[] = [];
  let previous = [0];
  for (let column = 1; column <= right.length; column++) {
    previous.push((previous[column - 1] ?? 0) + gapCost(right, column - 1));
  }
  for (let row = 1; row <= wrong.length; row++) {
    const letter = wrong[row - 1] ?? "";
    const current = [(previous[0] ?? 0) + gapCost(wrong, row - 1)];
    for (let column = 1; column <= right.length; column++) {
      const meant = right[column - 1] ?? "";
      const first = row === 1 && column === 1 ? 0.4 : 0;
      let cost = Math.min(
        (previous[column] ?? 0) + gapCost(wrong, row - 1),
        (current[column - 1] ?? 0) + gapCost(right, column - 1),
        (previous[column - 1] ?? 0) + (letter === meant ? 0 : replacementCost(letter, meant) + first),
      );
      if (row > 1 && column > 1 && letter === right[column - 2] && wrong[row - 2] === meant) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + plainSlip);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
};
