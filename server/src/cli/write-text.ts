import { randomUUID } from "node:crypto";
import { rmSync, type Stats } from "node:fs";
import { access, constants, open, readFile, realpath, rename, stat } from "node:fs/promises";
import path from "node:path";
import { isMissing } from "../node/is-missing.js";
import { LeftAlone } from "../node/left-alone.js";
import { fingerprint } from "./fingerprint.js";

/** Writes bytes to a new file beside another, gives it to `use`, and takes away what is then left of it. */
const withFileBeside = async (
  target: string,
  bytes: Uint8Array,
  like: Stats | undefined,
  use: (beside: string) => Promise<void>,
): Promise<void> => {
  const beside = path.join(path.dirname(target), `.copydesk-${randomUUID()}.tmp`);
  const tidy = () => rmSync(beside, { force: true });
  process.once("exit", tidy);
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(bytes);
      // Opening takes the process's own limits off the mode, and changing the owner takes special bits off it.
      if (like && (like.uid !== process.getuid?.() || like.gid !== process.getgid?.()))
        await handle.chown(like.uid, like.gid).catch(() => undefined);
      if (like) await handle.chmod(like.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await use(beside);
  } finally {
    tidy();
    process.removeListener("exit", tidy);
  }
};

const overwrite = async (target: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(target, "r+");
  try {
    await handle.writeFile(bytes);
    await handle.truncate(bytes.length);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Replaces the bytes of a regular file that still has those with the fingerprint `original`: they are written beside
 * it and moved into its place, so that no reader ever sees half of them. Permissions are kept, and a link stays a
 * link; a file with several names, which moving would part, is written over once there is room for it. Rejects where
 * the file may not be written, with `LeftAlone` where it is no regular file or has changed.
 */
export const replaceFile = async (file: string, bytes: Uint8Array, original: string): Promise<void> => {
  const target = await realpath(file);
  await access(target, constants.W_OK);
  const status = await stat(target);
  if (!status.isFile())
    throw new LeftAlone("unwritable", "is no regular file, so it cannot be fixed; left alone");
  await withFileBeside(target, bytes, status, async (beside) => {
    if (fingerprint(await readFile(target)) !== original)
      throw new LeftAlone("unwritable", "has changed since it was read; left as it is");
    await (status.nlink > 1 ? overwrite(target, bytes) : rename(beside, target));
  });
};

/**
 * Writes a file whole or not at all, in the place of one that may be there: a link stays a link. Rejects where it
 * cannot be written, with `LeftAlone` where something that is no regular file has its name.
 */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  let target = file;
  let status: Stats | undefined;
  try {
    target = await realpath(file);
    status = await stat(target);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  if (status && !status.isFile())
    throw new LeftAlone("unwritable", "is no regular file, so nothing is written there");
  await withFileBeside(target, bytes, status, (beside) => rename(beside, target));
};
