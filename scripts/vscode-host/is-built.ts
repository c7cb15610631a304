import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Whether a built file exists and no file below the source folders is newer. */
export async function isBuilt(builtFile: string, sources: readonly string[]): Promise<boolean> {
  try {
    const built = (await stat(builtFile)).mtimeMs;
    const newest = await Promise.all(sources.map(newestChange));
    return newest.every((time) => time <= built);
  } catch {
    return false;
  }
}

/** When the last file below a folder was changed, in milliseconds since 1970. */
async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs);
  return Math.max(0, ...(await Promise.all(times)));
}
