import { displayLanguage } from "./display-language.js";

/** A number as the display language writes it: “1,234”. */
export const numberInWords = (number: number): string => number.toLocaleString(displayLanguage());
