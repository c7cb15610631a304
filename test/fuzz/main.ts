import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { configuration, resolve } from "./configurations.js";
import { growth, growthAtMost } from "./growth.js";
import { freshReader, ways } from "./read.js";
import { newClient, play, session } from "./sessions.js";
import { type Repetition, repeated, repetition } from "./texts.js";

/**
 * Tries what nobody thought of: `npm run fuzz -- --minutes 10`. An equal part of the time each goes to sessions of an
 * editor, whose outcome is compared with a fresh server's, to texts of repeated fragments, plain, as
 * Markdown and with decisions on them, which must be read in time that grows with their length, and to configurations;
 * `--only texts` gives all of it to one. Texts have 10,000 UTF-16 units, or `--length`. Ends with 1 at the first thing
 * found, which it prints and keeps in a file: `npm run fuzz -- --again FILE` tries that alone.
 */

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    only: { type: "string" },
    length: { type: "string", default: "10000" },
    again: { type: "string" },
  },
});
const length = Number(values.length);

/** Texts of `length` are compared with ones so many times as long, … */
const longer = 4;

/** … which may take so many times the time; noise on a busy machine takes its part. */
const steepest = 9;

/** A value that was found and the property that it broke, as they are kept in a file. */
interface Finding {
  readonly title: string;
  readonly value: unknown;
}

const again: Finding | undefined =
  values.again === undefined ? undefined : JSON.parse(readFileSync(values.again, "utf8"));

const keep = (title: string, seed: number, value: unknown): string => {
  const file = join(tmpdir(), `copydesk-fuzz-${title}-${seed}.json`);
  writeFileSync(file, JSON.stringify({ title, value } satisfies Finding));
  return file;
};

interface Attempt<Value> {
  readonly title: string;
  readonly values: fc.Arbitrary<Value>;
  readonly holds: (value: Value) => Promise<void> | void;
}

/** Tries values at random for so many milliseconds, or the one that was found. */
const run = async <Value>({ title, values, holds }: Attempt<Value>, share: number): Promise<void> => {
  let cases = 0;
  const started = performance.now();
  const property = fc.asyncProperty(values, async (value) => {
    cases += 1;
    await holds(value);
  });
  const details = await fc.check(property, {
    ...(again
      ? { numRuns: 1, examples: [[again.value as Value]], endOnFailure: true }
      : { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: share }),
    markInterruptAsFailure: false,
    seed: Date.now(),
  });
  const minutes = (performance.now() - started) / 60_000;
  console.log(`${title}: ${cases} cases in ${minutes.toFixed(1)} minutes`);
  if (!details.failed) return;
  const [value] = details.counterexample ?? [];
  console.log(`${fc.defaultReportMessage(details)}\nKept in ${keep(title, details.seed, value)}`);
  process.exit(1);
};

const sessions = async (share: number): Promise<void> => {
  const client = await newClient();
  let edits = 0;
  const holds = async (steps: Parameters<typeof play>[1]): Promise<void> => {
    edits += steps.length;
    await play(client, steps);
  };
  await run({ title: "sessions", values: session, holds }, share);
  client.end();
  console.log(`${edits} steps of editors`);
};

const texts = async (share: number): Promise<void> => {
  const readers = await Promise.all(Array.from({ length: ways }, (_, way) => freshReader(way)));
  let closer = 0;
  const holds = async ([repeatedly, way]: readonly [Repetition, number]): Promise<void> => {
    const [short, long] = [repeated(repeatedly, length), repeated(repeatedly, longer * length)];
    const failures: string[] = [];
    const atMost = growthAtMost((text) => failures.push(...(readers[way]?.(text) ?? [])), short, long);
    assert.deepEqual(failures, []);
    if (atMost <= steepest) return;
    closer += 1;
    const times = await growth(way, short, long, steepest);
    assert.ok(times <= steepest, `${longer} times the text takes ${times.toFixed(1)} times the time.`);
  };
  await run({ title: "texts", values: fc.tuple(repetition, fc.nat({ max: ways - 1 })), holds }, share);
  console.log(`${closer} texts measured closer`);
};

const attempts: Readonly<Record<string, (share: number) => Promise<void>>> = {
  sessions,
  texts,
  configurations: (share) => run({ title: "configurations", values: configuration, holds: resolve }, share),
};
const only = again?.title ?? values.only;
const chosen = Object.entries(attempts).filter(([title]) => only === undefined || title === only);
for (const [, attempt] of chosen) await attempt((Number(values.minutes) * 60_000) / chosen.length);
