import { isNoun } from "../../../article/token.js";
import { hasAnyOf, hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import type { Item } from "./frame.js";
import {
  isAppositiveStart,
  isCapital,
  isNominal,
  isPersonal,
  isSomebodyNoun,
  isSubjectRelative,
  isTime,
  isVerbalNoun,
} from "./nominal.js";
import type { Phrase } from "./phrase.js";

const spanning = (from: number, to: number): Phrase | undefined => (to > from ? { from, to } : undefined);

const nounAlways = new Set(["of"]);

/** Where a parenthesis that opens at `from` ends, exclusive; `from` when it is none or too long. */
const parenthesis = (items: readonly Item[], from: number, limit: number): number => {
  const open = items[from]?.text;
  if (open !== "(" && open !== "[") return from;
  for (let index = from + 1; index < Math.min(limit, from + 9); index += 1) {
    if (items[index]?.text === (open === "(" ? ")" : "]")) return index + 1;
  }
  return from;
};

/** “the Evening Post”, “the Monday Club”, “the Torvik Morning Herald”: a time in a name. */
const beginsName = (items: readonly Item[], index: number): boolean => {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (!before || !item || !next || !isCapital(item) || !isCapital(next)) return false;
  return (
    before.pos === "DET" ||
    (before.pos === "PROPN" && isCapital(before) && hasFeature(item.lower, "part-of-day"))
  );
};

/** No noun phrase of a news text is longer, in items. */
const longest = 60;

/** What has been read of a noun phrase: its end so far, exclusive, and whether it has a determiner or a common noun. */
interface Reading {
  readonly from: number;
  readonly end: number;
  readonly determined: boolean;
  readonly common: boolean;
}

/** A reading, and the item to go on with. */
interface Step {
  readonly index: number;
  readonly reading: Reading;
}

/** Whether a determiner cannot belong to what has been read: “gave Dole | the key”. */
const opensAnother = (items: readonly Item[], index: number, { from, end }: Reading): boolean => {
  const previous = items[index - 1];
  return (
    end > from &&
    index === end &&
    previous !== undefined &&
    !hasFeature(previous.lower, "head-preposition") &&
    previous.pos !== "DET" &&
    !/^(?:and|&|both|all)$/.test(previous.lower)
  );
};

/** Over an item that can be inside a noun phrase. */
const overNominal = (items: readonly Item[], index: number, reading: Reading): Step | undefined => {
  const item = items[index];
  const previous = items[index - 1];
  if (!item) return undefined;
  const isFirst = index === reading.from;
  const participle =
    !isFirst && item.pos === "VERB" && previous?.pos === "DET" && isAppositiveStart(items[index + 1]);
  const belongs =
    participle ||
    isNominal(item) ||
    (!isFirst && isVerbalNoun(item, previous)) ||
    (isFirst && hasFeature(item.lower, "subject-word"));
  if (!belongs || (item.pos === "DET" && opensAnother(items, index, reading))) return undefined;
  return {
    index: index + 1,
    reading: {
      ...reading,
      end: index + 1,
      determined: reading.determined || item.pos === "DET",
      common: reading.common || (item.pos === "NOUN" && !isCapital(item)),
    },
  };
};

/** Whether a preposition with what follows belongs to the phrase: “the mayor of Kent”, “head for the coast”. */
const attaches = (item: Item, following: Item, { determined, common }: Reading): boolean =>
  (nounAlways.has(item.lower) ||
    ((determined || common) && !hasFeature(following.lower, "opens-inner-phrase"))) &&
  isNominal(following) &&
  !isTime(following);

/** Over an adverb, a preposition or an “and”, behind which the phrase goes on. */
const overLink = (items: readonly Item[], index: number, reading: Reading): Step | undefined => {
  const [previous, item, following] = [items[index - 1], items[index], items[index + 1]];
  if (!item || !following || index === reading.from) return undefined;
  const on = { index: index + 1, reading };
  if (item.pos === "ADV" && previous?.pos === "DET" && isNominal(following)) return on;
  if (reading.end === reading.from) return undefined;
  // “One of them, Ann Dole”.
  if (item.lower === "of" && hasValue(following.lower, "pronoun", "object"))
    return { index: index + 2, reading: { ...reading, end: index + 2 } };
  if (hasFeature(item.lower, "head-preposition") && following.quote === undefined)
    return attaches(item, following, reading) ? on : undefined;
  const joins = (item.lower === "and" || item.lower === "or") && isNominal(following);
  return joins ? on : undefined;
};

/** Over the next item of a noun phrase, or a parenthesis or a quotation in it; undefined where it ends. */
const over = (items: readonly Item[], index: number, limit: number, reading: Reading): Step | undefined => {
  const item = items[index];
  const previous = items[index - 1];
  const { from, end } = reading;
  if (!item) return undefined;
  const isOfTime = isTime(item) && !beginsName(items, index);
  if (isOfTime && index > from && !/^(?:of|'s)$/.test(previous?.lower ?? "")) return undefined;
  const closed = parenthesis(items, index, limit);
  if (closed > index && end > from) return { index: closed, reading: { ...reading, end: closed } };
  if (item.quote !== undefined) {
    const joins = end > from && index === end && hasFeature(previous?.lower, "joins-noun-phrase");
    return joins ? { index: index + 1, reading: { ...reading, end: index + 1 } } : undefined;
  }
  const nominal = overNominal(items, index, reading);
  if (nominal || item.pos === "DET") return nominal;
  return overLink(items, index, reading);
};

/** A noun phrase that begins at `from`, without appositions: its end, exclusive, or `from` when there is none. */
export const phraseEnd = (items: readonly Item[], from: number, within: number): number => {
  const limit = Math.min(within, from + longest);
  const first = items[from];
  if (!first || from >= limit) return from;
  if (isPersonal(first)) return from + 1;
  let step: Step | undefined = {
    index: from,
    reading: { from, end: from, determined: false, common: false },
  };
  let { end } = step.reading;
  while (step && step.index < limit) {
    step = over(items, step.index, limit, step.reading);
    end = step?.reading.end ?? end;
  }
  while (
    end > from + 1 &&
    (/^(?:then|now)$/.test(items[end - 1]?.lower ?? "") || leadsToTime(items, end - 1))
  )
    end -= 1;
  return end;
};

/** “Said Dole | last month”: what belongs to the time behind it. */
const leadsToTime = (items: readonly Item[], index: number): boolean =>
  hasFeature(items[index]?.lower, "before-time-word") && isTime(items[index + 1]);

/** “Said Dole, his voice breaking”: how somebody looks, and not what they are, as “his captain” does. */
const tellsOfLooks = (items: readonly Item[], start: number, to: number): boolean =>
  hasFeature(items[start]?.lower, "possessive") &&
  !items.slice(start, to).some((item) => item.pos === "PROPN" || isSomebodyNoun(item));

/**
 * A noun phrase with its appositions that begins at `from`, as behind a speech verb: “Tom Reyes, 83, of Elmira,
 * a retired welder”. The end, exclusive, or `from`.
 */
export const fullPhraseEnd = (items: readonly Item[], from: number, within: number): number => {
  const limit = Math.min(within, from + longest);
  let end = phraseEnd(items, from, limit);
  if (end === from || isPersonal(items[from])) return end;
  if (items[end]?.lower === "who") end = clauseEnd(items, end, limit);
  const introduced = end - from > 1;
  while (end < limit && items[end]?.lower === ",") {
    const next = items[end + 1];
    if (!isAppositiveStart(next) && !(next?.lower === "of" || next?.lower === "from")) break;
    const start = next?.lower === "of" || next?.lower === "from" ? end + 2 : end + 1;
    const relative = next?.lower === "who" || next?.lower === "whose";
    if (relative && !introduced) break;
    let to = relative ? clauseEnd(items, start, limit) : phraseEnd(items, start, limit);
    if (to === start || tellsOfLooks(items, start, to)) break;
    if (items[to]?.lower === "who") to = clauseEnd(items, to, limit);
    end = to;
  }
  return end;
};

/** The noun phrase that begins at an index, without appositions; undefined where none does. */
export const phraseAt = (items: readonly Item[], from: number, within: number): Phrase | undefined =>
  spanning(from, phraseEnd(items, from, within));

/** The same with its appositions. */
export const fullPhraseAt = (items: readonly Item[], from: number, within: number): Phrase | undefined =>
  spanning(from, fullPhraseEnd(items, from, within));

/** Where a relative clause ends: at the next comma, dash, quotation or the sentence's end. */
export const clauseEnd = (items: readonly Item[], from: number, within: number): number => {
  const limit = Math.min(within, from + longest);
  let index = from;
  while (index < limit) {
    const item = items[index];
    if (!item || item.quote !== undefined || /^(?:[,;:.!?]|--?|—|–)$/.test(item.text)) break;
    index += 1;
  }
  return index;
};

/** “Vela herself”. */
const isEmphatic = (items: readonly Item[], index: number): boolean =>
  hasFeature(items[index]?.lower, "emphatic-pronoun") && isNoun(items[index - 1]);

/** “this week Mayor Vela”, “that Mayor Vela”: what stands in front of a subject and is no part of it. */
const behindOpeners = (items: readonly Item[], from: number, to: number): number => {
  const [first, second] = [items[from]?.lower ?? "", items[from + 1]];
  let start = from;
  if (start + 2 < to && hasFeature(first, "before-time-word") && isTime(second)) start += 1;
  if (start + 1 < to && first === "that" && second?.pos === "PROPN" && isCapital(second)) start += 1;
  while (start < to && (isTime(items[start]) || /^(?:-|\/|'s|'|&)$/.test(items[start]?.lower ?? "")))
    start += 1;
  return start;
};

/** Where the parenthesis that closes at `close` opens, not before `floor`. */
export const parenthesisStart = (
  items: readonly Item[],
  close: number,
  floor: number,
): number | undefined => {
  const isOpen = (index: number): boolean => items[index]?.text === "(" || items[index]?.text === "[";
  let open = close - 1;
  while (open > Math.max(floor, close - 9) && !isOpen(open)) open -= 1;
  return isOpen(open) ? open : undefined;
};

/** Whether an item can be inside a noun phrase that ends right before `to`. */
const isInside = (items: readonly Item[], item: Item, index: number, to: number): boolean =>
  isNominal(item) ||
  isVerbalNoun(item, items[index - 1]) ||
  (index === to - 1 && (hasFeature(item.lower, "subject-word") || isEmphatic(items, index)));

/** Where the phrase that ends right before `to` begins, if it opens its clause or stands behind one of some words. */
const openingPhrase = (
  items: readonly Item[],
  to: number,
  floor: number,
  isBorder: (before: Item) => boolean,
): number | undefined => {
  const start = phraseStart(items, to, floor);
  const before = items[start - 1];
  const opens = start === floor || before === undefined || isBorder(before);
  return start < to && opens ? start : undefined;
};

/** Where a phrase that goes on at `start` begins in front of the item at `index`, which links it; not before `floor`. */
type Across = (items: readonly Item[], index: number, start: number, floor: number) => number | undefined;

/** In front of a preposition. */
const acrossPreposition: Across = (items, index, start, floor) => {
  const [before, item] = [items[index - 1], items[index]];
  const isSecond =
    hasFeature(item?.lower, "preposition-before-preposition") &&
    hasFeature(before?.lower, "head-preposition");
  if (isTime(items[start])) return undefined;
  return openingPhrase(
    items,
    isSecond ? index - 1 : index,
    floor,
    ({ lower }) => hasFeature(lower, "phrase-border") || item?.lower === "of",
  );
};

/** In front of an “and” or “or”. */
const acrossCoordinator: Across = (items, index, start, floor) =>
  openingPhrase(items, index, floor, ({ lower }) => hasValue(lower, "phrase-border", "clause")) ?? start;

/** In front of any item; undefined where it links nothing. */
const acrossLink: Across = (items, index, start, floor) => {
  const [before, item] = [items[index - 1], items[index]];
  if (index <= floor || !before || !item) return undefined;
  if (hasAnyOf(item.lower, "head-preposition", "preposition-before-preposition"))
    return acrossPreposition(items, index, start, floor);
  const joins = (item.lower === "and" || item.lower === "or") && isNoun(before);
  return joins ? acrossCoordinator(items, index, start, floor) : undefined;
};

/** Where a noun phrase begins by its first word alone: “part of them”, “he”, “who”; undefined where more is to be read. */
const shortStart = (items: readonly Item[], last: Item, to: number, floor: number): number | undefined => {
  if (/^(?:them|us|you)$/.test(last.lower) && items[to - 2]?.lower === "of") {
    const part = phraseStart(items, to - 2, floor);
    if (part < to - 2) return part;
  }
  return isPersonal(last) || isSubjectRelative(last) ? to - 1 : undefined;
};

/** Where the noun phrase that ends right before `to` begins; `to` when there is none. `floor` is the clause's start. */
export const phraseStart = (items: readonly Item[], to: number, floor: number): number => {
  const last = items[to - 1];
  if (!last || to <= floor) return to;
  const short = shortStart(items, last, to, floor);
  if (short !== undefined) return short;
  let start = to;
  for (let index = to - 1; index >= floor; ) {
    const item = items[index];
    if (!item) break;
    if (item.text === ")" || item.text === "]") {
      const open = parenthesisStart(items, index, floor);
      if (open === undefined) break;
      index = open - 1;
      continue;
    }
    if (item.quote !== undefined) break;
    if (isTime(item) && item.pos !== "NOUN" && !beginsName(items, index)) break;
    const isNext = start < to && index + 1 === start;
    if (isInside(items, item, index, to)) {
      if (isNext && items[start]?.pos === "DET" && !hasFeature(item.lower, "predeterminer")) break;
      start = index;
      index -= 1;
      continue;
    }
    if (item.pos === "ADV" && isNext && index > floor && items[index - 1]?.pos === "DET") {
      index -= 1;
      continue;
    }
    const across = start < to ? acrossLink(items, index, start, floor) : undefined;
    if (across !== undefined) return across;
    break;
  }
  return start < to ? behindOpeners(items, start, to) : start;
};
