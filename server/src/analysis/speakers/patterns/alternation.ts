import type { Quote } from "../../../article/quote.js";
import { type Span, textOf } from "../../../article/span.js";
import { formsWith } from "../../../lexicon/inflection.js";
import type { Claim } from "../claim.js";
import { weaker } from "../evidence.js";
import { lastQuote, paragraphBefore, type Surroundings } from "../surroundings.js";
import { sameSpeaker } from "../who/source-entity.js";

const asks = (text: string, end: number): boolean => /\?["'”’]*$/u.test(text.slice(end - 4, end));

const answering = formsWith("answering");

/** “Q1?” A asked. “Q2?” B replied.: the question of somebody who answers with one. */
const asksBack = ({ text }: Surroundings, last: Span | undefined, { cue }: Claim): boolean =>
  last !== undefined &&
  cue !== undefined &&
  asks(text, last.end) &&
  answering.has(textOf(text, cue).toLowerCase());

/**
 * The answer to a question is the other speaker's, and so is the next question: “Q?” A asked. “…,” B said. “Q2?” “…”
 */
export const alternated = (
  around: Surroundings,
  above: number,
  before: Claim,
  spoken: Quote,
): Claim | undefined => {
  const { text } = around;
  const asked = around.paragraphs[above];
  const further = paragraphBefore(around, above);
  const earlier = further === undefined ? undefined : around.frameAt(further);
  const quote = lastQuote(earlier);
  const other = quote === undefined ? undefined : around.decided(quote);
  const asksAgain =
    asks(text, spoken.end) && earlier?.items.some((item) => item.quote === quote && asks(text, item.end));
  const last = around.frameAt(above)?.items.findLast((item) => item.quote !== undefined);
  if (!asked || !(asks(text, asked.end) || asksAgain || asksBack(around, last, before))) return undefined;
  if (!other || sameSpeaker(around.text, other, before)) return undefined;
  return { ...other, pattern: "alternation", evidence: weaker(other.evidence, "alternated") };
};
