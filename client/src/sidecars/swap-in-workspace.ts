import { FilePermission, FileSystemError, FileType, type Uri, workspace } from "vscode";
import type { SidecarWritten } from "../../../server/src/protocol.js";
import { largestSidecar } from "../../../server/src/protocol.js";
import { nameOf } from "./files.js";
import { failed, failedBy, type Obstacle, textOf } from "./swap.js";

const codeOf = (error: unknown): string | undefined =>
  error instanceof FileSystemError ? error.code : undefined;

const find = async (
  file: Uri,
): Promise<{ readonly text: string | null } | { readonly obstacle: Obstacle }> => {
  try {
    const { type, size, permissions = 0 } = await workspace.fs.stat(file);
    if ((type & FileType.SymbolicLink) !== 0) return { obstacle: "link" };
    if ((type & FileType.File) === 0) return { obstacle: "irregular" };
    if (size > largestSidecar) return { obstacle: "large" };
    if ((permissions & FilePermission.Readonly) !== 0) return { obstacle: "read-only" };
    const text = textOf(await workspace.fs.readFile(file));
    return text === undefined ? { obstacle: "no-utf-8" } : { text };
  } catch (error) {
    if (codeOf(error) === "FileNotFound") return { text: null };
    throw error;
  }
};

/**
 * Swaps the text of a file of any file system that VS Code reads; null stands for no file. These file systems can write a
 * file and no more, so that who reads at the same moment may find it half written. Never rejects.
 */
export const swapInWorkspace = async (
  file: Uri,
  was: string | null,
  text: string | null,
): Promise<SidecarWritten> => {
  const name = nameOf(file);
  if (workspace.fs.isWritableFileSystem(file.scheme) === false) return failed(name, "read-only");
  try {
    const found = await find(file);
    if ("obstacle" in found) return failed(name, found.obstacle);
    if (found.text !== was) return { result: "changed" };
    if (text !== null) await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    else if (was !== null) await workspace.fs.delete(file);
    return { result: "written" };
  } catch (error) {
    return codeOf(error) === "NoPermissions" ? failed(name, "read-only") : failedBy(name, error);
  }
};
