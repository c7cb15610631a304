/**
 * Of a list of `length` whose first elements all satisfy a test and whose others all do not, how many do: the index
 * of the first that does not. Binary search; `test` is asked a logarithmic number of times.
 */
export const partitionPoint = (length: number, test: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
