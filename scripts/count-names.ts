/**
 * Counts which capitalised words are names in openly licensed corpora (server/data/README.md names them) and
 * writes the commonest to server/data/counted-*.txt. Run: npx tsx scripts/count-names.ts FOLDER
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: count-names FOLDER (with the .iob2 files)");

/** How far a corpus's labels are trusted: the silver one less than those made by people. */
const corpora: readonly (readonly [file: string, weight: number])[] = [
  ["gmb.iob2", 1],
  ["wikigold.iob2", 2],
  ["re3d.iob2", 2],
  ["ewt.iob2", 2],
  ["crossner-politics.iob2", 2],
];

const add = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

const names = new Map<string, Map<string, number>>();
const lowerCased = new Map<string, number>();
const firstNames = new Map<string, number>();
const surnames = new Map<string, number>();
const plainWords = new Map<string, number>();

const countName = (words: readonly string[], type: string, weight: number): void => {
  const name = words.join(" ");
  const types = names.get(name) ?? new Map<string, number>();
  names.set(name, types);
  add(types, type, weight);
  if (type !== "PER" || words.length < 2) return;
  const [first] = words;
  const last = words.at(-1);
  if (first !== undefined) add(firstNames, first, weight);
  if (last !== undefined) add(surnames, last, weight);
};

const countSentence = (rows: readonly (readonly [word: string, tag: string])[], weight: number): void => {
  let open: string[] = [];
  let type = "";
  const close = () => {
    if (open.length > 0) countName(open, type, weight);
    open = [];
  };
  for (const [word, tag] of rows) {
    if (tag.startsWith("I-") && open.length > 0) {
      open.push(word);
      continue;
    }
    close();
    if (tag === "O") {
      if (/^\p{Ll}+$/u.test(word)) add(lowerCased, word, weight);
      else if (/^\p{Lu}/u.test(word)) add(plainWords, word, weight);
    } else {
      open = [word];
      type = tag.slice(2);
    }
  }
  close();
};

for (const [file, weight] of corpora) {
  for (const sentence of readFileSync(join(folder, file), "utf8").split(/\n\s*\n/)) {
    const rows = sentence
      .split("\n")
      .map((line) => line.split("\t"))
      .flatMap(([word, tag]) => (word && tag ? [[word, tag] as const] : []));
    countSentence(rows, weight);
  }
}

const isName = (text: string): boolean => /^[\p{L}\p{M}'’.&\d -]+$/u.test(text) && /\p{Lu}/u.test(text);
const isWord = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text);

const kinds: Readonly<Record<string, string>> = { ORG: "ORG", LOC: "LOC", NORP: "NORP", EVENT: "EVENT" };

const known = [...names].flatMap(([name, types]) => {
  const [best] = [...types].sort(([, a], [, b]) => b - a);
  const total = [...types.values()].reduce((sum, count) => sum + count, 0) + (plainWords.get(name) ?? 0);
  const kind = best && kinds[best[0]];
  return best && kind && isName(name) && best[1] >= 4 && best[1] / total >= 0.75 ? [`${name}\t${kind}`] : [];
});

const common = (counts: Map<string, number>, least: number): readonly string[] =>
  [...counts].flatMap(([word, count]) => (count >= least && isWord(word) ? [word] : []));

const write = (file: string, lines: readonly string[]): void => {
  writeFileSync(join("server/data", file), `${[...new Set(lines)].sort().join("\n")}\n`);
  console.log(file, lines.length);
};

write("counted-names.tsv", known);
write("counted-first-names.txt", common(firstNames, 3));
write("counted-surnames.txt", common(surnames, 3));
write(
  "counted-words.txt",
  [...lowerCased].flatMap(([word, count]) => (count >= 3 && word.length > 1 ? [word] : [])),
);
