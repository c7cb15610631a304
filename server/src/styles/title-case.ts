/** Who says which words of a title stay small. */
export type TitleStyle = "AP" | "Chicago";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Of three letters at most (The Associated Press Stylebook, “composition titles”). */
const smallInAp = words(
  "a an and as at but by for if in nor of off on or out per so the to up via yet vs vs.",
);

/** Articles, coordinating conjunctions and prepositions of any length (The Chicago Manual of Style, 17th ed., 8.159). */
const smallInChicago = words(
  "a an and as at but by for in nor of off on or so the to up via yet vs vs. about above across after against along among around before behind below beneath beside between beyond despite down during except from inside into like near onto out outside over past per since through throughout toward towards under underneath until upon with within without",
);

const smallWords: Readonly<Record<TitleStyle, ReadonlySet<string>>> = {
  AP: smallInAp,
  Chicago: smallInChicago,
};

/** How a word of a title is written, by its place: the first and the last word are never small. */
export const inTitleCase = (word: string, isEdge: boolean, style: TitleStyle): string => {
  const lower = word.toLowerCase();
  if (!isEdge && smallWords[style].has(lower)) return lower;
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
};
