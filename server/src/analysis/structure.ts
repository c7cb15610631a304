import type { Article } from "../article/article.js";
import type { Paragraph } from "../article/paragraph.js";
import type { DecidedLine } from "../decisions/decided.js";
import { findTurns } from "./quotes/turns.js";
import type { Block } from "./structure/line.js";
import { headlineOf, markDecided } from "./structure/mark-decided.js";
import {
  markDatedHeaders,
  markHeaders,
  markNumberedHeaders,
  markQuestions,
  markShortHeaders,
  markSignposts,
  markStacked,
  markTimedHeaders,
} from "./structure/mark-headers.js";
import { markLabels, markListItems, markPullQuotes, markWire } from "./structure/mark-lines.js";
import { markRecipe, markTableHeads } from "./structure/mark-tables.js";
import {
  findDateline,
  findItemDatelines,
  markByline,
  markHeadline,
  markHouseBelow,
  markNamesBelow,
} from "./structure/mark-top.js";
import { firstReading, repeatedLines } from "./structure/reading.js";
import { readSections } from "./structure/sections.js";
import type { IsEnglish } from "./tokens.js";

/** What structure adds to an article. */
export type Structure = Pick<
  Article,
  "headline" | "byline" | "dateline" | "sections" | "paragraphs" | "residue"
>;

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
  markWire(text, readings);
  markListItems(text, readings);
  const signed = markByline(readings);
  const found = markHeadline(text, readings);
  const byline = signed ?? markNamesBelow(text, readings, repeated) ?? markHouseBelow(text, readings);
  const dateline = findDateline(text, readings);
  markLabels(readings, repeated);
  markPullQuotes(text, readings, repeated);
  const turns = findTurns(
    text,
    readings.map(({ block, kind }) => ({ start: block.start, end: block.end, kind })),
  );
  markSignposts(readings, repeated);
  markHeaders(text, readings, (index) => turns.has(index), repeated);
  markTableHeads(text, readings, repeated);
  markRecipe(readings);
  markNumberedHeaders(text, readings);
  markShortHeaders(text, readings);
  markTimedHeaders(text, readings);
  markDatedHeaders(text, readings);
  markStacked(text, readings);
  markQuestions(text, readings);
  const marked = markDecided(readings, lines);
  const headline = headlineOf(found, marked);
  const itemDatelines = findItemDatelines(text, readings, dateline);
  const paragraphs = readings.map((reading): Paragraph => {
    const { block, kind } = reading;
    const decided = marked.get(reading)?.decided;
    const { start, end, sentences } = block;
    const own = itemDatelines.get(reading);
    return {
      start,
      end,
      kind,
      sentences,
      ...(own ? { dateline: own } : {}),
      ...(decided ? { decided } : {}),
    };
  });
  return {
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(dateline && { dateline }),
    sections: readSections(text, paragraphs),
    paragraphs,
    residue: readings.flatMap(({ kind, residue }) => (kind === "header" ? [] : (residue ?? []))),
  };
};
