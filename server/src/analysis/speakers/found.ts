import type { AttributionPattern } from "../../article/quote.js";
import type { Item } from "./grammar/frame.js";
import type { Phrase } from "./grammar/phrase.js";

/** A speaker found in the sentence around a quotation, in item indices. */
export interface Found {
  readonly source?: Phrase;
  readonly cue?: Phrase;
  /** Who passes the words on: “Dole said, according to the agency”. */
  readonly relay?: { readonly source: Phrase; readonly cue: Phrase };
  readonly pattern: AttributionPattern;
  readonly confidence: number;
}

/** How many items around a quotation are looked at for its speaker. */
export const reach = 45;

/** The phrase that is one item. */
export const one = (index: number): Phrase => ({ from: index, to: index + 1 });

/** Goes on over a comma or a dash. */
export const skipComma = (items: readonly Item[], index: number): number =>
  /^(?:,|--?|—|–)$/.test(items[index]?.text ?? "") ? index + 1 : index;

/** Whether nothing of a clause follows: its end, a quotation or punctuation. */
export const endsClause = (item: Item | undefined): boolean =>
  item === undefined || item.quote !== undefined || /^[.,;:!?]$|^(?:--?|—|–)$/.test(item.text);
