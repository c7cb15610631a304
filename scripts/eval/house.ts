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

type Imports = ReadonlyMap<string, readonly string[]>;

/** Groups of nodes that import each other in a circle, in order. */
const circlesOf = (imports: Imports): readonly (readonly string[])[] => {
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
  const nodes = [...imports.keys()];
  const reach = new Map(nodes.map((node) => [node, reached(node)]));
  const circles = new Map<string, string[]>();
  for (const node of nodes) {
    const circle = nodes.filter((other) => reach.get(node)?.has(other) && reach.get(other)?.has(node));
    if (circle.length > 0) circles.set(circle.join(), circle);
  }
  return [...circles.values()];
};

const importsOfFiles = (files: readonly SourceFile[]): Imports =>
  new Map(files.map((each) => [each.file, importsOf(each)]));

/**
 * Groups of neighbours in one folder, files and folders, that know each other in a circle through whatever lies in
 * them; a stage, `x.ts`, is one with its parts, `x/`.
 */
const neighbourCircles = (files: readonly SourceFile[]): readonly (readonly string[])[] => {
  const imports = new Map<string, string[]>();
  for (const [file, known] of importsOfFiles(files)) {
    for (const other of known) {
      const [from, to] = [file.split("/"), other.split("/")];
      const apart = from.findIndex((part, i) => part !== to[i]);
      const [here, there] = [from, to].map((parts) =>
        parts
          .slice(0, apart + 1)
          .join("/")
          .replace(/\.ts$/, ""),
      );
      if (here === undefined || there === undefined || here === there) continue;
      imports.set(here, [...(imports.get(here) ?? []), there]);
    }
  }
  return circlesOf(imports);
};

/** How the house of the analysis and the rules stands. */
export interface House {
  readonly folders: readonly { readonly name: string; readonly files: number; readonly lines: number }[];
  readonly lists: readonly WordList[];
  readonly longest: readonly LongFunction[];
  readonly circles: readonly (readonly string[])[];
  readonly neighbours: readonly (readonly string[])[];
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
    circles: circlesOf(importsOfFiles(files)),
    neighbours: neighbourCircles(files),
  };
};

/** The figures as lines to print. */
export const houseLines = ({ folders, lists, longest, circles, neighbours }: House): readonly string[] => [
  ...folders.map(({ name, files, lines }) => `${name.padEnd(10)} ${files} files, ${lines} lines`),
  `inline word lists ${lists.length}, words in them ${lists.flatMap(({ words }) => words).length}`,
  ...lists.map(({ file, line, words }) => `  ${file}:${line} ${words.length} ${words.slice(0, 6).join(" ")}`),
  "longest functions",
  ...longest.map(({ file, line, lines }) => `  ${file}:${line} ${lines} lines`),
  `circles of imports ${circles.length}`,
  ...circles.map((circle) => `  ${circle.join(" ")}`),
  `circles of neighbours in a folder ${neighbours.length}`,
  ...neighbours.map((circle) => `  ${circle.join(" ")}`),
];
