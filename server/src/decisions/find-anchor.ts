import type { Span } from "../article/span.js";
import { type Between, between, type Whereabouts } from "./between.js";
import type { Anchor } from "./decision.js";
import { cutsWord, type Fit, fitAt, leastTouching } from "./fit.js";
import { clearLead, toldApart } from "./told-apart.js";

/** The most places of one string that are looked at. */
const mostPlaces = 2000;

/** What it counts for a place that it is just where the words should be. */
const expectedPlace = 0.5;

/** How far from where they should be words may stand that only one neighbour tells, in UTF-16 units. */
const close = 12;
const nearby = 80;

/** So much of both neighbours together must be there: where they should be, in between, anywhere else. */
const told = { close: 0.9, nearby: 1.3, between: 1.2, inside: 1.6, anywhere: 1.8 } as const;

/** So many units that touch the words tell a place just where they should be. */
const touchingAlone = 8;

const sum = ({ before, after }: Pick<Fit, "before" | "after">): number => before + after;

/** Where a string stands in a text, the first 2,000 places. */
export const placesOf = (text: string, exact: string): readonly Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < mostPlaces; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length });
  return places;
};

/** The best of several places; none where another, of these or of all, is about as good. */
const clearly = (
  good: readonly Fit[],
  all: readonly Fit[],
  worth: (fit: Fit) => number,
): Span | undefined => {
  const [best] = good.toSorted((a, b) => worth(b) - worth(a));
  return best && all.every((fit) => fit === best || worth(best) - worth(fit) >= clearLead)
    ? best.span
    : undefined;
};

/**
 * Finds an anchor's words again in a text that may have changed; undefined where they are gone, or where two places
 * would do; `places` are those of its words, as `placesOf` gives them. Takes time in proportion to the text.
 *
 * As Hypothesis finds its annotations: the quote with its neighbours first, approximate matching after
 * (https://web.hypothes.is/blog/fuzzy-anchoring/).
 */
export const findAnchor = (
  text: string,
  anchor: Anchor,
  places: readonly Span[],
  where: Whereabouts,
): Span | undefined => {
  const fits = places
    .filter((span) => !cutsWord(text, anchor, span))
    .map((span) => fitAt(text, anchor, span));
  const { isOneGone, tells } = toldApart(anchor);
  const distance = ({ span }: Pick<Fit, "span">): number =>
    Math.min(...where.expected.map((at) => Math.abs(at - span.start)));
  const isNear = (place: Pick<Fit, "span">): boolean => distance(place) <= nearby;
  const isInside = ({ span }: Fit): boolean => span.start >= where.from && span.end <= where.to;
  const worth = (fit: Fit): number => sum(fit) + (distance(fit) === 0 ? expectedPlace : 0);
  const isGone = isOneGone(fits.length - 1);
  // The neighbour on one side alone was told from all others when the decision was made.
  const whole = fits.filter((fit) => fit.whole && (!isGone || tells(fit, true)));
  if (whole.length > 0) return clearly(whole, fits, worth);

  const here = between(text, anchor, where);
  const isSame = here !== undefined && text.slice(here.span.start, here.span.end) === anchor.exact;
  const isBetween =
    here !== undefined &&
    sum(here) >=
      (isNear(here) && !(isSame && cutsWord(text, anchor, here.span)) ? told.between : told.inside);
  if (here && isBetween && !here.isTheirs) return undefined;
  const isGood = (fit: Fit): boolean => {
    if (!tells(fit, isGone)) return false;
    if (sum(fit) >= told.anywhere) return true;
    if (!isInside(fit) || fit.touching < leastTouching) return false;
    if (sum(fit) >= told.inside) return true;
    const far = distance(fit);
    if (far <= close) return sum(fit) >= told.close || fit.touching >= touchingAlone;
    return far <= nearby && sum(fit) >= told.nearby;
  };
  const good = fits.filter(isGood);
  if (good.length > 0) return clearly(good, fits, worth);
  if (here === undefined || !isBetween) return undefined;
  const beside = fitAt(text, anchor, here.span, true);
  return tells(beside, isSame ? isGone : isOneGone(fits.length)) ? changed(here, fits) : undefined;
};

/** The words where they changed, unless they stand elsewhere between like neighbours. */
const changed = (here: Between, fits: readonly Fit[]): Span | undefined =>
  fits.some((fit) => fit.span.start !== here.span.start && sum(fit) > sum(here) - clearLead)
    ? undefined
    : here.span;
