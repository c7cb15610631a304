import type { Article } from "../../article/article.js";
import {
  contains,
  firstFrom,
  merged,
  overlapping,
  overlaps,
  type Span,
  touches,
} from "../../article/span.js";
import type { PlacedDecision } from "../../decisions/place.js";
import { samePlaces } from "../../decisions/same-places.js";
import { settles, subjectOf, subjectOfType } from "../../decisions/subject.js";

/** Another place that holds the same words and has no decision of its own; offsets are UTF-16. */
export interface Alike extends Span {
  /** What the machine has there, or what follows from a decision. */
  readonly type?: string;
}

/** The places of the decisions that count: those on names, or those of one label. */
const decidedSpans = (placed: readonly PlacedDecision[], label: string | undefined): readonly Span[] => {
  const spans = placed
    .filter(({ decision }) =>
      label === undefined
        ? subjectOf(decision) === "name" && settles(decision.answer)
        : subjectOf(decision) === "label" && decision.answer.type === label,
    )
    .flatMap(({ spans }) => spans);
  return merged(spans);
};

/**
 * The other places that hold the words of a span and have no decision of their own, in text order; part of a longer name,
 * they are not the same. `type` is what is to be decided: of a label of the folder's own only its own decisions count.
 */
export const alikePlaces = (
  article: Article,
  placed: readonly PlacedDecision[],
  { start, end }: Span,
  type?: string,
): readonly Span[] => {
  const { text, mentions } = article;
  const label = type !== undefined && subjectOfType(type) === "label" ? type : undefined;
  const decided = decidedSpans(placed, label);
  const words = text.slice(start, end);
  return samePlaces(text, new Map([[words, true]])).filter((place) => {
    if (overlaps(place, { start, end }) || touches(decided, place)) return false;
    return !overlapping(mentions, place).some(
      (mention) => contains(mention, place) && mention.end - mention.start > words.length,
    );
  });
};

/** The same with what stands there. */
export const alikeIn = (...asked: Parameters<typeof alikePlaces>): readonly Alike[] => {
  const [article] = asked;
  return alikePlaces(...asked).map(({ start, end }) => {
    const mention = article.mentions[firstFrom(article.mentions, start)];
    const isThere = mention?.start === start && mention.end === end;
    return {
      start,
      end,
      ...(isThere ? { type: mention.type } : {}),
    };
  });
};
