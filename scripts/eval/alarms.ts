import type { CheckedText } from "./engine.js";
import { count } from "./figures.js";

/** How many alarms rules raise on texts without faults. */
export interface Alarms {
  readonly words: number;
  /** Problems at warning and above, by rule. */
  readonly alarms: ReadonlyMap<string, number>;
  /** Problems below warning, by rule. */
  readonly notes: ReadonlyMap<string, number>;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** Counts the problems of clean texts by rule; words are what stands between spaces. */
export const countAlarms = (texts: Iterable<CheckedText>): Alarms => {
  const alarms = new Map<string, number>();
  const notes = new Map<string, number>();
  let words = 0;
  for (const { context, problems } of texts) {
    words += wordsIn(context.article.text);
    for (const { severity, rule } of problems) {
      count(severity === "warning" || severity === "error" ? alarms : notes, rule);
    }
  }
  return { words, alarms, notes };
};

/** Both kinds of problems, the commonest rule first, per 1,000 words. */
export const alarmLines = ({ words, alarms, notes }: Alarms): readonly string[] => {
  const rate = (found: number): string => ((1000 * found) / Math.max(words, 1)).toFixed(3);
  const table = (title: string, counts: ReadonlyMap<string, number>): readonly string[] => {
    const rows = [...counts].sort(([, a], [, b]) => b - a);
    const total = rows.reduce((sum, [, found]) => sum + found, 0);
    const line = (name: string, found: number): string =>
      `  ${name.padEnd(28)} ${String(found).padStart(6)} ${rate(found).padStart(8)}`;
    return [title, ...rows.map(([rule, found]) => line(rule, found)), line("all", total)];
  };
  return [
    `${words} words`,
    ...table("alarms (warning and above), and per 1,000 words", alarms),
    ...table("notes (below warning), and per 1,000 words", notes),
  ];
};
