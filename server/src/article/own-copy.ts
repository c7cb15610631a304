/**
 * The same words in memory of their own. What is cut out of a text is only a window on it and keeps all of the text
 * in memory: a word that is remembered would keep every version of the article in which it was typed.
 */
export const ownCopy = (words: string): string => ` ${words}`.slice(1);
