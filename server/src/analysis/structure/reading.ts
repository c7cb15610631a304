import type { ParagraphKind } from "../../article/paragraph.js";
import { endingOf, type Span, textBefore } from "../../article/span.js";
import type { IsEnglish } from "../tokens.js";
import { type Block, endsSentence, type Line, readLine } from "./line.js";
import { isCaption, isQuoted } from "./line-roles.js";
import { findResidue } from "./residue.js";

/** A block, and what has been found of it so far; kind "text" where nothing has. */
export interface Reading {
  readonly block: Block;
  readonly line: Line | undefined;
  readonly residue: Span | undefined;
  kind: ParagraphKind;
}

/** Whether a block is as long as running text, or a sentence. */
export const isRunningText = (text: string, block: Block): boolean =>
  block.end - block.start >= 100 || (block.end - block.start >= 30 && endsSentence(endingOf(text, block, 5)));

/** Whether running text stands right below the reading at an index. */
export const isOverText = (text: string, readings: readonly Reading[], index: number): boolean => {
  const below = readings[index + 1];
  return below?.kind === "text" && isRunningText(text, below.block);
};

/** Line breaks between the ends of two blocks. */
const breaksBetween = (text: string, above: Reading, below: Reading): number =>
  text.slice(above.block.end, below.block.start).match(/\r\n|[\n\r]/g)?.length ?? 0;

/** Whether a blank line or a header stands over the reading at an index, and none between it and what follows. */
export const isSetOnText = (text: string, readings: readonly Reading[], index: number): boolean => {
  const [above, reading, below] = [readings[index - 1], readings[index], readings[index + 1]];
  if (!above || !reading || !below) return false;
  const isApart = above.kind === "header" || breaksBetween(text, above, reading) > 1;
  return isApart && breaksBetween(text, reading, below) === 1;
};

/** What a block is by itself. */
export const firstReading = (text: string, block: Block, isEnglish: IsEnglish): Reading => {
  if (block.markedAs !== undefined && block.markedAs !== "text") {
    return { block, line: readLine(text, block, isEnglish), residue: undefined, kind: block.markedAs };
  }
  const line = readLine(text, block, isEnglish);
  const residue = findResidue(text, block);
  const whole = residue !== undefined && residue.end === block.end;
  const kind = whole
    ? "residue"
    : line !== undefined && isCaption(line) && !isQuoted(line)
      ? "caption"
      : "text";
  return { block, line, residue, kind };
};

/** Lines that stand more than once, which headers do not. */
export const repeatedLines = (readings: readonly Reading[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { line } of readings) {
    if (line === undefined) continue;
    if (seen.has(line.text)) repeated.add(line.text);
    seen.add(line.text);
  }
  return repeated;
};

/** Whether the sign of a mail’s quotation stands before a block. */
export const isQuotedMail = (text: string, block: Span): boolean =>
  /(?:^|[\n\r])>[> ]*$/.test(textBefore(text, block.start, 8));
