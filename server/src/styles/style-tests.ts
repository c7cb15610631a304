import { applyEdits, checkArticle } from "../rules/check.js";
import type { RuleContext } from "../rules/rule.js";
import type { Style, StyleTest } from "./style.js";

/** A test that a style does not pass, in one sentence for people. */
export interface FailedTest {
  readonly test: StyleTest;
  readonly message: string;
}

const listed = (words: readonly string[]): string =>
  words.length === 0 ? "nothing" : words.map((word) => `“${word}”`).join(", ");

/**
 * Runs the tests of a style. `read` gives what rules see of a test's text, in the test's dialect. Never throws as
 * long as `read` does not.
 */
export const runTests = (
  { rule, tests }: Style,
  read: (test: StyleTest) => RuleContext,
): readonly FailedTest[] =>
  tests.flatMap((test) => {
    const { problems, failures } = checkArticle(read(test), new Map(), [rule]);
    const [failure] = failures;
    if (failure) return [{ test, message: `The rule failed: ${failure.error.message}.` }];
    const found = problems.map(({ start, end }) => test.text.slice(start, end));
    const failed: FailedTest[] = [];
    if (found.join("\n") !== test.problems.join("\n"))
      failed.push({ test, message: `Finds ${listed(found)} instead of ${listed(test.problems)}.` });
    if (test.fixed !== undefined) {
      const fixed = applyEdits(
        test.text,
        problems.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
      );
      if (fixed !== test.fixed) failed.push({ test, message: `Is fixed to “${fixed}”.` });
    }
    return failed;
  });
