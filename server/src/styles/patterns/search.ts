import type { Span } from "../../article/span.js";
import { hasCharacter, isWordCharacter } from "./char-set.js";
import type { Look, Program } from "./program.js";
import type { Anchor } from "./syntax.js";

/** Where a pattern matches, in UTF-16 offsets. */
export interface Match extends Span {
  /** Which of the program's patterns it was. */
  readonly option: number;
  /** Where the groups of that pattern matched, by their numbers; group 0 is the whole match. */
  readonly groups: ReadonlyMap<number, Span>;
}

/** The longest match that is looked for, in UTF-16 units; what keeps finding every match linear. */
const longestMatch = 1000;

const none: readonly number[] = [];

interface Mark {
  readonly slot: number;
  readonly at: number;
  readonly before: Mark | undefined;
}

/** The steps a machine is in, in order of preference; each with where its match began and the marks it set. */
interface Threads {
  readonly steps: Int32Array;
  readonly starts: Int32Array;
  readonly marks: (Mark | undefined)[];
  count: number;
}

const createThreads = (size: number): Threads => ({
  steps: new Int32Array(size),
  starts: new Int32Array(size),
  marks: [],
  count: 0,
});

const codePointBefore = (text: string, at: number): number => {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) ?? unit) : unit;
};

const isLineBreak = (unit: number): boolean => unit === 10 || unit === 13;

const isWordBefore = (text: string, window: Span, at: number): boolean => {
  if (at <= window.start) return false;
  const unit = text.charCodeAt(at - 1);
  return isWordCharacter(unit < 128 ? unit : codePointBefore(text, at));
};

const isWordAfter = (text: string, window: Span, at: number): boolean => {
  if (at >= window.end) return false;
  const unit = text.charCodeAt(at);
  return isWordCharacter(unit < 128 ? unit : (text.codePointAt(at) ?? unit));
};

const isWordEdge = (text: string, window: Span, at: number): boolean =>
  isWordBefore(text, window, at) !== isWordAfter(text, window, at);

const holds = (anchor: Anchor, text: string, window: Span, at: number): boolean => {
  switch (anchor) {
    case "word-edge":
      return isWordEdge(text, window, at);
    case "no-word-edge":
      return !isWordEdge(text, window, at);
    case "line-start":
      return at === window.start || isLineBreak(text.charCodeAt(at - 1));
    case "line-end":
      return at === window.end || isLineBreak(text.charCodeAt(at));
    case "text-start":
      return at === window.start;
    case "text-end":
      return at === window.end;
    case "last-line-end":
      return at === window.end || (at === window.end - 1 && isLineBreak(text.charCodeAt(at)));
  }
};

/** A program at work on a window of a text. */
interface Machine {
  /** Enters a step and whatever can be reached from it without a character. */
  readonly enter: (
    threads: Threads,
    step: number,
    at: number,
    start: number,
    marks: Mark | undefined,
  ) => void;
  /** Forgets which steps were entered: the next list begins. */
  readonly begin: (threads: Threads) => void;
}

const createMachine = (program: Program, text: string, window: Span): Machine => {
  const { steps } = program;
  const entered = new Int32Array(steps.length);
  let generation = 0;
  const open: number[] = [];
  const openMarks: (Mark | undefined)[] = [];
  const tables: (Uint8Array | undefined)[] = program.looks.map(() => undefined);

  const looks = (index: number, at: number): boolean => {
    const look = program.looks[index];
    if (look === undefined) return false;
    const table = tables[index] ?? placesOf(look, text, window);
    tables[index] = table;
    return (table[at - window.start] === 1) !== look.negative;
  };

  return {
    begin: (threads) => {
      generation += 1;
      threads.count = 0;
    },
    enter: (threads, first, at, start, firstMarks) => {
      open.push(first);
      openMarks.push(firstMarks);
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const marks = openMarks.pop();
        const step = steps[next];
        if (step === undefined || entered[next] === generation) continue;
        entered[next] = generation;
        switch (step.do) {
          case "fork":
            open.push(step.or, step.to);
            openMarks.push(marks, marks);
            break;
          case "go":
            open.push(step.to);
            openMarks.push(marks);
            break;
          case "mark":
            open.push(next + 1);
            openMarks.push({ slot: step.slot, at, before: marks });
            break;
          case "take":
          case "match":
            threads.steps[threads.count] = next;
            threads.starts[threads.count] = start;
            threads.marks[threads.count] = marks;
            threads.count += 1;
            break;
          default: {
            const isHere =
              step.do === "anchor" ? holds(step.anchor, text, window, at) : looks(step.index, at);
            if (!isHere) break;
            open.push(next + 1);
            openMarks.push(marks);
          }
        }
      }
    },
  };
};

/**
 * The places of a window (from its start on) before which, or after which, a look's pattern stands: one pass over
 * the window, backwards for what stands after.
 */
const placesOf = ({ program, behind }: Look, text: string, window: Span): Uint8Array => {
  const places = new Uint8Array(window.end - window.start + 1);
  const machine = createMachine(program, text, window);
  let current = createThreads(program.steps.length);
  let next = createThreads(program.steps.length);
  let at = behind ? window.start : window.end;
  machine.begin(current);
  for (;;) {
    machine.enter(current, 0, at, at, undefined);
    const isDone = behind ? at >= window.end : at <= window.start;
    const codePoint = isDone ? 0 : behind ? (text.codePointAt(at) ?? 0) : codePointBefore(text, at);
    const width = codePoint > 0xffff ? 2 : 1;
    const after = behind ? at + width : at - width;
    machine.begin(next);
    for (let thread = 0; thread < current.count; thread++) {
      const index = current.steps[thread] ?? 0;
      const step = program.steps[index];
      if (step?.do === "match") places[at - window.start] = 1;
      else if (!isDone && step?.do === "take" && hasCharacter(step.set, codePoint))
        machine.enter(next, index + 1, after, at, undefined);
    }
    if (isDone) return places;
    [current, next] = [next, current];
    at = after;
  }
};

const groupsOf = (whole: Span, last: Mark | undefined): ReadonlyMap<number, Span> => {
  const ends = new Map<number, number>();
  const groups = new Map<number, Span>([[0, whole]]);
  for (let mark = last; mark !== undefined; mark = mark.before) {
    const group = mark.slot >> 1;
    if (groups.has(group)) continue;
    const end = ends.get(group);
    if (mark.slot % 2 === 1) ends.set(group, ends.get(group) ?? mark.at);
    else if (end !== undefined) groups.set(group, { start: mark.at, end });
  }
  return groups;
};

/**
 * Every match in a window of a text, from left to right, none overlapping, none empty: of several at one place the
 * one that the pattern prefers. The window's ends count as the text's. Linear in the window.
 */
export const findMatches = (program: Program, text: string, window: Span): readonly Match[] => {
  const { steps, entries, entriesBeyond, opensAtWordEdge } = program;
  /** The first steps of what may match from a place on. No empty match is wanted, so there is none at the end. */
  const entriesAt = (at: number): readonly number[] => {
    if (at >= window.end) return none;
    const unit = text.charCodeAt(at);
    const all = unit < 128 ? (entries[unit] ?? none) : entriesBeyond;
    return all.length > 0 && opensAtWordEdge && !isWordEdge(text, window, at) ? none : all;
  };
  const candidate = (from: number): number => {
    let at = from;
    while (at < window.end && entriesAt(at).length === 0) at += 1;
    return at;
  };
  let at = candidate(window.start);
  if (at >= window.end) return [];

  const machine = createMachine(program, text, window);
  let current = createThreads(steps.length);
  let next = createThreads(steps.length);
  const found: Match[] = [];

  const find = (from: number): Match | undefined => {
    let best: (Span & { readonly option: number; readonly marks: Mark | undefined }) | undefined;
    let place = from;
    machine.begin(current);
    for (;;) {
      if (current.count === 0) {
        if (best !== undefined) break;
        place = candidate(place);
        if (place >= window.end) break;
        // What could not be entered at the place before may be entered here.
        machine.begin(current);
      }
      if (best === undefined)
        for (const entry of entriesAt(place)) machine.enter(current, entry, place, place, undefined);
      const codePoint = place < window.end ? (text.codePointAt(place) ?? 0) : -1;
      const after = place + (codePoint > 0xffff ? 2 : 1);
      machine.begin(next);
      for (let thread = 0; thread < current.count; thread++) {
        const index = current.steps[thread] ?? 0;
        const step = steps[index];
        const start = current.starts[thread] ?? 0;
        const marks = current.marks[thread];
        if (step?.do === "match") {
          if (place === start) continue;
          best = { start, end: place, option: step.option, marks };
          break;
        }
        if (codePoint < 0 || after - start > longestMatch) continue;
        if (step?.do === "take" && hasCharacter(step.set, codePoint))
          machine.enter(next, index + 1, after, start, marks);
      }
      if (codePoint < 0) break;
      [current, next] = [next, current];
      place = after;
    }
    if (best === undefined) return undefined;
    const { start, end, option, marks } = best;
    return { start, end, option, groups: groupsOf({ start, end }, marks) };
  };

  while (at < window.end) {
    const match = find(at);
    if (match === undefined) break;
    found.push(match);
    at = match.end;
  }
  return found;
};
