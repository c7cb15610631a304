import type { Decided } from "../article/decided.js";
import type { EntityType } from "../article/entity.js";
import { allFragments, type Fragmented, fragmented, fragmentsOf } from "../article/fragments.js";
import { remembered } from "../article/remembered.js";
import { byPosition, firstFrom, type Span, touches } from "../article/span.js";
import type { Decision } from "./decision.js";
import type { PlacedDecision } from "./place.js";
import { samePlaces } from "./same-places.js";
import { headlineType, isEntityType, settles, statedType, subjectOf, typeOf } from "./subject.js";
import { whose } from "./whose.js";

/** What people decided of one place where a name may stand. */
export interface DecidedName extends Fragmented {
  /** What is there; undefined for nothing, or where only the entity was decided. */
  readonly type?: EntityType | undefined;
  /** Nothing is here. */
  readonly rejected: boolean;
  /** Which entity it is, by its full name. */
  readonly entity?: string | undefined;
  /** Whether the same string elsewhere follows. */
  readonly scope: Decision["scope"];
  readonly decided: Decided;
}

/** Who says a quote, as people decided it. */
export interface DecidedQuote extends Span {
  /** Undefined where the person saw it and let the speaker be as the machine has it. */
  readonly speaker?:
    | { readonly kind: "nobody" }
    | { readonly kind: "entity"; readonly name: string }
    | { readonly kind: "words"; readonly source: Span };
  /** That it is no quote. */
  readonly rejected?: true;
  readonly decided: Decided;
}

/** What a line is, as people decided it. */
export interface DecidedLine extends Span {
  readonly kind: "headline" | "header" | "text";
  readonly decided: Decided;
}

/** What people decided of an article, by what it is about; each list in text order. */
export interface DecidedArticle {
  readonly names: readonly DecidedName[];
  readonly quotes: readonly DecidedQuote[];
  readonly lines: readonly DecidedLine[];
}

/** What a decision on a name says of every place that it holds for. */
type SaidOfName = Omit<DecidedName, "start" | "end" | "rest">;

const saidOfName = (decision: Decision, here: boolean): SaidOfName | undefined => {
  const { verdict, entity } = decision.answer;
  const rejected = verdict === "rejected";
  const subject = typeOf(decision);
  const type = isEntityType(subject) ? subject : undefined;
  if (!rejected && type === undefined && entity === undefined) return undefined;
  return {
    rejected,
    scope: decision.scope,
    ...(type === undefined || rejected ? {} : { type }),
    ...(entity === undefined || rejected ? {} : { entity }),
    decided: whose(decision, here),
  };
};

/** What a decision is about and, of one on a name, what it says of its own place and of others. */
const saidBy = remembered((decision: Decision) => {
  const subject = subjectOf(decision);
  const isName = subject === "name";
  return {
    subject,
    here: isName ? saidOfName(decision, true) : undefined,
    elsewhere: isName ? saidOfName(decision, false) : undefined,
  };
});

/** All of one shape, and put together field by field: there may be thousands, at each key. */
const nameAt = (
  { start, end, rest }: Fragmented,
  { type, rejected, entity, scope, decided }: SaidOfName,
): DecidedName =>
  rest === undefined
    ? { start, end, type, rejected, entity, scope, decided }
    : { start, end, rest, type, rejected, entity, scope, decided };

/** Orders decisions by when they were made, the latest first. */
const latestFirst = <T extends { readonly decided: Decided }>(list: readonly T[]): readonly T[] =>
  list.toSorted(({ decided: { at: a = "" } }, { decided: { at: b = "" } }) => (a < b ? 1 : a > b ? -1 : 0));

const overlapNone = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0));

/** Keeps of names those that overlap none before them, in the order that `ranked` gives them; in text order. */
const apart = (
  all: readonly DecidedName[],
  ranked: (names: readonly DecidedName[]) => readonly DecidedName[],
): readonly DecidedName[] => {
  const inOrder = all.toSorted(byPosition);
  if (overlapNone(allFragments(inOrder))) return inOrder;
  const names = ranked(all);
  const kept: DecidedName[] = [];
  const taken: Span[] = [];
  for (const name of names) {
    const fragments = fragmentsOf(name);
    if (fragments.some((fragment) => touches(taken, fragment))) continue;
    kept.push(name);
    for (const fragment of fragments) {
      const next = firstFrom(taken, fragment.start);
      if (next === taken.length) taken.push(fragment);
      else taken.splice(next, 0, fragment);
    }
  }
  return kept.sort(byPosition);
};

/** The places of decided names, and every same string that has no decision of its own and follows one. */
const namesOf = (text: string, placed: readonly PlacedDecision[]): readonly DecidedName[] => {
  const own: DecidedName[] = [];
  const telling = new Map<string, Decision>();
  for (const { decision, spans } of placed) {
    const said = saidBy(decision).here;
    const span = said && fragmented(spans);
    if (span === undefined || said === undefined) continue;
    own.push(nameAt(span, said));
    if (decision.scope !== "article" || spans.length > 1) continue;
    const words = text.slice(span.start, span.end);
    const known = telling.get(words)?.created ?? "";
    if ((decision.created ?? "") >= known) telling.set(words, decision);
  }
  const decided = apart(own, latestFirst);
  const said = new Map(
    [...telling].flatMap(([words, decision]) => {
      const name = saidBy(decision).elsewhere;
      return name ? [[words, name] as const] : [];
    }),
  );
  const taken = allFragments(decided);
  const following = samePlaces(text, said)
    .filter((place) => !touches(taken, place))
    .map((place) => nameAt(place, place.value));
  // The longer of two strings that follow is the name that holds the other: “Ann Finch” and “Finch”.
  const free = apart(following, (names) => names.toSorted(byPosition));
  return [...decided, ...free].toSorted(byPosition);
};

const quotesOf = (placed: readonly PlacedDecision[]): readonly DecidedQuote[] =>
  placed.flatMap(({ decision, spans, source }): DecidedQuote[] => {
    const [span] = spans;
    if (span === undefined || saidBy(decision).subject !== "quote" || !settles(decision.answer)) return [];
    const { speaker, verdict } = decision.answer;
    const at = { start: span.start, end: span.end, decided: whose(decision, true) };
    if (verdict === "rejected") return [{ ...at, speaker: { kind: "nobody" }, rejected: true }];
    if (speaker === undefined) return [at];
    if (speaker.kind === "words") return source ? [{ ...at, speaker: { kind: "words", source } }] : [];
    return [{ ...at, speaker }];
  });

const linesOf = (placed: readonly PlacedDecision[]): readonly DecidedLine[] =>
  placed.flatMap(({ decision, spans }): DecidedLine[] => {
    const [span] = spans;
    if (span === undefined || saidBy(decision).subject !== "line" || !settles(decision.answer)) return [];
    const type = statedType(decision) === headlineType ? "headline" : "header";
    const kind = decision.answer.verdict === "rejected" ? "text" : type;
    return [{ start: span.start, end: span.end, kind, decided: whose(decision, true) }];
  });

/** What decisions say of an article with this text. Linear in the text and in the decisions. */
export const decidedArticle = (text: string, placed: readonly PlacedDecision[]): DecidedArticle => ({
  names: namesOf(text, placed),
  quotes: quotesOf(placed).toSorted(byPosition),
  lines: linesOf(placed).toSorted(byPosition),
});

/** Nothing was decided. */
export const undecided: DecidedArticle = { names: [], quotes: [], lines: [] };
