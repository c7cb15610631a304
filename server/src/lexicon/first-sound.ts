import { hasFeature, oneOf } from "./lexicon.js";

/** How a word begins when it is read aloud; "either" where speakers differ, or nobody can tell from the spelling. */
export type FirstSound = "vowel" | "consonant" | "either";

/** Letters whose names begin with a vowel: “an F”, “an MRI”, but “a U”. */
const vowelNamed = /^[AEFHILMNORSX]$/;

const silentH = new RegExp(`^(?:${oneOf("silent-h-stem")}|hors(?=$|-))`);
const weakH = new RegExp(`^(?:${oneOf("weak-h-stem")})`);

/** A written vowel with the sound of “you” or “won”. */
const glide =
  /^(?:eu|ew|once$|one(?:s|self|ness|time)?$|ou[ai]|u(?:biqu|ganda|k[eru]|lysses|nanim(?!a)|ni(?:[cfglopqtv]|s(?!s)|mod|dir)|r[aeio]|s(?:[aeu]|ing)|t[aeio]|v[ue]|[iy]g?hur|yghur))/;
const unsureVowel = new RegExp(`^(?:${oneOf("unsure-vowel-stem")})`);
/** How a name begins that is no English word: “Uefa”, “Utrecht”, “Hércules”, “Iași” and “Oise” are not told by their letters. */
const unsureName = /^(?:[uh]|i[aeou]|o[iu])/;

const ofLetter = (letter: string): FirstSound =>
  vowelNamed.test(letter.toUpperCase()) ? "vowel" : "consonant";

const ofNumber = (number: string): FirstSound => {
  if (number.startsWith("8")) return "vowel";
  // “0” is said “zero”, “nil” or “oh”.
  if (number.startsWith("0")) return "either";
  const [whole = ""] = /^\d+/.exec(number) ?? [];
  if (/^(?:11|18)$/.test(whole)) return "vowel";
  // “1800” may be a year or a hotel room; “11-hundred” is read one way, “1,100” another.
  return /^1[18]\d\d$/.test(whole) ? "either" : "consonant";
};

const ofWord = (word: string): FirstSound => {
  if (silentH.test(word)) return "vowel";
  if (weakH.test(word) || unsureVowel.test(word)) return "either";
  if (glide.test(word)) return "consonant";
  if (/^[aeiou]/.test(word)) return "vowel";
  if (!/^[a-z]/.test(word)) return /^[àáâãäåæèéêëìíîïòóôõöøœ]/.test(word) ? "vowel" : "either";
  if (/^y[^aeiou]/.test(word) || /^x/.test(word) || !/[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûü]/.test(word))
    return "either";
  return /^(?:m[bpgkt]|n[gdkt]|lh|hr)/.test(word) ? "either" : "consonant";
};

/** Dollars that begin alike whether they are said by their letters or by their country. */
const dollarsOf: ReadonlyMap<string, FirstSound> = new Map([
  ["US$", "consonant"],
  ["C$", "consonant"],
  ["CA$", "consonant"],
  ["A$", "vowel"],
  ["AU$", "vowel"],
]);

const either: Onset = { sound: "either", certain: false };

/** Some speakers say “haitch”. */
const spelled = (letters: string): Onset => ({
  sound: ofLetter(letters.charAt(0)),
  certain: !/^h/i.test(letters),
});

/** Letters in capitals: an abbreviation, or a word of a line in capitals, which `isWord` knows. */
const ofCapitals = (capitals: string, isWord: (word: string) => boolean): Onset => {
  const lower = capitals.toLowerCase();
  const asWord = ofWord(lower);
  if (hasFeature(capitals, "read-as-word")) return { sound: asWord, certain: true };
  if (hasFeature(capitals, "spelled-out")) return spelled(capitals);
  if (asWord !== "either" && asWord === ofLetter(capitals.charAt(0))) return { sound: asWord, certain: true };
  // “NZ” and “N.Y.” may be read as the places they stand for, “XV” as a number.
  if (capitals.length < 3 || /^[IVXLCDM]+$/.test(capitals) || hasFeature(capitals, "read-in-full"))
    return either;
  // Where a vowel stands nobody knows whether it is spelled out: “FTSE”, “MAC”, “UNRWA”.
  return isWord(lower) || /[AEIOUYÀ-Ý]/.test(capitals.slice(1)) ? either : spelled(capitals);
};

const ofName = (name: string, isWord: (word: string) => boolean): Onset => {
  const lower = name.toLowerCase();
  const sound = ofWord(lower);
  if (isWord(lower)) return { sound, certain: true };
  if (unsureName.test(lower) && !glide.test(lower)) return isWord(name) ? { sound, certain: false } : either;
  // A name that nobody knows may be one of another language, as “an Rubha” is.
  if (!isWord(name) && sound === "consonant") return either;
  return { sound, certain: true };
};

/** How a word begins when it is read aloud, and whether everybody reads it so. */
export interface Onset {
  readonly sound: FirstSound;
  readonly certain: boolean;
}

/**
 * How a word, a number or an abbreviation begins in speech. `isWord` tells whether a word is an ordinary one or a
 * well-known name, as it is written or in small letters, which a line in capitals may hold.
 */
export const firstSound = (text: string, isWord: (word: string) => boolean): Onset => {
  if (/^\d/.test(text)) return { sound: ofNumber(text), certain: true };
  if (dollarsOf.has(text)) return { sound: dollarsOf.get(text) ?? "either", certain: true };
  // “HK$”, “S$”: said as “Singapore dollars” or by the letter.
  if (/[^\p{L}\p{M}\p{N}.&’'/+-]/u.test(text)) return either;
  if (/^(?:\p{Lu}\.){2,}\p{Lu}?$/u.test(text)) return ofCapitals(text.replaceAll(".", ""), isWord);
  // “N. Korea”, “S Africa”, “F. Scott Dole”
  if (/^\p{Lu}\.|^[NS]$/u.test(text)) return either;
  // “R80” is 80 rand.
  if (/^R\d/.test(text)) return either;
  if (/^\p{L}(?:[-&\d]|$)/u.test(text)) return spelled(text);
  const [, capitals] = /^(\p{Lu}{2,}s?)\d*$/u.exec(text) ?? [];
  if (capitals !== undefined) return ofCapitals(hasFeature(text, "spelled-out") ? text : capitals, isWord);
  if (/^\p{Lu}/u.test(text)) return ofName(text, isWord);
  return { sound: ofWord(text.toLowerCase()), certain: isWord(text) };
};
