/** A set of characters, asked by code point. */
export interface CharSet {
  /** 1 for each ASCII character that is in the set. */
  readonly ascii: Uint8Array;
  /** Whether a code point from 128 on is in the set; left out where none is. */
  readonly beyond?: (codePoint: number) => boolean;
}

const asciiCount = 128;

/** Whether a set has a code point. */
export const hasCharacter = ({ ascii, beyond }: CharSet, codePoint: number): boolean =>
  codePoint < asciiCount ? ascii[codePoint] === 1 : beyond?.(codePoint) === true;

/**
 * The set that the inside of a JavaScript character class with the flag `v` means. Throws a SyntaxError where it
 * means nothing.
 */
export const setOfClass = (inside: string, negated: boolean, ignoreCase: boolean): CharSet => {
  const test = new RegExp(`^[${negated ? "^" : ""}${inside}]$`, ignoreCase ? "iv" : "v");
  const ascii = Uint8Array.from({ length: asciiCount }, (_, code) =>
    test.test(String.fromCharCode(code)) ? 1 : 0,
  );
  return { ascii, beyond: (codePoint) => test.test(String.fromCodePoint(codePoint)) };
};

/** A character as the inside of a class. */
export const escaped = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`;

const setOfAscii = (codes: readonly number[]): CharSet => {
  const ascii = new Uint8Array(asciiCount);
  for (const code of codes) ascii[code] = 1;
  return { ascii };
};

/** The set of one character, in both cases where case is ignored. */
export const setOfCharacter = (codePoint: number, ignoreCase: boolean): CharSet => {
  if (codePoint >= asciiCount) return setOfClass(escaped(codePoint), false, ignoreCase);
  if (!ignoreCase) return setOfAscii([codePoint]);
  const character = String.fromCharCode(codePoint);
  return setOfAscii([character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)]);
};

/** What \w means where Unicode counts: letters, their marks, numbers and connectors. */
export const wordClass = "\\p{L}\\p{M}\\p{N}\\p{Pc}";

const wordSet = setOfClass(wordClass, false, false);

/** Whether a code point is part of a word. */
export const isWordCharacter = (codePoint: number): boolean => hasCharacter(wordSet, codePoint);
