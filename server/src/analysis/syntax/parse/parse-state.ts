/**
 * Where a greedy parse of `size` words stands, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011):
 * words go from the front of what is still to read onto a stack, and leave it by getting their head, which is the
 * next word to read or the word below them. The root stands behind the last word, as index `size`.
 */
export interface ParseState {
  readonly size: number;
  readonly stack: Int32Array;
  depth: number;
  /** The next word to read. */
  front: number;
  /** The head of each word, -1 where it has none yet. */
  readonly heads: Int32Array;
  /** The relation of each word to its head, in the numbers of the moves. */
  readonly relations: Uint8Array;
  /** The outermost dependents of each word and of the root to the left and to the right, and the next outermost; -1 for none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
}

/** A parse that has read nothing yet. */
export const startParse = (size: number): ParseState => {
  const none = (): Int32Array => new Int32Array(size + 1).fill(-1);
  return {
    size,
    stack: new Int32Array(size + 1),
    depth: 0,
    front: 0,
    heads: none(),
    relations: new Uint8Array(size + 1),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    leftCount: new Uint8Array(size + 1),
    rightCount: new Uint8Array(size + 1),
  };
};

const noRelation = 255;

/** A dependent of `head` in one of the state’s lists of them; the index of what is not there, `size + 1`, for none. */
export const childOf = (list: Int32Array, head: number): number => {
  const found = head < list.length ? (list[head] ?? -1) : -1;
  return found < 0 ? list.length : found;
};

/** The relation that a word has got to its head; a number that no relation has for the root and what is not there. */
export const relationOf = ({ size, relations }: ParseState, word: number): number =>
  word >= size ? noRelation : (relations[word] ?? noRelation);

/** Whether every word has its head. */
export const isParsed = ({ front, size, depth }: ParseState): boolean => front === size && depth === 0;

/** The kinds of moves. */
export const moves = { shift: 0, left: 1, right: 2 } as const;

/** One of the kinds of moves. */
export type Move = (typeof moves)[keyof typeof moves];

/** All of them, in the order of their numbers. */
export const allMoves: readonly Move[] = [moves.shift, moves.left, moves.right];

/** Whether a move may be made: the root takes one word alone, the last one left. */
export const isLegal = ({ front, size, depth }: ParseState, move: Move): boolean => {
  if (move === moves.shift) return front < size;
  if (move === moves.right) return depth > 1;
  return depth === 1 || (depth > 0 && front < size);
};

/** The move that is legal alone, where one is: of a parse that is not at its end. */
export const onlyMove = ({ front, size, depth }: ParseState): Move | undefined => {
  if (depth === 0) return moves.shift;
  if (front < size) return undefined;
  return depth > 1 ? moves.right : moves.left;
};

const most = 7;

const attach = (state: ParseState, head: number, word: number, relation: number): void => {
  state.heads[word] = head;
  state.relations[word] = relation;
  const [near, far, count] =
    word < head ? [state.left, state.left2, state.leftCount] : [state.right, state.right2, state.rightCount];
  far[head] = near[head] ?? -1;
  near[head] = word;
  count[head] = Math.min(most, (count[head] ?? 0) + 1);
};

/** The topmost word of the stack, and the head that a move other than shift gives it. */
export const arcOf = (
  { stack, depth, front }: ParseState,
  move: Move,
): { readonly word: number; readonly head: number } => ({
  word: stack[depth - 1] ?? 0,
  head: move === moves.left ? front : (stack[depth - 2] ?? 0),
});

/** Makes a legal move: reads the next word onto the stack, or gives the topmost word of the stack its head. */
export const makeMove = (state: ParseState, move: Move, relation: number): void => {
  if (move === moves.shift) {
    state.stack[state.depth++] = state.front++;
    return;
  }
  const { word, head } = arcOf(state, move);
  state.depth -= 1;
  attach(state, head, word, relation);
};
