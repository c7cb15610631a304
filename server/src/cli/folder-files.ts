import path from "node:path";
import { configFileName } from "../config/folder/config-files.js";
import type { FileFault } from "../config/folder/fault.js";
import { createFolderStore, type FolderStore } from "../config/folder/store.js";
import { createFolderStyles, type FolderStyles } from "../config/folder/style-packs.js";
import { positionsOf } from "../formats/positions.js";
import { isMissing } from "../node/is-missing.js";
import { readResource } from "../node/resource-files.js";
import { listStyleFiles, readConfigurationFile, readStyleFile } from "../node/style-folder.js";
import { builtInPacks, type StylePacks, stylesFolder } from "../styles/packs.js";
import { type Remarks, whyUnreadable } from "./report.js";

/** Says what is wrong with a file, at its place; what may be right for another program is no failure. */
const remarkOn =
  (remarks: Remarks) =>
  (name: string, text: string, faults: readonly FileFault[]): void => {
    const { lineColumn } = positionsOf(text);
    for (const { message, span, severity } of faults) {
      const { line, column } = lineColumn(span?.start ?? 0);
      const place = span ? `${name}:${line}:${column}` : name;
      if (severity === "info") remarks.note(`${place}: ${message}`);
      else remarks.failure(message, place);
    }
  };

const unlessMissing = async (reading: Promise<string>): Promise<string | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/**
 * The store of configurations and style packs on this disk; what is wrong with a file is said once. `given` is the file
 * that is read for the configuration of its folder, whatever its name; it must be there.
 */
export const createFolderFiles = (given: string | undefined, remarks: Remarks): FolderStore => {
  let builtIn: Promise<StylePacks> | undefined;
  const remark = remarkOn(remarks);
  return createFolderStore({
    readText: (folder, below) => {
      if (below !== configFileName) return readStyleFile(folder, path.join(folder, below));
      if (given !== undefined) return readConfigurationFile(given);
      return unlessMissing(readConfigurationFile(path.join(folder, below)));
    },
    listStyles: (folder) => listStyleFiles(folder, path.join(folder, stylesFolder)),
    builtInStyles: () => {
      builtIn ??= readResource("styles.json").then(builtInPacks);
      return builtIn;
    },
    whyUnreadable: (_, error) => whyUnreadable(error),
    report: (folder, below, text, faults) => {
      const isGiven = given !== undefined && below === configFileName;
      remark(isGiven ? given : path.relative("", path.join(folder, below)), text, faults);
    },
    onListError: (folder, error) =>
      remarks.failure(whyUnreadable(error), path.relative("", path.join(folder, stylesFolder))),
  });
};

/** What people are told of a file in a folder that they named, as they named that. */
export const nameInFolder = (folder: string, below: string): string =>
  `${folder.replace(/\/$/, "")}/${below}`;

/** The style packs that lie right in folders; what is wrong with a file is said once. */
export const createPackFiles = (remarks: Remarks): FolderStyles => {
  const remark = remarkOn(remarks);
  return createFolderStyles({
    readText: (folder, below) => readStyleFile(folder, path.join(folder, below)),
    listFiles: (folder) => listStyleFiles(folder, folder),
    whyUnreadable,
    report: (folder, below, text, faults) => remark(nameInFolder(folder, below), text, faults),
    onListError: (folder, error) => remarks.failure(whyUnreadable(error), path.relative("", folder)),
  });
};
