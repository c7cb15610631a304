import path from "node:path";
import { largestSidecar } from "../protocol.js";
import { readRegularFile, requireWithin } from "./regular-file.js";

/** The text of a file of decisions. Rejects where it is no regular file, too large, or a link out of its folder. */
export const readSidecarFile = async (file: string): Promise<string> => {
  await requireWithin(path.dirname(file), file);
  return new TextDecoder().decode(await readRegularFile(file, largestSidecar));
};
