import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import type { Span } from "../../article/span.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { runIns, wholeLines } from "../../lexicon/page-lines.js";
import type { Block } from "./line.js";

/** Longest line that can be residue as a whole (UTF-16 code units). */
const longestResidue = 160;

const patterns = wholeLines.map(
  (pattern) => new RegExp(`^(?:[>»›•*←→]\\s*)?(?:${pattern.source})[\\s>»›→]*$`, "u"),
);

/** How much of the start of a passage a web page left behind, in UTF-16 code units: all of it, its first words, or nothing. */
const residueIn = remembered(({ text }: Passage): { readonly length?: number } => {
  const line = text.slice(0, longestResidue + 1);
  if (text.length <= longestResidue && !hasFeature(line.toLowerCase(), "content-word-of-page")) {
    const small = line.toLowerCase();
    if (patterns.some((pattern) => pattern.test(small))) return { length: text.length };
  }
  for (const pattern of runIns) {
    const match = pattern.exec(line);
    if (match !== null) return { length: match[0].length };
  }
  return {};
});

/** The part of a block that a web page left behind: all of it, the words it starts with, or nothing. */
export const findResidue = (text: string, block: Block): Span | undefined => {
  const { length } = residueIn(passageOf(text, block));
  return length === undefined ? undefined : { start: block.start, end: block.start + length };
};
