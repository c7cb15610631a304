/** Whether the text begins with a capital letter. */
export const startsUpper = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
};

/** Whether the text begins with a small letter. */
export const startsLower = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  const first = text.slice(0, 1);
  return first !== first.toUpperCase();
};

/** Whether the text has letters, and all of them are capitals. */
export const isAllUpper = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** The text in small letters, with straight apostrophes. */
export const lowered = (text: string): string => text.toLowerCase().replaceAll("’", "'");

const ascii = /^[ -~]*$/;

/** The text without its accents. */
export const unaccented = (text: string): string =>
  ascii.test(text) ? text : text.normalize("NFD").replace(/\p{M}+/gu, "");

/** A word in capitals as it would be written in small letters behind its first. */
export const inSmallLetters = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The text with its first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A word with capitals where another has them: throughout, or first. */
export const inCapitalsOf = (other: string, word: string): string => {
  if (other.length > 1 && other === other.toUpperCase()) return word.toUpperCase();
  return startsUpper(other) ? capitalised(word) : word;
};
