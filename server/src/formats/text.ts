import type { Problem, Severity } from "../rules/rule.js";
import { counted } from "./counted.js";
import { positionsOf } from "./positions.js";

/** How the parts of a report are painted; each gives its argument back unchanged where there are no colours. */
export interface Colours {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly file: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** How many problems of each severity a run found, and how many of all of them have a safe fix. */
export type Totals = Readonly<Record<Severity | "safelyFixable", number>>;

/** A message longer than this, in code points, does not push the rule ids of its neighbours further right. */
const widestAlignedMessage = 90;

// What would move a terminal's cursor, change its colours or turn the reading order round.
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, its control characters and direction marks written out, safe to print on a terminal. */
export const printable = (text: string): string =>
  text.replace(unprintable, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);

const width = (text: string): number => Array.from(text).length;
const widest = (texts: readonly string[], limit: number): number =>
  texts.reduce((most, text) => (width(text) > limit ? most : Math.max(most, width(text))), 0);
const padding = (text: string, to: number): string => " ".repeat(Math.max(0, to - width(text)));

/**
 * The problems of one file as lines for people: the file's path, then line:column, severity, message and rule id,
 * aligned; "" where there are none. Lines and columns (code points) count from one. Ends in an empty line.
 */
export const fileReport = (
  path: string,
  text: string,
  problems: readonly Problem[],
  colours: Colours,
): string => {
  if (problems.length === 0) return "";
  const { lineColumn } = positionsOf(text);
  const rows = problems.map((problem) => {
    const { line, column } = lineColumn(problem.start);
    return { ...problem, place: `${line}:${column}`, message: printable(problem.message) };
  });
  const placeWidth = widest(
    rows.map((row) => row.place),
    Number.POSITIVE_INFINITY,
  );
  const severityWidth = widest(
    rows.map((row) => row.severity),
    Number.POSITIVE_INFINITY,
  );
  const messageWidth = widest(
    rows.map((row) => row.message),
    widestAlignedMessage,
  );
  const lines = rows.map(({ place, severity, message, rule }) =>
    [
      ` ${padding(place, placeWidth)} ${colours.faint(place)}`,
      colours[severity](severity) + padding(severity, severityWidth),
      message + padding(message, messageWidth),
      colours.faint(rule),
    ].join("  "),
  );
  return `${colours.file(printable(path))}\n${lines.join("\n")}\n\n`;
};

/**
 * The last line of a run. `files` were checked, `fixed` problems were mended, and `failed` says that some file
 * could not be read.
 */
export const summary = (
  run: { readonly files: number; readonly fixed: number; readonly failed: boolean; readonly totals: Totals },
  colours: Colours,
): string => {
  const { error, warning, info, hint, safelyFixable } = run.totals;
  const problems = error + warning + info + hint;
  const checked = `${counted(run.files, "file")} checked`;
  const fixed = run.fixed > 0 ? `${counted(run.fixed, "problem")} fixed` : "";
  if (problems === 0) {
    const clean = [checked, ...(fixed ? [fixed] : []), fixed ? "none left" : "no problems"].join(", ");
    return run.failed ? `${clean}.\n` : `${colours.good(`✔ ${clean}.`)}\n`;
  }
  const parts = [
    [error, "error", "s"],
    [warning, "warning", "s"],
    [info + hint, "note", "s"],
  ] as const;
  const listed = parts
    .filter(([number]) => number > 0)
    .map(([number, one]) => counted(number, one))
    .join(", ");
  const paint = error > 0 ? colours.error : warning > 0 ? colours.warning : colours.info;
  const head = paint(`✖ ${counted(problems, "problem")} (${listed})`);
  const rest = [
    ` in ${checked}`,
    ...(fixed ? [fixed] : []),
    ...(safelyFixable > 0 ? [`${safelyFixable} can be fixed with --fix`] : []),
  ].join("; ");
  return `${head}${rest}.\n`;
};
