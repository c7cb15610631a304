import assert from "node:assert/strict";
import type { Change } from "../../../server/src/article/change.js";
import { afterEdit, afterReading, rulesOfWords, siftProblems } from "../../../server/src/features/typing.js";
import { rules } from "../../../server/src/rules/index.js";
import type { Problem } from "../../../server/src/rules/rule.js";

/** A problem of a rule at the first place of some words. */
const problem = (text: string, rule: string, words: string): Problem => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is in “${text}”`);
  return { rule, start, end: start + words.length, message: words, severity: "warning", fixes: [] };
};

type Found = readonly (readonly [rule: string, words: string])[];

/** A text at which somebody types: `‸` is where the edits go, in the order of their list. */
const session = (opened: string, found: Found = []) => {
  let text = opened;
  const problems = (list: Found): Problem[] => list.map(([rule, words]) => problem(text, rule, words));
  let typing = afterReading([], { shown: problems(found), held: [] });
  return {
    /** Replaces the first `old` by `inserted`; several at once are one edit. */
    edit: (...edits: readonly (readonly [old: string, inserted: string])[]): void => {
      const changes = edits.map(([old, inserted]): Change => {
        const start = text.indexOf(old);
        assert.ok(start >= 0, `“${old}” is in “${text}”`);
        const change = { before: text, start, end: start + old.length, inserted };
        text = text.slice(0, start) + inserted + text.slice(change.end);
        return change;
      });
      typing = afterEdit(typing, changes) ?? afterReading([], { shown: [], held: [] });
    },
    /** Inserts behind the first `words`. */
    type: (words: string, inserted: string): void => {
      const start = text.indexOf(words) + words.length;
      const change = { before: text, start, end: start, inserted };
      text = text.slice(0, start) + inserted + text.slice(start);
      typing = afterEdit(typing, [change]) ?? afterReading([], { shown: [], held: [] });
    },
    /** What is shown of the problems of a reading of the present text. */
    reads: (list: Found): readonly string[] => {
      const sifted = siftProblems(problems(list), text, typing);
      typing = afterReading(typing.places, sifted);
      return sifted.shown.map(({ message }) => message);
    },
  };
};

describe("problems while somebody types", () => {
  it("are all shown where nobody has typed", () => {
    const { reads } = session("A goverment and a goverm");
    assert.deepEqual(reads([["misspelled-word", "goverment"]]), ["goverment"]);
  });

  it("wait at the word under the caret until it is left by a blank, a mark or a new line", () => {
    for (const [left, shown] of [
      ["", []],
      ["’", []],
      [" ", ["goverm"]],
      [",", ["goverm"]],
      ["\n", ["goverm"]],
    ] as const) {
      const { type, reads } = session("So the gover now");
      type("gover", "m");
      assert.deepEqual(reads([["misspelled-word", "goverm"]]), []);
      type("goverm", left);
      assert.deepEqual(reads([["misspelled-word", "goverm"]]), shown, JSON.stringify(left));
    }
  });

  it("wait at a word in whose midst the caret stands", () => {
    const { type, reads } = session("So the govment now");
    type("gov", "e");
    assert.deepEqual(reads([["misspelled-word", "govement"]]), []);
  });

  it("wait where a word is doubled only by half of the next", () => {
    const { type, reads } = session("In the ");
    type("In the ", "the");
    assert.deepEqual(reads([["duplicated-word", "the the"]]), []);
    type("the the", "atre");
    assert.deepEqual(reads([]), []);
  });

  it("stay where they were shown before, also in the word at the caret", () => {
    const { type, edit, reads } = session("So the goverment now", [["misspelled-word", "goverment"]]);
    type("govermen", "n");
    assert.deepEqual(reads([["misspelled-word", "govermennt"]]), ["govermennt"]);
    edit(["nn", "n"]);
    assert.deepEqual(reads([["misspelled-word", "goverment"]]), ["goverment"]);
  });

  it("do not come back in passing once they have gone", () => {
    const { type, reads } = session("So the governe now", [["misspelled-word", "governe"]]);
    type("govern", "ed");
    assert.deepEqual(reads([]), []);
    type("governed", "x");
    assert.deepEqual(reads([["misspelled-word", "governedx"]]), []);
  });

  it("are not taken for those of words that were replaced", () => {
    const { edit, reads } = session("So the goverment now", [["misspelled-word", "goverment"]]);
    edit(["goverment", "minn"]);
    assert.deepEqual(reads([["misspelled-word", "minn"]]), []);
  });

  it("of one word are not taken for those of the next", () => {
    const { type, reads } = session("So the goverment", [["misspelled-word", "goverment"]]);
    type("goverment", " thn");
    const found = [
      ["misspelled-word", "goverment"],
      ["misspelled-word", "thn"],
    ] as const;
    assert.deepEqual(reads(found), ["goverment"]);
  });

  it("of sentences wait wherever they are, and those that were there stay", () => {
    const { type, reads } = session("“Go,” he said.\n\nAn “hour", [["unbalanced-quote", "“hour"]]);
    type("said. ".trim(), " “We");
    const found = [
      ["unbalanced-quote", "“We"],
      ["unbalanced-quote", "“hour"],
    ] as const;
    assert.deepEqual(reads(found), ["“hour"]);
    type("“We", " will");
    assert.deepEqual(reads(found), ["“hour"]);
  });

  it("wait at the other spelling of a name, too, while its last letters are missing", () => {
    const text = "Sergei Dahlov left. Sergey";
    const { typing, at } = {
      typing: afterEdit(afterReading([], { shown: [], held: [] }), [
        { before: text.slice(0, -1), start: text.length - 1, end: text.length - 1, inserted: "y" },
      ]),
      at: problem(text, "name-spelling", "Sergei"),
    };
    assert.ok(typing);
    const related = [{ span: { start: text.length - 6, end: text.length }, message: "" }];
    assert.deepEqual(siftProblems([{ ...at, related }], text, typing).held.length, 1);
  });

  it("are shown once an edit is made on another line", () => {
    const { type, reads } = session("He said “We\n\nand then left.\n");
    type("said", "  ");
    assert.deepEqual(reads([["unbalanced-quote", "“We"]]), []);
    type("left", "!");
    assert.deepEqual(reads([["unbalanced-quote", "“We"]]), ["“We"]);
  });

  it("wait at each of several carets", () => {
    const { edit, reads } = session("a gove\nb gove\nc gove");
    edit(["a gove", "a gover"], ["b gove", "b gover"]);
    const found = [
      ["misspelled-word", "a gover"],
      ["misspelled-word", "b gover"],
      ["misspelled-word", "c gove"],
    ] as const;
    assert.deepEqual(reads(found), ["c gove"]);
  });

  it("are shown at once in what was pasted, and in a text that was replaced", () => {
    const pasted = session("So it was.\n");
    pasted.type("was.", ` The goverment ${"sat and talked and ".repeat(8)}“we`);
    assert.deepEqual(pasted.reads([["unbalanced-quote", "“we"]]), ["“we"]);
    const replaced = session("So it was.\n");
    replaced.edit(["So it was.\n", "It “wa"]);
    assert.deepEqual(replaced.reads([["misspelled-word", "wa"]]), ["wa"]);
  });

  it("are sifted by rules that there are", () => {
    const ids = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      [...rulesOfWords].filter((id) => !ids.has(id)),
      [],
    );
  });
});
