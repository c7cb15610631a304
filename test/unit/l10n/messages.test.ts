import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as l10n from "@vscode/l10n";
import english from "../../../l10n/bundle.l10n.json" with { type: "json" };
import { fixAllOf, fixAllOfKindAt } from "../../../server/src/features/code-actions.js";
import { exceptionsAt } from "../../../server/src/features/exceptions.js";
import { hoverAt } from "../../../server/src/features/hover.js";
import { asPlainText } from "../../../server/src/features/rich-text.js";
import { checkArticle, fixesOf } from "../../../server/src/rules/check.js";
import { rules } from "../../../server/src/rules/index.js";
import type { Problem, RuleContext } from "../../../server/src/rules/rule.js";
import { gazetteer } from "../analysis/known-world.js";
import { contextOf } from "../rules/rule-check.js";

/** Every message with its letters shown as what no source writes. */
const marked = Object.fromEntries(
  Object.entries(english).map(([key, message]) => [
    key,
    `⟦${typeof message === "string" ? message : message.message}⟧`,
  ]),
);

const samples = new URL("../../../samples/", import.meta.url);
const articles = [
  ...readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, samples), "utf8")),
  ...rules.flatMap(({ examples }) => examples.map(({ wrong }) => wrong)),
];

const titlesOf = (problem: Problem, context: RuleContext): readonly string[] => [
  problem.message,
  ...(problem.related ?? []).map(({ message }) => message),
  ...fixesOf(problem, context).map(({ title }) => title),
];

describe("in another language", () => {
  before(() => l10n.config({ contents: marked }));
  after(() => l10n.config({ contents: {} }));

  it("every problem, fix and answer is told in it", () => {
    const said = articles.flatMap((text) => {
      const context = contextOf(text);
      const { problems } = checkArticle(context, new Map());
      const all = fixAllOf(problems, context);
      return [
        ...problems.flatMap((problem) => [
          ...titlesOf(problem, context),
          ...exceptionsAt(context.article, problems, problem).map(({ title }) => title),
          ...fixAllOfKindAt(problems, problem, context).map(({ title }) => title),
        ]),
        ...(all ? [all.title] : []),
      ];
    });
    assert.ok(said.length > 100);
    assert.deepEqual([...new Set(said.filter((words) => !/^⟦.*⟧$/su.test(words)))], []);
  });

  it("every rule's problems are among them", () => {
    const silent = rules.filter((rule) =>
      rule.examples.every(
        ({ wrong }) => checkArticle(contextOf(wrong), new Map(), [rule]).problems.length === 0,
      ),
    );
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
  });

  it("every line of a hover is told in it, but for the article's own words", () => {
    const lines = articles.flatMap((text) => {
      const { article } = contextOf(text);
      const places = [
        ...article.mentions,
        ...article.quotes,
        ...article.sections.flatMap(({ header }) => header ?? []),
      ];
      return places.flatMap(({ start }) => {
        const hover = hoverAt(article, start + 1, { gazetteer, labels: [], lineOf: () => 1 });
        const roles = article.entities.flatMap(({ role }) =>
          role ? [article.text.slice(role.start, role.end)] : [],
        );
        return hover === undefined
          ? []
          : asPlainText(hover.text)
              .split("\n")
              .filter((line) => !roles.some((role) => role.toLowerCase() === line.toLowerCase()));
      });
    });
    assert.ok(lines.length > 100);
    assert.deepEqual([...new Set(lines.filter((line) => !line.includes("⟦")))], []);
  });
});
