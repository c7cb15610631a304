import { commonLength } from "./context-lengths.js";
import type { Anchor, Others } from "./decision.js";
import type { Fit } from "./fit.js";

/** By how much one place must be better than any other. */
export const clearLead = 0.25;

/** What the other places of an anchor's words were like, as far as its file says so: a long neighbour stood there in part, too. */
const othersOf = ({ others, prefix, suffix }: Anchor): Others =>
  others ?? {
    count: 0,
    before: commonLength(prefix) > 0 ? 1 : 0,
    after: commonLength(suffix) > 0 ? 1 : 0,
  };

/** What tells a place of an anchor's words from the other places that there were when the decision was made. */
export interface Apart {
  /** Whether one of the others is gone where only so many are left. */
  readonly isOneGone: (left: number) => boolean;
  /**
   * Whether a place has more of the neighbours than any of the others had. Where one of those is gone, what stood between
   * the words and it may be gone, too, and with that the words: then it has their neighbour on one side and its own on the
   * other, so that each side must tell.
   */
  readonly tells: (place: Pick<Fit, "before" | "after">, isOneGone: boolean) => boolean;
}

/** Prepares to tell an anchor's place from others. */
export const toldApart = (anchor: Anchor): Apart => {
  const others = othersOf(anchor);
  const exceeds = (share: number, most: number): boolean =>
    share > most && share >= Math.min(most + clearLead, 1);
  return {
    isOneGone: (left) => left < others.count,
    tells: (place, isOneGone) => {
      if (others.count + others.before + others.after === 0) return true;
      const [before, after] = [exceeds(place.before, others.before), exceeds(place.after, others.after)];
      return isOneGone ? before && after : before || after;
    },
  };
};
