import assert from "node:assert/strict";
import { exceptionsAt } from "../../../server/src/features/exceptions.js";
import type { Problem } from "../../../server/src/rules/rule.js";

/** The choices for a text whose problems stand between « and », each of the rule given for it in turn. */
const choices = (marked: string, rules: readonly string[], at?: { start: number; end: number }) => {
  const problems: Problem[] = [];
  let text = "";
  for (const part of marked.split(/(«[^»]*»)/)) {
    const words = part.replace(/[«»]/g, "");
    const rule = part.startsWith("«") ? rules[problems.length] : undefined;
    if (rule !== undefined) {
      const span = { start: text.length, end: text.length + words.length };
      problems.push({ ...span, rule, message: words, severity: "warning", fixes: [] });
    }
    text += words;
  }
  return exceptionsAt({ text }, problems, at ?? { start: 0, end: text.length });
};

const check = (marked: string, rules: readonly string[], expected: readonly string[]): void =>
  assert.deepEqual(
    choices(marked, rules).map(({ title }) => title),
    expected,
  );

describe("the ways to say no", () => {
  it("are for the place, the rule and the file", () =>
    check(
      "He came «after after» noon.",
      ["duplicated-word"],
      ["Ignore this here", "Turn off duplicated-word (folder)", "Never check this file"],
    ));

  it("take a word into the dictionary, of the user or of the folder", () =>
    check(
      "The «quernle» turned.",
      ["misspelled-word"],
      [
        "Add “quernle” to the dictionary (user)",
        "Add “quernle” to the dictionary (folder)",
        "Ignore this here",
        "Turn off misspelled-word (folder)",
        "Never check this file",
      ],
    ));

  it("take a capital word for a name", () => {
    check(
      "The «Quernle» turned.",
      ["misspelled-word"],
      [
        "Add “Quernle” to the dictionary (user)",
        "Add “Quernle” to the dictionary (folder)",
        "“Quernle” is a name (folder)",
        "Ignore this here",
        "Turn off misspelled-word (folder)",
        "Never check this file",
      ],
    );
    check(
      "And «Sergey» left.",
      ["name-spelling"],
      [
        "“Sergey” is a name (folder)",
        "Ignore this here",
        "Turn off name-spelling (folder)",
        "Never check this file",
      ],
    );
  });

  it("tell several problems apart, and turn a rule off once", () =>
    check(
      "«the the» ship «had had» «“» sails",
      ["duplicated-word", "duplicated-word", "unbalanced-quote"],
      [
        "Ignore “the the” here (duplicated-word)",
        "Ignore “had had” here (duplicated-word)",
        "Ignore ““” here (unbalanced-quote)",
        "Turn off duplicated-word (folder)",
        "Turn off unbalanced-quote (folder)",
        "Never check this file",
      ],
    ));

  it("are none where there is no problem, or where everything is selected", () => {
    assert.deepEqual(choices("All is well.", []), []);
    assert.deepEqual(choices("«a a» and so on", ["duplicated-word"], { start: 8, end: 9 }), []);
    assert.deepEqual(choices("«a» «b» «c» «d» «e» «f»", "uvwxyz".split("")), []);
  });

  it("name the problems they would silence", () => {
    const silenced = choices("«the the» ship «had had»", ["duplicated-word", "duplicated-word"]).map(
      ({ problems }) => problems.length,
    );
    assert.deepEqual(silenced, [1, 1, 2, 2]);
  });

  it("remember words in small letters, names as they are, and the words around a finding", () => {
    assert.deepEqual(
      choices("The old «Quernle» turned.", ["misspelled-word"]).map(({ exception, audience }) => [
        audience,
        exception,
      ]),
      [
        ["user", { kind: "word", word: "quernle" }],
        ["folder", { kind: "word", word: "quernle" }],
        ["folder", { kind: "name", name: "Quernle" }],
        [
          "folder",
          {
            kind: "finding",
            finding: { rule: "misspelled-word", words: "Quernle", before: "The old", after: "turned." },
          },
        ],
        ["folder", { kind: "rule", rule: "misspelled-word" }],
        ["folder", { kind: "file" }],
      ],
    );
  });
});
