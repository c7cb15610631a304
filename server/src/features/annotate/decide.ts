import type { Article } from "../../article/article.js";
import { fragmentsOf } from "../../article/fragments.js";
import { byPosition, placeKey, type Span, textOf } from "../../article/span.js";
import { anchorOf } from "../../decisions/anchor-of.js";
import type { Anchor, Answer, Decision } from "../../decisions/decision.js";
import type { PlacedDecision } from "../../decisions/place.js";
import { type Subject, settles, subjectOf } from "../../decisions/subject.js";
import { freeIdentity, identities } from "./cast.js";
import { createPlaces, type Places } from "./decided-places.js";
import { type AnswerPlace, mergeAnswer } from "./merge-answer.js";
import { type Standings, standingsIn, subjectOfAnswer } from "./standing.js";
import type { Step } from "./step.js";

/** What a gesture is carried out on. */
export interface Desk {
  /** The article as it is shown, with what was decided. */
  readonly article: Article;
  /** What the machine makes of the same text by itself. */
  readonly machine: Article;
  readonly placed: readonly PlacedDecision[];
  readonly orphans: readonly Decision[];
  /** Who decides, if they say who they are, and when (ISO 8601). */
  readonly by: string | undefined;
  readonly at: string;
  /** An id that no decision has. */
  readonly newId: () => string;
  /** The place of a span (UTF-16) in the article's file, in code points. */
  readonly positionOf: (span: Span) => Span;
}

/** What becomes of an article's decisions: those made or changed, at their places, and the ids of those taken away. */
export interface DecisionChange {
  readonly put: readonly PlacedDecision[];
  readonly drop: readonly string[];
}

type Deciding = Extract<Step, { readonly kind: "decide" }>;

/** What all steps of a gesture share. */
interface Work {
  readonly desk: Desk;
  readonly shown: Standings;
  readonly machine: Standings;
  readonly places: Places;
  readonly another: (name: string) => string;
  readonly anchorAt: (span: Span) => Anchor;
}

/** The one that the steps of a gesture call another, whoever is called so first. */
const createAnother = ({ article, placed, orphans }: Desk): ((name: string) => string) => {
  let found: string | undefined;
  return (name) => {
    if (found === undefined) {
      const decided = [...placed.map(({ decision }) => decision), ...orphans];
      const taken = decided.flatMap(({ answer }) => answer.entity ?? []);
      found = freeIdentity(name, new Set([...identities(article), ...taken]));
    }
    return found;
  };
};

const sorted = (answer: Answer): string =>
  JSON.stringify(Object.entries(answer).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const isSame = (
  before: PlacedDecision | undefined,
  answer: Answer,
  scope: Decision["scope"],
  spans: readonly Span[],
): boolean =>
  before !== undefined &&
  before.decision.scope === scope &&
  sorted(before.decision.answer) === sorted(answer) &&
  placeKey(before.spans) === placeKey(spans);

const isEmpty = (answer: Answer): boolean => Object.keys(answer).length === 0;

/** The decision that a step moves, wherever it is now, or if it has no place any more. */
const movedBy = ({ desk, places }: Work, { moves }: Deciding): Decision | undefined =>
  moves === undefined
    ? undefined
    : (places.get(moves)?.decision ?? desk.orphans.find(({ id }) => id === moves));

const subjectOfStep = (work: Work, step: Deciding): Subject => {
  const { shown, places } = work;
  const [span] = step.spans;
  if (span === undefined) return "article";
  const known = movedBy(work, step);
  return (
    subjectOfAnswer(step.answer) ??
    (known && subjectOf(known)) ??
    places.subjectAt(step.spans) ??
    shown.subjectAt(span)
  );
};

/** The decision that a step changes: the one that moves here, or the one that stands here already. */
const decisionFor = (work: Work, step: Deciding, subject: Subject, spans: readonly Span[]) =>
  step.moves === undefined ? work.places.at(subject, spans, step.answer)?.decision : movedBy(work, step);

const decide = (work: Work, step: Deciding): void => {
  const { desk, shown, machine, places, anchorAt } = work;
  const subject = subjectOfStep(work, step);
  // Whoever says what the quote is, or moves it, means just these words.
  const isExact = subject === "quote" && (step.moves !== undefined || typeof step.answer.type === "string");
  const whole = (span: Span): Span => (isExact ? span : shown.whole(subject, span));
  const spans = step.spans.map(whole).toSorted(byPosition);
  const [span] = spans;
  const before = decisionFor(work, step, subject, spans);
  if (step.moves !== undefined && before === undefined) return;
  const standing = span && shown.at(subject, span);
  const words = span ? textOf(desk.article.text, span) : "";
  const place: AnswerPlace = {
    subject,
    standing,
    anchorAt,
    another: () => work.another(standing?.entity ?? words),
  };
  const answer = mergeAnswer(before?.answer ?? {}, step.answer, place);
  if (isEmpty(answer)) {
    if (before) places.drop(before.id);
    return;
  }
  const scope = step.scope ?? before?.scope ?? (subject === "name" ? "article" : "here");
  if (before && isSame(places.get(before.id), answer, scope, spans)) return;
  const found = before?.machine ?? (span && machine.at(subject, span));
  const decision: Decision = {
    id: before?.id ?? desk.newId(),
    ...(desk.by === undefined ? {} : { creator: desk.by }),
    created: desk.at,
    anchors: spans.map(anchorAt),
    scope,
    answer,
    ...(found ? { machine: { type: found.type, confidence: found.confidence } } : {}),
  };
  const source =
    answer.speaker?.kind === "words" ? sourceOf(work, step, before, answer, standing) : undefined;
  // Two names never share a stretch of text: the one that was decided last stands.
  if (subject === "name" && settles(answer)) places.dropNamesIn(spans, decision.id);
  const there = places.at(subject, spans, step.answer);
  if (there && there.decision.id !== decision.id) places.drop(there.decision.id);
  places.put({ decision, spans, ...(source ? { source } : {}) });
};

/** Where the words stand that say who speaks: those just pointed at, those shown, or those of the decision before. */
const sourceOf = (
  { places }: Work,
  { answer: { speaker } }: Deciding,
  before: Decision | undefined,
  { speaker: decided }: Answer,
  standing: AnswerPlace["standing"],
): Span | undefined => {
  if (speaker?.kind === "words") return speaker.span;
  if (before && decided === before.answer.speaker) return places.get(before.id)?.source;
  return standing?.speaker?.kind === "words" ? standing.speaker.span : undefined;
};

/** The identities that a step refers to. */
const namedIn = (step: Step): readonly string[] => {
  if (step.kind === "forget") return [];
  const { entity, speaker } = step.answer;
  return [...(entity ? [entity] : []), ...(speaker?.kind === "entity" ? [speaker.name] : [])];
};

/**
 * Steps that hold on to those whom a gesture refers to by a number that nobody decided: of two entities of one name the
 * second is known by its number only once its mentions say so.
 */
const holdingOn = ({ entities, mentions }: Article, steps: readonly Step[]): readonly Step[] => {
  const wanted = new Set(steps.flatMap(namedIn));
  if (wanted.size === 0) return [];
  const names = identities({ entities });
  return entities.flatMap((entity, index) => {
    const identity = names[index];
    if (identity === undefined || identity === entity.name || !wanted.has(identity)) return [];
    return entity.mentions.flatMap((at): readonly Step[] => {
      const mention = mentions[at];
      return mention
        ? [{ kind: "decide", spans: fragmentsOf(mention), answer: { entity: identity }, scope: "here" }]
        : [];
    });
  });
};

/**
 * Carries out a gesture: what becomes of the decisions when its steps are taken one after the other. What a step says of
 * a place is merged with the decision that stands there. Takes time in proportion to the text, the decisions and the
 * steps. Steps that point outside the text, or at decisions that are not there, change nothing.
 */
export const decideSteps = (desk: Desk, steps: readonly Step[]): DecisionChange => {
  const { article } = desk;
  const places = createPlaces(desk.placed);
  const shown = standingsIn(article);
  const work: Work = {
    desk,
    shown,
    machine: desk.machine === article ? shown : standingsIn(desk.machine),
    places,
    another: createAnother(desk),
    anchorAt: (span) => anchorOf(article.text, span, desk.positionOf(span)),
  };
  const isInside = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= article.text.length;
  for (const step of [...holdingOn(article, steps), ...steps]) {
    if (step.kind === "forget") places.drop(step.decision);
    else if (step.spans.every(isInside)) decide(work, step);
  }
  return places.change(desk.orphans);
};
