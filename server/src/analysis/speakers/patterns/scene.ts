import { formsOf } from "../../../lexicon/inflection.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import type { Clause, Item } from "../grammar/frame.js";
import { isPersonal, isPersonOrName, isSomebodyNoun } from "../grammar/nominal.js";
import { fullPhraseEnd, phraseEnd, phraseStart } from "../grammar/noun-phrase.js";
import { one, type Phrase } from "../grammar/phrase.js";
import { ownerOfNoun } from "./owner-of-words.js";

/** Whose words a sentence sets the scene for, and by which word. */
export interface Scene {
  readonly source: Phrase;
  readonly cue?: Phrase;
}

/** A sentence that only sets the scene is no longer, in items. */
const longestScene = 16;

const beats = formsOf("beat");

const movements = formsOf("moves-body");

/** “Shrugs”, “shakes her head”: whether a verb tells of somebody's face or shoulders. */
const isBeat = (items: readonly Item[], verb: number): boolean => {
  const word = items[verb]?.lower ?? "";
  if (beats.has(word)) return !/^(?:VERB|AUX)$/.test(items[verb + 1]?.pos ?? "");
  const owned = hasAnyOf(items[verb + 1]?.lower, "possessive", "article");
  return movements.has(word) && owned && hasFeature(items[verb + 2]?.lower, "moved-part");
};

/** “Dole shrugs.”, “Then her father shakes his head.”: who is about to speak, whatever the tagger takes the verb for. */
export const beatIn = (items: readonly Item[], { from, to }: Clause): Scene | undefined => {
  const end = Math.min(to, from + longestScene);
  if (to > end || items.slice(from, to).some(({ quote }) => quote !== undefined)) return undefined;
  for (let verb = from + 1; verb < end; verb += 1) {
    if (!isBeat(items, verb)) continue;
    const start = phraseStart(items, verb, from);
    const words = items.slice(start, verb);
    const opens = start === from || (start === from + 1 && items[from]?.pos === "ADV");
    const isSomebody =
      isPersonal(words[0]) || words.some((word) => isPersonOrName(word) || isSomebodyNoun(word));
    if (opens && isSomebody) return { source: { from: start, to: verb }, cue: one(verb) };
  }
  return undefined;
};

/** “Dole's verdict on the wall is brief.”, “the company's response came on Friday.”: whose words a sentence announces. */
export const announcedIn = (items: readonly Item[], sentence: Clause): Scene | undefined => {
  const { from, to } = sentence;
  if (to - from > longestScene || !/^[.:]$/.test(items[to - 1]?.text ?? "")) return undefined;
  const words = items.slice(from, to);
  const noun = from + words.findIndex(({ lower }) => hasFeature(lower, "announced"));
  const owner = noun <= from ? undefined : ownerOfNoun(items, noun, sentence);
  if (!owner || owner.source.from !== from) return undefined;
  const behindNoun = words.slice(noun + 1 - from);
  const verb =
    noun +
    1 +
    behindNoun.findIndex(
      ({ lower, pos }) =>
        (hasFeature(lower, "form-of-be") && pos !== "PART") || /^(?:came|comes)$/.test(lower),
    );
  const between = items.slice(noun + 1, Math.max(noun + 1, verb));
  const isPlain = between.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(pos));
  const [next, behind] = [items[verb + 1], items[to - 2]];
  // “Her answer was a plan to sell the boat.”
  const tells = items[verb]?.lower.startsWith("c") || (next?.pos === "ADJ" && behind?.pos === "ADJ");
  return verb > noun && isPlain && tells ? { source: owner.source, cue: one(noun) } : undefined;
};

/** Words before “from”: “And this from the ministry:”. */
const longestOpening = 3;

/** “And from the mine's owners:”, “From her coach, a sigh:”: from whom the words behind the colon come. */
export const sentIn = (items: readonly Item[], { from, to }: Clause): Phrase | undefined => {
  const before = items
    .slice(from, Math.min(to, from + longestOpening))
    .findIndex(({ lower }) => lower === "from");
  if (before < 0) return undefined;
  const link = from + before;
  const opening = items.slice(from, link);
  if (!opening.every(({ lower, pos }) => lower === "this" || pos === "CCONJ" || pos === "ADV"))
    return undefined;
  const end = phraseEnd(items, link + 1, to);
  const words = items.slice(link + 1, end);
  const isSomebody = words.some(
    (word) => isSomebodyNoun(word) || hasFeature(word.lower, "organization-noun-after"),
  );
  const next = items[end]?.lower ?? "";
  return isSomebody && /^(?:[:,]|came|comes)$/.test(next)
    ? { from: link + 1, to: next === "," ? fullPhraseEnd(items, link + 1, to) : end }
    : undefined;
};
