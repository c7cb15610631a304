import { type EntityType, nameTypes } from "../../../article/entity.js";
import { type Feature, valuesOf } from "../../../lexicon/lexicon.js";

const typesOf = (feature: Feature): ReadonlyMap<string, EntityType> =>
  new Map(
    [...valuesOf(feature)].flatMap(([word, value]) => {
      const type = nameTypes.find((each) => each === value);
      return type === undefined ? [] : [[word, type] as const];
    }),
  );

/** What a name of several words is by its last word, lower-cased (“Harbour Bridge” → FAC). */
export const headTypes = typesOf("head");

/** What a place that is named for its owner is, by its last word: King’s Cross, Fenner’s Wharf. */
export const ownedPlaces = typesOf("owned-place");

/** First words that name what the rest is called: Cape Dunmore, Lake Orrin, Mount Hale. */
export const leadingHeads = typesOf("leading-head");
