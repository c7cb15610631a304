import { lately } from "../../../spelling/lately.js";
import { looseKey } from "../../names/words/name-key.js";

const soundOf = (name: string): string =>
  looseKey(name)
    .replace(/'/g, "")
    .replace(/kh|gh|q|ck|c(?![hei])/g, "k")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/dj|dzh/g, "j")
    .replace(/ou|oo/g, "u")
    .replace(/(?:yi|iy|ii|ij|ey|ei|ie|ay|ai|yy|y|j\b|ee)+/g, "i")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/m(?:o?uh?a?|oha)m[ae]d/g, "mohamed");

/** Names whose sounds are remembered: as many as a few articles have; a longer one is none. */
const mostNames = 2048;
const longestName = 80;

const soundLately = lately(soundOf, mostNames);

/**
 * One form for the ways a foreign name is put into Latin letters: Sergei and Sergey, Zelensky and Zelenskyy, Gaddafi and
 * Qaddafi, Mohamed and Muhammad.
 */
export const soundKey = (name: string): string =>
  name.length > longestName ? soundOf(name) : soundLately(name);
