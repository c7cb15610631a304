import { readdir } from "node:fs/promises";
import path from "node:path";
import { largestConfigurationFile } from "../protocol.js";
import { isStylePath, mostStyleFiles } from "../styles/packs.js";
import { isMissing } from "./is-missing.js";
import { readRegularFile, requireWithin } from "./regular-file.js";

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/**
 * The paths of the style files below a folder, with “/”: those right in it and those of its packs, some more than
 * `mostStyleFiles` at most; none where there is no such folder. Rejects where the folder is a link out of `root`.
 */
export const listStyleFiles = async (root: string, folder: string): Promise<readonly string[]> => {
  const names = await namesIn(folder);
  if (names.length === 0) return [];
  await requireWithin(root, folder);
  const found = names.filter(isStylePath);
  for (const name of names) {
    if (found.length > mostStyleFiles) break;
    if (name.startsWith(".") || isStylePath(name)) continue;
    const below = await namesIn(path.join(folder, name));
    found.push(...below.map((file) => `${name}/${file}`).filter(isStylePath));
  }
  return found.slice(0, mostStyleFiles + 1);
};

/** The text of a style file. Rejects where it is no regular file, too large, or a link out of `root`. */
export const readStyleFile = async (root: string, file: string): Promise<string> => {
  await requireWithin(root, file);
  return readConfigurationFile(file);
};

/** The text of a `.copydesk.json`. Rejects where it is no regular file or too large. */
export const readConfigurationFile = async (file: string): Promise<string> =>
  new TextDecoder().decode(await readRegularFile(file, largestConfigurationFile));
