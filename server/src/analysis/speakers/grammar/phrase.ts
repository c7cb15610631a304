import type { Span } from "../../../article/span.js";
import type { Item } from "./frame.js";

/** A half-open range of items of a frame. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** How many items around a quotation are looked at for its speaker. */
export const reach = 45;

/** The phrase that is one item. */
export const one = (index: number): Phrase => ({ from: index, to: index + 1 });

/** The items of a phrase; none of none. */
export const itemsOf = (items: readonly Item[], phrase: Phrase | undefined): readonly Item[] =>
  phrase ? items.slice(phrase.from, phrase.to) : [];

/** Whether an item is a word of a name. */
export const isNameWord = ({ pos }: Item): boolean => pos === "PROPN";

/** Whether a word of a name is among some items. */
export const holdsName = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(isNameWord);

/** Where a phrase stands in the text. */
export const spanOf = (items: readonly Item[], { from, to }: Phrase): Span => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
});

/** Whether an item is a dash, or a hyphen that stands for one. */
export const isDashMark = (item: Item | undefined): boolean => /^(?:--?|—|–)$/.test(item?.text ?? "");

/** Goes on over a comma or a dash. */
export const skipComma = (items: readonly Item[], index: number): number =>
  items[index]?.text === "," || isDashMark(items[index]) ? index + 1 : index;

/** Whether nothing of a clause follows: its end, a quotation or punctuation. */
export const endsClause = (item: Item | undefined): boolean =>
  item === undefined || item.quote !== undefined || /^[.,;:!?]$/.test(item.text) || isDashMark(item);
