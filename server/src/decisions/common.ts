/** How many units two texts have in common at their ends. */
export const commonEnd = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
};

/** How many units two texts have in common at their starts. */
export const commonStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
};

const letter = /[\p{L}\p{N}\p{M}]/u;

/** ASCII characters are looked up, which is many times quicker. */
const asciiLetters: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  letter.test(String.fromCharCode(code)),
);

/** Whether a letter, a digit or what is written over one stands at an offset: inside a run of them no string begins or ends. */
export const isLetter = (text: string, at: number): boolean =>
  asciiLetters[text.charCodeAt(at)] ?? letter.test(text.charAt(at));

/** Whether a place is within a word. */
export const isInWord = (text: string, at: number): boolean => isLetter(text, at - 1) && isLetter(text, at);
