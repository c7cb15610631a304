import { wordSet } from "../article/word-set.js";
/** How a word begins when it is read aloud; "either" where speakers differ, or nobody can tell from the spelling. */
export type FirstSound = "vowel" | "consonant" | "either";

/** Letters whose names begin with a vowel: “an F”, “an MRI”, but “a U”. */
const vowelNamed = /^[AEFHILMNORSX]$/;

/** Acronyms that are read as words though their letters could be spelled out. */
const readAsWords = wordSet(`
  FOIA NATO NASA NAFTA NASCAR NASDAQ NICE NORAD NOAA FEMA FIFA FARC FICA FAFSA FISA LIDAR LASER MENA MERS MAGA MENSA MOMA
  RADAR RAND RICO RINO ROM ROTC SAG SALT SARS SCOTUS SCUBA SEAL SEATO SIDS SIM SNAP SONAR START STEM SWAT HAMAS HUD
  HIPAA HALO HAZMAT SAT LOL`);

/** Acronyms that are spelled out though they could be read as words. */
const spelledOut = wordSet(`
  SUV SUVs FEC FAA FAQ FIU HIV HIA HOA LA LAPD LAX LED LEDs LEED MIA MIT MEP MEPs NAACP NAS NIH NEA NEH RAF RAV4 ROI SEC SEIU
  SUNY HUAC MIB NEC HEC HEW SOS SAS LIRR LIBOR MAC REIT RIAA SIS SUB USB UFO UAE UAW UAV UPS USDA HOV NOI`);

/** Consonants that English words begin with, where the first is a letter whose name begins with a vowel. */
const onset = /^(?:f[lr]|rh|s[chklmnpqtw]|m[cy]|ny|ly|hy|fy|sy|ry)/;

const silentH = /^(?:hour|honest|hono[ur]|heir|hors(?=$|-))/;
const weakH =
  /^(?:histor|herb|homage|hotel|habitual|hallucinat|harmoni|hereditar|heroic|hilar|horrific|horrendous|hypothe|hysteri|humble|hispanic|hibern|hegemon|hommage|hermes)/;

/** A written vowel with the sound of “you” or “won”. */
const glide =
  /^(?:eu|ew|once$|one(?:s|self|ness|time)?$|ou[ai]|u(?:biqu|ganda|k[eru]|lysses|nanim|ni(?:[cfglopqtv]|s(?!s)|mod|dir)|r[aeio]|s(?:[aeu]|ing)|t[aeio]|v[ue]|[iy]g?hur|yghur))/;
const unsureVowel = /^(?:oaxaca|ur[iu]|ulul|uf[ao]|ube|uto|ude|uma|euripides$|unix)/;

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

/** Letters in capitals: an acronym, or a word of a line in capitals, which `isWord` knows. */
const ofCapitals = (capitals: string, isWord: (lower: string) => boolean): FirstSound => {
  const lower = capitals.toLowerCase();
  const asLetters = ofLetter(capitals.charAt(0));
  const asWord = ofWord(lower);
  if (readAsWords.has(capitals)) return asWord;
  if (asLetters === asWord && asLetters !== "either") return asLetters;
  if (spelledOut.has(capitals)) return asLetters;
  if (isWord(lower)) return "either";
  const second = capitals.charAt(1);
  return /[B-DF-HJ-NP-TV-XZ]/.test(second) && !onset.test(lower) ? asLetters : "either";
};

/**
 * How a word, a number or an acronym begins in speech. `isWord` tells whether a lower-case word is an ordinary one,
 * which a line in capitals may hold.
 */
export const firstSound = (text: string, isWord: (lower: string) => boolean): FirstSound => {
  if (/^\d/.test(text)) return ofNumber(text);
  if (/^\p{L}(?:[-.&\d]|$)/u.test(text)) return ofLetter(text.charAt(0));
  if (/^\p{Lu}{2,}s?\d*$/u.test(text)) return ofCapitals(text, isWord);
  return ofWord(text.toLowerCase());
};
