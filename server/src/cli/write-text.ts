import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { access, constants, realpath, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Replaces a file's bytes in one step: they are written beside it and moved into its place, so that no reader ever
 * sees half of them. Permissions are kept, and a link stays a link. Rejects where the file may not be written.
 */
export const replaceFile = async (file: string, bytes: Uint8Array): Promise<void> => {
  const target = await realpath(file);
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  const tidy = () => rmSync(beside, { force: true });
  process.once("exit", tidy);
  try {
    await writeFile(beside, bytes, { flag: "wx", mode });
    await rename(beside, target);
  } finally {
    tidy();
    process.removeListener("exit", tidy);
  }
};
