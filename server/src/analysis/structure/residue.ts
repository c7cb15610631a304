import type { Span } from "../../article/span.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { runIns, wholeLines } from "../../lexicon/page-lines.js";

/** Longest line that can be residue as a whole (UTF-16 code units). */
const longestResidue = 120;

const patterns = wholeLines.map(
  (pattern) => new RegExp(`^(?:[>»›•*←→]\\s*)?(?:${pattern.source})[\\s>»›→]*$`, "u"),
);

/** The part of a block that a web page left behind: all of it, the words it starts with, or nothing. */
export const findResidue = (text: string, block: Span): Span | undefined => {
  const line = text.slice(block.start, Math.min(block.end, block.start + longestResidue + 1));
  if (block.end - block.start <= longestResidue && !hasFeature(line.toLowerCase(), "content-word-of-page")) {
    const small = line.toLowerCase();
    if (patterns.some((pattern) => pattern.test(small))) return { start: block.start, end: block.end };
  }
  for (const pattern of runIns) {
    const match = pattern.exec(line);
    if (match !== null) return { start: block.start, end: block.start + match[0].length };
  }
  return undefined;
};
