import type { Span } from "../../../article/span.js";
import { hasFeature, hasValue, oneOf } from "../../../lexicon/lexicon.js";
import { looseKey } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { byFormAlone } from "./one-alone.js";
import { withOrganizationsAt } from "./organizations-at.js";

/** An organisation’s name is this sure to be meant by its head alone. */
const sureName = 0.6;
const confidence = 0.7;

const headAlone = /\b[Tt]he\s(\p{Lu}\p{Ll}{3,})(?![\p{L}-]|\s(?:of|for|\p{Lu}))/gu;

/** “Thunder coach Ann Pell”: a team before who plays or works for it. */
const headOfPlayer = new RegExp(
  String.raw`(?<![\p{L}-]\s|[\p{L}-])(\p{Lu}\p{Ll}{3,})(?=\s(?:${oneOf("player")})\s\p{Lu})`,
  "gu",
);

/** What an organisation’s name says that it is: “Bank” of Bank of Ghana, “Court” of the Supreme Court, “Thunder” of Akron Thunder. */
const headOf = (name: string): string | undefined => {
  const words = name.split(/\s+/);
  const link = words.findIndex((word) => word === "of" || word === "for");
  const head = words[(link > 0 ? link : words.length) - 1] ?? "";
  const isHead = /^\p{Lu}\p{Ll}/u.test(head) && hasFeature(head.toLowerCase(), "called-by-head");
  return words.length > 1 && isHead ? head : undefined;
};

const isTeam = (head: string): boolean => hasValue(head.toLowerCase(), "called-by-head", "team");

/** The organisations of an article by their heads, of which each is one’s alone. */
const byHead = (candidates: readonly NamedCandidate[]): ReadonlyMap<string, NamedCandidate> =>
  byFormAlone(
    candidates.flatMap((candidate) => {
      const isNamed = candidate.type === "ORG" && candidate.confidence >= sureName;
      const head = isNamed ? headOf(candidate.text) : undefined;
      return head === undefined ? [] : [[head, candidate] as const];
    }),
  );

/**
 * Adds “the Bank” where the article has named one bank before, and says by `looseKey` whom such short forms mean.
 */
export const withInstitutions = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
): { readonly named: readonly NamedCandidate[]; readonly short: ReadonlyMap<string, NamedCandidate> } => {
  const heads = byHead(candidates);
  if (heads.size === 0) return { named: candidates, short: new Map() };
  const short = new Map<string, NamedCandidate>();
  const headFrom = (head: string, start: number): Span | undefined => {
    const long = heads.get(head);
    if (!long || long.end > start) return undefined;
    short.set(looseKey(head), long);
    return { start, end: start + head.length };
  };
  const articled = withOrganizationsAt(article, candidates, headAlone, confidence, ({ 1: head = "" }, the) =>
    headFrom(head, the + "The ".length),
  );
  if (![...heads.keys()].some(isTeam)) return { named: articled, short };
  const named = withOrganizationsAt(article, articled, headOfPlayer, confidence, ({ 1: head = "" }, at) =>
    isTeam(head) ? headFrom(head, at) : undefined,
  );
  return { named, short };
};
