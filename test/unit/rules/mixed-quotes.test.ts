import assert from "node:assert/strict";
import { mixedQuotes } from "../../../server/src/rules/mixed-quotes.js";
import { checkFinds, checkFix, checkSilent, contextOf, fixesIn, problemsOf } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(mixedQuotes, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(mixedQuotes, texts);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(mixedQuotes, text, expected, safe);

const curly = "“We are ready,” said Anna Varga. “Come in,” she said. “The vote is late,” she added.";
const straight = '"We are ready," said Anna Varga. "Come in," she said. "The vote is late," she added.';

describe("mixed-quotes", () => {
  it("warns of the first marks of the other kind, and points the next out", () => {
    const text = `${curly} “Yes," he said. ${curly} “No," she said. ${curly}`;
    const problems = problemsOf(mixedQuotes, contextOf(text));
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ["warning", "info"],
    );
  });

  it("finds a pair of the other kind at its first mark", () => {
    finds(`${curly} He said «"»no" at once.`);
    finds(`${straight} He said «“»no” at once.`);
  });

  it("finds one mark of the other kind", () => {
    finds(`${curly} He said “no«"» at once.`);
    finds(`${straight} He said «“»no" at once.`);
  });

  it("leaves articles of one kind", () => silent(curly, straight, "The vote was late."));

  it("leaves feet, inches and attributes", () =>
    silent(
      `${curly} He is 6'2" tall.`,
      `${curly} <a href="x">The vote</a> was late.`,
      `${curly} [pic="" author=""]`,
    ));

  it("leaves a draw that nothing decides", () => silent('“Yes,” said one. "No," said the other.'));

  it("goes by the apostrophes in a draw", () =>
    finds('“Yes,” said Anna’s son. «"»No," said Peter’s.', "info"));

  it("only points it out where both kinds are common", () =>
    finds(`${curly} «"»No," he said. «"»Not now," he added.`, "info"));

  it("points out an apostrophe of the other kind where the article’s own is plain", () => {
    const plain = "Anna’s and Peter’s and Eva’s and Jan’s and Ida’s ".repeat(2);
    finds(`The clubs are ${plain}and Max«'»s.`, "info");
    silent("The clubs are Anna’s and Peter's.");
  });

  it("draws the marks in the article’s style, in the right direction", () => {
    mends(`${curly} He said "no" at once.`, `${curly} He said “no” at once.`);
    mends(`${curly} He said “no" at once.`, `${curly} He said “no” at once.`);
    mends(`${straight} He said “no” at once.`, `${straight} He said "no" at once.`);
  });

  it("leaves the marks in tags, and is not sure of one that touches another", () => {
    const curly = "“We are ready,” she said. “Come in.” “Now,” he said.";
    checkSilent(mixedQuotes, [`${curly}\n\n<tweet author="anna" date="May 1\n">The vote was late.</tweet>`]);
    const text = `${curly}\n\n"“If it rains, we stay,” he said.`;
    const safe = fixesIn(mixedQuotes, text).filter((fix) => fix.safe);
    assert.deepEqual(safe, []);
  });
});
