import { readFile } from "node:fs/promises";

/** A sentence of a treebank. */
export interface TreebankSentence {
  /** The document it is from, as its corpus names it. */
  readonly document: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  /** Penn tag and universal tag of each word, with a space between. */
  readonly tags: readonly string[];
  /** The index of each word's head; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Whether a space follows each word. */
  readonly spaced: readonly boolean[];
}

/** The sentences of a CoNLL-U text. Ranges of words and empty nodes are left out. */
export const parseConllu = (text: string): readonly TreebankSentence[] => {
  let document = "";
  const sentences: TreebankSentence[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const rows: (readonly string[])[] = [];
    for (const line of block.split("\n")) {
      if (line.startsWith("# newdoc")) document = line.slice(line.indexOf("=") + 1).trim();
      const columns = line.split("\t");
      if (columns.length >= 8 && /^\d+$/.test(columns[0] ?? "")) rows.push(columns);
    }
    if (rows.length === 0) continue;
    sentences.push({
      document,
      words: rows.map((row) => row[1] ?? ""),
      lemmas: rows.map((row) => row[2] ?? ""),
      tags: rows.map((row) => `${row[4] ?? ""} ${row[3] ?? ""}`),
      heads: rows.map((row) => Number(row[6]) - 1),
      relations: rows.map((row) => row[7] ?? ""),
      spaced: rows.map((row) => !(row[9] ?? "").includes("SpaceAfter=No")),
    });
  }
  return sentences;
};

/** The sentences of a CoNLL-U file. */
export const readConllu = async (file: string): Promise<readonly TreebankSentence[]> =>
  parseConllu(await readFile(file, "utf8"));
