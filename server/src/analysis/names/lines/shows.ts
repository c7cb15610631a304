import { hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import { isNameShape, isPossessive, type Word } from "../words/words.js";

/** A title is no longer, and neither is what stands in brackets behind it, in words. */
const longestTitle = 9;
const longestBracket = 14;

const airs = /^\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\.?$|^(?:noon|midnight)$/;

/** Where something is shown, in brackets behind its title: the house, its town, and whether it is broadcast. */
interface House {
  readonly from: number;
  readonly to: number;
  readonly town?: number;
  readonly isBroadcast: boolean;
}

const isTitle = (words: readonly Word[], to: number): boolean =>
  to > 0 &&
  to <= longestTitle &&
  isNameShape(words[0]) &&
  words
    .slice(0, to)
    .every(
      (word) =>
        isNameShape(word) ||
        word.shape === "number" ||
        /^[:!?&,]$/.test(word.text) ||
        isPossessive(word) ||
        hasFeature(word.lower, "small-in-title"),
    );

/** The house in the bracket that opens at `open`: “(Denvik TV, 8 p.m.)”, “(2021, Orvo One, 10pm)”, “(Lantern, Marlby, until Saturday)”. */
const houseIn = (words: readonly Word[], open: number): House | undefined => {
  const close = words.findIndex(({ text }, index) => index > open && text === ")");
  if (close < 0 || close - open > longestBracket) return undefined;
  const commas = words.flatMap(({ text }, index) =>
    index > open && index < close && text === "," ? [index] : [],
  );
  const last = commas.at(-1);
  if (last === undefined) return undefined;
  const end = words
    .slice(last + 1, close)
    .map(({ lower, joined }) => (joined ? lower : ` ${lower}`))
    .join("")
    .trim();
  const isBroadcast = airs.test(end);
  if (!isBroadcast && !hasFeature(words[last + 1]?.lower, "run-of-show")) return undefined;
  const from = words[open + 1]?.shape === "number" && words[open + 2]?.text === "," ? open + 3 : open + 1;
  const to = commas.find((comma) => comma > from) ?? from;
  if (!isNameShape(words[from]) || to <= from) return undefined;
  const town = !isBroadcast && to < last && last === to + 2 ? to + 1 : undefined;
  return { from, to, isBroadcast, ...(town === undefined ? {} : { town }) };
};

/**
 * The title that begins a sentence before a bracket that tells where it is shown, or the house or the town in the
 * bracket, whichever begins at `at`; undefined where none does.
 */
export const showAt = (words: readonly Word[], at: number): FoundName | undefined => {
  const open = words.slice(0, longestTitle + 1).findIndex(({ text }) => text === "(");
  if (open <= 0 || at > open + longestBracket || !isTitle(words, open)) return undefined;
  const house = houseIn(words, open);
  if (house === undefined) return undefined;
  const { from, to, town, isBroadcast } = house;
  if (at === 0) return { from: 0, to: open, type: "WORK_OF_ART", confidence: 0.9, settled: true };
  if (at === from) return { from, to, type: isBroadcast ? "ORG" : "FAC", confidence: 0.86, settled: true };
  return at === town ? { from: at, to: at + 1, type: "GPE", confidence: 0.8 } : undefined;
};
