import * as l10n from "@vscode/l10n";
import type { CharSet } from "./char-set.js";
import { PatternError } from "./reader.js";
import type { Anchor, Pattern } from "./syntax.js";

/** One step of a program; a step without a `to` goes on to the next one. */
export type Step =
  | { readonly do: "take"; readonly set: CharSet }
  /** Both ways are open; the first is preferred. */
  | { readonly do: "fork"; readonly to: number; readonly or: number }
  | { readonly do: "go"; readonly to: number }
  | { readonly do: "anchor"; readonly anchor: Anchor }
  | { readonly do: "look"; readonly index: number }
  | { readonly do: "mark"; readonly slot: number }
  | { readonly do: "match"; readonly option: number };

/** What must, or must not, stand before or after a place. */
export interface Look {
  /** Read backwards from the end of the text for what stands after a place. */
  readonly program: Program;
  readonly behind: boolean;
  readonly negative: boolean;
}

/** A compiled pattern: a machine that is in at most all of its steps at once, which makes matching linear. */
export interface Program {
  readonly steps: readonly Step[];
  readonly looks: readonly Look[];
  /** The first steps of the patterns that a match may be of, the preferred first, by the ASCII character it begins with. */
  readonly entries: readonly (readonly number[])[];
  /** The first steps where a match begins with another character. */
  readonly entriesBeyond: readonly number[];
  /** Whether every match begins at the edge of a word. */
  readonly opensAtWordEdge: boolean;
}

/** A program may be this long: time is the length of the text times this. */
const longest = 20_000;

interface Draft {
  readonly steps: Step[];
  readonly looks: Look[];
  readonly backwards: boolean;
  /** Shared with the looks. */
  readonly budget: { left: number };
}

const emit = (draft: Draft, step: Step): number => {
  if (draft.budget.left === 0) throw new PatternError(l10n.t("it is too large"));
  draft.budget.left -= 1;
  return draft.steps.push(step) - 1;
};

const here = (draft: Draft): number => draft.steps.length;

const addRepeat = (draft: Draft, pattern: Pattern & { kind: "repeat" }): void => {
  const { body, min, max, greedy } = pattern;
  for (let count = 0; count < min; count++) {
    const before = here(draft);
    add(draft, body);
    if (here(draft) === before) return;
  }
  if (max === Number.POSITIVE_INFINITY) {
    const fork = emit(draft, { do: "fork", to: 0, or: 0 });
    add(draft, body);
    emit(draft, { do: "go", to: fork });
    const [to, or] = greedy ? [fork + 1, here(draft)] : [here(draft), fork + 1];
    draft.steps[fork] = { do: "fork", to, or };
    return;
  }
  const forks: number[] = [];
  for (let count = min; count < max; count++) {
    forks.push(emit(draft, { do: "fork", to: 0, or: 0 }));
    add(draft, body);
  }
  const after = here(draft);
  for (const fork of forks) {
    const [to, or] = greedy ? [fork + 1, after] : [after, fork + 1];
    draft.steps[fork] = { do: "fork", to, or };
  }
};

const addChoice = (draft: Draft, options: readonly Pattern[]): void => {
  const exits: number[] = [];
  options.forEach((option, index) => {
    const isLast = index === options.length - 1;
    const fork = isLast ? -1 : emit(draft, { do: "fork", to: 0, or: 0 });
    add(draft, option);
    if (isLast) return;
    exits.push(emit(draft, { do: "go", to: 0 }));
    draft.steps[fork] = { do: "fork", to: fork + 1, or: here(draft) };
  });
  for (const exit of exits) draft.steps[exit] = { do: "go", to: here(draft) };
};

const add = (draft: Draft, pattern: Pattern): void => {
  switch (pattern.kind) {
    case "set":
      emit(draft, { do: "take", set: pattern.set });
      return;
    case "anchor":
      emit(draft, { do: "anchor", anchor: pattern.anchor });
      return;
    case "sequence":
      for (const part of draft.backwards ? pattern.parts.toReversed() : pattern.parts) add(draft, part);
      return;
    case "choice":
      addChoice(draft, pattern.options);
      return;
    case "repeat":
      addRepeat(draft, pattern);
      return;
    case "group":
      emit(draft, { do: "mark", slot: 2 * pattern.index });
      add(draft, pattern.body);
      emit(draft, { do: "mark", slot: 2 * pattern.index + 1 });
      return;
    case "look": {
      const program = build([pattern.body], !pattern.behind, draft.budget);
      draft.looks.push({ program, behind: pattern.behind, negative: pattern.negative });
      emit(draft, { do: "look", index: draft.looks.length - 1 });
      return;
    }
  }
};

interface Opening {
  /** Which ASCII characters a match may begin with, and whether others. */
  readonly ascii: Uint8Array;
  readonly beyond: boolean;
  readonly atWordEdge: boolean;
}

/** How the matches begin whose first step is `entry`. */
const openingOf = (steps: readonly Step[], entry: number): Opening => {
  const ascii = new Uint8Array(128);
  let beyond = false;
  let atWordEdge = true;
  const seen = new Set<number>();
  // The steps behind the edge of a word are told from the others by their sign.
  const open = [entry + 1];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const sign = Math.sign(place);
    const at = Math.abs(place) - 1;
    const step = steps[at];
    if (seen.has(place) || step === undefined) continue;
    seen.add(place);
    if (step.do === "fork") open.push(sign * (step.to + 1), sign * (step.or + 1));
    else if (step.do === "go") open.push(sign * (step.to + 1));
    else if (step.do === "anchor" && step.anchor === "word-edge") open.push(-(at + 2));
    else if (step.do === "anchor" || step.do === "look" || step.do === "mark") open.push(sign * (at + 2));
    else {
      if (sign > 0) atWordEdge = false;
      if (step.do === "match") continue;
      step.set.ascii.forEach((value, code) => {
        if (value === 1) ascii[code] = 1;
      });
      if (step.set.beyond) beyond = true;
    }
  }
  return { ascii, beyond, atWordEdge };
};

const build = (options: readonly Pattern[], backwards: boolean, budget: Draft["budget"]): Program => {
  const draft: Draft = { steps: [], looks: [], backwards, budget };
  const starts = options.map((pattern, option) => {
    const entry = here(draft);
    add(draft, pattern);
    emit(draft, { do: "match", option });
    return entry;
  });
  const openings = starts.map((entry) => ({ entry, ...openingOf(draft.steps, entry) }));
  const entriesOf = (wanted: (opening: Opening) => boolean): readonly number[] =>
    openings.filter(wanted).map(({ entry }) => entry);
  return {
    steps: draft.steps,
    looks: draft.looks,
    entries: Array.from({ length: 128 }, (_, code) => entriesOf(({ ascii }) => ascii[code] === 1)),
    entriesBeyond: entriesOf(({ beyond }) => beyond),
    opensAtWordEdge: openings.every(({ atWordEdge }) => atWordEdge),
  };
};

/** A program, or why there is none, as a phrase for people. */
export type CompiledPattern = { readonly program: Program } | { readonly fault: string };

/** Compiles patterns into one program that prefers the earlier of them, and tells which matched. */
export const compilePatterns = (options: readonly Pattern[]): CompiledPattern => {
  try {
    return { program: build(options, false, { left: longest }) };
  } catch (error) {
    if (error instanceof PatternError) return { fault: error.message };
    throw error;
  }
};
