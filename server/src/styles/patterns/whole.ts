import { hasCharacter } from "./char-set.js";
import { createMachine, createThreads } from "./machine.js";
import type { Program } from "./program.js";

/** Whether the whole of a text is what a program of one pattern means. Linear in the text. */
export const matchesWhole = (program: Program, text: string): boolean => {
  const { steps } = program;
  const machine = createMachine(program, text, { start: 0, end: text.length });
  let current = createThreads(steps.length);
  let next = createThreads(steps.length);
  machine.begin(current);
  machine.enter(current, 0, 0, 0, undefined);
  let at = 0;
  while (at < text.length && current.count > 0) {
    const codePoint = text.codePointAt(at) ?? 0;
    at += codePoint > 0xffff ? 2 : 1;
    machine.begin(next);
    for (let thread = 0; thread < current.count; thread++) {
      const index = current.steps[thread] ?? 0;
      const step = steps[index];
      if (step?.do === "take" && hasCharacter(step.set, codePoint))
        machine.enter(next, index + 1, at, 0, undefined);
    }
    [current, next] = [next, current];
  }
  return current.steps.subarray(0, current.count).some((index) => steps[index]?.do === "match");
};
