import { overlapping, overlaps, type Span } from "../../article/span.js";
import type { DecidedLine } from "../../decisions/decided.js";
import type { Reading } from "./reading.js";

/** Gives the lines of which people decided the kind that kind, over what was found. */
export const markDecided = (
  readings: readonly Reading[],
  lines: readonly DecidedLine[],
): ReadonlyMap<Reading, DecidedLine> => {
  const marked = new Map<Reading, DecidedLine>();
  for (const reading of readings) {
    const [line] = overlapping(lines, reading.block);
    if (line === undefined) continue;
    reading.kind = line.kind;
    marked.set(reading, line);
  }
  return marked;
};

/** The headline that people decided, or the one that was found and that nobody decided to be something else. */
export const headlineOf = (
  found: Span | undefined,
  marked: ReadonlyMap<Reading, DecidedLine>,
): Span | undefined => {
  const decided = [...marked].find(([, { kind }]) => kind === "headline")?.[0].block;
  if (decided) return { start: decided.start, end: decided.end };
  const isOther = [...marked.keys()].some(({ block }) => found && overlaps(block, found));
  return isOther ? undefined : found;
};
