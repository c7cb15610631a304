import type { Resources } from "../analysis/resources.js";
import type { TextKind } from "../article/article.js";
import { ruleContext } from "../config/context.js";
import type { Overlay } from "../config/schema.js";
import { problemInSource } from "../formats/in-source.js";
import { checkArticle, fixAll, fixesOf } from "../rules/check.js";
import { rules } from "../rules/index.js";
import type { Problem, RuleFacts } from "../rules/rule.js";
import type { Input } from "./inputs.js";
import { readArticle, reportKind } from "./reading.js";
import type { Remarks } from "./report.js";
import type { FileSettings } from "./settings-lookup.js";
import { encodeText } from "./text-encoding.js";
import type { InputText } from "./texts.js";

/** How the texts of a run are to be checked; plain data. */
export interface CheckJob {
  readonly config?: string | undefined;
  /** Lies over every configuration. */
  readonly overlay: Overlay;
  /** Whether the fixes that are safe unattended are applied. */
  readonly fix: boolean;
  /** Whether each problem comes with the fixes that cost much to work out. */
  readonly allFixes: boolean;
}

/** A text after its fixes, as bytes in its own encoding, and how many problems they mended. */
export interface FixedText {
  readonly bytes: Uint8Array;
  readonly mended: number;
  /** `fingerprint` of the bytes that were fixed. */
  readonly print: string;
}

/** What was found in one text; plain data. */
export interface CheckedSource {
  readonly kind: TextKind;
  /** The text that the problems are of: the fixed one where there is one. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The rules of style packs that it was checked by. */
  readonly styleRules: readonly RuleFacts[];
  /** There where fixes were asked for and changed the text, or where it came from standard input. */
  readonly fixed?: FixedText;
}

/** Whether an input's configuration says not to check it; of a file that was named the remarks say so. */
export const isNotChecked = (input: Input, { unchecked }: FileSettings, remarks: Remarks): boolean => {
  if (unchecked !== undefined && input.named)
    remarks.note(`${input.name}: not checked, says “ignore” of the configuration (“${unchecked.glob}”).`);
  return unchecked !== undefined;
};

/** Checks a text that came from an input; what cannot be done goes to the remarks. */
export const checkSource = (
  source: InputText,
  job: CheckJob,
  resources: Resources,
  remarks: Remarks,
): CheckedSource => {
  const { input, settings } = source;
  const original = source.decoded.text;
  let read = readArticle(source, original, resources);
  reportKind(read.article.kind, input.name, remarks);
  const list = [...rules, ...settings.styleRules];
  const contextOf = (text: string) => {
    const { article, source: file } = text === original ? read : readArticle(source, text, resources);
    return ruleContext(article, resources, settings, file);
  };

  let fixed: FixedText | undefined;
  if (job.fix) {
    const { text, mended } =
      read.article.kind === "prose"
        ? fixAll(original, contextOf, settings.levels, list)
        : { text: original, mended: 0 };
    const bytes = encodeText(text, source.decoded);
    if (bytes === undefined)
      remarks.failure(
        `the fixed text cannot be written in ${source.decoded.encoding}; left as it was`,
        input.name,
      );
    else if (input.file === undefined || text !== original) {
      fixed = { bytes, mended, print: source.print };
      if (mended > 0) read = readArticle(source, text, resources);
    }
  }
  const { kind, text } = read.source ? { ...read.article, text: read.source.text } : read.article;
  const found = { kind, text, ...(fixed && { fixed }) };
  if (kind !== "prose") return { ...found, problems: [], styleRules: [] };

  const context = ruleContext(read.article, resources, settings, read.source);
  const { problems, failures } = checkArticle(context, settings.levels, list);
  for (const { rule, error } of failures)
    remarks.failure(`the rule ${rule} failed: ${error.message}`, input.name);
  const withFixes = (problem: Problem): Problem => ({ ...problem, fixes: fixesOf(problem, context, list) });
  const complete = job.allFixes ? problems.map(withFixes) : problems;
  const file = read.source;
  return {
    ...found,
    problems: file ? complete.map((problem) => problemInSource(problem, file)) : complete,
    styleRules: settings.styleRules.map(({ check: _check, fix: _fix, ...facts }) => facts),
  };
};
