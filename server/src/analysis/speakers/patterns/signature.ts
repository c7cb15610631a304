import { isVerb } from "../../../article/token.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { candidate, type FindSpeaker } from "../candidate.js";
import type { Item } from "../grammar/frame.js";
import { isCapital, isTime } from "../grammar/nominal.js";
import { fullPhraseEnd } from "../grammar/noun-phrase.js";
import { holdsName, one } from "../grammar/phrase.js";

/** “— The Evening Mail”: capitals to the end, whatever the words are. */
const isTitled = (items: readonly Item[], from: number, to: number): boolean =>
  to - from >= 2 && to - from <= 6 && items.slice(from, to).every((item) => isCapital(item));

/** “Q” — NAME, or — NAME on a line of its own: a dash and a name, and nothing else but a description. */
export const signature: FindSpeaker = (items, dash, sentence) => {
  const mark = items[dash];
  if (!mark || !/^(?:-|--|—|–|―)/.test(mark.text)) return undefined;
  const capitals = isTitled(items, dash + 1, sentence.to);
  const to = capitals ? sentence.to : fullPhraseEnd(items, dash + 1, sentence.to);
  const named = capitals || holdsName(items, dash + 1, to);
  const ended = items[to] === undefined || to >= sentence.to || /^[.,]$/.test(items[to]?.text ?? "");
  return named && ended && to - dash < 16
    ? candidate({ from: dash + 1, to }, one(dash), "signature", "signature")
    : undefined;
};

/** Items of a name with what it is: “(Ed Noonan, 71)”. */
const longestSignature = 10;

/** “…” (NAME, teacher): a quotation that is a sentence by itself, and a name in brackets that closes the paragraph. */
export const bracketed: FindSpeaker = (items, quote, sentence) => {
  if (quote !== sentence.from || items[quote + 1]?.text !== "(") return undefined;
  const near = items.slice(quote, quote + longestSignature);
  const closing = near.findIndex(({ text }) => text === ")");
  const close = quote + closing;
  const ends = items.length === close + 1 || (items.length === close + 2 && items[close + 1]?.text === ".");
  if (closing < 0 || !ends) return undefined;
  const comma = near.findIndex(({ lower }) => lower === ",");
  const to = comma > 0 && comma < closing ? quote + comma : close;
  const named = items.slice(quote + 2, to);
  if (named.length < 2 || !named.every((item) => isCapital(item) || hasFeature(item.lower, "name-particle")))
    return undefined;
  return candidate({ from: quote + 2, to }, { from: quote + 1, to: quote + 2 }, "signature", "signature");
};

/** “Q,” NAME, Evening Post: a quotation that opens its paragraph, its comma, and to the end nobody but a name and what that is. */
export const credited: FindSpeaker = (items, quote, sentence) => {
  const comma = items[quote + 1]?.lower === ",";
  if (quote !== 0 || sentence.to !== items.length || !(comma || items[quote]?.comma)) return undefined;
  const from = quote + (comma ? 2 : 1);
  const line = items.slice(from);
  const end = line.findIndex(({ lower }) => lower === "," || lower === ".");
  const name = line.slice(0, end < 0 ? line.length : end);
  const isName = name.length >= 2 && name.every((item) => item.pos === "PROPN" && isCapital(item));
  const isBare = !line.some((item) => item.quote !== undefined || isVerb(item) || isTime(item));
  return isName && isBare && line.length <= longestSignature
    ? {
        source: { from, to: from + name.length },
        pattern: "signature",
        evidence: "signature",
      }
    : undefined;
};
