import path from "node:path";
import { positionsOf } from "../formats/positions.js";
import { readResource } from "../node/resource-files.js";
import { listStyleFiles, readStyleFile } from "../node/style-folder.js";
import type { Rule } from "../rules/rule.js";
import {
  builtInPacks,
  choosePacks,
  mostStyleFiles,
  packOf,
  readPacks,
  type StyleFile,
  type StylePacks,
  type StyleSource,
  stylesFolder,
  tooManyStyleFiles,
} from "../styles/packs.js";
import { type Remarks, whyUnreadable } from "./report.js";

/** Gives the rules of the style packs with these names, for the folder of a configuration. */
export type StyleLookup = (folder: string, names: readonly string[]) => Promise<readonly Rule[]>;

/** The paths of the style files of a folder; none where there is no such folder, or it cannot be read, which goes to the remarks. */
const listFiles = async (root: string, folder: string, remarks: Remarks): Promise<readonly string[]> => {
  const name = path.relative("", folder);
  try {
    const paths = await listStyleFiles(root, folder);
    if (paths.length > mostStyleFiles) remarks.failure(tooManyStyleFiles, name);
    return paths.slice(0, mostStyleFiles);
  } catch (error) {
    remarks.failure(whyUnreadable(error), name);
    return [];
  }
};

const readFiles = async (
  root: string,
  folder: string,
  paths: readonly string[],
  remarks: Remarks,
): Promise<readonly StyleFile[]> => {
  const files: StyleFile[] = [];
  for (const below of paths) {
    const file = path.join(folder, below);
    try {
      files.push({ path: below, text: await readStyleFile(root, file) });
    } catch (error) {
      remarks.failure(whyUnreadable(error), path.relative("", file));
    }
  }
  return files;
};

/** Reads all style files of a folder; none where there is no such folder. What cannot be read goes to the remarks. */
export const readStyleFiles = async (folder: string, remarks: Remarks): Promise<readonly StyleFile[]> =>
  readFiles(folder, folder, await listFiles(folder, folder, remarks), remarks);

/** Reports what is wrong with a style file, at its place; a check that only Vale has is no failure. */
export const reportFaults = ({ read, text }: StyleSource, name: string, remarks: Remarks): void => {
  if (!("faults" in read)) return;
  const { lineColumn } = positionsOf(text);
  for (const { message, span, unsupported } of read.faults) {
    const { line, column } = lineColumn(span.start);
    const place = `${name}:${line}:${column}`;
    if (unsupported) remarks.note(`${place}: ${message}`);
    else remarks.failure(message, place);
  }
};

const remembered = <Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

/**
 * Finds style packs in `.copydesk/styles` beside a configuration, and among those that Copydesk brings. Each broken
 * file of a chosen pack, and each name without a pack, is reported once; the others stay in force.
 */
export const createStyleLookup = (remarks: Remarks): StyleLookup => {
  const listed = new Map<string, Promise<readonly string[]>>();
  const packs = new Map<string, Promise<StylePacks>>();
  const told = new Set<string>();
  let builtIn: Promise<StylePacks> | undefined;

  const once = (key: string, tell: () => void): void => {
    if (told.has(key)) return;
    told.add(key);
    tell();
  };

  return async (folder, names) => {
    if (names.length === 0) return [];
    const styles = path.join(folder, stylesFolder);
    builtIn ??= readResource("styles.json").then(builtInPacks);
    const paths = await remembered(listed, styles, () => listFiles(folder, styles, remarks));
    const own = await Promise.all(
      names.map((name) =>
        remembered(packs, `${styles}\n${name}`, async () => {
          const files = paths.filter((below) => packOf(below) === name);
          const read = readPacks(await readFiles(folder, styles, files, remarks));
          // A pack whose files are all left alone is there all the same.
          return files.length > 0 && read.size === 0 ? new Map([[name, []]]) : read;
        }),
      ),
    );
    const { rules, broken, unknown } = choosePacks(names, ...own, await builtIn);
    for (const source of broken) {
      const name = path.relative("", path.join(styles, source.path));
      once(name, () => reportFaults(source, name, remarks));
    }
    for (const name of unknown)
      once(`${styles}\n${name}`, () =>
        remarks.failure(`there is no style pack “${name}”`, path.relative("", styles)),
      );
    return rules;
  };
};
