import type { WireRange } from "../../../server/src/protocol.js";

/** How many UTF-16 units stand before and after the words: few before, so that the words are seen in a narrow list. */
const before = 28;
const after = 36;

/** What an excerpt is taken from: a `TextDocument`. */
export interface LinesOfText {
  lineAt(line: number): { readonly text: string };
}

const tidy = (text: string): string => text.replace(/\s+/g, " ");

/**
 * The words of a range that lies within one line, or begins in it, with those around them on the same line: cut between
 * words, the words in angle quotes.
 */
export const excerptAround = (document: LinesOfText, { start, end }: WireRange): string => {
  const { text } = document.lineAt(start.line);
  const stop = end.line === start.line ? end.character : text.length;
  const left = tidy(text.slice(0, start.character)).trimStart();
  const right = tidy(text.slice(stop)).trimEnd();
  const cutLeft = left.length <= before ? left : `…${left.slice(-before).replace(/^\S*\s/, "")}`;
  const cutRight = right.length <= after ? right : `${right.slice(0, after).replace(/\s\S*$/, "")}…`;
  return `${cutLeft}«${tidy(text.slice(start.character, stop))}»${cutRight}`;
};
