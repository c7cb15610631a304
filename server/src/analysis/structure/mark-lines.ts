import { openingOf } from "../../article/span.js";
import { mailHead } from "../../lexicon/wire-lines.js";
import { couldBeHeader } from "./headers.js";
import type { Line } from "./line.js";
import {
  couldBeLabel,
  hasBullet,
  hasDash,
  isNameLike,
  isQuoted,
  isTime,
  leadsIn,
  opensAsQuestion,
} from "./line-roles.js";
import { isQuotedMail, type Reading } from "./reading.js";
import { isWireMark } from "./wire-marks.js";

/** Blocks at the top within which a slug stands. */
const slugReach = 3;

/** Fewer lines make no head of a mail. */
const fewestOfHead = 3;

/** Fewer lines make no head of a mail that is quoted in another. */
const fewestOfQuoted = 2;

/** “From: …”, “To: …”, “Subject: …” over everything else, and over what the mail quotes. */
const markMailHead = (text: string, readings: readonly Reading[]): void => {
  const isField = (reading: Reading | undefined): boolean =>
    reading?.line !== undefined && mailHead.test(reading.line.text);
  const isOther = readings.findIndex((reading) => !isField(reading));
  const head = isOther < 0 ? [] : readings.slice(0, isOther);
  if (head.length < fewestOfHead) return;
  for (const reading of head) reading.kind = "residue";
  let run: Reading[] = [];
  for (const reading of readings.slice(isOther)) {
    if (isField(reading) && isQuotedMail(text, reading.block)) run.push(reading);
    else run = [];
    if (run.length >= fewestOfQuoted) for (const field of run) field.kind = "residue";
  }
};

/** Lines that a wire sends with its text: slugs, and where the text goes on. */
export const markWire = (text: string, readings: readonly Reading[]): void => {
  markMailHead(text, readings);
  let above = 0;
  readings.forEach((reading, index) => {
    const { kind, line } = reading;
    const isStory = kind === "text" || kind === "caption";
    const isBehind = readings[index - 1]?.kind === "residue";
    const isMark =
      isStory && line !== undefined && readings.length >= 3 && isWireMark(line, above < slugReach, isBehind);
    if (isMark) reading.kind = "residue";
    else above += 1;
  });
};

/** Longest bullet or number with its space, in UTF-16 code units. */
const longestBullet = 8;

/** Bullets and numbers make a list item; dashes only where the line above or below has one too. */
export const markListItems = (text: string, readings: readonly Reading[]): void => {
  const opening = ({ block }: Reading): string => openingOf(text, block, longestBullet);
  const dashed = (reading: Reading | undefined): boolean =>
    reading?.kind !== "residue" && reading !== undefined && hasDash(opening(reading));
  const items = readings.filter((reading, index) => {
    if (reading.kind !== "text") return false;
    const inList = dashed(reading) && (dashed(readings[index - 1]) || dashed(readings[index + 1]));
    return inList || hasBullet(opening(reading));
  });
  for (const item of items) item.kind = "list-item";
};

/** Short quoted lines looked up in the rest of the text; a bound, so that a page of them costs no more. */
const mostPullQuotes = 40;

/** Below a time of a live page stands the header of its entry. */
const isTimeAt = (reading: Reading | undefined): boolean =>
  reading?.line !== undefined && isTime(reading.line);

const couldBePullQuote = (line: Line): boolean =>
  isQuoted(line) ? line.words.length >= 4 : line.words.length >= 6 && couldBeHeader(line);

/** Short lines set apart whose very words stand in a paragraph too. */
export const markPullQuotes = (
  text: string,
  readings: readonly Reading[],
  repeated: ReadonlySet<string>,
): void => {
  const candidates = readings
    .filter(
      ({ kind, line }, index) =>
        kind === "text" &&
        line &&
        !repeated.has(line.text) &&
        couldBePullQuote(line) &&
        !isTimeAt(readings[index - 1]),
    )
    .slice(0, mostPullQuotes);
  for (const candidate of candidates) {
    const { start, end } = candidate.block;
    const content = text
      .slice(start, end)
      .replace(/^["“‘«']+/u, "")
      .replace(/(?<!["”’»'.,])["”’»'.,]+$/u, "");
    const first = text.indexOf(content);
    const elsewhere = first < start ? first : text.indexOf(content, end);
    if (elsewhere >= 0) candidate.kind = "pull-quote";
  }
};

/** Speakers' names alone on their lines: said again and again in turn, or with a colon before a quote. */
export const markLabels = (readings: readonly Reading[], repeated: ReadonlySet<string>): void => {
  const turns = new Set<string>();
  const label = ({ kind, line }: Reading): Line | undefined =>
    kind === "text" && line !== undefined && couldBeLabel(line) && !opensAsQuestion(line) ? line : undefined;
  for (const reading of readings) {
    const line = label(reading);
    if (line !== undefined && repeated.has(line.text)) turns.add(line.text);
  }
  readings.forEach((reading, index) => {
    const line = label(reading);
    const next = readings[index + 1];
    if (line === undefined || next === undefined || next.kind !== "text" || label(next) !== undefined) return;
    const quoteNext = /^["“‘«]/.test(next.block.sentences[0]?.tokens[0]?.text ?? "");
    const inTurn = turns.has(line.text) && (turns.size > 1 || isNameLike(line));
    if (inTurn || (leadsIn(line) && quoteNext)) reading.kind = "label";
  });
};
