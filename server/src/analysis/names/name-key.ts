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

/**
 * One form for the ways a foreign name is put into Latin letters: Sergei and Sergey, Zelensky and Zelenskyy, Gaddafi and
 * Qaddafi, Mohamed and Muhammad.
 */
const soundKey = (name: string): string =>
  looseKey(name)
    .replace(/'/g, "")
    .replace(/kh|gh|q|ck|c(?![hei])/g, "k")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/dj|dzh/g, "j")
    .replace(/ou|oo/g, "u")
    .replace(/(?:yi|iy|ii|ij|ey|ei|ie|ay|ai|yy|y|j(?=\b)|ee|e(?=i))+/g, "i")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/mo?uh?a?m[ae]d|mohamed|mohamad|muhamad|muhamed/g, "mohamed");

/** `soundKey` that works out each name once, for one pass over an article. */
export const soundKeys = (): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const sound = soundKey(name);
    known.set(name, sound);
    return sound;
  };
};

/** The words of a loose key. */
export const keyWords = (key: string): readonly string[] => key.split(" ");
