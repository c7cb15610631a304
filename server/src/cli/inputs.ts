import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import picomatch from "picomatch";
import { isDynamicPattern } from "tinyglobby";
import { wholePathGlob } from "../config/globs.js";
import { type Report, whyUnreadable } from "./report.js";

/** A text to read. */
export interface Input {
  /** As the user would write it. */
  readonly name: string;
  /** Absolute path; undefined for standard input. */
  readonly file: string | undefined;
  /** The path below the folder, or below a glob's fixed part, that was given; the bare file name of a file. */
  readonly relative: string;
  /** Whether the user named this very file. */
  readonly named: boolean;
}

const skippedFolders = new Set(["node_modules", ".git"]);

const status = async (file: string): Promise<Stats | Error> => {
  try {
    return await stat(file);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files below a folder, down to a depth, whose paths in it (with “/”) are wanted, sorted. Links are followed; a folder
 * that is met again is not entered again, the path with the fewest folders to it counts. What cannot be read is told, and a
 * link to nowhere where its name is wanted.
 */
const filesBelow = async (
  folder: string,
  depth: number,
  isWanted: (relative: string) => boolean,
  report: Report,
): Promise<readonly string[]> => {
  const files: string[] = [];
  const entered = new Set<string>();
  const open = [{ relative: "", left: depth }];
  // What is found is looked at in turn, the nearest first.
  for (const { relative, left } of open) {
    const here = path.join(folder, relative);
    try {
      const real = await realpath(here);
      if (entered.has(real)) continue;
      entered.add(real);
      for (const entry of await readdir(here, { withFileTypes: true })) {
        const below = relative === "" ? entry.name : `${relative}/${entry.name}`;
        const found = entry.isSymbolicLink() ? await status(path.join(folder, below)) : entry;
        if (!(found instanceof Error) && found.isDirectory()) {
          if (left > 1 && !skippedFolders.has(entry.name)) open.push({ relative: below, left: left - 1 });
        } else if (isWanted(below)) {
          if (found instanceof Error) report.failure(whyUnreadable(found), path.join(folder, below));
          else if (found.isFile()) files.push(below);
        }
      }
    } catch (error) {
      report.failure(whyUnreadable(error), here);
    }
  }
  return files.sort(inOrder);
};

const below = (folder: string, relative: string): Input => {
  const name = path.join(folder, relative);
  return { name, file: path.resolve(name), relative, named: false };
};

const isText = (file: string): boolean => path.extname(file).toLowerCase() === ".txt";

const inFolder = async (folder: string, report: Report): Promise<readonly Input[]> => {
  const texts = await filesBelow(folder, Number.POSITIVE_INFINITY, isText, report);
  if (texts.length === 0) report.note(`${folder}: no .txt file in this folder.`);
  return texts.map((relative) => below(folder, relative));
};

/** The files that a glob matches, in linear time whatever it holds: globs come from scripts, names from anybody. */
const matching = async (pattern: string, report: Report): Promise<readonly Input[]> => {
  const { base, glob } = picomatch.scan(path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern);
  const wanted = wholePathGlob(glob);
  if ("fault" in wanted) {
    report.failure(wanted.fault, pattern);
    return [];
  }
  const depth = glob.includes("**") ? Number.POSITIVE_INFINITY : glob.split("/").length;
  const isThere = !((await status(path.normalize(base))) instanceof Error);
  const found = isThere ? await filesBelow(base, depth, wanted.test, report) : [];
  if (found.length === 0) report.failure("no file matches this pattern", pattern);
  return found.map((relative) => below(base, relative));
};

const standardInput: Input = { name: "stdin", file: undefined, relative: "stdin", named: true };

const inputsOf = async (argument: string, report: Report): Promise<readonly Input[]> => {
  if (argument === "-") return [standardInput];
  const found = await status(argument);
  if (found instanceof Error) {
    if (isDynamicPattern(argument)) return matching(argument, report);
    report.failure(whyUnreadable(found), argument);
    return [];
  }
  if (found.isDirectory()) return inFolder(argument, report);
  return [{ name: argument, file: path.resolve(argument), relative: path.basename(argument), named: true }];
};

/**
 * The texts that a command's arguments mean, in their order, each once: a file, every .txt below a folder, what a
 * glob matches, or standard input for “-”; the current folder where there are no arguments. What cannot be found
 * or opened goes to the report.
 */
export const findInputs = async (args: readonly string[], report: Report): Promise<readonly Input[]> => {
  const inputs = new Map<string | undefined, Input>();
  for (const argument of args.length > 0 ? args : ["."])
    for (const input of await inputsOf(argument, report))
      if (!inputs.has(input.file)) inputs.set(input.file, input);
  return [...inputs.values()];
};
