import type { Article } from "../article/article.js";
import type { Byline, Dateline, Paragraph, ParagraphKind } from "../article/paragraph.js";
import { overlapping, overlaps, type Span } from "../article/span.js";
import type { DecidedLine } from "../decisions/decided.js";
import { firstPerson } from "../lexicon/phrases.js";
import { findTurns } from "./quotes/turns.js";
import { isPostLine, readByline } from "./structure/byline.js";
import { readDateline } from "./structure/dateline.js";
import {
  couldBeHeader,
  introduces,
  isNumberedHeader,
  isShortWord,
  type Neighbour,
} from "./structure/headers.js";
import { isFirstHeadline, isLastHeadline } from "./structure/headline.js";
import { type Block, endsSentence, type Line, readLine } from "./structure/line.js";
import {
  couldBeLabel,
  hasBullet,
  hasDash,
  isCaption,
  isNameLike,
  isQuoted,
  leadsIn,
  opensAsQuestion,
} from "./structure/line-roles.js";
import { findResidue } from "./structure/residue.js";
import { readSections } from "./structure/sections.js";
import { isWireMark } from "./structure/wire-marks.js";
import type { IsEnglish } from "./tokens.js";

/** What structure adds to an article. */
export type Structure = Pick<
  Article,
  "headline" | "byline" | "dateline" | "sections" | "paragraphs" | "residue"
>;

/** A block, and what has been found of it so far; kind "text" where nothing has. */
interface Reading {
  readonly block: Block;
  readonly line: Line | undefined;
  readonly residue: Span | undefined;
  kind: ParagraphKind;
}

/** Blocks from either end of the article within which a byline stands. */
const bylineReach = 6;

/** Short quoted lines looked up in the rest of the text; a bound, so that a page of them costs no more. */
const mostPullQuotes = 40;

/** Whether a block is running text: long, or a sentence. */
const isRunning = (text: string, block: Block): boolean =>
  block.end - block.start >= 100 ||
  (block.end - block.start >= 30 &&
    endsSentence(text.slice(Math.max(block.start, block.end - 5), block.end)));

const firstReading = (text: string, block: Block, isEnglish: IsEnglish): Reading => {
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
const repeatedLines = (readings: readonly Reading[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { line } of readings) {
    if (line === undefined) continue;
    if (seen.has(line.text)) repeated.add(line.text);
    seen.add(line.text);
  }
  return repeated;
};

/** Longest bullet or number with its space, in UTF-16 code units. */
const longestBullet = 8;

/** Blocks at the top within which a slug stands. */
const slugReach = 3;

const markWire = (readings: readonly Reading[]): void => {
  readings.forEach((reading, index) => {
    const { kind, line } = reading;
    if (kind !== "text" || line === undefined || readings.length < 3) return;
    if (isWireMark(line, index < slugReach)) reading.kind = "residue";
  });
};

/** Bullets and numbers make a list item; dashes only where the line above or below has one too. */
const markListItems = (text: string, readings: readonly Reading[]): void => {
  const opening = ({ block }: Reading): string =>
    text.slice(block.start, Math.min(block.end, block.start + longestBullet));
  const dashed = (reading: Reading | undefined): boolean =>
    reading?.kind !== "residue" && reading !== undefined && hasDash(opening(reading));
  const items = readings.filter((reading, index) => {
    if (reading.kind !== "text") return false;
    const inList = dashed(reading) && (dashed(readings[index - 1]) || dashed(readings[index + 1]));
    return inList || hasBullet(opening(reading));
  });
  for (const item of items) item.kind = "list-item";
};

const couldBePullQuote = (line: Line): boolean =>
  isQuoted(line) ? line.words.length >= 4 : line.words.length >= 6 && couldBeHeader(line);

/** Short lines set apart whose very words stand in a paragraph too. */
const markPullQuotes = (text: string, readings: readonly Reading[], repeated: ReadonlySet<string>): void => {
  const candidates = readings
    .filter(({ kind, line }) => kind === "text" && line && !repeated.has(line.text) && couldBePullQuote(line))
    .slice(0, mostPullQuotes);
  for (const candidate of candidates) {
    const { start, end } = candidate.block;
    const content = text.slice(start, end).replace(/^["“‘«']+|["”’»'.,]+$/gu, "");
    const first = text.indexOf(content);
    const elsewhere = first < start ? first : text.indexOf(content, end);
    if (elsewhere >= 0) candidate.kind = "pull-quote";
  }
};

/** Speakers' names alone on their lines: said again and again in turn, or with a colon before a quote. */
const markLabels = (readings: readonly Reading[], repeated: ReadonlySet<string>): void => {
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

const markHeadline = (text: string, readings: readonly Reading[]): Span | undefined => {
  const marked = readings.find(({ kind }) => kind === "headline");
  if (marked !== undefined) return { start: marked.block.start, end: marked.block.end };
  const readable = readings.filter(
    ({ kind, line }) => kind !== "residue" && kind !== "byline" && !/^https?:\S+$/.test(line?.text ?? ""),
  );
  const [first, second] = readable;
  const runningBelow = (count: number): boolean =>
    readable.slice(count, count + 6).some(({ block, kind }) => kind === "text" && isRunning(text, block));
  const found = [first, second].find((reading, index) => {
    if (reading?.line === undefined || reading.kind !== "text") return false;
    if (index === 1 && !(first?.line !== undefined && first.line.words.length <= 2 && first.kind === "text"))
      return false;
    const below = readings.slice(readings.indexOf(reading) + 1).find(({ kind }) => kind !== "byline");
    const length = below && isRunning(text, below.block) ? below.block.end - below.block.start : 0;
    return isFirstHeadline(reading.line, runningBelow(index + 1), length);
  });
  const last = readable.at(-1);
  if (found !== undefined) {
    found.kind = "headline";
    return { start: found.block.start, end: found.block.end };
  }
  const above = readable.at(-2);
  if (last?.line === undefined || last.kind !== "text" || above === undefined || readable.length < 3)
    return undefined;
  if (!isRunning(text, above.block)) return undefined;
  const words = new Set<string>();
  for (const reading of readable.slice(0, -1)) {
    for (const sentence of reading.block.sentences) {
      for (const token of sentence.tokens) if (token.text.length >= 3) words.add(token.text.toLowerCase());
    }
  }
  if (!isLastHeadline(last.line, words)) return undefined;
  last.kind = "headline";
  return { start: last.block.start, end: last.block.end };
};

const markByline = (readings: readonly Reading[]): Byline | undefined => {
  let found: Byline | undefined;
  readings.forEach((reading, index) => {
    if (index >= bylineReach && index < readings.length - 3) return;
    const byline = reading.kind === "text" && reading.line ? readByline(reading.line) : undefined;
    const isPost = readings[index - 1]?.kind === "byline" && reading.line && isPostLine(reading.line);
    if (isPost) reading.kind = "byline";
    if (byline === undefined) return;
    reading.kind = "byline";
    found ??= byline;
  });
  return found;
};

/**
 * The first dateline near the top. A place alone (“GENEVA — …”) is one only where the story begins, and where no other
 * paragraph begins so: speakers and those a letter addresses stand before a dash, too.
 */
const findDateline = (text: string, readings: readonly Reading[]): Dateline | undefined => {
  const textual = readings.filter(({ kind }) => kind === "text");
  const begins = textual.findIndex(({ block }) => isRunning(text, block));
  for (const [index, { block }] of textual.slice(0, bylineReach).entries()) {
    const dateline = readDateline(text, block);
    if (dateline === undefined) continue;
    if (dateline.date !== undefined || dateline.agency !== undefined) return dateline;
    const others = textual.slice(index + 1, index + 1 + bylineReach);
    const alone = !others.some((other) => readDateline(text, other.block) !== undefined);
    const speaks = firstPerson.test(text.slice(dateline.end, dateline.end + 8));
    if (alone && !speaks && (begins < 0 || index <= begins)) return dateline;
    return undefined;
  }
  return undefined;
};

const markHeaders = (
  text: string,
  readings: readonly Reading[],
  isTurn: (index: number) => boolean,
  repeated: ReadonlySet<string>,
): void => {
  const candidates = readings.map(
    ({ kind, line }, index) =>
      kind === "text" &&
      !isTurn(index) &&
      line !== undefined &&
      !repeated.has(line.text) &&
      couldBeHeader(line),
  );
  if (candidates.filter(Boolean).length * 5 > readings.length * 2) return;
  const neighbour = (index: number, step: 1 | -1): Neighbour | undefined => {
    let at = index + step;
    while (readings[at]?.kind === "residue" || readings[at]?.kind === "caption") at += step;
    const reading = readings[at];
    if (reading === undefined) return undefined;
    const { block, kind } = reading;
    const edge =
      step === 1
        ? text.slice(block.start, block.start + 8)
        : text.slice(Math.max(block.start, block.end - 8), block.end);
    const running =
      kind === "list-item" ||
      kind === "label" ||
      (kind === "text" && !candidates[at] && isRunning(text, block));
    return { text: edge, running, kind };
  };
  readings.forEach((reading, index) => {
    const { line } = reading;
    if (line === undefined || !candidates[index]) return;
    if (introduces(line, neighbour(index, -1), neighbour(index, 1))) reading.kind = "header";
  });
};

/** “1. Eat”, running text, “2. Swim”, running text: numbers over text, and not the items of a list. */
const markNumberedHeaders = (text: string, readings: readonly Reading[]): void => {
  const numbered = readings.filter(({ kind, line }, index) => {
    const below = readings[index + 1];
    if (kind !== "list-item" || line === undefined || below === undefined) return false;
    return isNumberedHeader(line) && below.kind === "text" && isRunning(text, below.block);
  });
  if (numbered.length < 2) return;
  for (const reading of numbered) reading.kind = "header";
};

/** Words of two or three letters over running text are headers where other single words are. */
const markShortHeaders = (text: string, readings: readonly Reading[]): void => {
  const isWord = ({ kind, line, block }: Reading): boolean =>
    kind === "header" && (line?.words.length === 1 || /^\d/.test(text.slice(block.start, block.start + 1)));
  if (!readings.some(isWord)) return;
  readings.forEach(({ kind, line }, index) => {
    const [reading, below] = [readings[index], readings[index + 1]];
    if (reading === undefined || kind !== "text" || line === undefined || !isShortWord(line)) return;
    if (below?.kind === "text" && isRunning(text, below.block)) reading.kind = "header";
  });
};

/** Gives the lines of which people decided the kind that kind, over what was found. */
const markDecided = (
  readings: readonly Reading[],
  lines: readonly DecidedLine[],
): ReadonlyMap<Reading, DecidedLine> => {
  const marked = new Map<Reading, DecidedLine>();
  for (const reading of readings) {
    const [line] = overlapping(lines, reading.block);
    if (line === undefined) continue;
    reading.kind = line.kind;
    marked.set(reading, line);
  }
  return marked;
};

/** The headline that people decided, or the one that was found and that nobody decided to be something else. */
const headlineOf = (found: Span | undefined, marked: ReadonlyMap<Reading, DecidedLine>): Span | undefined => {
  const decided = [...marked].find(([, { kind }]) => kind === "headline")?.[0].block;
  if (decided) return { start: decided.start, end: decided.end };
  const isOther = [...marked.keys()].some(({ block }) => found && overlaps(block, found));
  return isOther ? undefined : found;
};

/**
 * Tells headline, byline, dateline, headers, paragraphs and page residue apart; linear in the text. What people decided
 * of lines stands.
 */
export const readStructure = (
  text: string,
  blocks: readonly Block[],
  isEnglish: IsEnglish,
  lines: readonly DecidedLine[] = [],
): Structure => {
  const readings = blocks.map((block) => firstReading(text, block, isEnglish));
  const repeated = repeatedLines(readings);
  markWire(readings);
  markListItems(text, readings);
  const byline = markByline(readings);
  const found = markHeadline(text, readings);
  const dateline = findDateline(text, readings);
  markLabels(readings, repeated);
  markPullQuotes(text, readings, repeated);
  const turns = findTurns(
    text,
    readings.map(({ block, kind }) => ({ start: block.start, end: block.end, kind })),
  );
  markHeaders(text, readings, (index) => turns.has(index), repeated);
  markNumberedHeaders(text, readings);
  markShortHeaders(text, readings);
  const marked = markDecided(readings, lines);
  const headline = headlineOf(found, marked);
  const paragraphs = readings.map((reading): Paragraph => {
    const { block, kind } = reading;
    const decided = marked.get(reading)?.decided;
    const { start, end, sentences } = block;
    return { start, end, kind, sentences, ...(decided ? { decided } : {}) };
  });
  return {
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(dateline && { dateline }),
    sections: readSections(text, paragraphs),
    paragraphs,
    residue: readings.flatMap(({ residue }) => residue ?? []),
  };
};
