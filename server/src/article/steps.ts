/** Work that is done step by step, so that whoever has it done may stop in between, or do something else. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps of some work at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
