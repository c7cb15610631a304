import assert from "node:assert/strict";
import fc from "fast-check";
import {
  isLegal,
  isParsed,
  makeMove,
  moves,
  startParse,
} from "../../../../server/src/analysis/syntax/parse/parse-state.js";
import { costOf, goldTree } from "../../../../server/training/syntax/oracle.js";

/** Random trees without crossing arcs: each stretch of words has a root, and its parts have theirs. */
const anyTree = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.infiniteStream(fc.nat()))
  .map(([size, draws]) => {
    const heads = new Array<number>(size).fill(-1);
    const build = (from: number, to: number, head: number): void => {
      if (from >= to) return;
      const root = from + (Number(draws.next().value) % (to - from));
      heads[root] = head;
      const left = from + (Number(draws.next().value) % (root - from + 1));
      build(from, left, root);
      build(left, root, root);
      const right = root + 1 + (Number(draws.next().value) % (to - root));
      build(root + 1, right, root);
      build(right, to, root);
    };
    build(0, size, -1);
    return heads;
  });

describe("the oracle of the parser's training", () => {
  it("leads to any tree without crossing arcs by moves that cost nothing", () => {
    fc.assert(
      fc.property(anyTree, (heads) => {
        const gold = goldTree(heads);
        const state = startParse(heads.length);
        const onStack = new Uint8Array(heads.length + 1);
        while (!isParsed(state)) {
          const free = [moves.left, moves.right, moves.shift].find(
            (move) => isLegal(state, move) && costOf(state, move, gold, onStack) === 0,
          );
          assert.ok(free !== undefined, "every move costs something");
          if (free === moves.shift) onStack[state.front] = 1;
          else onStack[state.stack[state.depth - 1] ?? 0] = 0;
          makeMove(state, free, 0);
        }
        const found = Array.from(state.heads.subarray(0, heads.length), (head) =>
          head === heads.length ? -1 : head,
        );
        assert.deepEqual(found, heads);
      }),
    );
  });
});
