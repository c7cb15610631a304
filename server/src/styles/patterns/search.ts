import type { Span } from "../../article/span.js";
import { hasCharacter } from "./char-set.js";
import { createMachine, createThreads, isWordEdge, type Mark } from "./machine.js";
import type { Program } from "./program.js";

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

/** Gives the first match that begins at an offset or later. */
export type Search = (from: number) => Match | undefined;

/** A search in a window of a text, whose ends count as the text's. No match is empty. */
export const createSearch = (program: Program, text: string, window: Span): Search => {
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
  const machine = createMachine(program, text, window);
  let current = createThreads(steps.length);
  let next = createThreads(steps.length);

  return (from) => {
    if (candidate(from) >= window.end) return undefined;
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
};

/**
 * Every match in a window of a text, from left to right, none overlapping: of several at one place the one that the
 * pattern prefers. Linear in the window.
 */
export const findMatches = (program: Program, text: string, window: Span): readonly Match[] => {
  const search = createSearch(program, text, window);
  const found: Match[] = [];
  for (let match = search(window.start); match !== undefined; match = search(match.end)) found.push(match);
  return found;
};
