import {
  deskNote,
  goesOnBehind,
  marked,
  noteToDesk,
  releaseMark,
  serviceLine,
  slug,
  slugSign,
  turnOrEnd,
} from "../../lexicon/wire-lines.js";
import type { Line } from "./line.js";

/** Longest slug, in words. */
const mostWords = 12;

const isSlug = (line: Line): boolean =>
  line.words.length <= mostWords && slugSign.test(line.text) && slug.test(line.text);

/** Whether a line is the wire’s own and no part of the story; what could be a story’s is only `atTop` or right behind another such line. */
export const isWireMark = (line: Line, atTop: boolean, isBehind: boolean): boolean => {
  if (turnOrEnd.test(line.text) && marked.test(line.text)) return true;
  if (deskNote.test(line.text)) return true;
  if (isBehind && goesOnBehind.test(line.text)) return true;
  if (!atTop && !isBehind) return false;
  if (serviceLine.test(line.text) || isSlug(line)) return true;
  return atTop && (releaseMark.test(line.text) || noteToDesk.test(line.text));
};
