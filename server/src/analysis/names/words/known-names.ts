import type { EntityType } from "../../../article/entity.js";
import { type Gazetteer, kindsOf, nameKey, nameKind } from "../../gazetteer.js";
import type { Word } from "./words.js";

const bits: readonly (readonly [number, EntityType])[] = [
  [nameKind.country, "GPE"],
  [nameKind.group, "NORP"],
  [nameKind.event, "EVENT"],
  [nameKind.law, "LAW"],
  [nameKind.facility, "FAC"],
  [nameKind.product, "PRODUCT"],
  [nameKind.place, "LOC"],
  [nameKind.region, "GPE"],
  [nameKind.organization, "ORG"],
  [nameKind.majorCity, "GPE"],
  [nameKind.city, "GPE"],
];

/** The type a name has by the gazetteer alone, the likeliest where it has several; nothing for people's names and words. */
export const typeOfKinds = (kinds: number): EntityType | undefined => {
  for (const [bit, type] of bits) if ((kinds & bit) !== 0) return type;
  return undefined;
};

/** A known name of several words. */
export interface KnownPhrase {
  /** Index after its last word. */
  readonly to: number;
  readonly type: EntityType;
  readonly kinds: number;
}

const phraseKey = (words: readonly Word[], from: number, to: number): string => {
  let key = "";
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word) break;
    key += (index > from && !word.joined ? " " : "") + word.text;
  }
  return key;
};

/** The longest known name of two and more words that starts at `from` and ends before `limit`. */
export const knownPhrase = (
  words: readonly Word[],
  from: number,
  limit: number,
  gazetteer: Gazetteer,
): KnownPhrase | undefined => {
  const first = words[from];
  if (!first) return undefined;
  const joinedNext = words[from + 1]?.joined === true;
  const most =
    gazetteer.longest.get(nameKey(first.text)) ?? gazetteer.longest.get(first.lower) ?? (joinedNext ? 2 : 0);
  for (let to = Math.min(limit, from + most + 2); to > from + 1; to -= 1) {
    const kinds = kindsOf(gazetteer, phraseKey(words, from, to));
    const type = typeOfKinds(kinds);
    if (type !== undefined) return { to, type, kinds };
  }
  return undefined;
};
