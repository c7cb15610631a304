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

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));

/** Whether a place is within a word. */
export const isInWord = (text: string, at: number): boolean => isWordAt(text, at - 1) && isWordAt(text, at);
