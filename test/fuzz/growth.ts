import { sample } from "../lsp/sample.js";
import { freshReader, type Read } from "./read.js";

/** Milliseconds of the processor that work takes. */
const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Below so many milliseconds the clock and the compiler of the engine are most of what is measured. */
const least = 20;

/** A reader that has read an article, so that everything is loaded, but none of the words that are to come. */
const warmReader = async (way: number): Promise<Read> => {
  const read = await freshReader(way);
  read(sample);
  return read;
};

/**
 * How many times the time of a short text a long one takes, which is no less than it is where nothing of either is
 * remembered: the reader may remember words of the long one when it reads the short one.
 */
export const growthAtMost = (read: (text: string) => unknown, short: string, long: string): number => {
  const longTime = processorTime(() => read(long));
  return (
    longTime /
    Math.max(
      processorTime(() => read(short)),
      least,
    )
  );
};

/**
 * How many times the time of a short text a long one takes, each read by somebody who remembers nothing of it: what is
 * remembered of one makes the other one look quick or slow. Other work on the machine only ever adds to a time, so
 * that the least of several is taken of each, as many as it takes until the answer is not above `enough`.
 */
export const growth = async (way: number, short: string, long: string, enough: number): Promise<number> => {
  let [shortTime, longTime] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let times = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && times > enough; attempt += 1) {
    const [first, second] = [await warmReader(way), await warmReader(way)];
    shortTime = Math.min(
      shortTime,
      processorTime(() => first(short)),
    );
    longTime = Math.min(
      longTime,
      processorTime(() => second(long)),
    );
    times = longTime / Math.max(shortTime, least);
  }
  return times;
};
