import { formsWith } from "../../../lexicon/inflection.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Item } from "./frame.js";
import { phraseEnd, phraseStart } from "./noun-phrase.js";
import type { Phrase } from "./phrase.js";

const wishing = formsWith("wishing");

const bringing = formsWith("bringing");

/** How far before “to” its verb is looked for, in items. */
const reach = 12;

/** The “to” of an infinitive. */
const markerOf = (items: readonly Item[], verb: number): number | undefined => {
  let to = verb - 1;
  while (items[to]?.pos === "ADV") to -= 1;
  return items[to]?.lower === "to" ? to : undefined;
};

/** “The flood led Mayor Vela to call it “…””: who is brought to say something. */
export const broughtTo = (items: readonly Item[], verb: number): Phrase | undefined => {
  const to = markerOf(items, verb);
  if (to === undefined) return undefined;
  const floor = Math.max(0, to - reach);
  for (let at = to - 2; at >= floor; at -= 1) {
    if (items[at]?.quote !== undefined || items[at]?.lower === "to") return undefined;
    if (bringing.has(items[at]?.lower ?? "") && phraseEnd(items, at + 1, to) > at + 1)
      return { from: at + 1, to };
  }
  return undefined;
};

/** “Asked the crew to say “…””: what somebody is to say, or fails to, nobody has said but who tells of it. */
export const isStillToSay = (items: readonly Item[], verb: number): boolean => {
  const to = markerOf(items, verb);
  if (to === undefined) return false;
  if (hasFeature(items[to - 1]?.lower, "noun-of-failing")) return true;
  const from = phraseStart(items, to, Math.max(0, to - reach));
  return from < to && wishing.has(items[from - 1]?.lower ?? "");
};
