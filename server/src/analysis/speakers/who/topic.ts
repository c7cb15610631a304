import type { Gender } from "../../../article/entity.js";
import type { Span } from "../../../article/span.js";
import { formsWith } from "../../../lexicon/inflection.js";
import { unnamedSubject } from "../../mentions/people/common-nouns.js";
import type { Claim } from "../claim.js";
import type { Clause, Frame } from "../grammar/frame.js";
import { isSomebodyNoun } from "../grammar/nominal.js";
import { phraseAt } from "../grammar/noun-phrase.js";
import { itemsOf, type Phrase, spanOf } from "../grammar/phrase.js";
import { mainSubject } from "../grammar/subject.js";
import { isClauseVerb } from "../grammar/verbs.js";
import { sentencesBefore } from "./sentences-before.js";

/** What the sentences before a pronoun are looked up in. */
export interface Known {
  /** The frame of a paragraph, by index. */
  readonly frameAt: (paragraph: number) => Frame | undefined;
  /** The attribution of a quote decided so far, by index. */
  readonly decided: (quote: number) => Pick<Claim, "entity"> | undefined;
  /** The person that a noun phrase stands for and that can take the pronoun. */
  readonly personIn: (span: Span, gender: Gender | undefined) => number | undefined;
  /** Whether an entity is a person who can take the pronoun. */
  readonly canBe: (entity: number, gender: Gender | undefined) => boolean;
  /** The people who can take the pronoun that a stretch of the text names, outside quotations. */
  readonly peopleNamed: (span: Span, gender: Gender | undefined) => ReadonlySet<number>;
  /** Whether a span of a frame only calls by another word whom the text has named. */
  readonly isEpithet: (frame: Frame, span: Span) => boolean;
  /** The person a pronoun was linked to, by its start. */
  readonly linked: ReadonlyMap<number, number>;
}

/** A pronoun seldom goes back over more sentences. */
const farthest = 3;

/** Items at the end of a sentence that are read: longer sentences tell no more. */
const longestClause = 120;

const asking = formsWith("asking");

const meeting = formsWith("meeting-of-two");

/** Items within which a sentence’s subject without a name stands. */
const openingItems = 14;

/** “Unnamed” where somebody without a name, “stop” where more than one is what a sentence is about; “same” for an open pronoun, “epithet” for what only takes up a name. */
type Topic = number | "stop" | "unnamed" | "same" | "epithet" | undefined;

/** Whom the asker asks; “stop” where two people meet, and either may speak next. */
const hearerIn = (
  known: Known,
  frame: Frame,
  subject: Phrase,
  clause: Clause,
  gender: Gender | undefined,
): Topic => {
  let verb = subject.to;
  while (verb < clause.to && !isClauseVerb(frame.items, verb)) verb += 1;
  const word = frame.items[verb]?.lower ?? "";
  const asked = phraseAt(frame.items, verb + 1, clause.to);
  if (!asked) return undefined;
  const other = known.personIn(spanOf(frame.items, asked), gender);
  if (asking.has(word)) return other;
  return other !== undefined && meeting.has(word) ? "stop" : undefined;
};

/** The last speaker quoted in a clause; one behind a passive (“was called “…” by Dole”) is not what it is about. */
const speakerIn = (
  known: Known,
  { items }: Frame,
  clause: Clause,
  gender: Gender | undefined,
): number | undefined => {
  for (let at = clause.to - 1; at >= clause.from; at -= 1) {
    const quote = items[at]?.quote;
    if (items[at + 1]?.lower === "by") continue;
    const entity = quote === undefined ? undefined : known.decided(quote)?.entity;
    if (entity !== undefined) return known.canBe(entity, gender) ? entity : undefined;
  }
  return undefined;
};

const subjectIn = (known: Known, frame: Frame, clause: Clause, gender: Gender | undefined): Topic => {
  const { items } = frame;
  const somebody = unnamedSubject(items.slice(clause.from, Math.min(clause.to, clause.from + openingItems)));
  if (somebody && (gender === undefined || (somebody.gender ?? gender) === gender))
    return (
      known.personIn({ start: somebody.start, end: somebody.end }, gender) ??
      (known.isEpithet(frame, somebody) ? "epithet" : "unnamed")
    );
  const subject = mainSubject(items, clause);
  if (!subject) return undefined;
  const words = itemsOf(items, subject);
  const [first] = words;
  // “It was left to Dole to sum up.”
  if (words.length === 1 && first?.lower === "it") {
    const [only, ...others] = known.peopleNamed(spanOf(items, clause), gender);
    return others.length === 0 ? only : undefined;
  }
  if (words.length === 1 && first && /^s?he$/.test(first.lower) && (gender ?? first.lower) === first.lower)
    return known.linked.get(first.start) ?? "same";
  if (words.some(({ lower }) => lower === "and")) return "stop";
  const hearer = hearerIn(known, frame, subject, clause, gender);
  if (hearer !== undefined) return hearer;
  return (
    known.personIn(spanOf(items, subject), gender) ??
    (words.some((word) => word.pos === "NOUN" && isSomebodyNoun(word)) ? "unnamed" : undefined)
  );
};

/** What a clause is about: whom it quotes, else its subject; “stop” where a person is named in it besides. */
const topicOfClause = (known: Known, frame: Frame, clause: Clause, gender: Gender | undefined): Topic => {
  if (clause.from === clause.to) return undefined;
  const topic = speakerIn(known, frame, clause, gender) ?? subjectIn(known, frame, clause, gender);
  if (topic !== undefined) return topic;
  return known.peopleNamed(spanOf(frame.items, clause), gender).size > 0 ? "stop" : undefined;
};

/**
 * Whom a pronoun in the item `at` of a frame, or an epithet that begins there, takes up: the subject of its own sentence
 * before it, or else of the sentences before, back to the end of the paragraph before. Undefined where no subject says
 * it, “unnamed” where it is somebody without a name.
 */
export const topicBefore = (
  known: Known,
  own: Frame,
  at: number,
  gender: Gender | undefined,
): number | "unnamed" | undefined => {
  let left = farthest;
  let passed: "unnamed" | undefined;
  for (const { frame, from, to, isWhole } of sentencesBefore(own, known.frameAt(own.paragraph - 1), at)) {
    const clause = { from: Math.max(from, to - longestClause), to };
    const topic = topicOfClause(known, frame, clause, gender);
    if (topic === "stop") return passed;
    if (topic === "unnamed") return "unnamed";
    if (typeof topic === "number") return topic;
    if (topic === "epithet") passed = "unnamed";
    left -= isWhole ? 1 : 0;
    if (left === 0) return passed;
  }
  return passed;
};
