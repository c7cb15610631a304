import type { Span } from "../../../article/span.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Word } from "../words/words.js";
import { isPersonTitle } from "./title-bearers.js";

/** Whether a day of the week is somebody’s name: “Comrade Friday Ebong”, “Mr Sunday Dare”, “Ms Friday said”, not “the Mayor Sunday night”. */
export const isNamedForDay = (words: readonly Word[], day: Span): boolean => {
  const at = words.findIndex(({ start }) => start === day.start);
  const [title, own, surname] = [words[at - 1], words[at], words[at + 1]];
  return (
    own?.end === day.end &&
    own.shape === "capital" &&
    hasFeature(own.lower, "weekday") &&
    title?.shape === "capital" &&
    isPersonTitle(title) &&
    (surname?.shape === "capital" || hasFeature(title.lower, "address"))
  );
};
