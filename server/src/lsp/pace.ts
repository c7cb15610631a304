import type { Steps } from "../article/steps.js";

/** Work took longer than it may. */
export const tooSlow = "too slow";

/** After so many milliseconds of one work everything else has its turn. */
const slice = 50;

/**
 * Does work in slices, between which messages are taken and other work is done. Resolves to `tooSlow` where the
 * slices together take longer than `patience` then is, in milliseconds of the clock
 * `now`; one step is never cut short. Rejects as the work throws.
 */
export const inSlices = async <Result>(
  steps: Steps<Result>,
  patience: () => number,
  now: () => number,
): Promise<Result | typeof tooSlow> => {
  let spent = 0;
  for (;;) {
    const started = now();
    let elapsed = 0;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      elapsed = now() - started;
    } while (elapsed < slice);
    spent += elapsed;
    if (spent > patience()) return tooSlow;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
  }
};
