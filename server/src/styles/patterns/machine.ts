import type { Span } from "../../article/span.js";
import { hasCharacter, isWordCharacter } from "./char-set.js";
import type { Look, Program } from "./program.js";
import type { Anchor } from "./syntax.js";

/** A mark that was set on the way, and those before it. */
export interface Mark {
  readonly slot: number;
  readonly at: number;
  readonly before: Mark | undefined;
}

/** The steps a machine is in, in order of preference; each with where its match began and the marks it set. */
export interface Threads {
  readonly steps: Int32Array;
  readonly starts: Int32Array;
  readonly marks: (Mark | undefined)[];
  count: number;
}

/** An empty list for a program of `size` steps. */
export const createThreads = (size: number): Threads => ({
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

/** Whether a word begins or ends at an offset of a window. */
export const isWordEdge = (text: string, window: Span, at: number): boolean =>
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
export interface Machine {
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

/** A machine for a program; what it looks for around a place is worked out when it is first asked. */
export const createMachine = (program: Program, text: string, window: Span): Machine => {
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
