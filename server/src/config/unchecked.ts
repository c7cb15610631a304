import type { AnswerChange } from "../protocol.js";
import { decidingGlob, exactGlob } from "./globs.js";

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
export const uncheckedBy = (ignore: readonly string[], relativePath: string): Unchecked | undefined => {
  const glob = decidingGlob(ignore, relativePath);
  if (glob === undefined || glob.startsWith("!")) return undefined;
  const exact = exactGlob(relativePath);
  const others = ignore.filter((other) => other !== exact);
  const byOthers = decidingGlob(others, relativePath);
  const isNamed = others.length < ignore.length && (byOthers === undefined || byOthers.startsWith("!"));
  return {
    glob,
    checkAgain: isNamed
      ? { action: "take-back", answer: { list: "ignore", value: exact } }
      : { action: "add", answer: { list: "ignore", value: `!${exact}` } },
  };
};
