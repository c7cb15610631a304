import type { Claim } from "../claim.js";
import { weaker } from "../evidence.js";
import { lastQuote, paragraphBefore, type Surroundings } from "../surroundings.js";
import { sameSpeaker } from "../who/source-entity.js";

/** The answer to a question is the other speaker's: “Q?” A asked. “…,” B said. “Q2?” “…” */
export const alternated = (around: Surroundings, above: number, before: Claim): Claim | undefined => {
  const asked = around.paragraphs[above];
  if (!asked || !/\?["'”’]*$/u.test(around.text.slice(asked.end - 4, asked.end))) return undefined;
  const further = paragraphBefore(around, above);
  const quote = further === undefined ? undefined : lastQuote(around.frameAt(further));
  const other = quote === undefined ? undefined : around.decided(quote);
  if (!other || sameSpeaker(around.text, other, before)) return undefined;
  return { ...other, pattern: "alternation", evidence: weaker(other.evidence, "alternated") };
};
