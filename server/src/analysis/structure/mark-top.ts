import type { Byline, Dateline } from "../../article/paragraph.js";
import type { Span } from "../../article/span.js";
import { stars } from "../../lexicon/page-lines.js";
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
import { isTabular, isTime } from "./line-roles.js";
import { isQuotedMail, isRunningText, type Reading } from "./reading.js";

/** So many lines of a page’s head may stand between the headline and the first paragraph: key points, times. */
const headReach = 14;

/** So many blocks of a mail may stand above the copy it brings. */
const mailReach = 8;

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
  const [first, second] = readable;
  const runningBelow = (count: number): boolean =>
    readable
      .slice(count, count + headReach)
      .some(({ block, kind }) => /^(?:text|list-item)$/.test(kind) && isRunningText(text, block));
  const found =
    mailed(text, readings, readable) ??
    [first, second].find((reading, index) => {
      if (reading?.line === undefined || reading.kind !== "text") return false;
      if (
        index === 1 &&
        !(first?.line !== undefined && first.line.words.length <= 2 && first.kind === "text")
      )
        return false;
      const next = readings[readings.indexOf(reading) + 1];
      if (index === 0 && next?.kind === "byline" && isWordOverByline(reading.line)) return true;
      const below = readings.slice(readings.indexOf(reading) + 1).find(({ kind }) => kind !== "byline");
      const length = below && isRunningText(text, below.block) ? below.block.end - below.block.start : 0;
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
      (isPostLine(reading.line) || isPostBelow(reading.line));
    if (isPost) reading.kind = "byline";
    if (byline === undefined) return;
    reading.kind = "byline";
    found ??= byline;
  });
  return found;
};

/** What stands between the headline and a byline has more words; “MUSIC” heads what stands below it. */
const shortestStandfirst = 4;

/** So many lines of a box may stand between the title of what is reviewed and who reviews it: house, stars, dates. */
const boxReach = 6;

/** The place of the line right above the first paragraph, below the lines of a box with stars; -1 where there is none. */
const belowBox = (text: string, readings: readonly Reading[], top: number): number => {
  const body = readings.findIndex(
    ({ kind, block }, index) => index > top && kind === "text" && isRunningText(text, block),
  );
  const box = readings.slice(top + 1, body - 1);
  const hasStars = box.some(({ line }) => line !== undefined && stars.test(line.text));
  return body - top <= boxReach + 1 && hasStars ? body - 1 : -1;
};

/**
 * The names alone on the line below the headline, or below one line between, where no other line is a byline; marked with the post below them.
 */
export const markNamesBelow = (
  text: string,
  readings: readonly Reading[],
  repeated: ReadonlySet<string>,
): Byline | undefined => {
  const top = readings.findIndex(({ kind }) => kind === "headline");
  if (top < 0 || top > 2) return undefined;
  const isPostAt = (index: number): boolean => {
    const { kind, line } = readings[index] ?? {};
    const above = readings[index - 1]?.line;
    return kind === "text" && !!line && (isPostBelow(line) || (!!above && tellsWhoWrites(above, line)));
  };
  const box = belowBox(text, readings, top);
  const at = [top + 1, top + 2, ...(box > top + 2 ? [box] : [])].find((index) => {
    const { kind, line } = readings[index] ?? {};
    const isPost = isPostAt(index + 1);
    if (kind !== "text" || !line || repeated.has(line.text) || !readNamesAlone(line, isPost)) return false;
    const isNear = index === top + 1 || index === box;
    return isNear || isPost || (readings[top + 1]?.line?.words.length ?? 0) > shortestStandfirst;
  });
  const reading = readings[at ?? -1];
  if (at === undefined || !reading?.line) return undefined;
  const isPost = isPostAt(at + 1);
  const byline = readNamesAlone(reading.line, isPost);
  const below = readings[at + 1];
  const body = readings[at + (isPost ? 2 : 1)];
  if (
    !byline ||
    body?.kind !== "text" ||
    !(isRunningText(text, body.block) || (body.line && (isTime(body.line) || isTabular(body.line))))
  )
    return undefined;
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
