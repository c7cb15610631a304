import type { Result } from "sarif";
import { gathered, jsonPieces } from "../formats/json-pieces.js";
import { fileProblemsJson } from "../formats/problems-json.js";
import { sarifLog, sarifResults } from "../formats/sarif.js";
import { type Colours, fileReport, summary, type Totals } from "../formats/text.js";
import { rules } from "../rules/index.js";
import type { RuleFacts } from "../rules/rule.js";
import type { CheckedSource } from "./check-source.js";
import { fileUri } from "./file-uri.js";
import type { Input } from "./inputs.js";
import { type Failure, sentence } from "./report.js";
import { version } from "./version.js";

/** What was found in one text. */
export interface CheckedText extends CheckedSource {
  readonly input: Input;
}

/** What a whole run came to. `files` counts the texts that were checked, `fixed` the problems that were mended. */
export interface CheckRun {
  readonly files: number;
  readonly fixed: number;
  readonly totals: Totals;
  readonly failures: readonly Failure[];
}

/** Prints a run as it goes on. */
export interface CheckOutput {
  readonly text: (checked: CheckedText) => Promise<void>;
  readonly end: (run: CheckRun) => Promise<void>;
}

type Say = (text: string) => Promise<void>;

const sayAll = async (say: Say, pieces: Iterable<string>, end = ""): Promise<void> => {
  for (const piece of gathered(pieces)) await say(piece);
  await say(end);
};

const inText = (say: Say, colours: Colours): CheckOutput => ({
  text: ({ input, text, problems }) => say(fileReport(input.name, text, problems, colours)),
  end: ({ files, fixed, totals, failures }) =>
    say(summary({ files, fixed, totals, failed: failures.length > 0 }, colours)),
});

const inJson = (say: Say): CheckOutput => {
  let separator = `{"version":${JSON.stringify(version)},"files":[\n`;
  const next = async (entry: Iterable<string>) => {
    await say(separator);
    separator = ",\n";
    await sayAll(say, entry);
  };
  return {
    text: (checked) => next(jsonPieces(fileProblemsJson(checked.input.name, checked, checked.problems))),
    end: ({ files, fixed, totals, failures }) => {
      const rest = JSON.stringify({ failures, summary: { files, fixed, ...totals } }).slice(1);
      return say(`${separator === ",\n" ? "" : separator}\n],${rest}\n`);
    },
  };
};

const inSarif = (say: Say): CheckOutput => {
  const results: Result[] = [];
  const known = new Map<string, RuleFacts>(rules.map((rule) => [rule.id, rule]));
  return {
    text: ({ input, text, problems, styleRules }) => {
      for (const rule of styleRules) known.set(rule.id, rule);
      results.push(...sarifResults(fileUri(input.file), text, problems));
      return Promise.resolve();
    },
    end: async ({ failures }) => {
      const reasons = failures.map(sentence);
      return sayAll(say, jsonPieces(sarifLog(version, [...known.values()], results, reasons), "  "), "\n");
    },
  };
};

/** The formats of `copydesk check`. */
export const checkFormats = ["text", "json", "sarif"] as const;

/** One of the formats of `copydesk check`. */
export type CheckFormat = (typeof checkFormats)[number];

/** Prints a run in a format, through `say`; `colours` are for people's eyes only. */
export const createCheckOutput = (format: CheckFormat, say: Say, colours: Colours): CheckOutput => {
  if (format === "json") return inJson(say);
  return format === "sarif" ? inSarif(say) : inText(say, colours);
};
