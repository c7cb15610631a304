import { recipePart, servings, timelineHead } from "../../lexicon/page-lines.js";
import { endsSentence, type Line } from "./line.js";
import {
  hasAddress,
  hasBullet,
  hasVerb,
  isCaption,
  isFigureRow,
  isNameLike,
  isScore,
  isTabular,
  opensAsQuestion,
} from "./line-roles.js";
import { isRunningText, isSetOnText, type Reading } from "./reading.js";

/** So many rows in a row make a table, a list of results or of dates. */
const fewestRows = 2;

/** Lines below the name of a dish among which its ingredients begin. */
const recipeReach = 6;

/** Longest line over a table, in words. */
const mostWords = 8;

const isRow = ({ kind, line }: Reading): boolean =>
  kind === "text" &&
  line !== undefined &&
  line.words.length <= 12 &&
  !endsSentence(line.text) &&
  (isScore(line) || isTabular(line) || isFigureRow(line));

/** “Charolais 455kg, €1,420 (€3.12/kg)”, “Tom Sharrock (Northgate to Hallam) loan”: also a line with a figure or a bracket anywhere. */
const isItem = (reading: Reading): boolean =>
  isRow(reading) ||
  (reading.kind === "text" &&
    reading.line !== undefined &&
    reading.line.words.length <= 14 &&
    !/[.!?…:;,][”"’']?$/.test(reading.line.text) &&
    /^[\p{Lu}\d].*(?:\d|\([^()]{3,60}\))/u.test(reading.line.text));

const isShortHead = (line: Line): boolean =>
  line.words.length >= 1 &&
  line.words.length <= mostWords &&
  /^[\p{Lu}“"‘']/u.test(line.text) &&
  !/[.,;:!?…—–-]$|\p{Ll}[.!?]\s/u.test(line.text) &&
  !hasAddress(line) &&
  !hasBullet(line.text) &&
  !isCaption(line);

/** Whether a line over a table tells by itself that it is its title: capitals, or words that are nobody's name and no sentence. */
const isTitle = (line: Line): boolean =>
  line.letterCase === "upper" || (!isNameLike(line) && (!hasVerb(line) || opensAsQuestion(line)));

/** Lines right over a table or a list of results, and those that stand over such a line. */
export const markTableHeads = (
  text: string,
  readings: readonly Reading[],
  repeated: ReadonlySet<string>,
): void => {
  const body = readings.findIndex(({ kind, block }) => kind === "text" && isRunningText(text, block));
  if (body < 0) return;
  const couldHead = ({ kind, line }: Reading): boolean =>
    kind === "text" && line !== undefined && isShortHead(line) && !repeated.has(line.text);
  const heads = readings.flatMap((reading, index) => {
    if (!couldHead(reading) || isRow(reading)) return [];
    if (index <= body && !timelineHead.test(reading.line?.text ?? "")) return [];
    const rows = readings.slice(index + 1, index + 1 + fewestRows);
    const isSet = isSetOnText(text, readings, index) && !/\d/.test(reading.line?.text ?? "");
    return rows.length === fewestRows && rows.every(isSet ? isItem : isRow) ? [index] : [];
  });
  for (const index of heads) {
    const reading = readings[index];
    const line = reading?.line;
    if (reading && line && (isTitle(line) || (heads.length > 1 && line.words.length <= 4)))
      reading.kind = "header";
  }
  for (const index of heads) {
    const above = readings[index - 1];
    const isMarked = readings[index]?.kind === "header";
    if (
      isMarked &&
      above?.line &&
      index - 1 > body &&
      couldHead(above) &&
      !isItem(above) &&
      isTitle(above.line)
    )
      above.kind = "header";
  }
};

/** “Ingredients”, “Method”: the parts of a recipe, and the name of the dish over how many it serves. */
export const markRecipe = (readings: readonly Reading[]): void => {
  const parts = readings.filter(
    ({ kind, line }) => /^(?:text|header)$/.test(kind) && line && recipePart.test(line.text),
  );
  if (parts.length >= 2) for (const part of parts) part.kind = "header";
  readings.forEach((reading, index) => {
    const below = readings.slice(index + 1, index + 1 + recipeReach);
    const { kind, line } = reading;
    if (kind !== "text" || !line || servings.test(line.text) || !servings.test(below[0]?.line?.text ?? ""))
      return;
    if (isShortHead(line) && below.filter(isRow).length >= fewestRows) reading.kind = "header";
  });
};
