import { overlaps } from "../../server/src/article/span.js";
import { readConllu, type TreebankSentence } from "../../server/training/syntax/conllu.js";
import { inOtherNumber } from "../../server/training/syntax/other-number.js";
import type { Engine } from "./engine.js";
import { percent } from "./figures.js";

const rule = "subject-verb-agreement";

/** The words of a sentence as they were written, with one of them replaced, and where that one stands. */
const written = (
  { words, spaced }: TreebankSentence,
  at: number,
  replacement: string | undefined,
): { readonly text: string; readonly start: number; readonly end: number } => {
  let text = "";
  let [start, end] = [0, 0];
  words.forEach((word, i) => {
    const shown = i === at && replacement !== undefined ? replacement : word;
    if (i === at) [start, end] = [text.length, text.length + shown.length];
    text += shown + (spaced[i] === false ? "" : " ");
  });
  return { text: text.trimEnd(), start, end };
};

/**
 * How many verbs of a CoNLL-U file, each put into the wrong number by itself, are found by the rule for agreement, and
 * how often it alarms in the sentences as they are; in lines to print.
 */
export const agreementLines = async (file: string, engine: Engine): Promise<readonly string[]> => {
  let [verbs, found, alarms, words] = [0, 0, 0, 0];
  const examples: string[] = [];
  const missed: string[] = [];
  for (const sentence of await readConllu(file)) {
    words += sentence.words.length;
    const asIs = written(sentence, -1, undefined).text;
    const before = engine.check(asIs).problems.filter((problem) => problem.rule === rule);
    alarms += before.length;
    for (const { start, end } of before) examples.push(`${asIs.slice(start, end)}: ${asIs}`);
    for (const at of sentence.words.keys()) {
      const other = inOtherNumber(sentence, at);
      if (other === undefined) continue;
      const { text, start, end } = written(sentence, at, other);
      verbs++;
      const hit = engine
        .check(text)
        .problems.some((problem) => problem.rule === rule && overlaps(problem, { start, end }));
      if (hit) found++;
      else
        missed.push(
          `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`,
        );
    }
  }
  return [
    ...missed.map((line) => `missed  ${line}`),
    ...examples.map((line) => `alarm  ${line}`),
    `${verbs} verbs, found when in the wrong number ${percent(found, verbs)}`,
    `${alarms} alarms in ${words} words as they are`,
  ];
};
