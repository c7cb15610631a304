import { constants } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { LeftAlone } from "./left-alone.js";

const requireRegular = (stats: {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}): void => {
  if (stats.isDirectory()) throw new LeftAlone("irregular", "is a folder");
  if (!stats.isFile()) throw new LeftAlone("irregular", "is no regular file; left alone");
};

/**
 * The bytes of a regular file of at most `most` bytes. Rejects with `LeftAlone` for a pipe, a device, a socket and a
 * larger file, without waiting for any of them.
 */
export const readRegularFile = async (file: string, most: number): Promise<Uint8Array> => {
  // Even opening a device may do something, so it is not opened; what is put in its place meanwhile is told below.
  requireRegular(await stat(file));
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    requireRegular(await handle.stat());
    const bytes = Buffer.alloc(Math.min((await handle.stat()).size, most) + 1);
    let length = 0;
    let chunk = bytes;
    const chunks: Buffer[] = [];
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length);
      length += bytesRead;
      if (length > most)
        throw new LeftAlone("large", `is larger than ${Math.round(most / 1024)} KB; left alone`);
      chunks.push(chunk.subarray(0, bytesRead));
      if (bytesRead === 0) return Buffer.concat(chunks, length);
      // Some file systems tell no size, or the wrong one.
      chunk = Buffer.alloc(64 * 1024);
    }
  } finally {
    await handle.close();
  }
};

/** Rejects with `LeftAlone` where links lead from a file out of the folder that it seems to be in. */
export const requireWithin = async (folder: string, file: string): Promise<void> => {
  const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
  const below = path.relative(root, real);
  if (below === ".." || below.startsWith(`..${path.sep}`) || path.isAbsolute(below))
    throw new LeftAlone("outside", "is a link that leaves the folder; left alone");
};
