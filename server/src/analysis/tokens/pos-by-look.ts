import type { PartOfSpeech } from "../../article/token.js";
import { oneOf } from "../../lexicon/lexicon.js";

/** Whether a token is an address: of those that begin with a letter, addresses alone hold these. */
export const isAddress = (text: string): boolean =>
  text.includes("/") || text.includes("@") || text.startsWith("www.");
const ordinal = new RegExp(String.raw`^\d+(?:${oneOf("ordinal-ending")})$`);

/** The part of speech of what its look alone decides: numbers, marks, addresses; undefined for words. */
export const posByLook = (text: string): PartOfSpeech | undefined => {
  if (/^[\p{L}\p{M}]/u.test(text)) return isAddress(text) ? "SYM" : undefined;
  if (/^\p{Nd}/u.test(text)) {
    if (ordinal.test(text)) return "ADJ";
    return /^[\p{Nd}.,:/-]+$/u.test(text) ? "NUM" : undefined;
  }
  if (text === "&") return "CCONJ";
  if (text.length > 1) {
    if (/^['’ʼ][\p{L}\p{Nd}]/u.test(text)) return undefined;
    if (text.startsWith("@")) return "PROPN";
    if (text.startsWith("#")) return "SYM";
  }
  if (/^[$%@#*/]/.test(text)) return "SYM";
  if (/^\p{P}/u.test(text)) return "PUNCT";
  return /^[\p{S}\u200D]/u.test(text) ? "SYM" : "X";
};
