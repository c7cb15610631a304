import { hasFeature, hasValue, oneOf, words } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { appositionHead } from "../introductions.js";
import { personLikelihood } from "../person/shape.js";
import { suggestsPerson, surroundings } from "../words/context.js";
import { headTypes } from "../words/name-heads.js";
import {
  beforeThe,
  is,
  isNameShape,
  isOpeningMark,
  isPossessive,
  nameShapesEnd,
  standsAlone,
  type Word,
} from "../words/words.js";

/** Nouns of vessels, and their plurals. */
const vessels = words("vessel");
const fleets = new Set(
  [...vessels].map((noun) => (noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`)),
);

/** “Gas carrier”, “landing craft”: nouns that also name other things, and the words before them that make them vessels. */
const isCarrier = (before: string, noun: string): boolean =>
  (noun === "carrier" && hasFeature(before, "kind-of-carrier")) || (noun === "craft" && before === "landing");

const sailingPhrase = new RegExp(String.raw`^(?:${oneOf("sailing-phrase")})\b`);

/** A single lower-case vessel noun at `at`, “ship” the verb left aside: 1, or 2 for a plural; 0 where there is none. */
const vesselAt = (words: readonly Word[], at: number): 0 | 1 | 2 => {
  const word = words[at];
  const before = words[at - 1]?.lower ?? "";
  if (word?.shape !== "lower") return 0;
  if (fleets.has(word.lower)) return 2;
  const isVessel = vessels.has(word.lower) || isCarrier(before, word.lower);
  return isVessel && at > 0 && !hasFeature(before, "before-verb-not-ship") ? 1 : 0;
};

/** Whether the words would be a person's name if “the” did not stand before them. */
const soundsPersonal = (words: readonly Word[], from: number, to: number): boolean => {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || (headTypes.has(last.lower) && !is(last, nameKind.surname))) return false;
  if (to - from === 1) return is(first, nameKind.woman);
  return (
    hasFeature(first.lower, "title-of-ship") ||
    (is(first, nameKind.firstName) && personLikelihood(words.slice(from, to)) >= 0.45)
  );
};

const doesWhatShipsDo = (words: readonly Word[], to: number): boolean => {
  const [first = "", second = "", third = ""] = words.slice(to, to + 3).map(({ lower }) => lower);
  if (hasFeature(first, "sailing") || sailingPhrase.test(`${first} ${second} ${third}`)) return true;
  if (!hasFeature(first, "ship-auxiliary")) return false;
  return (
    hasFeature(second, "done-to-ship") ||
    (hasFeature(second, "ship-auxiliary") && hasFeature(third, "done-to-ship"))
  );
};

/** “aboard the Mary Rose”, “the crew of the Mary Rose”, “the Mary Rose’s crew”, “the Mary Rose sank”. */
const withArticle = (words: readonly Word[], from: number, to: number): boolean => {
  if (words[from - 1]?.lower !== "the" || !soundsPersonal(words, from, to)) return false;
  const [beyond, before] = [words[from - 3]?.lower ?? "", words[from - 2]?.lower ?? ""];
  if (isPossessive(words[to]) && hasFeature(words[to + 1]?.lower, "belongs-to-ship")) return true;
  if (doesWhatShipsDo(words, to)) return true;
  if (!standsAlone(words, to)) return vesselAt(words, to) > 0;
  return (
    before === "aboard" ||
    (before === "board" && beyond === "on") ||
    (before === "of" && hasFeature(beyond, "belongs-to-ship"))
  );
};

/** “Spirit of Britain”, “Prince of Wales”: the end of a one-word name that goes on. */
const wholeEnd = (words: readonly Word[], from: number, to: number): number => {
  if (to - from !== 1 || words[to]?.lower !== "of") return to;
  const behind = to + (words[to + 1]?.lower === "the" ? 2 : 1);
  return isNameShape(words[behind]) ? nameShapesEnd(words, behind) : to;
};

const ship = (from: number, to: number): FoundName => ({
  from,
  to,
  type: "PRODUCT",
  confidence: 0.9,
  settled: true,
});

/** “Ferry Lady Constance sinks”: where a headline leaves the article out. */
const behindNoun = (words: readonly Word[], from: number, to: number): FoundName | undefined =>
  vessels.has(words[from]?.lower ?? "") && from + 2 < to && soundsPersonal(words, from + 1, to)
    ? ship(from + 1, to)
    : undefined;

/**
 * The ship that a run of capital words, `words[from..to)`, is by what the sentence says of it: “HMS Prudence”, “the
 * ferry Lady Constance”, “aboard the Mary Rose”, “the Mary Rose, a trawler,”. `before` is the name found before it: “the
 * trawlers Ann Lee and Mary Rose”.
 */
export const shipIn = (
  words: readonly Word[],
  from: number,
  to: number,
  before: FoundName | undefined,
): FoundName | undefined => {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to - from > 5) return undefined;
  if (hasFeature(first.text, "ship-prefix") && to - from > 1) {
    const end = to - from === 2 ? wholeEnd(words, from + 1, to) : to;
    return hasValue(first.text, "ship-prefix", "ambiguous") && words[from - 1]?.lower !== "the"
      ? undefined
      : ship(from, end);
  }
  if (hasFeature(last.lower, "owner-of-ships") || suggestsPerson(surroundings(words, from, to)))
    return undefined;
  const mark = isOpeningMark(words[from - 1]) ? 1 : 0;
  const noun = from - 1 - mark;
  if (vesselAt(words, noun) > 0) return ship(from, wholeEnd(words, from, to));
  const named = beforeThe(words, noun + 1);
  if (/^(?:named|called|christened)$/.test(words[named]?.lower ?? "") && vesselAt(words, named - 1) > 0)
    return ship(from, wholeEnd(words, from, to));
  const linked =
    before?.type === "PRODUCT" &&
    before.settled &&
    words[from - 1]?.lower === "and" &&
    before.to === from - 1;
  if (linked && vesselAt(words, before.from - 1) === 2) return ship(from, to);
  if (vessels.has(appositionHead(words, to) ?? "")) return ship(from, to);
  return withArticle(words, from, to) ? ship(from, to) : behindNoun(words, from, to);
};
