import type { Byline, Dateline } from "../../article/paragraph.js";
import type { Span } from "../../article/span.js";
import { partOfPage } from "../../lexicon/page-lines.js";
import { firstPerson } from "../../lexicon/phrases.js";
import { mailHead } from "../../lexicon/wire-lines.js";
import {
  isHouseLine,
  isPostBelow,
  isPostLine,
  readByline,
  readNamesAlone,
  tellsWhoWrites,
} from "./byline.js";
import { readDatedLine, readDateline } from "./dateline.js";
import { isFirstHeadline, isLastHeadline, isWordOverByline } from "./headline.js";
import { endsSentence, type Line } from "./line.js";
import { isFigureRow, isNameLike, isTabular, isTime } from "./line-roles.js";
import { isQuotedMail, isRunningText, type Reading } from "./reading.js";

/** So many lines of a page’s head may stand between the headline and the first paragraph: key points, times. */
const headReach = 24;

/** So many blocks of a mail may stand above the copy it brings. */
const mailReach = 8;

/** So many lines may stand over the headline. */
const overHeadline = 5;

/** “Sport”, “Asha Rao”, “Vale 24”: what may stand over the headline of a page, which is no sentence there. */
const isOverHeadline = ({ kind, line }: Reading): boolean =>
  kind === "text" &&
  line !== undefined &&
  !endsSentence(line.text) &&
  (line.words.length <= 2 || isNameLike(line) || isTabular(line));

/** Where the lines of a score end that stand over a headline, below a league's name perhaps: “Vale 2”, “Tarn 1”; 0 where there are none. */
const scoresEnd = (head: readonly Reading[]): number => {
  const rows = head.map(({ kind, line }) => kind === "text" && line !== undefined && isFigureRow(line));
  const first = rows.indexOf(true);
  return first >= 0 && first <= 1 && rows[first + 1] ? rows.lastIndexOf(true) + 1 : 0;
};

/** In a mail that brings copy, the headline of the copy: the first line of what is quoted, or the line over the byline. */
const mailed = (
  text: string,
  readings: readonly Reading[],
  readable: readonly Reading[],
): Reading | undefined => {
  const top = readings[0];
  if (top?.kind !== "residue" || !top.line || !mailHead.test(top.line.text)) return undefined;
  const opens = readable.slice(0, mailReach).find((reading) => {
    const next = readings[readings.indexOf(reading) + 1];
    return isQuotedMail(text, reading.block) || next?.kind === "byline";
  });
  return opens?.line && opens.kind === "text" && isFirstHeadline(opens.line, true, 0) ? opens : undefined;
};

/** The headline: a line at the top, or the last one where the text stands above it. */
export const markHeadline = (text: string, readings: readonly Reading[]): Span | undefined => {
  const marked = readings.find(({ kind }) => kind === "headline");
  if (marked !== undefined) return { start: marked.block.start, end: marked.block.end };
  const readable = readings.filter(
    ({ kind, line }) => kind !== "residue" && kind !== "byline" && !/^https?:\S+$/.test(line?.text ?? ""),
  );
  const runningBelow = (count: number): boolean =>
    readable
      .slice(count, count + headReach)
      .some(({ block, kind }) => /^(?:text|list-item)$/.test(kind) && isRunningText(text, block));
  // “TOP STORIES”: what follows heads one of several.
  const several = readings.find(({ line }) => line && partOfPage.test(line.text))?.block.start;
  const head = readable.slice(0, overHeadline + 1);
  const plain = head.findIndex((reading) => !isOverHeadline(reading));
  const scored = scoresEnd(head);
  const below = scored > 0 ? head.slice(scored).filter((reading) => !isOverHeadline(reading)) : [];
  const found =
    mailed(text, readings, readable) ??
    [...below.slice(0, 1), ...head.slice(0, plain + 1)].find((reading) => {
      const index = readable.indexOf(reading);
      if (reading.line === undefined || reading.kind !== "text") return false;
      if (several !== undefined && reading.block.start > several) return false;
      const next = readings[readings.indexOf(reading) + 1];
      if (index === 0 && next?.kind === "byline" && isWordOverByline(reading.line)) return true;
      const body = readings.slice(readings.indexOf(reading) + 1).find(({ kind }) => kind !== "byline");
      const length = body && isRunningText(text, body.block) ? body.block.end - body.block.start : 0;
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
  if (!isRunningText(text, above.block)) return undefined;
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

/** Blocks from either end of the article within which a byline stands. */
const bylineReach = 6;

/** The first byline near either end; all lines that are one are marked. */
export const markByline = (readings: readonly Reading[]): Byline | undefined => {
  let found: Byline | undefined;
  const top = Math.max(
    0,
    readings.findIndex(({ kind }) => kind !== "residue"),
  );
  readings.forEach((reading, index) => {
    if (index >= top + bylineReach && index < readings.length - 3) return;
    const byline = reading.kind === "text" && reading.line ? readByline(reading.line) : undefined;
    const isPost =
      readings[index - 1]?.kind === "byline" &&
      reading.line !== undefined &&
      (isPostLine(reading.line) || isPostBelow(reading.line) || isHouseLine(reading.line));
    if (isPost) reading.kind = "byline";
    if (byline === undefined) return;
    reading.kind = "byline";
    found ??= byline;
  });
  return found;
};

/** What stands between the headline and a byline has more words; “MUSIC” heads what stands below it. */
const shortestStandfirst = 4;

/** So many lines may stand between the headline and who writes: a standfirst, a part of a series, stars and dates. */
const headLines = 6;

/** Whether the surname at the end of a line stands elsewhere too, as that of somebody the story is about does. */
const isOfStory = (text: string, { start, end, words }: Line): boolean => {
  const surname = words.at(-1)?.text ?? "";
  return text.indexOf(surname, end) >= 0 || text.slice(0, start).includes(surname);
};

/** The places of lines by the headline that may name who writes: below it, right above the first paragraph, over it. */
const nameLines = (text: string, readings: readonly Reading[], top: number): readonly number[] => {
  const body = readings.findIndex(
    ({ kind, block }, index) => index > top && kind === "text" && isRunningText(text, block),
  );
  const last = body - 1;
  const isFar = last > top + 2 && last - top <= headLines;
  return [top + 1, top + 2, ...(isFar ? [last] : []), ...readings.slice(0, top).keys()];
};

/** The names alone by the headline, where no other line is a byline; marked with the post below them. */
export const markNamesBelow = (
  text: string,
  readings: readonly Reading[],
  repeated: ReadonlySet<string>,
): Byline | undefined => {
  const top = readings.findIndex(({ kind }) => kind === "headline");
  if (top < 0 || top > overHeadline) return undefined;
  const isPostAt = (index: number): boolean => {
    const { kind, line } = readings[index] ?? {};
    const above = readings[index - 1]?.line;
    return kind === "text" && !!line && (isPostBelow(line) || (!!above && tellsWhoWrites(above, line)));
  };
  const at = nameLines(text, readings, top).find((index) => {
    const { kind, line } = readings[index] ?? {};
    const isPost = isPostAt(index + 1);
    if (kind !== "text" || !line || repeated.has(line.text) || !readNamesAlone(line, isPost)) return false;
    if (isPost || index === top + 1) return true;
    const isStandfirst = (readings[top + 1]?.line?.words.length ?? 0) > shortestStandfirst;
    return index === top + 2 ? isStandfirst : !isOfStory(text, line);
  });
  const reading = readings[at ?? -1];
  if (at === undefined || !reading?.line) return undefined;
  const isPost = isPostAt(at + 1);
  const byline = readNamesAlone(reading.line, isPost);
  const below = readings[at + 1];
  const body = readings[at + (isPost ? 2 : 1)];
  const leads =
    body?.kind === "text" &&
    (isRunningText(text, body.block) || (body.line && (isTime(body.line) || isTabular(body.line))));
  if (!byline || !(leads || at < top || !isOfStory(text, reading.line))) return undefined;
  reading.kind = "byline";
  if (isPost && below) below.kind = "byline";
  return byline;
};

/** “Staff reporter”, “Agencies” between the headline and the story, which name nobody; marked. */
export const markHouseBelow = (text: string, readings: readonly Reading[]): Byline | undefined => {
  const top = readings.findIndex(({ kind }) => kind === "headline");
  const [reading, body] = top < 0 ? [] : readings.slice(top + 1, top + 3);
  if (reading?.kind !== "text" || !reading.line || !isHouseLine(reading.line)) return undefined;
  if (body?.kind !== "text" || !isRunningText(text, body.block)) return undefined;
  reading.kind = "byline";
  return { start: reading.line.start, end: reading.line.end, names: [] };
};

/**
 * The first dateline near the top. A place alone (“GENEVA — …”) is one only where the story begins, and where no other
 * paragraph begins so: speakers and those a letter addresses stand before a dash, too.
 */
export const findDateline = (text: string, readings: readonly Reading[]): Dateline | undefined => {
  const textual = readings.filter(({ kind }) => kind === "text");
  const begins = textual.findIndex(({ block }) => isRunningText(text, block));
  for (const { line } of textual.slice(0, bylineReach)) {
    const dated = line && readDatedLine(line);
    if (dated) return dated;
  }
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

/** The datelines of the items of a page, “ORVO — A man was held …” right below a header, by the item’s reading. */
export const findItemDatelines = (
  text: string,
  readings: readonly Reading[],
  first: Dateline | undefined,
): ReadonlyMap<Reading, Dateline> => {
  const found = new Map<Reading, Dateline>();
  readings.forEach((reading, index) => {
    if (reading.kind !== "text" || readings[index - 1]?.kind !== "header") return;
    const dateline = readDateline(text, reading.block);
    if (dateline === undefined || dateline.start === first?.start) return;
    if (!firstPerson.test(text.slice(dateline.end, dateline.end + 8))) found.set(reading, dateline);
  });
  return found;
};
