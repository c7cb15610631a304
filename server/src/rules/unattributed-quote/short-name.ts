import { hasFeature } from "../../lexicon/lexicon.js";
/** How a story names a person again: by the last name, without “Jr.” and the like. */
export const shortName = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== "" && !hasFeature(word, "generation-suffix"));
  return words.at(-1) ?? name;
};
