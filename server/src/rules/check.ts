import { byPosition } from "../article/span.js";
import { finish, type Steps } from "../article/steps.js";
import { rules } from "./index.js";
import { citedMistakes } from "./left-alone/cited-mistakes.js";
import { ignoredFindings } from "./left-alone/ignored-finding.js";
import {
  type Finding,
  type Fix,
  type Levels,
  type Problem,
  type Rule,
  type RuleContext,
  type Severity,
  severities,
  type TextEdit,
} from "./rule.js";

/** A rule that failed on an article, and why; its problems are left out, the others' are there. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: Error;
}

/** Everything the rules found in an article. */
export interface CheckResult {
  /** By position. */
  readonly problems: readonly Problem[];
  readonly failures: readonly RuleFailure[];
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

const milder = (a: Severity, b: Severity): Severity =>
  severities.indexOf(a) < severities.indexOf(b) ? a : b;

/** Those of some fixes that leave the markup of the article's file as it is. */
const applicable = (fixes: readonly Fix[], { source }: RuleContext): readonly Fix[] =>
  source
    ? fixes.filter(({ edits }) => edits.every(({ span, newText }) => source.canReplace(span, newText)))
    : fixes;

const atOnce = (context: RuleContext) =>
  function* (rule: Rule): Steps<readonly Finding[]> {
    const found = rule.check(context);
    yield;
    return found;
  };

/** The steps of `checkArticle`: one for each rule, or several; `ask` gives what a rule finds, and may remember it. */
export function* checkSteps(
  context: RuleContext,
  levels: Levels,
  list: readonly Rule[] = rules,
  ask: (rule: Rule) => Steps<readonly Finding[]> = atOnce(context),
): Steps<CheckResult> {
  const problems: Problem[] = [];
  const failures: RuleFailure[] = [];
  const isCited = citedMistakes(context.article);
  const isIgnored = ignoredFindings(context.ignored ?? []);
  for (const rule of list) {
    const level = levels.get(rule.id) ?? rule.severity;
    if (level === "off") continue;
    try {
      for (const finding of yield* ask(rule)) {
        if (isCited(rule.id, finding)) continue;
        if (isIgnored(context.article, { start: finding.start, end: finding.end, rule: rule.id })) continue;
        const severity = milder(finding.severity ?? level, level);
        const fixes = applicable(finding.fixes ?? [], context);
        problems.push({ ...finding, fixes, rule: rule.id, severity });
      }
    } catch (thrown) {
      failures.push({ rule: rule.id, error: asError(thrown) });
    }
  }
  return { problems: problems.sort(byPosition), failures };
}

/**
 * Runs the rules, in the order of their list, at their levels; a rule without a level runs at its own severity.
 * A finding that its rule makes milder than itself stays that mild, and is never heavier than the level.
 * What the configuration lets stand and mistakes that the text only cites are left out. Never throws.
 */
export const checkArticle = (
  context: RuleContext,
  levels: Levels,
  list: readonly Rule[] = rules,
): CheckResult => finish(checkSteps(context, levels, list));

/**
 * Every fix of a problem, also those its rule works out only when asked; `context` is the one the problem was
 * found in. Empty where the rule fails. Never throws.
 */
export const fixesOf = (
  problem: Problem,
  context: RuleContext,
  list: readonly Rule[] = rules,
): readonly Fix[] => {
  const workOut = list.find((rule) => rule.id === problem.rule)?.fix;
  if (problem.fixes.length > 0 || workOut === undefined) return problem.fixes;
  try {
    return applicable(workOut(problem, context), context);
  } catch {
    return [];
  }
};

/** A text after its edits. The spans of the edits must not overlap. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let result = "";
  let position = 0;
  for (const { span, newText } of [...edits].sort((a, b) => byPosition(a.span, b.span))) {
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
};

/** Edits of an article as edits of the file its text was taken from. */
const editsOfSource = (edits: readonly TextEdit[], { source }: RuleContext): readonly TextEdit[] =>
  source ? edits.map(({ span, newText }) => ({ span: source.spanOf(span), newText })) : edits;

/** What unattended fixing did: the edits for the article's text, and the problems they mend, in text order. */
export interface AppliedFixes {
  readonly edits: readonly TextEdit[];
  readonly mended: readonly Problem[];
}

/**
 * The safe fixes that can be applied together: of each problem its first safe one, and of two that would touch
 * the same stretch of text the earlier one.
 */
export const safeFixes = (
  problems: readonly Problem[],
  context: RuleContext,
  list: readonly Rule[] = rules,
): AppliedFixes => {
  const candidates = problems.flatMap((problem) => {
    const edits = fixesOf(problem, context, list).find((fix) => fix.safe)?.edits ?? [];
    const [first] = edits;
    if (first === undefined) return [];
    const hull = edits.reduce(
      ({ start, end }, { span }) => ({ start: Math.min(start, span.start), end: Math.max(end, span.end) }),
      first.span,
    );
    return [{ problem, edits, hull }];
  });
  const edits: TextEdit[] = [];
  const mended: Problem[] = [];
  let free = 0;
  for (const candidate of candidates.sort((a, b) => byPosition(a.hull, b.hull))) {
    if (candidate.hull.start < free) continue;
    // Two insertions at one place would depend on their order, so the next one must start further on.
    free = Math.max(candidate.hull.end, candidate.hull.start + 1);
    edits.push(...candidate.edits);
    mended.push(candidate.problem);
  }
  return { edits, mended };
};

/** A text after unattended fixing, and how many problems were mended. */
export interface FixedText {
  readonly text: string;
  readonly mended: number;
}

/** Fixing one slip can bring another to light, but not for ever. */
const fixRounds = 8;

/**
 * Applies safe fixes until none is left, so that fixing the result again changes nothing. `read` analyses a file's text
 * and gives its rules' context. Never throws as long as `read` does not.
 */
export const fixAll = (
  text: string,
  read: (text: string) => RuleContext,
  levels: Levels,
  list: readonly Rule[] = rules,
): FixedText => {
  let fixed = text;
  let mended = 0;
  for (let round = 0; round < fixRounds; round++) {
    const context = read(fixed);
    const applied = safeFixes(checkArticle(context, levels, list).problems, context, list);
    const next = applyEdits(fixed, editsOfSource(applied.edits, context));
    if (next === fixed) break;
    fixed = next;
    mended += applied.mended.length;
  }
  return { text: fixed, mended };
};
