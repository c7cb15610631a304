/*
 * Classes of UTF-16 code units for the scanner. A class is asked for each unit of a text, so ASCII is
 * answered by comparison and the rest by one Unicode property test.
 */

const letterOrMark = /[\p{L}\p{M}]/u;
const digitBeyondAscii = /\p{Nd}/u;
const spaceOrControl = /[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Whether the unit is an ASCII digit or another script's decimal digit. */
export const isDigit = (unit: number): boolean =>
  unit < 0x80
    ? unit >= 48 && unit <= 57
    : unit >= 0x660 && unit < 0xd800 && digitBeyondAscii.test(String.fromCharCode(unit));

/** Whether the unit is a letter, a combining mark, or a joiner that lies within words. */
export const isLetter = (unit: number): boolean => {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit >= 0x2000 && unit <= 0x206f) return unit === 0x200c || unit === 0x200d || unit === 0x2060;
  if (unit >= 0xd800 && unit <= 0xdfff) return false;
  return unit === 0xad || letterOrMark.test(String.fromCharCode(unit));
};

/** Whether the unit separates tokens: white space, a control or a direction mark. */
export const isSpace = (unit: number): boolean => {
  if (unit < 0x80) return unit <= 32 || unit === 127;
  if (unit < 0xa1) return true;
  if (unit >= 0x2010 && unit <= 0x2027) return false;
  return spaceOrControl.test(String.fromCharCode(unit));
};

/** Whether the unit is an apostrophe or a single quotation mark that can stand for one. */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
