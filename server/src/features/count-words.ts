/** A number with its noun: “1 quote”, “3 quotes”. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`;

/** How often, in words: “once”, “twice”, “5 times”. */
export const timesInWords = (count: number): string =>
  count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
