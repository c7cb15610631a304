import { setTimeout as wait } from "node:timers/promises";

/** Between one try and the next, in milliseconds, and how often one is made: for as long as a test may take. */
const pause = 50;
const mostTries = 2000;

/** What a check gives once it passes: for what a server does by and by, without a message that could be waited for. */
export const eventually = async <Result>(check: () => Result | Promise<Result>): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await check();
    } catch (error) {
      if (tries === mostTries) throw error;
      await wait(pause);
    }
  }
};
