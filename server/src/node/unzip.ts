import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/** By the first two bytes of every gzip file. */
const isZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** More than any resource has, unzipped: 64 MB. */
const mostBytes = 2 ** 26;

/**
 * The content of a gzip file; other bytes as they are. Unzips beside the main thread, in one piece: a gzip file ends
 * with its length, and pieces would have to be put together on the main thread. Rejects where the bytes are no whole
 * gzip file.
 */
export const unzip = async (bytes: Buffer): Promise<Buffer> => {
  if (!isZipped(bytes)) return bytes;
  const size = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  // A piece that is full to its last byte has another one made behind it.
  return promisify(gunzip)(bytes, { chunkSize: Math.min(Math.max(size + 1, 64), mostBytes) });
};
