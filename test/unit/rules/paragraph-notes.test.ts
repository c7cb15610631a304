import assert from "node:assert/strict";
import * as fc from "fast-check";
import { finish } from "../../../server/src/article/steps.js";
import { checkArticle, checkSteps } from "../../../server/src/rules/check.js";
import { duplicatedWord } from "../../../server/src/rules/duplicated-word.js";
import { rules } from "../../../server/src/rules/index.js";
import { openNotebook, type ParagraphNotes } from "../../../server/src/rules/paragraph-notes.js";
import type { Rule, RuleContext } from "../../../server/src/rules/rule.js";
import { contextOf } from "./rule-check.js";

const text = [
  "Ferry To Sail Again After After Long Talks",
  "",
  "The head of the port, Ada Finch, said a hour was lost.The boats was late.",
  "",
  "“We waits for a ferry,, and the the quay is shut,” Finch said. She are sure.",
  "",
  "The head of the port, Ada Finch, said a hour was lost.The boats was late.",
  "",
  'A "plan are late" <b>and a hour</b> was lost, Bo Lind told the the council.',
  "",
].join("\n");

const inNotebook = (context: RuleContext, known?: ParagraphNotes) => {
  const { check, notes } = openNotebook(context, known);
  return { notes, problems: finish(checkSteps(context, new Map(), rules, check)).problems };
};

describe("notes of paragraphs", () => {
  it("give what the rules find without them, whatever is edited", () => {
    const pieces = fc.constantFrom(
      "",
      "a ",
      "“",
      "”",
      '"',
      "\n\n",
      "<b>",
      " are",
      "the the ",
      "Mr. Dahl ",
      "👍",
    );
    const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), piece: pieces });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let edited = text;
        let { notes } = inNotebook(contextOf(edited));
        for (const { at, length, piece } of edits) {
          const start = at % (edited.length + 1);
          edited = edited.slice(0, start) + piece + edited.slice(start + length);
          const context = contextOf(edited);
          const read = inNotebook(context, notes);
          assert.deepEqual(read.problems, checkArticle(context, new Map()).problems);
          notes = read.notes;
        }
      }),
      { numRuns: 25 },
    );
  });

  it("ask a rule of a long text in several steps, and find the same", () => {
    const long = contextOf(text.repeat(400));
    const steps = openNotebook(long).check(duplicatedWord);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    assert.ok(count > 1);
    assert.deepEqual(step.value, duplicatedWord.check(long));
    assert.ok(step.value.length > 0);
  });

  it("ask a rule only of paragraphs that are new to it or hold markup", () => {
    const asked: number[] = [];
    const counting: Rule = {
      id: "counting",
      summary: "",
      description: "",
      severity: "warning",
      examples: [],
      byParagraph: true,
      check: ({ article: { paragraphs } }) => {
        asked.push(paragraphs.length);
        return [];
      },
    };
    const first = openNotebook(contextOf(text));
    finish(first.check(counting));
    const second = openNotebook(contextOf(`${text}\nNew words.\n`), first.notes);
    finish(second.check(counting));
    finish(openNotebook(contextOf(text, '{"dialect":"en-GB"}'), second.notes).check(counting));
    assert.deepEqual(asked, [5, 2, 5]);
  });
});
