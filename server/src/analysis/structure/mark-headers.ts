import { endingOf, type Span } from "../../article/span.js";
import { addressesEditor, pageHeadline, partOfPage, whenPublished } from "../../lexicon/page-lines.js";
import { readByline } from "./byline.js";
import {
  couldBeHeader,
  headsEntry,
  headsStacked,
  introduces,
  isLoneWord,
  isNumberedHeader,
  isQuestion,
  isTimed,
  type Neighbour,
} from "./headers.js";
import { isLettersPage } from "./letters-page.js";
import { endsSentence, type Line } from "./line.js";
import { factRow, isDated, isNameLike, isTime, reportsSpeech } from "./line-roles.js";
import { isOverText, isRunningText, isSetOnText, type Reading } from "./reading.js";

const isTimeAbove = (readings: readonly Reading[], index: number): boolean => {
  const { kind, line } = readings[index - 1] ?? {};
  return kind === "text" && line !== undefined && isTime(line);
};

/** “Born: Naga, 1971”, “Education: two years”: a line that begins as the one above or below it does. */
const isRow = (readings: readonly Reading[], at: number): boolean => {
  const begins = (index: number): boolean => factRow.test(readings[index]?.line?.text ?? "");
  return begins(at) && (begins(at - 1) || begins(at + 1));
};

/** Fewer lines of capitals are no signposts of a page. */
const fewestSignposts = 3;

const mostSignpostWords = 6;

/** “MUSIC”, “STAGE AND SCREEN”: a word or a few in capitals, and nobody’s name. */
const isSignpost = (line: Line): boolean =>
  line.letterCase === "upper" &&
  line.words.length <= mostSignpostWords &&
  /^\p{Lu}{3}[\p{Lu} ’']*$/u.test(line.text) &&
  !isNameLike(line) &&
  !line.words.some(line.isForeign);

/** Whether a line is text, or what heads stories on a page as well as what a page left behind: “TOP STORIES”. */
const isTextOrPart = ({ kind, line }: Reading): boolean =>
  kind === "text" || (kind === "residue" && line !== undefined && partOfPage.test(line.text));

/** Lines of capitals that part a page of listings, whatever short lines stand below them. */
export const markSignposts = (readings: readonly Reading[], repeated: ReadonlySet<string>): void => {
  const found = readings.filter(
    (reading, index) =>
      isTextOrPart(reading) &&
      reading.line !== undefined &&
      !repeated.has(reading.line.text) &&
      isSignpost(reading.line) &&
      readings[index + 1]?.line?.letterCase !== "upper" &&
      /^(?:text|list-item)$/.test(readings[index + 1]?.kind ?? ""),
  );
  if (found.length < fewestSignposts) return;
  for (const reading of found) reading.kind = "header";
};

/** Whether the headline says that the page is one of items: “Police briefs”, “Corrections”. */
const isPageOfItems = (readings: readonly Reading[]): boolean =>
  readings.some(({ kind, line }) => kind === "headline" && line && pageHeadline.test(line.text));

/** “Two held after chase along the pier”: a line, also a clause, over the text of an item of a page. */
const headsItem = (text: string, readings: readonly Reading[], index: number): boolean => {
  const { line } = readings[index] ?? {};
  const below = readings[index + 1];
  if (line === undefined || below === undefined || !headsEntry(line) || reportsSpeech(line)) return false;
  return (
    isOverText(text, readings, index) ||
    (readings[index - 1]?.kind === "headline" && addressesEditor.test(below.line?.text ?? ""))
  );
};

/** Residue and captions part no line from what it introduces; nor do, below it, its own byline and, on a page of letters, “Sir,”. */
const isPassedOver = (reading: Reading | undefined, isBelow: boolean, signed: boolean): boolean => {
  if (reading === undefined) return false;
  const { kind, line } = reading;
  if (kind === "residue" || kind === "caption") return true;
  if (isBelow && (kind === "byline" || (line && line.words.length <= 8 && readByline(line)))) return true;
  return isBelow && signed && line !== undefined && line.words.length <= 3 && addressesEditor.test(line.text);
};

/** So long is a sentence that leads to a list, in UTF-16 code units. */
const shortestLead = 40;

const leadsToList = (text: string, { start, end }: Span): boolean =>
  end - start >= shortestLead && text.charAt(end - 1) === ":";

/** The share of lines beyond which lines that could be headers are something else. */
const mostOfLines = 0.4;
const mostOfItems = 0.7;

/** Lines that introduce what stands below them; none where too many could. */
export const markHeaders = (
  text: string,
  readings: readonly Reading[],
  isTurn: (index: number) => boolean,
  repeated: ReadonlySet<string>,
): void => {
  const signed = isLettersPage(text, readings);
  const ofItems = signed || isPageOfItems(readings);
  const candidates = readings.map(
    ({ kind, line }, index) =>
      kind === "text" &&
      !isTurn(index) &&
      line !== undefined &&
      !repeated.has(line.text) &&
      !isRow(readings, index) &&
      (couldBeHeader(line) ||
        (isTimeAbove(readings, index) && headsEntry(line)) ||
        (ofItems && headsItem(text, readings, index))),
  );
  const most = readings.length * (ofItems ? mostOfItems : mostOfLines);
  if (candidates.filter(Boolean).length > most) return;
  const neighbour = (index: number, step: 1 | -1): Neighbour | undefined => {
    let at = index + step;
    while (isPassedOver(readings[at], step === 1, signed)) at += step;
    const reading = readings[at];
    if (reading === undefined) return undefined;
    const { block, kind, line } = reading;
    const short = kind === "text" && line !== undefined && !isRunningText(text, block);
    const closes =
      (short && (isTime(line) || whenPublished.test(line.text))) ||
      (step === -1 &&
        ((signed && short) || (ofItems && (kind === "headline" || (short && line.letterCase === "upper")))));
    const edge = step === 1 ? text.slice(block.start, block.start + 8) : endingOf(text, block, 8);
    const running =
      kind === "list-item" ||
      kind === "label" ||
      (kind === "text" &&
        !candidates[at] &&
        (isRunningText(text, block) || leadsToList(text, block) || isRow(readings, at)));
    return { text: edge, running, closes, kind, isUpper: line?.letterCase === "upper" };
  };
  readings.forEach((reading, index) => {
    const { line } = reading;
    if (line === undefined || !candidates[index]) return;
    if (introduces(line, neighbour(index, -1), neighbour(index, 1))) reading.kind = "header";
  });
  // “GERMANY” over the header of an item, on a page of items from several places.
  const places = readings.filter(({ kind, line }, index) => {
    const isPlain = kind === "text" && line?.letterCase === "upper" && line.words.length <= 3;
    return ofItems && isPlain && /^[\p{Lu} ’'-]+$/u.test(line.text) && readings[index + 1]?.kind === "header";
  });
  if (places.length > 1) for (const place of places) place.kind = "header";
  // “NOTES TO EDITORS” right over another header.
  readings.forEach((reading, index) => {
    const above = readings[index - 1];
    const isOver = reading.kind === "header" && reading.line?.letterCase !== "upper" && candidates[index - 1];
    if (isOver && above?.line?.letterCase === "upper" && above.line.words.length >= 2) above.kind = "header";
  });
};

/** “1. Eat”, running text, “2. Swim”, running text: numbers over text, and not the items of a list. */
export const markNumberedHeaders = (text: string, readings: readonly Reading[]): void => {
  const numbered = readings.filter(
    ({ kind, line }, index) =>
      kind === "list-item" &&
      line !== undefined &&
      isNumberedHeader(line) &&
      isOverText(text, readings, index),
  );
  if (numbered.length < 2) return;
  for (const reading of numbered) reading.kind = "header";
};

/** Fewer lines that begin with a time make no live page. */
const fewestTimes = 2;

/** “4.05pm – Opposition reaction”: the headers of a live page whose entries begin with a time. */
export const markTimedHeaders = (text: string, readings: readonly Reading[]): void => {
  const timed = readings.filter(
    ({ kind, line }) => kind === "text" && line && (isTime(line) || isTimed(line)),
  );
  if (timed.length < fewestTimes) return;
  readings.forEach((reading, index) => {
    const heads = timed.includes(reading) && reading.line !== undefined && isTimed(reading.line);
    if (heads && isOverText(text, readings, index)) reading.kind = "header";
  });
};

/** An article has so many other headers before its questions are headers too: an interview has few. */
const fewestHeaders = 3;

/** Fewer questions make no guide of questions and answers. */
const fewestQuestions = 4;

const asksReader = ({ line }: Reading): boolean =>
  line?.words.some(({ text }) => /^(?:you|your)$/i.test(text)) ?? false;

/** Whether questions, some of them headers already, part a guide: there are several, and none is asked of somebody. */
const areOfGuide = (readings: readonly Reading[], questions: readonly Reading[]): boolean => {
  const asked = readings.filter(({ kind, line }) => kind === "header" && line?.text.endsWith("?"));
  const all = [...asked, ...questions];
  return asked.length >= 1 && all.length >= fewestQuestions && !all.some(asksReader);
};

/** “When is it ready?”: a question over its answer, where most lines over text are headers or questions and no interviewer asks, below a header say. */
export const markQuestions = (text: string, readings: readonly Reading[]): void => {
  const headers = readings.filter(({ kind }) => kind === "header").length;
  const asks = ({ kind, line }: Reading, index: number): boolean =>
    kind === "text" && line !== undefined && isQuestion(line) && isOverText(text, readings, index);
  const questions = readings.filter(asks);
  const inSections = readings.some(
    (reading, index) => asks(reading, index) && readings[index - 1]?.kind === "header",
  );
  const fewAmongHeaders = headers >= fewestHeaders && questions.length * 2 <= headers;
  if (inSections || !(fewAmongHeaders || areOfGuide(readings, questions))) return;
  for (const reading of questions) reading.kind = "header";
};

/** Single words over a sentence, however short both are, are headers where other single words are. */
export const markShortHeaders = (text: string, readings: readonly Reading[]): void => {
  const isWord = ({ kind, line, block }: Reading): boolean =>
    kind === "header" && (line?.words.length === 1 || /^\d/.test(text.slice(block.start, block.start + 1)));
  if (!readings.some(isWord)) return;
  readings.forEach((reading, index) => {
    const below = readings[index + 1];
    const heads = reading.kind === "text" && reading.line !== undefined && isLoneWord(reading.line);
    const leads = below?.kind === "text" && endsSentence(endingOf(text, below.block, 5));
    if (heads && leads) reading.kind = "header";
  });
};

/** Fewer lines that begin with a day make no timeline. */
const fewestDays = 2;

/** “2019: drought”, “14 February 2023”: the days of a timeline over what happened on them. */
export const markDatedHeaders = (text: string, readings: readonly Reading[]): void => {
  const days = readings.filter(
    ({ kind, line }, index) =>
      /^(?:text|header)$/.test(kind) && line && isDated(line) && isOverText(text, readings, index),
  );
  if (days.length < fewestDays) return;
  for (const day of days) day.kind = "header";
};

/** Fewer lines that stand on what they head make no page of items. */
const fewestStacked = 3;

/** Lines with a blank line over them and none between them and their text, where a page has several such. */
export const markStacked = (text: string, readings: readonly Reading[]): void => {
  const stacked = readings.filter((reading, index) => {
    if (!reading.line || !/^(?:text|header)$/.test(reading.kind)) return false;
    if (!isOverText(text, readings, index) || !isSetOnText(text, readings, index)) return false;
    return reading.kind === "header" || headsStacked(reading.line);
  });
  const questions = stacked.filter(({ line }) => line?.text.endsWith("?"));
  if (stacked.length < fewestStacked || questions.length * 2 >= stacked.length) return;
  for (const reading of stacked) reading.kind = "header";
};
