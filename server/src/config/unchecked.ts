import type { AnswerChange } from "../protocol.js";
import { exactGlob, type GlobList } from "./globs.js";

/** That a configuration says not to check a file. */
export interface Unchecked {
  /** The glob that says so. */
  readonly glob: string;
  /** The change of the configuration that has the file checked again. */
  readonly checkAgain: AnswerChange;
}

/**
 * What of the globs in `ignore` says not to check a file, by its path from the folder of the configuration; undefined
 * where none does. A file that is named itself is taken out of the list, any other taken back in with a “!”.
 */
export const uncheckedBy = (ignore: GlobList, relativePath: string): Unchecked | undefined => {
  const glob = ignore.deciding(relativePath);
  if (glob === undefined || glob.startsWith("!")) return undefined;
  const exact = exactGlob(relativePath);
  const byOthers = ignore.deciding(relativePath, exact);
  const isNamed = ignore.globs.includes(exact) && (byOthers === undefined || byOthers.startsWith("!"));
  return {
    glob,
    checkAgain: isNamed
      ? { action: "take-back", answer: { list: "ignore", value: exact } }
      : { action: "add", answer: { list: "ignore", value: `!${exact}` } },
  };
};
