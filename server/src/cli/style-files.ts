import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { positionsOf } from "../formats/positions.js";
import { isMissing } from "../node/is-missing.js";
import { readResource } from "../node/resource-files.js";
import type { Rule } from "../rules/rule.js";
import {
  builtInPacks,
  choosePacks,
  isStylePath,
  readPacks,
  type StyleFile,
  type StylePacks,
  type StyleSource,
  stylesFolder,
} from "../styles/packs.js";
import { type Remarks, whyUnreadable } from "./report.js";

/** Gives the rules of the style packs with these names, for the folder of a configuration. */
export type StyleLookup = (folder: string, names: readonly string[]) => Promise<readonly Rule[]>;

/** Reads the style files of a folder; none where there is no such folder. What cannot be read goes to the report. */
export const readStyleFiles = async (folder: string, remarks: Remarks): Promise<readonly StyleFile[]> => {
  const files: StyleFile[] = [];
  try {
    for (const name of await readdir(folder, { recursive: true })) {
      const below = name.split(path.sep).join("/");
      if (!isStylePath(below)) continue;
      const file = path.join(folder, name);
      try {
        files.push({ path: below, text: await readFile(file, "utf8") });
      } catch (error) {
        remarks.failure(whyUnreadable(error), path.relative("", file));
      }
    }
  } catch (error) {
    if (!isMissing(error)) remarks.failure(whyUnreadable(error), path.relative("", folder));
  }
  return files;
};

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

/**
 * Finds style packs in `.copydesk/styles` beside a configuration, and among those that Copydesk brings. Each broken
 * file of a chosen pack, and each name without a pack, is reported once; the others stay in force.
 */
export const createStyleLookup = (remarks: Remarks): StyleLookup => {
  const byFolder = new Map<string, Promise<StylePacks>>();
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
    const own = byFolder.get(styles) ?? readStyleFiles(styles, remarks).then(readPacks);
    byFolder.set(styles, own);
    const { rules, broken, unknown } = choosePacks(names, await own, await builtIn);
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
