import { hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import { isNameShape, type Word } from "../words/words.js";

/** The title of a programme is no longer, in words. */
const longestTitle = 9;

const isCount = (word: Word | undefined): boolean =>
  word !== undefined && (/^\d{1,3}$/.test(word.text) || hasFeature(word.text, "number-of-channel"));

/** Where the broadcaster that begins at `from` ends: “BBC Two”, “Radio 4”, “BBC Radio Four”; `from` where none does. */
const broadcasterEnd = (words: readonly Word[], from: number): number => {
  const first = words[from];
  if (!first || !isNameShape(first) || !hasFeature(first.lower, "channel-with-number")) return from;
  const radio = words[from + 1]?.text === "Radio" || words[from + 1]?.text === "TV" ? 1 : 0;
  return isCount(words[from + 1 + radio]) && words[from + 1 + radio]?.text !== "%" ? from + 2 + radio : from;
};

/** The broadcaster with its number that begins at `from`; undefined where none does. */
export const broadcasterAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const to = broadcasterEnd(words, from);
  return to > from ? { from, to, type: "ORG", confidence: 0.9, settled: true } : undefined;
};

const time = /^\d{1,2}(?:[.:]\d{2})?$/;

/** “BBC Two”, “Film4”, “Radio Ellery” before a comma: who broadcasts what an entry of a listing names. */
const houseEnd = (words: readonly Word[], from: number): number => {
  const end = broadcasterEnd(words, from);
  if (end > from) return end;
  const [first, second] = words.slice(from, from + 2);
  if (/^\p{Lu}\p{L}*\d$/u.test(first?.text ?? "") || hasFeature(first?.text, "broadcaster"))
    return isNameShape(second) ? from + 2 : from + 1;
  return from;
};

/** The programme and its broadcaster, of a sentence that is an entry of a listing: “The Harbour Master, BBC Two, 9pm”; undefined elsewhere. */
export const listingEntry = (words: readonly Word[]): readonly FoundName[] | undefined => {
  const from = words[1]?.text === ":" ? 2 : 0;
  const comma = words.findIndex(({ text }) => text === ",");
  if (comma <= from || comma - from > longestTitle) return undefined;
  const house = houseEnd(words, comma + 1);
  const at = words[house + 1]?.text ?? "";
  const closed = house > comma + 1 && words[house]?.text === "," && time.test(at.replace(/[ap]m$/, ""));
  if (!closed || !isNameShape(words[from])) return undefined;
  return [
    { from, to: comma, type: "WORK_OF_ART", confidence: 0.9, settled: true },
    { from: comma + 1, to: house, type: "ORG", confidence: 0.9, settled: true },
  ];
};
