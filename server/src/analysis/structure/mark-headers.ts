import { couldBeHeader, introduces, isNumberedHeader, isShortWord, type Neighbour } from "./headers.js";
import { isRunning, type Reading } from "./reading.js";

/** Lines that introduce what stands below them; none where too many could. */
export const markHeaders = (
  text: string,
  readings: readonly Reading[],
  isTurn: (index: number) => boolean,
  repeated: ReadonlySet<string>,
): void => {
  const candidates = readings.map(
    ({ kind, line }, index) =>
      kind === "text" &&
      !isTurn(index) &&
      line !== undefined &&
      !repeated.has(line.text) &&
      couldBeHeader(line),
  );
  if (candidates.filter(Boolean).length * 5 > readings.length * 2) return;
  const neighbour = (index: number, step: 1 | -1): Neighbour | undefined => {
    let at = index + step;
    while (readings[at]?.kind === "residue" || readings[at]?.kind === "caption") at += step;
    const reading = readings[at];
    if (reading === undefined) return undefined;
    const { block, kind } = reading;
    const edge =
      step === 1
        ? text.slice(block.start, block.start + 8)
        : text.slice(Math.max(block.start, block.end - 8), block.end);
    const running =
      kind === "list-item" ||
      kind === "label" ||
      (kind === "text" && !candidates[at] && isRunning(text, block));
    return { text: edge, running, kind };
  };
  readings.forEach((reading, index) => {
    const { line } = reading;
    if (line === undefined || !candidates[index]) return;
    if (introduces(line, neighbour(index, -1), neighbour(index, 1))) reading.kind = "header";
  });
};

/** “1. Eat”, running text, “2. Swim”, running text: numbers over text, and not the items of a list. */
export const markNumberedHeaders = (text: string, readings: readonly Reading[]): void => {
  const numbered = readings.filter(({ kind, line }, index) => {
    const below = readings[index + 1];
    if (kind !== "list-item" || line === undefined || below === undefined) return false;
    return isNumberedHeader(line) && below.kind === "text" && isRunning(text, below.block);
  });
  if (numbered.length < 2) return;
  for (const reading of numbered) reading.kind = "header";
};

/** Words of two or three letters over running text are headers where other single words are. */
export const markShortHeaders = (text: string, readings: readonly Reading[]): void => {
  const isWord = ({ kind, line, block }: Reading): boolean =>
    kind === "header" && (line?.words.length === 1 || /^\d/.test(text.slice(block.start, block.start + 1)));
  if (!readings.some(isWord)) return;
  readings.forEach(({ kind, line }, index) => {
    const [reading, below] = [readings[index], readings[index + 1]];
    if (reading === undefined || kind !== "text" || line === undefined || !isShortWord(line)) return;
    if (below?.kind === "text" && isRunning(text, below.block)) reading.kind = "header";
  });
};
