import type { Uri } from "vscode";
import type { SidecarWritten } from "../../../server/src/protocol.js";
import type { Swap } from "./swap.js";
import { swapInWorkspace } from "./swap-in-workspace.js";

/** Swaps the text of a file of any file system, as `Swap` does on disk. */
export type SwapFile = (file: Uri, was: string | null, text: string | null) => Promise<SidecarWritten>;

/** Swaps files on disk by `onDisk`, where the extension runs beside the disk, and all others by what VS Code has for them. */
export const swapFileBy =
  (onDisk: Swap | undefined): SwapFile =>
  (file, was, text) =>
    file.scheme === "file" && onDisk !== undefined
      ? onDisk(file.fsPath, was, text)
      : swapInWorkspace(file, was, text);
