import type { TextKind } from "../article/article.js";
import { lately } from "../spelling/lately.js";
import { isHtml } from "./text-kind/html.js";
import { type LineKind, lineKind } from "./text-kind/line-kind.js";

/** Code units looked at in each of three places of a huge text; smaller texts are read whole. */
const sampleSize = 60_000;

/** Characters of a line that are looked at; what follows never changes what a line is. */
const lineLimit = 400;

const sampleOf = (text: string): string => {
  if (text.length <= 3 * sampleSize) return text;
  const middle = Math.floor((text.length - sampleSize) / 2);
  return [text.slice(0, sampleSize), text.slice(middle, middle + sampleSize), text.slice(-sampleSize)].join(
    "\n",
  );
};

/** What binary files begin with. */
const signatures = [
  "%PDF-",
  "\u007fELF",
  "PK\u0003\u0004",
  "\u0089PNG",
  "\ufffdPNG",
  "GIF8",
  "\u001f\u008b",
  "\u001f\ufffd",
];

/** Whether a hundredth of the text is characters that no text has: NULs, controls, bytes that were no UTF-8. */
const isBinary = (sample: string): boolean => {
  if (signatures.some((signature) => sample.startsWith(signature))) return true;
  let foreign = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    const control = unit < 32 && unit !== 27 && (unit < 9 || unit > 13);
    if (control || unit === 0xfffd) foreign += 1;
  }
  return foreign >= 3 && foreign * 50 > sample.length;
};

const columns = [/\t+/g, /\s?\|\s?/g, /,(?=\S)(?!\d{3}(?!\d))/g, /;(?=\S)/g, /\s{3,}/g] as const;

const sentence = /\p{L}{3}[.!?]["”’')]*(?:\s|$)/u;

/** What is asked of a line by itself. */
interface LineFacts {
  readonly kind: LineKind;
  readonly hasSentence: boolean;
  /** A word with a version, as in a list of packages. */
  readonly isMarked: boolean;
}

/** The lines of a long article are remembered, so that an edit costs the lines it changed. */
const mostLines = 1024;

const factsOf = lately(
  (line): LineFacts => ({
    kind: lineKind(line),
    hasSentence: line.includes(" ") && sentence.test(line),
    isMarked: /^(?:[a-z]+|\d[a-z]*)[-_.\d][\w.-]*$/.test(line),
  }),
  mostLines,
);

/** Whether most lines have the same separators the same number of times, as a table's rows do. */
const isTable = (lines: readonly string[]): boolean => {
  if (lines.length < 2) return false;
  if (lines.filter((line) => factsOf(line).hasSentence).length * 5 >= lines.length) return false;
  return columns.some((separator) => {
    const rows = new Map<number, number>();
    for (const line of lines) {
      const count = line.match(separator)?.length ?? 0;
      rows.set(count, (rows.get(count) ?? 0) + 1);
    }
    const wide = [...rows].filter(([count]) => count >= (separator.source === "\\t+" ? 1 : 2));
    const same = Math.max(0, ...wide.map(([, times]) => times));
    return same >= 2 && same >= lines.length * 0.6;
  });
};

/** Whether running text, in a script that parts its words, has next to no spaces or letters. */
const isUnspaced = (sample: string): boolean => {
  if (sample.length < 200) return sample.length >= 40 && !/\p{L}/u.test(sample);
  const part = sample.slice(0, 20_000);
  const spaces = part.match(/\s/g)?.length ?? 0;
  if (spaces * 50 > part.length) return false;
  const unspacedScript = part.match(/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g);
  return (unspacedScript?.length ?? 0) * 3 < part.length;
};

const machineKinds = ["log", "code", "data"] as const;

interface Tally {
  /** Lines by kind; bare names are counted as what the lines around them suggest. */
  readonly counts: Readonly<Record<LineKind, number>>;
  /** Lines and characters of log, code and data; then of everything but comments. */
  readonly machine: number;
  readonly machineSize: number;
  readonly lines: number;
  readonly size: number;
}

const tallyLines = (lines: readonly string[]): Tally => {
  const counts: Record<LineKind, number> = { plain: 0, name: 0, comment: 0, data: 0, code: 0, log: 0 };
  const sizes: Record<LineKind, number> = { plain: 0, name: 0, comment: 0, data: 0, code: 0, log: 0 };
  for (const line of lines) {
    const { kind } = factsOf(line);
    counts[kind] += 1;
    sizes[kind] += line.length;
  }
  const marked = lines.filter((line) => factsOf(line).isMarked).length;
  const listed =
    lines.length > 1 && counts.plain * 4 < lines.length && (counts.data > 0 || marked * 4 > lines.length);
  const namesAre = listed ? "data" : "plain";
  counts[namesAre] += counts.name;
  sizes[namesAre] += sizes.name;
  const machine = counts.log + counts.code + counts.data;
  const machineSize = sizes.log + sizes.code + sizes.data;
  return { counts, machine, machineSize, lines: machine + counts.plain, size: machineSize + sizes.plain };
};

/** Whether a text is prose or something to leave alone. Looks at the text alone, in linear time. */
export const textKind = (text: string): TextKind => {
  const sample = sampleOf(text);
  if (sample.trim() === "" && text.trim() === "") return "empty";
  if (isBinary(sample)) return "binary";
  if (/^\s{0,100}(?:<!doctype html|<html\b)/i.test(sample)) return "html";
  if (/^\s{0,100}(?:<\?xml|<svg\b)/i.test(sample)) return "code";
  if (/^\s{0,100}\{\\rtf/.test(sample)) return "rtf";
  if (isUnspaced(sample)) return "data";
  const lines = sample
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line) => line.slice(0, lineLimit).trimEnd())
    .filter((line) => line.trim() !== "");
  if (isHtml(lines)) return "html";
  const tally = tallyLines(lines);
  const best = machineKinds.reduce((a, b) => (tally.counts[b] > tally.counts[a] ? b : a));
  if (machineKinds.some((kind) => tally.counts[kind] > 0)) {
    const part = best === "code" ? 0.4 : 0.5;
    if (tally.machine > tally.lines * part && tally.machineSize > tally.size * part) {
      // One line may be the beginning of anything; only what no headline has makes it something else.
      return lines.length > 1 || best === "log" || /[{}<>=]/.test(sample) ? best : "prose";
    }
  }
  return isTable(lines) ? "data" : "prose";
};
