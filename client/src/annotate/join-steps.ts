import type { CastMember, DecideStep, WireAnswer, WireRange } from "../../../server/src/protocol.js";
import { isSameRange } from "./place-of.js";

/** Mentions that become somebody else. */
export interface Joined {
  /** Those that were chosen, of all that their entity has. */
  readonly chosen: readonly WireRange[];
  readonly all: readonly WireRange[];
  /** Everybody else of the article. */
  readonly others: readonly CastMember[];
  readonly answer: WireAnswer;
  readonly textAt: (range: WireRange) => string;
}

/**
 * The steps that say of mentions who they are: one for all of the same words where all of them are meant, and nobody else
 * bears those words; else one for each place, or what is said of one would hold for the others too.
 */
export const joinSteps = ({ chosen, all, others, answer, textAt }: Joined): readonly DecideStep[] => {
  const borne = new Set(others.flatMap(({ mentions }) => mentions.map(textAt)));
  const left = all.filter((one) => !chosen.some((other) => isSameRange(one, other)));
  const apart = new Set([...borne, ...left.map(textAt)]);
  const said = new Set<string>();
  return chosen.flatMap((range): DecideStep[] => {
    const words = textAt(range);
    const isWhole = !apart.has(words);
    if (isWhole && said.has(words)) return [];
    said.add(words);
    return [{ kind: "decide", ranges: [range], answer, scope: isWhole ? "article" : "here" }];
  });
};
