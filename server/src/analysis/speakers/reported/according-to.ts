import type { Clause, Item } from "../grammar/frame.js";
import { isAccordingTo } from "../patterns/according-to.js";
import type { Statement } from "./statement.js";
import { isDash, openingBefore, trimmed } from "./stretch.js";

const closes = (items: readonly Item[], at: number, { to }: Clause): boolean =>
  /^[,;:()]$/.test(items[at]?.text ?? "") ||
  isDash(items, at) ||
  (at === to - 1 && /^[.!?]$/.test(items[at]?.text ?? ""));

/** “According to the agency, …”, “…, according to the agency”, “The plan, according to the agency, …”: the source ends at the comma. */
export const accordingTo = (items: readonly Item[], at: number, sentence: Clause): Statement | undefined => {
  if (!isAccordingTo(items, at)) return undefined;
  const from = at + 2;
  let to = from;
  while (to < sentence.to && !closes(items, to, sentence)) to += 1;
  if (to === from) return undefined;
  const before = trimmed(items, { from: openingBefore(items, at, sentence), to: at });
  const behind = items[to]?.text === ")" ? [] : trimmed(items, { from: to, to: sentence.to });
  const content = [...before, ...behind];
  const [only] = content;
  // “That is according to the agency”: the statement stands in the sentence before.
  const pointsBack =
    content.length === 1 && only && only.to - only.from <= 2 && items[only.from]?.pos === "PRON";
  if (content.length === 0 || pointsBack) return undefined;
  return {
    content,
    cue: { from: at, to: from },
    source: { from, to },
    pattern: "according-to",
    evidence: "according-to",
  };
};
