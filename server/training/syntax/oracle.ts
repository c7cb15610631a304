import { type Move, moves, type ParseState } from "../../src/analysis/syntax/parse/parse-state.js";

/** The arcs of a treebank's sentence; the root is index `heads.length`. */
export interface GoldTree {
  readonly heads: Int32Array;
  /** The dependents of each word and of the root, ascending. */
  readonly dependents: readonly (readonly number[])[];
}

/** The tree of `heads`, where -1 is the root. */
export const goldTree = (heads: readonly number[]): GoldTree => {
  const size = heads.length;
  const dependents = Array.from({ length: size + 1 }, (): number[] => []);
  const known = Int32Array.from(heads, (head) => (head < 0 ? size : head));
  known.forEach((head, word) => {
    dependents[head]?.push(word);
  });
  return { heads: known, dependents };
};

/**
 * How many of the arcs that could still be found a legal move would lose (Goldberg and Nivre 2013, arc-hybrid).
 * `onStack` tells for each word whether it is on the stack.
 */
export const costOf = (state: ParseState, move: Move, gold: GoldTree, onStack: Uint8Array): number => {
  const { stack, depth, front, size } = state;
  if (move === moves.shift) {
    const below = gold.heads[front] ?? -1;
    let cost = below < front && onStack[below] === 1 && below !== stack[depth - 1] ? 1 : 0;
    for (const word of gold.dependents[front] ?? []) if (word < front && onStack[word] === 1) cost++;
    return cost;
  }
  const word = stack[depth - 1] ?? 0;
  const head = gold.heads[word] ?? -1;
  let cost = 0;
  for (const dependent of gold.dependents[word] ?? []) if (dependent >= front) cost++;
  if (move === moves.left) {
    if ((head > front && head <= size) || (depth > 1 && head === stack[depth - 2])) cost++;
  } else if (head >= front) cost++;
  return cost;
};
