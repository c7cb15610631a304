import type { Word } from "../../article/view/words.js";
import { words } from "../../lexicon/lexicon.js";

/** Beginnings that make a word of a word. */
const prefixes = [...words("prefix")];

/** Endings that make a word of a word. */
const suffixes = [...words("suffix")];

/** Parts that stand in hyphen compounds though they are no words. */
const compoundParts: ReadonlySet<string> = new Set([...prefixes, ...suffixes, ...words("part-of-word")]);

/** What a word touches on the right, its “’s” apart: “the goverment’s letter”. */
export const behindWord = ({ after }: Word): string => (/^['’]s$/.test(after) ? "" : after);

/** Whether a hyphen compound may have this part, though no dictionary knows it as a word. */
export const isCompoundPart = (part: string): boolean => compoundParts.has(part);

/**
 * Whether a lower-case word is made of words by the rules of English: a prefix and a word, a word and a suffix, or
 * two common words (“superdelegate”, “nationwide”, “doorknocker”).
 */
export const isBuiltFrom = (
  word: string,
  isWord: (part: string) => boolean,
  isCommon: (part: string) => boolean,
): boolean => {
  const builtOn = (part: string): boolean => part.length >= 4 && (part.length > 4 ? isWord : isCommon)(part);
  if (prefixes.some((prefix) => word.startsWith(prefix) && builtOn(word.slice(prefix.length)))) return true;
  if (
    suffixes.some((suffix) => {
      if (!word.endsWith(suffix)) return false;
      const base = word.slice(0, -suffix.length);
      return builtOn(base) || (/^[aeiy]/.test(suffix) && builtOn(`${base}e`));
    })
  ) {
    return true;
  }
  for (let at = 4; at <= word.length - 4; at++) {
    if (isCommon(word.slice(0, at)) && isCommon(word.slice(at))) return true;
  }
  return false;
};
