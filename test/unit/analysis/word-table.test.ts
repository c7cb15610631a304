import assert from "node:assert/strict";
import fc from "fast-check";
import { wordTable } from "../../../server/src/analysis/packing/word-table.js";

const anyWord = fc.oneof(
  fc.constantFrom("a", "b", "ab", "ba", "orvo bay", "İ", "é"),
  fc.string({ maxLength: 4 }),
);

describe("a word table", () => {
  it("gives each word the number of its section", () => {
    const table = wordTable("orvo\norvo bay\n\nmosra\n\n\npell");
    assert.equal(table.size, 4);
    assert.deepEqual(
      ["orvo", "orvo bay", "mosra", "pell"].map((word) => table.get(word)),
      [0, 0, 1, 3],
    );
  });

  it("has no other word, not even across lines", () => {
    const table = wordTable("orvo\norvo bay\n\nmosra");
    for (const word of ["", "orv", "orvo ", "bay", "orvo\norvo bay", "Mosra", "\n"]) {
      assert.equal(table.get(word), undefined, JSON.stringify(word));
      assert.ok(!table.has(word));
    }
    assert.equal(wordTable("").size, 0);
    assert.equal(wordTable("").get(""), undefined);
  });

  it("is a map of the words of any text", () => {
    const clean = (word: string): string => word.replaceAll("\n", "");
    fc.assert(
      fc.property(fc.array(fc.array(anyWord)), fc.array(anyWord), (lists, others) => {
        const map = new Map<string, number>();
        const sections = lists.map((list, section) =>
          list.map(clean).filter((word) => {
            if (word === "" || map.has(word)) return false;
            map.set(word, section);
            return true;
          }),
        );
        const table = wordTable(
          sections.flatMap((words, i) => [...(i === 0 ? [] : [""]), ...words]).join("\n"),
        );
        assert.equal(table.size, map.size);
        for (const word of [...map.keys(), ...others]) {
          assert.equal(table.get(word), map.get(word));
          assert.equal(table.has(word), map.has(word));
        }
      }),
    );
  });
});
