import { hasFeature } from "../../lexicon/lexicon.js";
import type { Item } from "./frame.js";
import { phraseEnd, phraseStart } from "./noun-phrase.js";
import type { Phrase } from "./phrase.js";

/** Verbs behind which somebody is to do something, and may never do it. */
const wishing =
  /^(?:advis|ask|beg|command|direct|encourag|exhort|expect|implor|instruct|invit|order|persuad|press|pressur|push|requir|tell|told|urg|want)(?:e|s|es|ed|ing)?$/;

/** Verbs behind which somebody does do something. */
const bringing =
  /^(?:allow|caus|compel|driv|enabl|forc|get|got|inspir|lead|led|mov|permit|prod|prompt|provok|spurr?)(?:e|s|es|ed|ing|ting|led)?$/;

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
    if (bringing.test(items[at]?.lower ?? "") && phraseEnd(items, at + 1, to) > at + 1)
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
  return from < to && wishing.test(items[from - 1]?.lower ?? "");
};
