import { stat } from "node:fs/promises";
import { readOverlay } from "../config/parse.js";
import type { Overlay } from "../config/schema.js";
import { type CheckFormat, createCheckOutput } from "./check-output.js";
import type { CheckJob, FixedText } from "./check-source.js";
import { findInputs, type Input } from "./inputs.js";
import { coloursFor, print, wantsColours } from "./output.js";
import { createProgress } from "./progress.js";
import { createReplay } from "./remarks.js";
import { createReport, type Report, whyUnwritable } from "./report.js";
import { workers, workOn } from "./work.js";
import { replaceFile } from "./write-text.js";

/** The options of `copydesk check`, as the command line gives them. */
export interface CheckOptions {
  readonly format: CheckFormat;
  readonly fix?: boolean;
  /** Each "id=level". */
  readonly rule?: readonly string[];
  readonly config?: string;
}

/** Levels from the command line, as settings that lie over every configuration; the last of a rule holds. */
const ruleOverlay = (given: readonly string[], report: Report): Overlay => {
  const overlays = given.map((setting) => {
    const [id, level, ...rest] = setting.split("=");
    if (!id || !level || rest.length > 0) {
      report.failure(`--rule ${setting}: write the rule’s id and a level, as in duplicated-word=off`);
      return {};
    }
    const { overlay, errors } = readOverlay({ rules: { [id]: level } });
    for (const error of errors) report.failure(error, `--rule ${setting}`);
    return overlay.rules;
  });
  return { rules: Object.assign({}, ...overlays) };
};

/** The inputs without those that cannot be fixed, such as pipes, which go to the report. */
const fixable = async (inputs: readonly Input[], report: Report): Promise<readonly Input[]> => {
  const kept: Input[] = [];
  for (const input of inputs) {
    const status = input.file === undefined ? undefined : await stat(input.file).catch(() => undefined);
    if (status === undefined || status.isFile()) kept.push(input);
    else report.failure("is no regular file, so it cannot be fixed; left alone", input.name);
  }
  return kept;
};

/** Puts a fixed text where it belongs: into its file, or on standard output. Whether that worked. */
const deliver = async (
  input: Input,
  { bytes, print: original }: FixedText,
  report: Report,
): Promise<boolean> => {
  try {
    await (input.file === undefined ? print(bytes) : replaceFile(input.file, bytes, original));
    return true;
  } catch (error) {
    report.failure(whyUnwritable(error), input.name);
    return false;
  }
};

/**
 * Runs `copydesk check` on files, folders, globs and "-". Gives the exit code: 0, 1 or 2. `script` is the file whose
 * threads share the work.
 */
export const check = async (
  paths: readonly string[],
  options: CheckOptions,
  script: string,
): Promise<0 | 1 | 2> => {
  const progress = createProgress();
  const toError = (text: string) => {
    progress.hide();
    process.stderr.write(text);
    return Promise.resolve();
  };
  const report = createReport((line) => void toError(`${line}\n`));
  const overlay = ruleOverlay(options.rule ?? [], report);
  const found = await findInputs(paths, report);
  const inputs = options.fix ? await fixable(found, report) : found;

  // The fixed text of standard input takes standard output.
  const printsText = options.fix && inputs.some((input) => input.file === undefined);
  if (printsText && options.format !== "text") {
    report.failure(
      `--fix prints the fixed text of standard input, so --format ${options.format} has no place`,
    );
    return 2;
  }
  const toOutput = async (text: string) => {
    if (text === "") return;
    progress.hide();
    await print(text);
  };
  const output = printsText
    ? createCheckOutput("text", toError, coloursFor(wantsColours(process.stderr)))
    : createCheckOutput(options.format, toOutput, coloursFor(wantsColours(process.stdout)));

  const job: CheckJob = {
    config: options.config,
    overlay,
    fix: options.fix === true,
    allFixes: options.format !== "text",
  };
  const replay = createReplay(report);
  const totals = { error: 0, warning: 0, info: 0, hint: 0, safelyFixable: 0 };
  let files = 0;
  let fixed = 0;
  progress.begin(inputs.length);
  for await (const { input, result, remarks } of workOn("check", workers.check, inputs, job, script)) {
    replay(remarks);
    let checked = result;
    if (checked?.fixed) {
      if (await deliver(input, checked.fixed, report)) fixed += checked.fixed.mended;
      else checked = (await workers.check(input, { ...job, fix: false })).result;
    }
    if (checked) {
      files += checked.kind === "prose" ? 1 : 0;
      for (const { severity, fixes } of checked.problems) {
        totals[severity] += 1;
        if (fixes.some((fix) => fix.safe)) totals.safelyFixable += 1;
      }
      await output.text({ input, ...checked });
    }
    progress.advance();
  }
  await output.end({ files, fixed, totals, failures: report.failures });
  if (report.failures.length > 0) return 2;
  return totals.error + totals.warning > 0 ? 1 : 0;
};
