import { openingOf, type Span } from "../../article/span.js";
import { marked, noteToDesk, serviceLine, slug, slugSign, turnOrEnd } from "../../lexicon/wire-lines.js";

/** Longer lines, in UTF-16 code units, are no wire’s own. */
const longest = 72;

const lineOf = (text: string, line: Span): string => openingOf(text, line, longest);

/** Whether a line is one that a wire sets by itself, which no wrapped line goes on from or in: “BC-Bridge, 1st Ld”, “MORE”, “a1127”. */
export const isDeskLine = (text: string, line: Span): boolean => {
  if (line.end - line.start > longest) return false;
  const words = lineOf(text, line);
  return (
    (turnOrEnd.test(words) && marked.test(words)) ||
    serviceLine.test(words) ||
    (slugSign.test(words) && slug.test(words) && !noteToDesk.test(words))
  );
};

/** Whether a note to the desk begins with a line: “Eds: UPDATES with quotes”. */
export const beginsDeskNote = (text: string, line: Span): boolean => noteToDesk.test(lineOf(text, line));
