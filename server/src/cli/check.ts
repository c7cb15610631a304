import type { Resources } from "../analysis/resources.js";
import { ruleContext } from "../config/context.js";
import { readOverlay } from "../config/parse.js";
import type { Overlay } from "../config/schema.js";
import { checkArticle, fixAll, fixesOf } from "../rules/check.js";
import { rules } from "../rules/index.js";
import type { Problem } from "../rules/rule.js";
import { type CheckedText, type CheckFormat, createCheckOutput } from "./check-output.js";
import { findInputs } from "./inputs.js";
import { coloursFor, print, wantsColours } from "./output.js";
import { createProgress } from "./progress.js";
import { loadEngine, readArticle, reportKind } from "./reading.js";
import { createReport, type Report, whyUnreadable } from "./report.js";
import { createSettingsLookup } from "./settings-lookup.js";
import { encodeText } from "./text-encoding.js";
import { type InputText, readInput } from "./texts.js";
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

/** Puts a fixed text where it belongs: into its file, or on standard output. Whether that worked. */
const deliver = async (source: InputText, text: string, report: Report): Promise<boolean> => {
  const bytes = encodeText(text, source.decoded);
  if (bytes === undefined) {
    report.failure(
      `the fixed text cannot be written in ${source.decoded.encoding}; left as it was`,
      source.input.name,
    );
    return false;
  }
  try {
    await (source.input.file === undefined ? print(bytes) : replaceFile(source.input.file, bytes));
    return true;
  } catch (error) {
    report.failure(`cannot be written: ${whyUnreadable(error)}`, source.input.name);
    return false;
  }
};

interface CheckResult extends CheckedText {
  readonly fixed: number;
}

const checkText = async (
  source: InputText,
  options: CheckOptions,
  resources: Resources,
  report: Report,
): Promise<CheckResult> => {
  const { input, settings } = source;
  const original = source.decoded.text;
  let article = readArticle(source, original, resources);
  reportKind(article.kind, input.name, report);
  const prose = article.kind === "prose";
  const list = [...rules, ...settings.styleRules];

  let fixed = 0;
  if (options.fix) {
    const read = (text: string) =>
      ruleContext(text === original ? article : readArticle(source, text, resources), resources, settings);
    const mended = prose ? fixAll(original, read, settings.levels, list) : { text: original, mended: 0 };
    const wanted = input.file === undefined || mended.text !== original;
    if (wanted && (await deliver(source, mended.text, report)) && mended.mended > 0) {
      fixed = mended.mended;
      article = readArticle(source, mended.text, resources);
    }
  }
  if (!prose) return { input, article, problems: [], styleRules: [], fixed };

  const context = ruleContext(article, resources, settings);
  const { problems, failures } = checkArticle(context, settings.levels, list);
  for (const { rule, error } of failures)
    report.failure(`the rule ${rule} failed: ${error.message}`, input.name);
  const withFixes = (problem: Problem): Problem => ({ ...problem, fixes: fixesOf(problem, context, list) });
  return {
    input,
    article,
    fixed,
    styleRules: settings.styleRules,
    problems: options.format === "text" ? problems : problems.map(withFixes),
  };
};

/** Runs `copydesk check` on files, folders, globs and "-". Gives the exit code: 0, 1 or 2. */
export const check = async (paths: readonly string[], options: CheckOptions): Promise<0 | 1 | 2> => {
  const progress = createProgress();
  const toError = (text: string) => {
    progress.hide();
    process.stderr.write(text);
    return Promise.resolve();
  };
  const report = createReport((line) => void toError(`${line}\n`));
  const overlay = ruleOverlay(options.rule ?? [], report);
  const settingsOf = createSettingsLookup(options.config, overlay, report);
  const inputs = await findInputs(paths, report);

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

  const resources = await loadEngine();
  const totals = { error: 0, warning: 0, info: 0, hint: 0, safelyFixable: 0 };
  let files = 0;
  let fixed = 0;
  progress.begin(inputs.length);
  for (const input of inputs) {
    const source = await readInput(input, settingsOf, report);
    if (source) {
      const checked = await checkText(source, options, resources, report);
      files += checked.article.kind === "prose" ? 1 : 0;
      fixed += checked.fixed;
      for (const { severity, fixes } of checked.problems) {
        totals[severity] += 1;
        if (fixes.some((fix) => fix.safe)) totals.safelyFixable += 1;
      }
      await output.text(checked);
    }
    progress.advance();
  }
  await output.end({ files, fixed, totals, failures: report.failures });
  if (report.failures.length > 0) return 2;
  return totals.error + totals.warning > 0 ? 1 : 0;
};
