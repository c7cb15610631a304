import { hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";

/** “Saturday Night” is no paper. */
const isTimeOfDay = (word: Word): boolean => word.text === "Night" || word.text === "Morning";

/** The paper that is named for a day and begins at `at`: “Sunday Telegraph”; undefined where none is. */
export const dayPaperAt = (words: readonly Word[], at: number): FoundName | undefined => {
  const [day, paper] = words.slice(at, at + 2);
  if (day?.shape !== "capital" || !hasFeature(day.lower, "weekday")) return undefined;
  if (paper?.shape !== "capital" || !hasFeature(paper.text, "newspaper-word") || isTimeOfDay(paper))
    return undefined;
  return { from: at, to: at + 2, type: "ORG", confidence: 0.9, settled: true };
};
