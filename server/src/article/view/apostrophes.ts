import { textBefore } from "../../article/span.js";

/** Whether a letter ends right before an offset, or starts there. The alphabet's own are told without a pattern for all scripts. */
const endsInLetter = (text: string, at: number): boolean =>
  /[A-Za-z]/.test(text.charAt(at - 1)) || /\p{L}$/u.test(textBefore(text, at, 2));
const startsWithLetter = (text: string, at: number): boolean =>
  /[A-Za-z]/.test(text.charAt(at)) || /^\p{L}/u.test(text.slice(at, at + 2));

/** The offsets of the apostrophes between two letters, straight and curly, in text order. */
export const apostrophesIn = (text: string): readonly number[] => {
  const found: number[] = [];
  for (const { index } of text.matchAll(/['’]/g))
    if (endsInLetter(text, index) && startsWithLetter(text, index + 1)) found.push(index);
  return found;
};
