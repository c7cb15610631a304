import assert from "node:assert/strict";
import { patience, pulse, watchHeartbeat } from "../../../client/src/heartbeat.js";

/** Watches a server that answers or not, on a clock that waits for nobody; how it ended, and when. */
const watch = async (
  answers: readonly (() => Promise<unknown>)[],
  sleeps = 0,
): Promise<readonly [string, number]> => {
  let time = 0;
  let asked = 0;
  const outcome = await watchHeartbeat({
    ask: () => {
      const answer = answers[asked]?.() ?? Promise.resolve();
      asked += 1;
      return answer;
    },
    wait: async (milliseconds) => {
      // An answer that is there comes before any time is over.
      await new Promise((resolve) => setImmediate(resolve));
      time += milliseconds + (milliseconds === patience && asked === 1 ? sleeps : 0);
    },
    now: () => time,
    isWatched: () => asked < 5,
  });
  return [outcome, asked];
};

const there = (): Promise<unknown> => Promise.resolve();
const silent = (): Promise<unknown> => new Promise(() => undefined);

describe("the heartbeat of a server", () => {
  it("is asked for as long as the server is watched", async () => {
    assert.deepEqual(await watch([there, there, there]), ["ended", 5]);
  });

  it("ends with a question that is not answered", async () => {
    assert.deepEqual(await watch([there, silent]), ["hung", 2]);
  });

  it("is not missed while the computer sleeps", async () => {
    assert.deepEqual(await watch([silent, there, silent], 10 * pulse), ["hung", 3]);
  });

  it("ends where the server cannot be asked", async () => {
    assert.deepEqual(await watch([there, () => Promise.reject(new Error("gone"))]), ["ended", 2]);
  });
});
