import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { configuration, resolve } from "./configurations.js";
import { processorTime, waysOfReading } from "./read.js";
import { newClient, play, session } from "./sessions.js";
import { type Repetition, repeated, repetition } from "./texts.js";

/**
 * Tries what nobody thought of: `npm run fuzz -- --minutes 10`. A third of the time each goes to sessions of an
 * editor, whose outcome is compared with a fresh server's, to texts of repeated fragments, plain, as
 * Markdown and with decisions on them, which must be read in time that grows with their length, and to configurations. Ends with 1 at the first thing found, which it prints.
 */

const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" } } });
const share = (Number(values.minutes) * 60_000) / 3;

/** Four times the text may take this many times the time; noise on a busy machine takes its part. */
const steepest = 9;

const small = 10_000;

/** The time is measured again where it looks bad, since other work on the machine only ever adds to it. */
const growth = async (
  repeatedly: Repetition,
  read: (text: string) => Promise<readonly string[]>,
): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > steepest; attempt += 1) {
    const once = await processorTime(() => read(repeated(repeatedly, small)));
    const fourTimes = await processorTime(() => read(repeated(repeatedly, 4 * small)));
    least = Math.min(least, fourTimes / Math.max(once, 20));
  }
  return least;
};

const attempt = async <Value>(
  title: string,
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => Promise<void>,
): Promise<void> => {
  let cases = 0;
  const started = performance.now();
  const property = fc.asyncProperty(values, async (value) => {
    cases += 1;
    await holds(value);
  });
  await fc.assert(property, {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
    seed: Date.now(),
  });
  console.log(`${title}: ${cases} cases in ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
};

const client = await newClient();
let edits = 0;
await attempt("sessions", session, async (steps) => {
  edits += steps.length;
  await play(client, steps);
});
client.end();
console.log(`${edits} steps of editors`);
await attempt(
  "texts",
  fc.tuple(repetition, fc.constantFrom(...waysOfReading.keys())),
  async ([repeatedly, way]) => {
    const read = waysOfReading[way];
    if (!read) return;
    assert.deepEqual(await read(repeated(repeatedly, small)), []);
    const times = await growth(repeatedly, read);
    assert.ok(times <= steepest, `Four times the text takes ${times.toFixed(1)} times the time.`);
  },
);
await attempt("configurations", configuration, async (pair) => resolve(pair));
