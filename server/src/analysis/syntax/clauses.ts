import {
  dependentsBy,
  dependentsOf,
  relationAt,
  type SentenceSyntax,
  type TokenRange,
} from "./sentence-syntax.js";

/** The verbs of a clause, or the “be” before what it says of its subject. */
export interface VerbGroup {
  /** The word that the clause hangs on: the verb, or the noun or adjective behind “be”. */
  readonly head: number;
  /** Helping verbs and the verb itself, in order: “had”, “been”, “told”. */
  readonly verbs: readonly number[];
  /** By its first verb: “says”, “would say” are finite, “to say”, “saying”, “said by him” are not. */
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly voice: "active" | "passive";
  /** Whether “not” or “never” belongs to it. */
  readonly negated: boolean;
}

const formBy = (tag: string | undefined, isMarked: boolean): VerbGroup["form"] => {
  if (isMarked) return "infinitive";
  if (tag === "VBG") return "gerund";
  if (tag === "VBN") return "participle";
  return tag === "VB" ? "infinitive" : "finite";
};

/** The verbs of the clause that hangs on a word; undefined where none does. */
const verbGroupOf = (tree: SentenceSyntax, words: readonly string[], head: number): VerbGroup | undefined => {
  const { tags, relations } = tree;
  const isVerb = tags[head]?.startsWith("VB") === true;
  const helping = dependentsBy(tree, head, "aux", "cop");
  const verbs = isVerb ? [...helping.filter((at) => at < head), head] : helping;
  const first = verbs[0];
  if (first === undefined) return undefined;
  const marked = dependentsOf(tree, head).some((at) => tags[at] === "TO" && at <= first);
  const passive =
    (isVerb && helping.some((at) => relations[at] === "aux:pass")) ||
    (tags[head] === "VBN" && verbs.length === 1 && relationAt(tree, head) === "acl");
  return {
    head,
    verbs,
    form: formBy(tags[first], marked || tags[first] === "TO"),
    voice: passive ? "passive" : "active",
    negated: dependentsBy(tree, head, "advmod").some((at) => /^(?:not|n['’]t|never)$/i.test(words[at] ?? "")),
  };
};

/** Whether a clause without a subject of its own takes what the one it hangs on has. */
const takesSubject = (tree: SentenceSyntax, head: number): boolean =>
  ["conj", "xcomp"].includes(relationAt(tree, head));

/**
 * The head of the subject of the clause that hangs on a word: its own, that of the clause it is joined to (“she came
 * and saw”) or open to (“she wants to see”, “she asked him to see”), or the noun that a participle belongs to (“a boat
 * carrying”). A relative pronoun counts as what it is. Undefined where the tree has none.
 */
export const subjectOf = (tree: SentenceSyntax, head: number): number | undefined => {
  for (let at = head; at >= 0; at = tree.heads[at] ?? -1) {
    const [own] = dependentsBy(tree, at, "nsubj", "csubj");
    if (own !== undefined) return own;
    if (tree.relations[at] === "acl") return tree.heads[at];
    if (!takesSubject(tree, at)) return undefined;
    const [asked] =
      relationAt(tree, at) === "xcomp" ? dependentsBy(tree, tree.heads[at] ?? -1, "obj", "iobj") : [];
    if (asked !== undefined) return asked;
  }
  return undefined;
};

/** What a clause does in the sentence: stands by itself, is told or thought, says when or why, or belongs to a noun. */
export type ClauseKind =
  | "main"
  | "joined"
  | "subject"
  | "content"
  | "open"
  | "adverbial"
  | "relative"
  | "participial";

const kinds: ReadonlyMap<string, ClauseKind> = new Map([
  ["root", "main"],
  ["parataxis", "main"],
  ["conj", "joined"],
  ["csubj", "subject"],
  ["ccomp", "content"],
  ["xcomp", "open"],
  ["advcl", "adverbial"],
  ["acl", "participial"],
]);

/** A clause: its verbs, what it does, its words and the head of its subject, where the tree has one. */
export interface Clause extends TokenRange {
  readonly kind: ClauseKind;
  readonly group: VerbGroup;
  readonly subject: number | undefined;
}

/** The clause that hangs on a word; undefined where none does. */
export const clauseAt = (
  tree: SentenceSyntax,
  words: readonly string[],
  head: number,
): Clause | undefined => {
  const relation = tree.relations[head] ?? "";
  const kind = relation === "acl:relcl" ? "relative" : kinds.get(relationAt(tree, head));
  const group = kind && verbGroupOf(tree, words, head);
  if (kind === undefined || group === undefined) return undefined;
  const [from, to] = [tree.starts[head] ?? head, tree.ends[head] ?? head + 1];
  return { kind, group, subject: subjectOf(tree, head), from, to };
};
