/**
 * Unicode code point offsets of UTF-16 offsets, in the order given; linear in the text, and the offsets need
 * not be sorted. An offset inside a surrogate pair counts as the pair's start; a lone surrogate is one code
 * point; offsets outside the text are moved to its nearest end.
 */
export const codePointOffsets = (text: string, offsets: readonly number[]): readonly number[] => {
  const order = offsets.map((_, index) => index).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const result = new Array<number>(offsets.length).fill(0);
  let unit = 0;
  let point = 0;
  for (const index of order) {
    const target = Math.min(offsets[index] ?? 0, text.length);
    while (unit < target) {
      const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      if (unit + width > target) break;
      unit += width;
      point += 1;
    }
    result[index] = point;
  }
  return result;
};
