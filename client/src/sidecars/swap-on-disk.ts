import {
  access,
  constants,
  type FileHandle,
  lstat,
  open,
  readFile,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import path from "node:path";
import type { SidecarWritten } from "../../../server/src/protocol.js";
import { largestSidecar } from "../../../server/src/protocol.js";
import { failed, failedBy, type Obstacle, type Swap, textOf } from "./swap.js";

/** How long another window may take to write, in milliseconds, until it is taken to have ended in the middle. */
const abandonedAfter = 5000;
const pause = 20;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

const readOnlyCodes: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "EROFS"]);

/** A mark on a file that nobody may write it holds for those, too, who may do everything. */
const isMarked = (mode: number): boolean => (mode & 0o222) === 0;

/** What stands in a file's place. */
type Found =
  | { readonly text: string | null; readonly mode: number | undefined }
  | { readonly obstacle: Obstacle };

const find = async (file: string): Promise<Found> => {
  try {
    const found = await lstat(file);
    if (found.isSymbolicLink()) return { obstacle: "link" };
    if (!found.isFile()) return { obstacle: "irregular" };
    if (found.size > largestSidecar) return { obstacle: "large" };
    if (isMarked(found.mode)) return { obstacle: "read-only" };
    await access(file, constants.W_OK);
    const text = textOf(await readFile(file));
    return text === undefined ? { obstacle: "no-utf-8" } : { text, mode: found.mode & 0o777 };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { text: null, mode: undefined };
    throw error;
  }
};

const isAbandoned = async (file: string): Promise<boolean> => {
  try {
    return Date.now() - (await stat(file)).mtimeMs > abandonedAfter;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
};

/** Opens a file that only one can have open: who has it may write, everybody else waits. */
const openAlone = async (file: string): Promise<FileHandle> => {
  const end = Date.now() + 2 * abandonedAfter;
  for (;;) {
    try {
      return await open(file, "wx");
    } catch (error) {
      if (codeOf(error) !== "EEXIST" || Date.now() > end) throw error;
    }
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

const requireWriteable = async (folder: string): Promise<void> => {
  // On Windows the mark says nothing of a folder.
  const marked = process.platform !== "win32" && isMarked((await stat(folder)).mode);
  if (marked) throw Object.assign(new Error("The folder is read-only."), { code: "EACCES" });
};

/** A file that was opened by `openAlone`, and how it is told from one that another window has put in its place since. */
interface Claim {
  readonly handle: FileHandle;
  readonly path: string;
  readonly ino: number;
}

const isHeld = async ({ path, ino }: Claim): Promise<boolean> => {
  try {
    return (await lstat(path)).ino === ino;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
};

const put = async (
  file: string,
  claim: Claim,
  was: string | null,
  text: string | null,
): Promise<SidecarWritten> => {
  const found = await find(file);
  if ("obstacle" in found) return failed(path.basename(file), found.obstacle);
  if (found.text !== was) return { result: "changed" };
  if (text === null) {
    await rm(file, { force: true });
    return { result: "written" };
  }
  await claim.handle.writeFile(text, "utf8");
  if (found.mode !== undefined) await claim.handle.chmod(found.mode);
  await claim.handle.sync();
  // Windows renames no file that is open.
  await claim.handle.close();
  if (!(await isHeld(claim))) return { result: "changed" };
  await rename(claim.path, file);
  return { result: "written" };
};

/**
 * Swaps the text of a file on disk, by its path: a new file beside it takes its place, so that no reader ever finds half
 * of it. The new file's name is a lock, too: of two windows that write at once one finds what the other wrote.
 */
export const swapOnDisk: Swap = async (file, was, text) => {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.tmp`);
  try {
    await requireWriteable(folder);
    const handle = await openAlone(temporary);
    const claim = { handle, path: temporary, ino: (await handle.stat()).ino };
    try {
      return await put(file, claim, was, text);
    } finally {
      await handle.close();
      if (await isHeld(claim)) await rm(temporary, { force: true });
    }
  } catch (error) {
    const name = path.basename(file);
    return readOnlyCodes.has(codeOf(error)) ? failed(name, "read-only") : failedBy(name, error);
  }
};
