import { parseWords } from "./parse-features.js";
import { createMoveScorer } from "./parse-scores.js";
import { isLegal, isParsed, type Move, makeMove, moves, type ParseState, startParse } from "./parse-state.js";
import type { LinearModel } from "./sparse-rows.js";
import type { WordForm } from "./word-forms.js";

/** Moves with their relations, in the order of a model's labels: “shift”, “left nsubj”, “right obj”. */
export interface MoveTable {
  readonly kinds: readonly Move[];
  /** An index into `relations`. */
  readonly relation: readonly number[];
  readonly relations: readonly string[];
}

/** The moves that a model's labels name. */
export const moveTable = (labels: readonly string[]): MoveTable => {
  const parts = labels.map((label) => label.split(" "));
  const relations = [...new Set(parts.map(([, relation]) => relation ?? "dep"))].sort();
  return {
    kinds: parts.map(([kind]) =>
      kind === "left" ? moves.left : kind === "right" ? moves.right : moves.shift,
    ),
    relation: parts.map(([, relation]) => relations.indexOf(relation ?? "dep")),
    relations,
  };
};

/** The root takes its own relation and nothing else does. */
const fits = (state: ParseState, kind: Move, isRoot: boolean): boolean =>
  isLegal(state, kind) && (kind === moves.left ? isRoot === (state.front === state.size) : !isRoot);

/** Whether each label may be chosen; at least one may while the parse is not at its end, given a label for the root. */
export const allowedLabels = (table: MoveTable, state: ParseState, allowed: Uint8Array): void => {
  const root = table.relations.indexOf("root");
  for (let label = 0; label < table.kinds.length; label++)
    allowed[label] = fits(state, table.kinds[label] ?? moves.shift, table.relation[label] === root) ? 1 : 0;
};

/** The tree of a sentence: each word's head (-1 for the root) and its relation to it. */
export interface Parse {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** The best label of those allowed, -1 where none is. */
export const bestAllowed = (scores: Int32Array, allowed: Uint8Array): number => {
  let best = -1;
  for (let label = 0; label < allowed.length; label++)
    if (allowed[label] === 1 && (best < 0 || (scores[label] ?? 0) > (scores[best] ?? 0))) best = label;
  return best;
};

/** A parser with this model; `tags` are the tagger's labels, one a word. */
export const createParser = (model: LinearModel) => {
  const table = moveTable(model.labels);
  const score = createMoveScorer(model);
  const allowed = new Uint8Array(model.labels.length);
  return (forms: readonly WordForm[], tags: Uint8Array): Parse => {
    const words = parseWords(forms, tags);
    const state = startParse(forms.length);
    while (!isParsed(state)) {
      allowedLabels(table, state, allowed);
      const label = bestAllowed(score(words, state), allowed);
      makeMove(state, table.kinds[label] ?? moves.shift, table.relation[label] ?? 0);
    }
    return {
      heads: state.heads.subarray(0, forms.length).map((head) => (head === forms.length ? -1 : head)),
      relations: Array.from(
        state.relations.subarray(0, forms.length),
        (relation) => table.relations[relation] ?? "dep",
      ),
    };
  };
};
