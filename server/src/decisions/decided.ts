import type { Decided } from "../article/decided.js";
import { type EntityType, entityTypes } from "../article/entity.js";
import { byPosition, overlapping, overlaps, type Span, textOf } from "../article/span.js";
import type { Decision } from "./decision.js";
import type { PlacedDecision } from "./place.js";

/** What people decided of one place where a name may stand. */
export interface DecidedName extends Span {
  /** What is there; undefined for nothing, or where only the entity was decided. */
  readonly type?: EntityType;
  /** Nothing is here. */
  readonly rejected: boolean;
  /** Which entity it is, by its full name. */
  readonly entity?: string;
  /** Whether the same string elsewhere follows. */
  readonly scope: Decision["scope"];
  readonly decided: Decided;
}

/** Who says a quote, as people decided it. */
export interface DecidedQuote extends Span {
  readonly speaker:
    | { readonly kind: "nobody" }
    | { readonly kind: "entity"; readonly name: string }
    | { readonly kind: "words"; readonly source: Span };
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

const isEntityType = (type: string | undefined): type is EntityType =>
  entityTypes.some((known) => known === type);

const lineTypes: Readonly<Partial<Record<string, "headline" | "header">>> = {
  Headline: "headline",
  Header: "header",
};

const whose = ({ id, creator, created }: Decision, here: boolean): Decided => ({
  decision: id,
  here,
  ...(creator === undefined ? {} : { by: creator }),
  ...(created === undefined ? {} : { at: created }),
});

/** What a decision is about: its own type, or that of what the machine had there. */
const subjectOf = ({ answer, machine }: Decision): string | undefined => answer.type ?? machine?.type;

const isAboutLine = (decision: Decision): boolean => lineTypes[subjectOf(decision) ?? ""] !== undefined;

const isAboutQuote = (decision: Decision): boolean =>
  decision.answer.speaker !== undefined || subjectOf(decision) === "Content";

const nameAt = (span: Span, decision: Decision, here: boolean): DecidedName | undefined => {
  const { verdict, entity } = decision.answer;
  const rejected = verdict === "rejected";
  const subject = subjectOf(decision);
  const type = isEntityType(subject) ? subject : undefined;
  if (!rejected && type === undefined && entity === undefined) return undefined;
  return {
    start: span.start,
    end: span.end,
    rejected,
    scope: decision.scope,
    ...(type === undefined || rejected ? {} : { type }),
    ...(entity === undefined || rejected ? {} : { entity }),
    decided: whose(decision, here),
  };
};

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));

const isWord = (text: string, { start, end }: Span): boolean =>
  !(isLetter(text, start - 1) && isLetter(text, start)) && !(isLetter(text, end - 1) && isLetter(text, end));

/** Keeps of names in text order those that overlap none before them. */
const apart = (names: readonly DecidedName[]): readonly DecidedName[] => {
  const kept: DecidedName[] = [];
  for (const name of names.toSorted(byPosition)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, name)) kept.push(name);
  }
  return kept;
};

/** The places of decided names, and every same string that has no decision of its own and follows one. */
const namesOf = (text: string, placed: readonly PlacedDecision[]): readonly DecidedName[] => {
  const own: DecidedName[] = [];
  const follow = new Map<string, Decision>();
  for (const { decision, spans } of placed) {
    const [span] = spans;
    if (span === undefined || isAboutLine(decision) || isAboutQuote(decision)) continue;
    const name = nameAt(span, decision, true);
    if (name === undefined) continue;
    own.push(name);
    if (decision.scope === "article" && spans.length === 1) follow.set(textOf(text, span), decision);
  }
  const decided = apart(own);
  const following: DecidedName[] = [];
  for (const [words, decision] of follow) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const span = { start: at, end: at + words.length };
      const name = isWord(text, span) ? nameAt(span, decision, false) : undefined;
      if (name) following.push(name);
    }
  }
  // The longer of two strings that follow is the name that holds the other: “Ann Finch” and “Finch”.
  const free = apart(following.filter((name) => overlapping(decided, name).length === 0));
  return [...decided, ...free].toSorted(byPosition);
};

const quotesOf = (placed: readonly PlacedDecision[]): readonly DecidedQuote[] =>
  placed.flatMap(({ decision, spans, source }): DecidedQuote[] => {
    const [span] = spans;
    const { speaker } = decision.answer;
    if (span === undefined || speaker === undefined) return [];
    const at = { start: span.start, end: span.end, decided: whose(decision, true) };
    if (speaker.kind === "words") return source ? [{ ...at, speaker: { kind: "words", source } }] : [];
    return [{ ...at, speaker }];
  });

const linesOf = (placed: readonly PlacedDecision[]): readonly DecidedLine[] =>
  placed.flatMap(({ decision, spans }): DecidedLine[] => {
    const [span] = spans;
    const type = lineTypes[subjectOf(decision) ?? ""];
    if (span === undefined || type === undefined) return [];
    const kind = decision.answer.verdict === "rejected" ? "text" : type;
    return [{ start: span.start, end: span.end, kind, decided: whose(decision, true) }];
  });

/** What decisions say of an article with this text. Linear in the text for each decided string. */
export const decidedArticle = (text: string, placed: readonly PlacedDecision[]): DecidedArticle => ({
  names: namesOf(text, placed),
  quotes: quotesOf(placed).toSorted(byPosition),
  lines: linesOf(placed).toSorted(byPosition),
});

/** Nothing was decided. */
export const undecided: DecidedArticle = { names: [], quotes: [], lines: [] };
