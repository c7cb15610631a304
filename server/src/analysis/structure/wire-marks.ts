import {
  deskNote,
  marked,
  noteToDesk,
  releaseMark,
  slug,
  slugSign,
  turnOrEnd,
} from "../../lexicon/wire-lines.js";
import type { Line } from "./line.js";

/** Longest slug, in words. */
const mostWords = 12;

/** Whether a line is the wire’s own and no part of the story; a slug is one only where `atTop`. */
export const isWireMark = (line: Line, atTop: boolean): boolean => {
  if (turnOrEnd.test(line.text) && marked.test(line.text)) return true;
  if (deskNote.test(line.text)) return true;
  if (!atTop) return false;
  if (releaseMark.test(line.text) || noteToDesk.test(line.text)) return true;
  return line.words.length <= mostWords && slugSign.test(line.text) && slug.test(line.text);
};
