import type { Quote } from "../../../article/quote.js";
import { textOf } from "../../../article/span.js";
import { wordsIn } from "../../../article/words-in.js";
import type { Claim } from "../claim.js";
import { weaker } from "../evidence.js";
import type { Surroundings } from "../surroundings.js";
import { alternated } from "./alternation.js";

/** One or two words alone in a paragraph are an answer or an echo as often as more of the same speech. */
export const isBrief = (text: string, { content }: Quote): boolean =>
  wordsIn(textOf(text, content)).length <= 2;

/** Speech goes on from the last quotation of the paragraph above, or another answers it. */
export const carriedOver = (
  around: Surroundings,
  above: number,
  last: number,
  carried: Claim,
  spoken: Quote,
): Claim | undefined => {
  const other = alternated(around, above, carried, spoken);
  if (other || isBrief(around.text, spoken)) return other;
  const evidence = weaker(carried.evidence, around.kindOf(last) === "direct" ? "carried" : "suggested");
  return { ...carried, pattern: "carried-over", evidence };
};
