/** A number of things in words: “1 problem”, “2 problems”. */
export const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;
