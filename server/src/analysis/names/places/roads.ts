import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";

/** “A3056”, “M4”; “A320” is an aircraft. */
const number = /^(?!A[23]\d0$)[AM]\d{1,4}$/;

/** The road that its number alone names from `from` on: “on the A3056”; undefined where none is. */
export const roadAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const [the, name, next] = words.slice(Math.max(0, from - 1), from + 2);
  if (from === 0 || the?.lower !== "the" || !number.test(name?.text ?? "")) return undefined;
  if (next?.pos === "NOUN" || next?.pos === "PROPN" || (next?.joined === true && /^[-–]$/.test(next.text)))
    return undefined;
  return { from, to: from + 1, type: "FAC", confidence: 0.85, settled: true };
};
