import assert from "node:assert/strict";
import type { Problem, Rule } from "../../../server/src/rules/rule.js";
import { readStyle } from "../../../server/src/styles/read-style.js";
import type { StyleFault } from "../../../server/src/styles/style.js";
import { contextOf, problemsOf } from "../rules/rule-check.js";

/** The rule that a style file makes, under the id Desk.Rule. */
export const ruleOf = (yaml: string): Rule => {
  const read = readStyle("Desk.Rule", yaml);
  assert.ok("style" in read, JSON.stringify(read));
  return read.style.rule;
};

/** What is wrong with a style file. */
export const faultsOf = (yaml: string): readonly StyleFault[] => {
  const read = readStyle("Desk.Rule", yaml);
  return "faults" in read ? read.faults : [];
};

/** What a style file finds in a text that is read in American English. */
export const problemsIn = (yaml: string, text: string): readonly Problem[] =>
  problemsOf(ruleOf(yaml), contextOf(text, '{"dialect":"en-US"}'));

/** Asserts that a style file finds just what stands between « and ». */
export const check = (yaml: string, marked: string): void => {
  const text = marked.replace(/[«»]/g, "");
  const found = problemsIn(yaml, text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
    text,
  );
  assert.equal(found, marked);
};
