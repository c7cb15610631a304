const plainAscii = /^[ -~]*$/;

/** One form for the ways a name may be written: case, accents, apostrophes, stops of acronyms and hyphens do not count. */
export const looseKey = (name: string): string => {
  const lower = name.toLowerCase();
  const plain = plainAscii.test(lower)
    ? lower
    : lower
        .replace(/’/g, "'")
        .normalize("NFD")
        .replace(/\p{M}+/gu, "");
  return plain
    .replace(/\./g, "")
    .replace(/[-\s]+/g, " ")
    .replace(/^the /, "");
};

/** The words of a loose key. */
export const keyWords = (key: string): readonly string[] => key.split(" ");
