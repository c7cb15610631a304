import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Item } from "./frame.js";
import { isAppositiveStart, isCapital, isNominal, isPersonal, isTime, isVerbalNoun } from "./nominal.js";

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

/** No noun phrase of a news text is longer, in items. */
const longest = 60;

/** A noun phrase that begins at `from`, without appositions: its end, exclusive, or `from` when there is none. */
export const phraseEnd = (items: readonly Item[], from: number, within: number): number => {
  const limit = Math.min(within, from + longest);
  const first = items[from];
  if (!first || from >= limit) return from;
  if (isPersonal(first)) return from + 1;
  let end = from;
  let determined = false;
  let common = false;
  for (let index = from; index < limit; ) {
    const item = items[index];
    if (!item) break;
    const previous = items[index - 1];
    if (isTime(item) && index > from && !/^(?:of|'s)$/.test(previous?.lower ?? "") && item.pos !== "DET")
      break;
    const closed = parenthesis(items, index, limit);
    if (closed > index && end > from) {
      index = closed;
      end = closed;
      continue;
    }
    if (item.quote !== undefined) {
      const joins = end > from && index - end === 0 && hasFeature(previous?.lower, "joins-noun-phrase");
      if (!joins) break;
      index += 1;
      end = index;
      continue;
    }
    const participle =
      item.pos === "VERB" && previous?.pos === "DET" && index > from && isAppositiveStart(items[index + 1]);
    if (
      participle ||
      isNominal(item) ||
      (index > from && isVerbalNoun(item, previous)) ||
      (index === from && hasFeature(item.lower, "subject-word"))
    ) {
      if (item.pos === "DET") {
        if (
          end > from &&
          index === end &&
          previous &&
          !hasFeature(previous.lower, "head-preposition") &&
          previous.pos !== "DET" &&
          !/^(?:and|&|both|all)$/.test(previous.lower)
        )
          break;
        determined = true;
      }
      if (item.pos === "NOUN" && !isCapital(item)) common = true;
      index += 1;
      end = index;
      continue;
    }
    const following = items[index + 1];
    if (item.pos === "ADV" && previous?.pos === "DET" && index > from && following && isNominal(following)) {
      index += 1;
      continue;
    }
    if (
      end > from &&
      hasFeature(item.lower, "head-preposition") &&
      following &&
      following.quote === undefined
    ) {
      const attaches =
        nounAlways.has(item.lower) ||
        ((determined || common) &&
          hasFeature(item.lower, "head-preposition") &&
          !hasFeature(following.lower, "opens-inner-phrase"));
      if (!attaches || !isNominal(following) || isTime(following)) break;
      index += 1;
      continue;
    }
    if (
      end > from &&
      (item.lower === "and" || item.lower === "or") &&
      following &&
      isNominal(following) &&
      !isPersonal(following)
    ) {
      index += 1;
      continue;
    }
    break;
  }
  while (end > from + 1 && /^(?:then|now)$/.test(items[end - 1]?.lower ?? "")) end -= 1;
  return end;
};

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
    if (to === start) break;
    if (items[to]?.lower === "who") to = clauseEnd(items, to, limit);
    end = to;
  }
  return end;
};

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
  hasFeature(items[index]?.lower, "emphatic-pronoun") && /^(?:NOUN|PROPN)$/.test(items[index - 1]?.pos ?? "");

/** “this week Mayor Vela”, “that Mayor Vela”, “no wonder Vela”: what stands in front of a subject and is no part of it. */
const behindOpeners = (items: readonly Item[], from: number, to: number): number => {
  const [first, second] = [items[from]?.lower ?? "", items[from + 1]];
  let start = from;
  if (start + 2 < to && hasFeature(first, "before-time-word") && isTime(second)) start += 1;
  if (start + 1 < to && first === "that" && second?.pos === "PROPN" && isCapital(second)) start += 1;
  if (start + 2 < to && first === "no" && /^(?:wonder|doubt)$/.test(second?.lower ?? "")) start += 2;
  while (start < to && (isTime(items[start]) || /^(?:-|\/|'s|'|&)$/.test(items[start]?.lower ?? "")))
    start += 1;
  return start;
};

/** Where the noun phrase that ends right before `to` begins; `to` when there is none. `floor` is the clause's start. */
export const phraseStart = (items: readonly Item[], to: number, floor: number): number => {
  const last = items[to - 1];
  if (!last || to <= floor) return to;
  if (/^(?:them|us|you)$/.test(last.lower) && items[to - 2]?.lower === "of") {
    const part = phraseStart(items, to - 2, floor);
    if (part < to - 2) return part;
  }
  if (isPersonal(last)) return to - 1;
  if (last.lower === "who" || last.lower === "which") return to - 1;
  let start = to;
  for (let index = to - 1; index >= floor; ) {
    const item = items[index];
    if (!item) break;
    if (item.text === ")" || item.text === "]") {
      let open = index - 1;
      while (open > Math.max(floor, index - 9) && items[open]?.text !== "(" && items[open]?.text !== "[")
        open -= 1;
      if (items[open]?.text !== "(" && items[open]?.text !== "[") break;
      index = open - 1;
      continue;
    }
    if (item.quote !== undefined) break;
    if (isTime(item) && item.pos !== "DET" && item.pos !== "NOUN") break;
    if (
      isNominal(item) ||
      isVerbalNoun(item, items[index - 1]) ||
      (index === to - 1 && (hasFeature(item.lower, "subject-word") || isEmphatic(items, index)))
    ) {
      const after = items[index + 1];
      if (
        start < to &&
        index + 1 === start &&
        after?.pos === "DET" &&
        !hasFeature(item.lower, "predeterminer")
      )
        break;
      start = index;
      index -= 1;
      continue;
    }
    const before = items[index - 1];
    if (item.pos === "ADV" && start === index + 1 && start < to && index > floor && before?.pos === "DET") {
      index -= 1;
      continue;
    }
    if (start < to && index > floor && before) {
      if (
        hasFeature(item.lower, "head-preposition") ||
        hasFeature(item.lower, "preposition-before-preposition")
      ) {
        const first =
          hasFeature(item.lower, "preposition-before-preposition") &&
          hasFeature(before.lower, "head-preposition")
            ? index - 1
            : index;
        const inner = phraseStart(items, first, floor);
        const edge = items[inner - 1];
        const initial =
          inner < first &&
          (inner === floor ||
            edge === undefined ||
            hasFeature(edge.lower, "phrase-border") ||
            item.lower === "of");
        if (!initial || isTime(items[start])) break;
        return inner;
      }
      if (
        (item.lower === "and" || item.lower === "or") &&
        (before.pos === "PROPN" || before.pos === "NOUN")
      ) {
        const inner = phraseStart(items, index, floor);
        const edge = items[inner - 1];
        const initial =
          inner < index && (inner === floor || edge === undefined || hasFeature(edge.lower, "clause-border"));
        return initial ? inner : start;
      }
    }
    break;
  }
  return start < to ? behindOpeners(items, start, to) : start;
};
