import type { Span } from "../../../article/span.js";
import { isVerb } from "../../../article/token.js";
import { cueForm } from "../../../lexicon/cue-verbs.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { clauseAt, subjectOf } from "../../syntax/clauses.js";
import { dependentsBy, phraseOf, relationAt, type SentenceSyntax } from "../../syntax/sentence-syntax.js";
import { type Candidate, candidate } from "../candidate.js";
import type { Item } from "../grammar/frame.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import type { Phrase } from "../grammar/phrase.js";
import type { SentenceTree } from "../grammar/sentence-tree.js";

/** Words that a quotation hangs on, one by the other, up to its verb. */
const farthest = 10;

/** The items that hold a span; undefined where a quotation is among them. */
const phraseAround = (items: readonly Item[], { start, end }: Span): Phrase | undefined => {
  const from = items.findIndex((item) => item.end > start);
  const behind = items.findIndex((item) => item.start >= end);
  const to = behind < 0 ? items.length : behind;
  return from < 0 || from >= to || items.slice(from, to).some(({ quote }) => quote !== undefined)
    ? undefined
    : { from, to };
};

/** The word outside a stretch of tokens that most of it hangs on. */
const hangsOn = (tree: SentenceSyntax, from: number, to: number): number | undefined => {
  let best: number | undefined;
  let most = 0;
  for (let at = from; at < to; at += 1) {
    const head = tree.heads[at] ?? -1;
    const size = (tree.ends[at] ?? 0) - (tree.starts[at] ?? 0);
    if (head < 0) return undefined;
    if ((head >= from && head < to) || size <= most) continue;
    best = at;
    most = size;
  }
  return best;
};

/** Who speaks where a verb is passive: “was called … by Dole”. */
const agentOf = (tree: SentenceSyntax, words: readonly string[], verb: number): number | undefined =>
  dependentsBy(tree, verb, "obl").find((at) =>
    dependentsBy(tree, at, "case").some((mark) => words[mark]?.toLowerCase() === "by"),
  );

/** How what is said hangs on the verb that says it. */
const holdsWords = /^(?:ccomp|xcomp|obj|parataxis)$/;

/** Whether a word tells, of somebody who is said to do it, in a clause of its own or as a participle beside one. */
const speakerOf = (tree: SentenceSyntax, words: readonly string[], verb: number): number | undefined => {
  const clause = clauseAt(tree, words, verb);
  if (!clause || clause.group.negated || clause.group.form === "infinitive") return undefined;
  if (clause.group.voice === "passive") return agentOf(tree, words, verb);
  const isBeside = relationAt(tree, verb) === "advcl" && clause.group.form === "gerund";
  if (clause.subject !== undefined) return clause.subject;
  return isBeside ? subjectOf(tree, tree.heads[verb] ?? -1) : undefined;
};

/**
 * The speaker of a fragment by the tree of its sentence: the subject of the nearest cue verb that the fragment hangs
 * on, whatever stands between.
 */
export const speakerByTree = (
  { tokens, tree }: SentenceTree,
  content: Span,
  items: readonly Item[],
): Candidate | undefined => {
  const from = tokens.findIndex(({ start }) => start >= content.start);
  const behind = tokens.findIndex(({ start }) => start >= content.end);
  const to = behind < 0 ? tokens.length : behind;
  const quoted = items.findIndex(({ quote, end }) => quote !== undefined && end >= content.end);
  // “The candidate labelled “…” leads”: the verb behind has the noun in front as its subject.
  if (isVerb(items[quoted + 1])) return undefined;
  const words = tokens.map(({ text }) => text);
  const head = from < 0 ? undefined : hangsOn(tree, from, to);
  if (head === undefined) return undefined;
  const spanOf = (start: number, end: number): Span => ({
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  });
  for (let at = head, left = farthest; left > 0; left -= 1) {
    const inside = at;
    at = tree.heads[at] ?? -1;
    const form = at < 0 ? undefined : cueForm(words[at]);
    if (at < 0) return undefined;
    // A verb behind its words is read by the patterns, or has others of its own.
    if (!form || at > from || !tree.tags[at]?.startsWith("VB")) continue;
    // “Called for “…””: of the phrases that say when, where or of what, only one that is all quoted is said.
    const relation = relationAt(tree, inside);
    if (!holdsWords.test(relation) && !(relation === "obl" && inside === head && form.strength === "stance"))
      continue;
    const subject = speakerOf(tree, words, at);
    if (subject === undefined || (subject >= from && subject < to)) continue;
    // “If you prefer …, feel free to “…””: the general “you” is nobody either.
    const teller = words[subject]?.toLowerCase();
    if (hasFeature(teller, "nobody") || teller === "you") return undefined;
    const phrase = phraseOf(tree, subject);
    const end = subject < at ? Math.min(phrase.to, at) : phrase.to;
    const whole = phraseAround(items, spanOf(phrase.from, end));
    const cue = phraseAround(items, spanOf(at, at + 1));
    // A tree takes much to a noun that does not belong to it.
    const source = whole && {
      from: whole.from,
      to: Math.min(whole.to, fullPhraseEnd(items, whole.from, whole.to)),
    };
    if (source && cue && source.to > source.from) return candidate(source, cue, "clause-subject", "by-tree");
  }
  return undefined;
};
