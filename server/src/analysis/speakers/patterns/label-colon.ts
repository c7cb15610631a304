import { hasFeature } from "../../../lexicon/lexicon.js";
import type { Candidate } from "../candidate.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isTime } from "../grammar/nominal.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import { one } from "../grammar/phrase.js";

/** SPEAKER: “Q”: a name alone before a colon. */
export const labelColon = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): Candidate | undefined => {
  const colon = quote - 1;
  if (items[colon]?.lower !== ":" || colon <= sentence.from) return undefined;
  const here =
    items[sentence.from]?.lower === "here" && /^(?:'s|is|are)$/.test(items[sentence.from + 1]?.lower ?? "");
  const from = here ? sentence.from + 2 : sentence.from;
  const end = fullPhraseEnd(items, from, colon);
  const reached = end === colon || (end > from && hasFeature(items[end]?.lower, "between-label-and-colon"));
  const interrupted = items.slice(end, colon).some((item) => item.quote !== undefined);
  const head = items
    .slice(from, end)
    .find(({ pos }, at, phrase) => pos !== "DET" && phrase[at + 1]?.pos !== "NOUN");
  if (!reached || interrupted || isTime(items[from]) || hasFeature(head?.lower, "part-of-text"))
    return undefined;
  return { source: { from, to: end }, cue: one(colon), pattern: "label-colon", evidence: "label" };
};

/** The words of a name before a colon. */
const longestLabel = 10;

/** “The count ends today - Ann Dole: “Q””: a name between a dash and a colon. */
export const labelAfterDash = (
  items: readonly Item[],
  quote: number,
  sentence: Clause,
): Candidate | undefined => {
  const colon = quote - 1;
  if (items[colon]?.lower !== ":") return undefined;
  let from = colon;
  while (
    from > Math.max(sentence.from, colon - longestLabel) &&
    !/^(?:--?|—|–)$/.test(items[from - 1]?.text ?? "")
  )
    from -= 1;
  const dash = items[from - 1];
  if (!dash || from - 1 <= sentence.from || !/^(?:--?|—|–)$/.test(dash.text)) return undefined;
  const named = items[from]?.pos === "PROPN" && fullPhraseEnd(items, from, colon) === colon;
  return named
    ? { source: { from, to: colon }, cue: one(colon), pattern: "label-colon", evidence: "dash-label" }
    : undefined;
};
