import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import { ruleContext } from "../../../server/src/config/context.js";
import { parseConfig } from "../../../server/src/config/parse.js";
import { resolveSettings } from "../../../server/src/config/settings.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { applyEdits, checkArticle, fixesOf } from "../../../server/src/rules/check.js";
import type { Fix, Problem, Rule, RuleContext } from "../../../server/src/rules/rule.js";

let resources: Resources | undefined;

before(async () => {
  resources = await loadResources(readResource);
});

/** What the rules see of a text under the configuration `json`. */
export const contextOf = (text: string, json = "{}"): RuleContext => {
  const parsed = parseConfig(json);
  assert.ok("config" in parsed, "the configuration of a test must be right");
  assert.ok(resources, "contexts are made within tests");
  const settings = resolveSettings(parsed.config, "");
  const { article } = analyze(text, {
    gazetteer: resources.gazetteer,
    tagger: resources.tagger,
    syntax: resources.syntax,
    names: settings.names,
  });
  return ruleContext(article, resources, settings);
};

/** The problems one rule finds, with its own severity. */
export const problemsOf = (rule: Rule, context: RuleContext): readonly Problem[] => {
  const { problems, failures } = checkArticle(context, new Map(), [rule]);
  assert.deepEqual(failures, []);
  return problems;
};

const mark = (text: string, problems: readonly Problem[]): string =>
  problems.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
    text,
  );

/** Asserts that the rule finds just what stands between « and » in `marked`; with `severity`, as mild as that. */
export const checkFinds = (rule: Rule, marked: string, severity?: string, json?: string): void => {
  const context = contextOf(marked.replace(/[«»]/g, ""), json);
  const problems = problemsOf(rule, context);
  assert.equal(mark(context.article.text, problems), marked);
  if (severity !== undefined)
    assert.deepEqual([...new Set(problems.map((problem) => problem.severity))], [severity]);
};

/** Asserts that the rule finds nothing at warning level in any of the texts. */
export const checkSilent = (rule: Rule, texts: readonly string[], json?: string): void => {
  for (const text of texts) {
    const context = contextOf(text, json);
    const problems = problemsOf(rule, context).filter((problem) => problem.severity === "warning");
    assert.equal(mark(text, problems), text);
  }
};

/** The fixes of the only problem the rule finds. */
export const fixesIn = (rule: Rule, text: string): readonly Fix[] => {
  const context = contextOf(text);
  const problems = problemsOf(rule, context);
  assert.equal(problems.length, 1, mark(text, problems));
  return problems.flatMap((problem) => fixesOf(problem, context, [rule]));
};

/** Asserts what the first fix of the only problem makes of the text, and whether it is safe. */
export const checkFix = (rule: Rule, text: string, expected: string, safe: boolean): void => {
  const [first] = fixesIn(rule, text);
  assert.ok(first, "a fix is expected");
  assert.equal(applyEdits(text, first.edits), expected);
  assert.equal(first.safe, safe, first.title);
};
