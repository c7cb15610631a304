/** How common words are: each word's place in a list by frequency, 1 for the commonest. */
export type WordRanks = ReadonlyMap<string, number>;

/** Reads a list of lower-case words in UTF-8, one a line, the commonest first; lines that start with “#” are comments. */
export const readWordRanks = (bytes: Uint8Array): WordRanks => {
  const words = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(words.map((word, index) => [word, index + 1]));
};
