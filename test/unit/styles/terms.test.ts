import assert from "node:assert/strict";
import fc from "fast-check";
import type { StyleFault } from "../../../server/src/styles/style.js";
import { compileTerms, type TermOptions } from "../../../server/src/styles/terms.js";
import { check, faultsOf, problemsIn } from "./style-check.js";

const found = (terms: readonly string[], text: string, options: TermOptions): readonly string[] => {
  const faults: StyleFault[] = [];
  const located = terms.map((value) => ({ value, span: { start: 0, end: value.length } }));
  const find = compileTerms(located, options, faults);
  assert.deepEqual(faults, []);
  return (find?.(text, { start: 0, end: text.length }) ?? []).map(
    ({ start, end, option }) => `${start}-${end} ${terms[option]}`,
  );
};

describe("the terms of a style", () => {
  it("are found as words and as patterns alike, the earlier term first", () => {
    const term = fc.stringMatching(/^[abAéÉ](?: ?[abA'é-]){0,3}$/);
    const text = fc.stringMatching(/^[abAéÉ '’\r\n\u00a0-]{0,20}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { minLength: 1, maxLength: 5 }),
        text,
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (terms, words, ignoreCase, wholeWords, asPatterns) => {
          const options = { ignoreCase, wholeWords };
          const patterns = terms.map((each) => `(?:${each})`);
          const mixed = terms.map((each, at) => (asPatterns[at] ? `(?:${each})` : each));
          const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/\(\?:(.*)\)/s, "$1"));
          const expected = bare(found(patterns, words, options));
          assert.deepEqual(found(terms, words, options), expected);
          assert.deepEqual(bare(found(mixed, words, options)), expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("may be 20,000", () => {
    const swaps = Array.from({ length: 20_000 }, (_, at) => `  old word ${at}: new word ${at}\n`).join("");
    const yaml = `extends: substitution\nmessage: "'%s', not '%s'"\nswap:\n${swaps}`;
    check(yaml, "They wrote «old word 7» and «old word 19999», not old word 20000.");
    assert.equal(
      problemsIn(yaml, "It is an old word 123.")[0]?.message,
      "'new word 123', not 'old word 123'",
    );
  });

  it("are there once", () => {
    const [fault] = faultsOf("extends: substitution\nmessage: x\nswap:\n  a: b\n  c: d\n  a: e\n");
    assert.equal(fault?.message, "The key “a” is here twice.");
  });
});
