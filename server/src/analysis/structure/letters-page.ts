import { addressesEditor, lettersHeadline } from "../../lexicon/page-lines.js";
import type { Reading } from "./reading.js";

/** Letters to an editor, from two on, that begin so make a page of them. */
const fewestLetters = 2;

/** Whether the lines are those of a page of letters: its headline says so, or its letters speak to the editor. */
export const isLettersPage = (text: string, readings: readonly Reading[]): boolean => {
  if (readings.some(({ kind, line }) => kind === "headline" && line && lettersHeadline.test(line.text)))
    return true;
  const letters = readings.filter(({ kind, block }) => {
    const opening = text.slice(block.start, Math.min(block.end, block.start + 20));
    return kind === "text" && addressesEditor.test(opening);
  });
  return letters.length >= fewestLetters;
};
