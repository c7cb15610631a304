import { hasFeature } from "../../../lexicon/lexicon.js";
import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";

/** “A3056”, “M4”, “N10”; “A320” is an aircraft. */
const number = /^(?!A[23]\d0$)[AMN]\d{1,4}$/;

/** “NH-66”, “SH17”: national and state highways, whatever stands before them. */
const highway = /^[NS]H-?\d{1,4}[A-Z]?$/;

/** “on the M-5”, “along the N-25”: what is a rifle or a missile elsewhere. */
const hyphenedNumber = /^[AEMN]-\d{1,3}$/;

const isRoad = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? "";
  if (highway.test(text)) return true;
  if (words[at - 1]?.lower !== "the") return false;
  return number.test(text) || (hyphenedNumber.test(text) && hasFeature(words[at - 2]?.lower, "before-road"));
};

/** The road that its number alone names from `from` on: “on the A3056”; undefined where none is. */
export const roadAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const next = words[from + 1];
  if (!isRoad(words, from)) return undefined;
  if (next?.pos === "NOUN" || next?.pos === "PROPN" || (next?.joined === true && /^[-–]$/.test(next.text)))
    return undefined;
  return { from, to: from + 1, type: "FAC", confidence: 0.85, settled: true };
};
