import assert from "node:assert/strict";
import * as fc from "fast-check";
import { applyEdits, checkArticle, fixAll, fixesOf, safeFixes } from "../../../server/src/rules/check.js";
import { rules } from "../../../server/src/rules/index.js";
import type { Finding, Fix, Rule, RuleContext } from "../../../server/src/rules/rule.js";
import { contextOf } from "./rule-check.js";

/** A rule that finds every place of a word and replaces it. */
const replacing = (word: string, newText: string, extra: Partial<Finding> = {}, safe = true): Rule => ({
  id: `no-${word}`,
  summary: "",
  description: "",
  severity: "warning",
  examples: [],
  check: ({ article: { text } }: RuleContext) =>
    [...text.matchAll(new RegExp(word, "g"))].map(({ index }): Finding => {
      const span = { start: index, end: index + word.length };
      const fix: Fix = { title: `Write ${newText}`, edits: [{ span, newText }], safe };
      return { ...span, message: word, fixes: [fix], ...extra };
    }),
});

const failing: Rule = {
  ...replacing("x", "y"),
  id: "failing",
  check: () => {
    throw new TypeError("broken");
  },
};

const fixed = (text: string, list: readonly Rule[]): string =>
  fixAll(text, (current) => contextOf(current), new Map(), list).text;

describe("checkArticle", () => {
  const boats = (): RuleContext => contextOf("The boat and the ship left the harbour.");

  it("runs every rule at its level and sorts problems by position", () => {
    const list = [replacing("ship", "s"), replacing("boat", "b"), replacing("harbour", "h")];
    const levels = new Map([
      ["no-boat", "error" as const],
      ["no-harbour", "off" as const],
    ]);
    const { problems, failures } = checkArticle(boats(), levels, list);
    assert.deepEqual(
      problems.map(({ rule, severity }) => [rule, severity]),
      [
        ["no-boat", "error"],
        ["no-ship", "warning"],
      ],
    );
    assert.deepEqual(failures, []);
  });

  it("keeps a finding as mild as its rule made it, and never heavier than the level", () => {
    const list = [replacing("ship", "s", { severity: "info" })];
    const severityAt = (level: "error" | "hint"): string | undefined =>
      checkArticle(boats(), new Map([["no-ship", level]]), list).problems[0]?.severity;
    assert.equal(severityAt("error"), "info");
    assert.equal(severityAt("hint"), "hint");
  });

  it("leaves a rule that fails out and names it", () => {
    const { problems, failures } = checkArticle(boats(), new Map(), [failing, replacing("boat", "b")]);
    assert.equal(problems.length, 1);
    assert.deepEqual(
      failures.map(({ rule, error }) => [rule, error.message]),
      [["failing", "broken"]],
    );
  });

  it("finds nothing in what is no prose", () => {
    assert.deepEqual(checkArticle(contextOf(""), new Map()).problems, []);
  });
});

describe("fixesOf", () => {
  it("asks the rule for fixes it did not give, and gives none where it fails", () => {
    const context = contextOf("The boat left.");
    const { check, ...rest } = replacing("boat", "ship");
    const bare = (fix: NonNullable<Rule["fix"]>): Rule => ({
      ...rest,
      check: (given) => check(given).map((finding) => ({ ...finding, fixes: [] })),
      fix,
    });
    const titles = (rule: Rule): readonly string[] =>
      checkArticle(context, new Map(), [rule]).problems.flatMap((problem) =>
        fixesOf(problem, context, [rule]).map((fix) => fix.title),
      );
    assert.deepEqual(titles(bare(() => [{ title: "Sink it", edits: [], safe: false }])), ["Sink it"]);
    assert.deepEqual(
      titles(
        bare(() => {
          throw new Error("broken");
        }),
      ),
      [],
    );
  });
});

describe("safeFixes", () => {
  const mended = (list: readonly Rule[]): string => {
    const context = contextOf("The boat and the ship left.");
    const { edits } = safeFixes(checkArticle(context, new Map(), list).problems, context, list);
    return applyEdits(context.article.text, edits);
  };

  it("applies safe fixes only", () => {
    assert.equal(
      mended([replacing("boat", "raft"), replacing("ship", "barge", {}, false)]),
      "The raft and the ship left.",
    );
  });

  it("applies the earlier of two fixes that touch the same text", () => {
    assert.equal(
      mended([replacing("boat and", "raft or"), replacing("and the", "plus a")]),
      "The raft or the ship left.",
    );
  });
});

describe("fixAll", () => {
  it("goes on until nothing is left, so that a second run changes nothing", () => {
    const list = [replacing("aa", "a")];
    const once = fixed("A haaaaaat.", list);
    assert.equal(once, "A hat.");
    assert.equal(fixed(once, list), once);
  });

  it("comes to an end on fixes that undo each other", () => {
    const text = fixed("It is red.", [replacing("red", "blue"), replacing("blue", "red")]);
    assert.match(text, /^It is (?:red|blue)\.$/);
  });

  it("mends what the copy desk's own rules are sure of, and nothing on a second run", () => {
    const text = "The the vote occured on on Monday. They recieve word of it, had had enough and left.";
    const once = fixed(text, rules);
    assert.equal(once, "The vote occurred on Monday. They receive word of it, had had enough and left.");
    assert.equal(fixed(once, rules), once);
  });
});

describe("every rule", () => {
  const fragments = fc.constantFrom(
    ..."the The after goverment Lavrek Lavrke Sergei Sergey Volkonin said “ ” \" ' ’s - — . , : \n \n\n é 💬 \0 \uD800 #tag".split(
      " ",
    ),
    " ",
  );
  const texts = fc.array(fc.oneof({ weight: 4, arbitrary: fragments }, fc.string({ unit: "binary" })), {
    maxLength: 60,
  });

  it("fails on no text, stays within it, and fixes it once and for all", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(" ");
        const context = contextOf(text);
        const { problems, failures } = checkArticle(context, new Map());
        assert.deepEqual(failures, []);
        for (const problem of problems) {
          assert.ok(0 <= problem.start && problem.start <= problem.end && problem.end <= text.length);
          for (const { edits } of fixesOf(problem, context)) applyEdits(text, edits);
        }
        const once = fixed(text, rules);
        assert.equal(fixed(once, rules), once);
      }),
      { numRuns: 100 },
    );
  });

  it("has an id, words for people, and examples that it finds and that are right when mended", () => {
    assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
    for (const rule of rules) {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(rule.summary.endsWith(".") && rule.description.endsWith("."), rule.id);
      assert.ok(rule.examples.length > 0, rule.id);
      for (const { wrong, right } of rule.examples) {
        const found = (text: string): number =>
          checkArticle(contextOf(text), new Map(), [rule]).problems.length;
        assert.ok(found(wrong) > 0, `${rule.id}: ${wrong}`);
        assert.equal(found(right), 0, `${rule.id}: ${right}`);
      }
    }
  });
});
