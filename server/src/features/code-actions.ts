import * as l10n from "@vscode/l10n";
import { overlaps, type Span } from "../article/span.js";
import { fixesOf, safeFixes } from "../rules/check.js";
import type { Fix, Problem, RuleContext, TextEdit } from "../rules/rule.js";

/** A fix of a problem, as a menu offers it. */
export interface QuickFix {
  readonly problem: Problem;
  readonly fix: Fix;
  /** What an editor may do without showing the others: the problem's first safe fix. A guess never is. */
  readonly preferred: boolean;
}

/** Safe fixes of several problems at once; the edits never overlap. */
export interface FixAll {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly problems: readonly Problem[];
}

/** How many problems of one request may have fixes worked out on demand: a suggestion takes 10 to 30 ms. */
const workedOutLimit = 5;

const touches = (problem: Span, span: Span): boolean =>
  overlaps(problem, span) || problem.start === span.end || problem.end === span.start;

/** The problems under a selection, or next to a caret, in text order. */
export const problemsAt = (problems: readonly Problem[], span: Span): readonly Problem[] =>
  problems.filter((problem) => touches(problem, span));

/** Every fix of the problems under a selection, those of a problem in the order a person would prefer them. */
export const quickFixesAt = (
  problems: readonly Problem[],
  span: Span,
  context: RuleContext,
): readonly QuickFix[] => {
  let workedOut = 0;
  return problemsAt(problems, span).flatMap((problem) => {
    if (problem.fixes.length === 0) {
      workedOut += 1;
      if (workedOut > workedOutLimit) return [];
    }
    const fixes = fixesOf(problem, context);
    const certain = fixes.find(({ safe }) => safe);
    return fixes.map((fix) => ({ problem, fix, preferred: fix === certain }));
  });
};

// A fix that has to be worked out on demand costs too much for a menu that lists every problem.
const alreadyFixed = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((problem) => problem.fixes.length > 0);

/** The safe fixes of every problem; nothing where there is none. */
export const fixAllOf = (problems: readonly Problem[], context: RuleContext): FixAll | undefined => {
  const { edits, mended } = safeFixes(alreadyFixed(problems), context);
  return edits.length === 0
    ? undefined
    : { title: l10n.t("Fix everything that is safe to fix"), edits, problems: mended };
};

/** For each rule with a problem under the selection and more than one that is safe to fix in the article: all its safe fixes. */
export const fixAllOfKindAt = (
  problems: readonly Problem[],
  span: Span,
  context: RuleContext,
): readonly FixAll[] => {
  const ids = new Set(problemsAt(problems, span).map((problem) => problem.rule));
  return [...ids].flatMap((id) => {
    const alike = alreadyFixed(problems).filter((problem) => problem.rule === id);
    const { edits, mended } = safeFixes(alike, context);
    return mended.length < 2
      ? []
      : [
          {
            title: l10n.t("Fix all {0} problems of the kind “{1}”", mended.length, id),
            edits,
            problems: mended,
          },
        ];
  });
};
