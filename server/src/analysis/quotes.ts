import type { Paragraph } from "../article/paragraph.js";
import { type Passage, passageOf } from "../article/passage.js";
import type { Quote, StrayMark } from "../article/quote.js";
import { remembered } from "../article/remembered.js";
import { byPosition, byStart, contains, movedBy, type Span, textOf } from "../article/span.js";
import { lostBreaks } from "./quotes/lost-breaks.js";
import { type Mark, marksOf, marksOfPassage } from "./quotes/marks.js";
import { type Pair, pairMarks } from "./quotes/pairing.js";
import { isBesideTitle, quoteKindIn } from "./quotes/quote-kind.js";
import { begins, pairSingles } from "./quotes/single-marks.js";
import { endsInAttribution, strayClosing, strayOpening } from "./quotes/stray-marks.js";
import { findTurns, type Turn } from "./quotes/turns.js";

/** A quotation before it knows the others: offsets of the article, and whether the last open one goes on here. */
interface Found extends Span {
  readonly content: Span;
  readonly label?: Span;
  readonly turn?: boolean;
  readonly goesOn?: boolean;
  readonly continues?: boolean;
}

/** What one paragraph holds, given whether the paragraph before left a quotation open. */
interface Reading {
  readonly found: readonly Found[];
  readonly strays: readonly StrayMark[];
}

const hasWord = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(textOf(text, span));

const between = (open: Span, close: Span): Found => ({
  start: open.start,
  end: close.end,
  content: { start: open.end, end: close.start },
});

/** The next mark behind, and the last before, each mark of a list in text order. */
const neighbours = (marks: readonly Mark[], paragraph: Span): ReadonlyMap<Mark, Span> =>
  new Map(
    marks.map((mark, index) => [
      mark,
      {
        start: marks[index - 1]?.end ?? paragraph.start,
        end: marks[index + 1]?.start ?? paragraph.end,
      },
    ]),
  );

/** The mark a paragraph begins with, if it can open a quotation. */
const leadingMark = (marks: readonly Mark[], paragraph: Span): Mark | undefined => {
  const first = marks[0];
  return first?.start === paragraph.start && first.shape !== "closing" && !first.spaceAfter
    ? first
    : undefined;
};

/** A paragraph, and the marks in it. */
interface Marked {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** The mark of a paragraph whose quotation the next paragraph goes on with. */
const carriedOn = (
  text: string,
  { span, marks }: Marked,
  next: Marked | undefined,
  unclosed: readonly Mark[],
  unclosedSingle: Mark | undefined,
): Mark | undefined => {
  const lead = next && leadingMark(next.marks, next.span);
  const last = unclosed.at(-1);
  if (!last)
    return lead?.family === "single" && unclosedSingle?.shape === lead.shape ? unclosedSingle : undefined;
  const nextFirst = next?.marks.find((mark) => mark.family === last.family);
  const goesOnUnmarked =
    next !== undefined &&
    nextFirst !== undefined &&
    lead === undefined &&
    pairMarks(next.marks).unopened[0] === nextFirst;
  const isLast = marks.every(
    (mark) =>
      mark.family === "single" ||
      mark.start <= last.start ||
      (mark.shape !== last.shape && mark.start > last.end),
  );
  const goesOn = (lead?.family === last.family && lead.shape === last.shape) || goesOnUnmarked;
  return isLast && goesOn && !endsInAttribution(text, { start: last.end, end: span.end }) ? last : undefined;
};

/** A mark without a partner, and the quotation it would make with it at the likeliest place. */
interface Mended {
  readonly stray: StrayMark;
  readonly found: Found;
}

/** An opening mark that nothing closes before the end of `region`. */
const unclosedMark = (text: string, mark: Mark, regionEnd: number): readonly Mended[] => {
  const region = { start: mark.end, end: regionEnd };
  if (!hasWord(text, region)) return [];
  const stray = strayOpening(text, mark, region);
  const end = stray.insertAt[0] ?? region.end;
  return [{ stray, found: between(mark, { start: end, end }) }];
};

/** A closing mark that nothing opened behind `regionStart`; it may end what a paragraph before `carried` over. */
const unopenedMark = (
  text: string,
  mark: Mark,
  regionStart: number,
  paragraph: Span,
  carried: Mark | undefined,
): readonly Mended[] => {
  const region = { start: regionStart, end: mark.start };
  if (!hasWord(text, region)) return [];
  const stray = strayClosing(text, mark, region, paragraph.start);
  const goesOn = carried?.family === mark.family && region.start === paragraph.start;
  const insertAt = goesOn
    ? [paragraph.start, ...stray.insertAt.filter((at) => at !== paragraph.start)]
    : stray.insertAt;
  const start = insertAt[0] ?? region.start;
  return [{ stray: { ...stray, insertAt }, found: between({ start, end: start }, mark) }];
};

/** Nobody quotes within so many quotations; what stands deeper is left to the outer ones. */
const deepest = 8;

/** Those of some quotations that stand within fewer than `deepest` others. Linear but for sorting. */
const notTooDeep = (found: readonly Found[]): readonly Found[] => {
  const around: Found[] = [];
  return found.toSorted(byPosition).filter((one) => {
    for (let outer = around.at(-1); outer && !contains(outer, one); outer = around.at(-1)) around.pop();
    if (around.length === deepest) return false;
    around.push(one);
    return true;
  });
};

const quotesOf = (pairs: readonly Pair[]): readonly Found[] =>
  pairs.map(({ open, close }) => between(open, close));

/**
 * The quotations of a passage in which every mark has its partner, at offsets from its start: these depend on nothing
 * around it. None is given where a mark is left alone, or may be a single one that opens, whose partner is sought by what follows.
 */
const settledIn = remembered((passage: Passage): { readonly found?: readonly Found[] } => {
  const { text } = passage;
  const marks = marksOfPassage(passage);
  if (marks.some((mark) => mark.family === "single" && begins(text, mark))) return {};
  const { pairs, unclosed, unopened } = pairMarks(marks);
  if (unclosed.length > 0 || unopened.length > 0) return {};
  return { found: notTooDeep(quotesOf(pairs)).filter((one) => hasWord(text, one.content)) };
});

const movedFound = (found: Found, by: number): Found => ({
  ...movedBy(found, by),
  content: movedBy(found.content, by),
});

const readParagraph = (
  text: string,
  here: Marked,
  next: Marked | undefined,
  carried: Mark | undefined,
): Reading & { readonly carry?: Mark } => {
  const { span: paragraph, marks } = here;
  const pairing = pairMarks(marks);
  const singles = pairSingles(text, marks, pairing.pairs);
  const outer = marks.filter((mark) => mark.family !== "single");
  const around = neighbours(outer, paragraph);
  const carry = carriedOn(text, here, next, pairing.unclosed, singles.unclosed);
  const unclosed = pairing.unclosed.filter((mark) => mark !== carry);
  const broken = lostBreaks(text, unclosed, outer);
  const mended = [
    ...unclosed
      .filter((mark) => !broken.has(mark))
      .flatMap((mark) => unclosedMark(text, mark, around.get(mark)?.end ?? paragraph.end)),
    ...pairing.unopened.flatMap((mark) =>
      unopenedMark(text, mark, around.get(mark)?.start ?? paragraph.start, paragraph, carried),
    ),
  ];
  const endingAt = (mark: Mark, end: number): Found => ({
    ...between(mark, { start: end, end }),
    goesOn: true,
  });
  const goingOn = new Set([...broken.values()].map((lost) => lost.next.start));
  if (carried) goingOn.add(paragraph.start);
  const found = notTooDeep([
    ...quotesOf([...pairing.pairs, ...singles.pairs]),
    ...(carry ? [endingAt(carry, paragraph.end)] : []),
    ...[...broken].map(([mark, { end }]) => endingAt(mark, end)),
    ...mended.map((each) => each.found),
  ])
    .filter((one) => hasWord(text, one.content))
    .map((one) => (goingOn.has(one.start) ? { ...one, continues: true } : one));
  return { found, strays: mended.map(({ stray }) => stray), ...(carry ? { carry } : {}) };
};

const isUnlabelled = (turn: Turn | undefined): boolean => turn !== undefined && turn.label === undefined;

/** Speech under a label as a quotation without marks. */
const spoken = ({ label, said }: Turn, goesOn: boolean): Found => ({
  ...between({ start: said.start, end: said.start }, { start: said.end, end: said.end }),
  turn: true,
  ...(label ? { label } : { continues: true }),
  ...(goesOn ? { goesOn } : {}),
});

/** Numbers the quotations of the whole article, and ties each to its parent and to the one it continues. */
const numbered = (
  text: string,
  readings: readonly (Reading & { readonly span: Paragraph })[],
): readonly Quote[] => {
  const quotes: Quote[] = [];
  let goingOn: number | undefined;
  for (const { found, span } of readings) {
    const passage = passageOf(text, span);
    const enclosing: number[] = [];
    for (const one of found.toSorted(byPosition)) {
      for (let top = enclosing.at(-1); top !== undefined; top = enclosing.at(-1)) {
        const outer = quotes[top];
        if (outer && contains(outer, one)) break;
        enclosing.pop();
      }
      const parent = enclosing.at(-1);
      const index = quotes.length;
      enclosing.push(index);
      const continues = one.continues && parent === undefined ? goingOn : undefined;
      if (one.goesOn) goingOn = index;
      quotes.push({
        start: one.start,
        end: one.end,
        content: one.content,
        kind:
          one.turn || one.goesOn || continues !== undefined
            ? "direct"
            : quoteKindIn(
                passage,
                movedBy({ start: one.start, end: one.end }, -span.start),
                movedBy(one.content, -span.start),
                isBesideTitle(text, one, quotes[index - 1]),
              ),
        ...(parent === undefined ? {} : { parent }),
        ...(continues === undefined ? {} : { continues }),
        ...(one.label ? { label: one.label } : {}),
      });
    }
  }
  return quotes;
};

/** Quotation marks paired into quotes, without attribution, and the marks left without a partner. */
export const findQuotes = (
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly quotes: readonly Quote[]; readonly strayMarks: readonly StrayMark[] } => {
  const turns = findTurns(text, paragraphs);
  const readable = paragraphs
    .map((paragraph, index) => ({
      span: paragraph,
      turn: turns.get(index),
      goesOn: isUnlabelled(turns.get(index + 1)),
    }))
    .filter(({ span }) => span.kind !== "residue");
  const markedAt = (index: number): Marked | undefined => {
    const span = readable[index]?.span;
    return span && { span, marks: marksOf(text, span) };
  };
  const readings: (Reading & { readonly span: Paragraph })[] = [];
  let carried: Mark | undefined;
  readable.forEach(({ span, turn, goesOn }, index) => {
    const settled = carried ? undefined : settledIn(passageOf(text, span)).found;
    const reading = settled
      ? { found: settled.map((one) => movedFound(one, span.start)), strays: [], carry: undefined }
      : readParagraph(text, { span, marks: marksOf(text, span) }, markedAt(index + 1), carried);
    carried = reading.carry;
    const found = turn ? [...reading.found, spoken(turn, goesOn)] : reading.found;
    readings.push({ found, strays: reading.strays, span });
  });
  return {
    quotes: numbered(text, readings),
    strayMarks: readings.flatMap((reading) => reading.strays).sort(byStart),
  };
};
