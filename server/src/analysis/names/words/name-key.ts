import { lowered, unaccented } from "../../../article/letter-case.js";

/** One form for the ways a name may be written: case, accents, apostrophes, stops of acronyms and hyphens do not count. */
export const looseKey = (name: string): string =>
  unaccented(lowered(name))
    .replace(/\./g, "")
    .replace(/[-\s]+/g, " ")
    .replace(/^the /, "");

/** The words of a loose key. */
export const keyWords = (key: string): readonly string[] => key.split(" ");
