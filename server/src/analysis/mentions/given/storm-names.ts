import { textBefore } from "../../../article/span.js";
import { hasFeature, oneOf } from "../../../lexicon/lexicon.js";
import { looseKey } from "../../names/words/name-key.js";
import { placesOf } from "./name-places.js";
import type { FindPlaces } from "./told-place.js";

/** What makes a name that a storm bears too a person’s: “Mrs Dora”, “Ann Dora”, “Dora said”. */
const personBefore = new RegExp(String.raw`(?:\b(?:${oneOf("honorific")})\.?|\p{Lu}\p{Ll}+)\s+$`, "u");
const surnameBehind = /^\s+\p{Lu}\p{Ll}/u;

const before = 24;

/** “Dora” of “Tropical Storm Dora”; undefined of anything else. */
const nameOfStorm = (text: string): string | undefined => {
  const words = text.split(/\s+/);
  const storm = words.at(-2);
  return words.length <= 3 && hasFeature(storm?.toLowerCase(), "named-storm") ? words.at(-1) : undefined;
};

/** Every place where the article calls a storm by its name alone that it tells to be one anywhere: “Dora made landfall”. */
export const stormPlaces: FindPlaces = (article, candidates) => {
  const keys = new Map<string, string>();
  for (const { type, text, key } of candidates) {
    const name = type === "EVENT" ? nameOfStorm(text) : undefined;
    if (name !== undefined && !keys.has(name)) keys.set(name, key);
  }
  return placesOf(article, keys.keys()).flatMap(({ start, end, name }) => {
    const isPersons =
      personBefore.test(textBefore(article.text, start, before)) ||
      surnameBehind.test(article.text.slice(end, end + before));
    return isPersons ? [] : [{ start, end, key: keys.get(name) ?? looseKey(name) }];
  });
};
