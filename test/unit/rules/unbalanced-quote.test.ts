import assert from "node:assert/strict";
import { unbalancedQuote } from "../../../server/src/rules/unbalanced-quote.js";
import { checkFinds, checkFix, contextOf, fixesIn, problemsOf } from "./rule-check.js";

/** Asserts that the rule finds nothing at all. */
const checkBalanced = (text: string): void => {
  assert.deepEqual(problemsOf(unbalancedQuote, contextOf(text)), []);
};

describe("unbalanced-quote", () => {
  it("stands at the sentence of a long paragraph in which the mark is missing", () => {
    checkFinds(
      unbalancedQuote,
      "The board met in Orvo. It was hot. The hall was full. Mr Rudd said no. «Australia» has a fine record,” he said.",
      "error",
    );
  });
  it("writes the whole mark where half of it was written", () => {
    checkFix(
      unbalancedQuote,
      "''You will not,'' Mr. Bent said. ''I was scolded for it.' He went home, and it rained.",
      "''You will not,'' Mr. Bent said. ''I was scolded for it.'' He went home, and it rained.",
      false,
    );
  });
  it("stands where the opening mark is missing", () => {
    checkFinds(
      unbalancedQuote,
      "“The dam holds,” she added. «We» have checked it, and our crews have checked it.”",
      "error",
    );
  });
  it("stands where the closing mark is missing", () => {
    checkFinds(unbalancedQuote, "“The dam «holds,» Mayor Ana Vela said on Monday.", "error");
    checkFinds(unbalancedQuote, '"The crews went home at «dawn.»', "error");
  });
  it("shows the mark that stands alone", () => {
    const text = "“The dam holds, Mayor Ana Vela said on Monday.";
    const [problem] = problemsOf(unbalancedQuote, contextOf(text));
    assert.deepEqual(
      problem?.related?.map(({ span }) => text.slice(span.start, span.end)),
      ["“"],
    );
  });
  it("stands where a quotation inside hides that the outer one is not closed", () => {
    checkFinds(
      unbalancedQuote,
      "“The dam is old, but at least they could say ‘we warned the «town,’» Vela said.\n\nThe river fell on Friday, and the lower town dried its floors.",
      "error",
    );
  });
  it("inserts the missing mark at the likeliest place", () => {
    checkFix(
      unbalancedQuote,
      "“The dam holds,” she added. We have checked it, and our crews have checked it.”",
      "“The dam holds,” she added. “We have checked it, and our crews have checked it.”",
      false,
    );
    checkFix(
      unbalancedQuote,
      "“The dam holds, Mayor Ana Vela said on Monday.",
      "“The dam holds,” Mayor Ana Vela said on Monday.",
      false,
    );
    checkFix(
      unbalancedQuote,
      "''The dam holds, Mayor Ana Vela said on Monday.",
      "''The dam holds,'' Mayor Ana Vela said on Monday.",
      false,
    );
  });
  it("offers the other places behind it", () => {
    const titles = fixesIn(
      unbalancedQuote,
      "“The dam holds. The crews went home, and it rained all night.",
    ).map((fix) => fix.title);
    assert.deepEqual(titles, [
      "Insert ” after “holds.”",
      "Insert ” after “night.”",
      "Insert ” after “home,”",
    ]);
  });
  it("offers no two fixes that read the same", () => {
    const titles = fixesIn(unbalancedQuote, "“Go,” Vela said. You rest. You wait. You all go home now.”").map(
      (fix) => fix.title,
    );
    assert.deepEqual(titles, [
      "Insert “ before “You”",
      "Insert “ before “You all”",
      "Insert “ before “You wait.”",
      "Insert “ before “Vela”",
    ]);
  });
  it("offers the places where the writer's own words may go on", () => {
    const places = (text: string): readonly string[] =>
      fixesIn(unbalancedQuote, text).map(({ title }) => title.replace("Insert ” after ", ""));
    assert.deepEqual(places("Vela called it “a long night and went home before noon."), [
      "“noon.”",
      "“night”",
      "“home”",
    ]);
    assert.deepEqual(places("She asked him “Who told them? when the water came."), ["“them?”", "“came.”"]);
  });
  it("leaves balanced text alone", () => {
    checkBalanced("“The dam holds,” Mayor Ana Vela said. “It’s the crews’ work.”");
    checkBalanced("The 6'2\" guard of the '90s team wore a 12\" badge, and 'tis true.");
    checkBalanced(
      "“It began at dawn, and it rained.\n\n“Then the wall fell on the road,” Mayor Ana Vela said.",
    );
    checkBalanced("She typed “” and waited for an answer from the mayor.");
  });
  it("waits for a quotation that is still being typed", () => {
    checkBalanced("Mayor Ana Vela spoke to the crews on Monday, and she said, “We will bui");
  });
  it("keeps to the paragraph of the mark", () => {
    const text =
      "“The dam holds, Mayor Ana Vela said.\n\nThe crews went home. They came back at noon.\n\n“Go,” she said.";
    const problems = problemsOf(unbalancedQuote, contextOf(text));
    assert.equal(problems.length, 1);
    assert.ok(problems.every((problem) => problem.end < text.indexOf("\n")));
  });
  it("mends its own examples", () => {
    for (const { wrong, right } of unbalancedQuote.examples) checkFix(unbalancedQuote, wrong, right, false);
  });

  it("reads two apostrophes that an editor turned as one mark", () => {
    checkBalanced("‘’We will not go,’’ said Ann Dole. An official added, ‘’The boats are late.’’");
    const problems = problemsOf(
      unbalancedQuote,
      contextOf("‘’We will not go, said Ann Dole. The boats left at noon, as they do on Mondays."),
    );
    assert.equal(problems.length, 1);
  });

  it("leaves what a page set large with its speaker below it, and the attributes of a broken tag", () => {
    checkBalanced(
      'Ann Dole spoke in Kent.\n\n"We will not go until the last boat has left.\nAnn Dole, mayor of Kent."\n\nThe boats left.',
    );
    checkBalanced('<tweet a="@kent" date="January 19, 2016/\n\n">I love Kent. It is a fine town.<tweet/>.');
  });

  it("leaves speech whose paragraph break was lost, whatever a clause in it says", () => {
    checkBalanced(
      '"It was awful," she said. "If she was an animal, they would have put her down. "The nurses were kind."',
    );
    checkBalanced(
      '"It came," he said. "The further you pull it, the faster it snaps back. "There is no end to it."',
    );
  });
});
