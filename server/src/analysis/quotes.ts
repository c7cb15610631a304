import type { Paragraph } from "../article/paragraph.js";
import type { Quote, StrayMark } from "../article/quote.js";
import { byPosition, contains, type Span } from "../article/span.js";
import { lostBreaks } from "./quotes/lost-breaks.js";
import { type Mark, marksIn } from "./quotes/marks.js";
import { pairMarks } from "./quotes/pairing.js";
import { quoteKind } from "./quotes/quote-kind.js";
import { pairSingles } from "./quotes/single-marks.js";
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

const hasWord = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));

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

const readParagraph = (
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  next: { readonly span: Span; readonly marks: readonly Mark[] } | undefined,
  carried: Mark | undefined,
): Reading & { readonly carry?: Mark } => {
  const pairing = pairMarks(marks);
  const singles = pairSingles(text, marks, pairing.pairs);
  const outer = marks.filter((mark) => mark.family !== "single");
  const around = neighbours(outer, paragraph);
  const found: Found[] = [...pairing.pairs, ...singles.pairs].map(({ open, close }) => between(open, close));
  const strays: StrayMark[] = [];
  const nextLead = next && leadingMark(next.marks, next.span);

  const last = pairing.unclosed.at(-1);
  const afterLast = last && { start: last.end, end: paragraph.end };
  const nextFirst = next?.marks.find((mark) => mark.family === last?.family);
  const goesOnUnmarked =
    next !== undefined &&
    nextFirst !== undefined &&
    nextLead === undefined &&
    pairMarks(next.marks).unopened[0] === nextFirst;
  const carry =
    last &&
    afterLast &&
    outer.every((mark) => mark.start <= last.start || (mark.shape !== last.shape && mark.start > last.end)) &&
    ((nextLead?.family === last.family && nextLead.shape === last.shape) || goesOnUnmarked) &&
    !endsInAttribution(text, afterLast)
      ? last
      : undefined;
  const carrySingle =
    !last && singles.unclosed && nextLead?.family === "single" && singles.unclosed.shape === nextLead.shape
      ? singles.unclosed
      : undefined;

  const broken = lostBreaks(
    text,
    pairing.unclosed.filter((mark) => mark !== carry),
    outer,
  );
  const goingOn = new Set([...broken.values()].map((lost) => lost.next.start));
  if (carried) goingOn.add(paragraph.start);
  const continuesFrom = (span: Found): Found =>
    goingOn.has(span.start) ? { ...span, continues: true } : span;
  for (const mark of [carry, carrySingle]) {
    if (!mark) continue;
    found.push({ ...between(mark, { start: paragraph.end, end: paragraph.end }), goesOn: true });
  }
  for (const [mark, { end }] of broken) found.push({ ...between(mark, { start: end, end }), goesOn: true });
  for (const mark of pairing.unclosed) {
    if (mark === carry || broken.has(mark)) continue;
    const region = { start: mark.end, end: around.get(mark)?.end ?? paragraph.end };
    if (!hasWord(text, region)) continue;
    const stray = strayOpening(text, mark, region);
    strays.push(stray);
    const end = stray.insertAt[0] ?? region.end;
    found.push(between(mark, { start: end, end }));
  }
  for (const mark of pairing.unopened) {
    const region = { start: around.get(mark)?.start ?? paragraph.start, end: mark.start };
    if (!hasWord(text, region)) continue;
    const unmarked = carried && carried.family === mark.family && region.start === paragraph.start;
    const stray = strayClosing(text, mark, region, paragraph.start);
    const places = unmarked
      ? [paragraph.start, ...stray.insertAt.filter((at) => at !== paragraph.start)]
      : stray.insertAt;
    strays.push({ ...stray, insertAt: places });
    const start = places[0] ?? region.start;
    found.push(between({ start, end: start }, mark));
  }
  const kept = found.filter((one) => hasWord(text, one.content)).map(continuesFrom);
  const carrying = carry ?? carrySingle;
  return { found: kept, strays, ...(carrying ? { carry: carrying } : {}) };
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
  readings: readonly (Reading & { readonly span: Span })[],
): readonly Quote[] => {
  const quotes: Quote[] = [];
  let goingOn: number | undefined;
  for (const { found, span } of readings) {
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
            : quoteKind(text, one, one.content, span, quotes[index - 1]),
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
    .filter(({ span }) => span.kind !== "residue")
    .map((one) => ({ ...one, marks: marksIn(text, one.span) }));
  const readings: (Reading & { readonly span: Span })[] = [];
  let carried: Mark | undefined;
  readable.forEach(({ span, marks, turn, goesOn }, index) => {
    const reading = readParagraph(text, span, marks, readable[index + 1], carried);
    carried = reading.carry;
    const found = turn ? [...reading.found, spoken(turn, goesOn)] : reading.found;
    readings.push({ ...reading, found, span });
  });
  return {
    quotes: numbered(text, readings),
    strayMarks: readings.flatMap((reading) => reading.strays).sort((a, b) => a.start - b.start),
  };
};
