import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseSync } from "oxc-parser";
import { nodesOf, type WordList, wordListsIn } from "./word-lists.js";

/** A TypeScript file: its path below the folder that was read, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** The TypeScript files at and below a folder, by path. Rejects where it cannot be read. */
export const readSources = async (folder: string): Promise<readonly SourceFile[]> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
  return Promise.all(
    names.map(async (file) => ({ file, source: await readFile(path.join(folder, file), "utf8") })),
  );
};

/** A function, by where it stands and how many lines it has. */
interface LongFunction {
  readonly file: string;
  readonly line: number;
  readonly lines: number;
}

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split("\n").length;

const functionsIn = ({ file, source }: SourceFile): readonly LongFunction[] =>
  [...nodesOf(parseSync(file, source).program)]
    .filter(({ type }) => /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(type))
    .map(({ start, end }) => {
      const line = lineAt(source, start);
      return { file, line, lines: lineAt(source, end) - line + 1 };
    });

const importsOf = ({ file, source }: SourceFile): readonly string[] =>
  [...source.matchAll(/^(?:import|export)[^;]*?from "(\.[^"]+)\.js";/gm)].map(([, from = ""]) =>
    path.posix.join(path.posix.dirname(file), `${from}.ts`),
  );

/** Groups of files that import each other in a circle, types included. */
const importCircles = (files: readonly SourceFile[]): readonly (readonly string[])[] => {
  const imports = new Map(files.map((each) => [each.file, importsOf(each)]));
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(imports.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(imports.get(next) ?? []));
    }
    return seen;
  };
  const reach = new Map(files.map(({ file }) => [file, reached(file)]));
  const circles = new Map<string, string[]>();
  for (const { file } of files) {
    const circle = files
      .map((other) => other.file)
      .filter((other) => reach.get(file)?.has(other) && reach.get(other)?.has(file));
    if (circle.length > 0) circles.set(circle.join(), circle);
  }
  return [...circles.values()];
};

/** How the house of the analysis and the rules stands. */
export interface House {
  readonly folders: readonly { readonly name: string; readonly files: number; readonly lines: number }[];
  readonly lists: readonly WordList[];
  readonly longest: readonly LongFunction[];
  readonly circles: readonly (readonly string[])[];
}

/** Measures folders of a source folder. */
export const measureHouse = (files: readonly SourceFile[], folders: readonly string[]): House => {
  const below = (folder: string) => files.filter(({ file }) => file.startsWith(`${folder}/`));
  const measured = folders.flatMap(below);
  return {
    folders: folders.map((name) => ({
      name,
      files: below(name).length,
      lines: below(name).reduce((sum, { source }) => sum + source.split("\n").length - 1, 0),
    })),
    lists: measured
      .filter(({ file }) => !file.startsWith("lexicon/"))
      .flatMap(({ file, source }) => wordListsIn(file, source)),
    longest: measured
      .flatMap(functionsIn)
      .sort((a, b) => b.lines - a.lines)
      .slice(0, 5),
    circles: importCircles(files),
  };
};

/** The figures as lines to print. */
export const houseLines = ({ folders, lists, longest, circles }: House): readonly string[] => [
  ...folders.map(({ name, files, lines }) => `${name.padEnd(10)} ${files} files, ${lines} lines`),
  `inline word lists ${lists.length}, words in them ${lists.flatMap(({ words }) => words).length}`,
  ...lists.map(({ file, line, words }) => `  ${file}:${line} ${words.length} ${words.slice(0, 6).join(" ")}`),
  "longest functions",
  ...longest.map(({ file, line, lines }) => `  ${file}:${line} ${lines} lines`),
  `circles of imports ${circles.length}`,
  ...circles.map((circle) => `  ${circle.join(" ")}`),
];
