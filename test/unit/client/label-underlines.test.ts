import assert from "node:assert/strict";
import fc from "fast-check";
import { innermost } from "../../../client/src/label-underlines.js";
import type { WireRange } from "../../../server/src/protocol.js";

const on = (line: number, start: number, end: number): WireRange => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe("the lines under labels", () => {
  it("belong to the inner one where one encloses another", () =>
    assert.deepEqual(innermost([[on(0, 0, 20)], [on(0, 5, 9)], [on(0, 6, 8)]]), [
      [on(0, 0, 5), on(0, 9, 20)],
      [on(0, 5, 6), on(0, 8, 9)],
      [on(0, 6, 8)],
    ]));

  it("belong to the one that begins later where two overlap, to the shorter where they begin together", () => {
    assert.deepEqual(innermost([[on(0, 0, 10)], [on(0, 5, 15)]]), [[on(0, 0, 5)], [on(0, 5, 15)]]);
    assert.deepEqual(innermost([[on(0, 0, 4)], [on(0, 0, 10)]]), [[on(0, 0, 4)], [on(0, 4, 10)]]);
  });

  it("go on from line to line", () => {
    const outer = { start: { line: 0, character: 5 }, end: { line: 2, character: 3 } };
    assert.deepEqual(innermost([[outer], [on(1, 0, 4)]]), [
      [
        { start: outer.start, end: { line: 1, character: 0 } },
        { start: { line: 1, character: 4 }, end: outer.end },
      ],
      [on(1, 0, 4)],
    ]);
  });

  it("are one under every labelled character, and none elsewhere", () => {
    const range = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => on(0, start, start + length));
    fc.assert(
      fc.property(fc.array(fc.array(range, { maxLength: 5 }), { maxLength: 4 }), (lists) => {
        const lines = innermost(lists);
        for (let at = 0; at < 45; at += 1) {
          const holds = ({ start, end }: WireRange): boolean => start.character <= at && at < end.character;
          const under = lines.flat().filter(holds).length;
          assert.equal(under, lists.flat().some(holds) ? 1 : 0);
          lines.forEach((stretches, list) => {
            if (stretches.some(holds)) assert.ok(lists[list]?.some(holds));
          });
        }
      }),
    );
  });
});
