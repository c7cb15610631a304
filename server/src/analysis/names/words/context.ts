import { isPossessiveMark } from "../../../article/token.js";
import { formsOf } from "../../../lexicon/inflection.js";
import { hasFeature, words } from "../../../lexicon/lexicon.js";
import { plainSpeech } from "../../../lexicon/speech-verbs.js";
import type { Word } from "./words.js";

/** What stands around a name in its sentence. */
export interface Surroundings {
  readonly before: Word | undefined;
  readonly beforeThat: Word | undefined;
  readonly after: Word | undefined;
  readonly afterThat: Word | undefined;
}

/** The words around `words[from..to)`. */
export const surroundings = (words: readonly Word[], from: number, to: number): Surroundings => ({
  before: words[from - 1],
  beforeThat: words[from - 2],
  after: words[to],
  afterThat: words[to + 1],
});

/** “Whapley-based”, “Whapley-born”: behind the hyphen what somebody does there. */
export const isHomeOf = (hyphen: Word | undefined, behind: Word | undefined): boolean =>
  hyphen?.text === "-" && hyphen.joined && hasFeature(behind?.lower, "at-home");

const motions = formsOf("goes-somewhere");

/** Whether the words around say that a place is named. */
export const suggestsPlace = ({ before, beforeThat, after, afterThat }: Surroundings): boolean =>
  (before !== undefined && hasFeature(before.lower, "place-preposition")) ||
  (before?.lower === "to" && motions.has(beforeThat?.lower ?? "")) ||
  (before?.lower === "of" && beforeThat !== undefined && hasFeature(beforeThat.lower, "place-noun-before")) ||
  (after !== undefined && hasFeature(after.lower, "place-noun-after")) ||
  isHomeOf(after, afterThat);

/** Whether somebody owns the noun at `at`, said at most `reach` words before it: “his wife”, “her much praised third album”. */
export const hasOwner = (words: readonly Word[], at: number, reach: number): boolean =>
  words
    .slice(Math.max(0, at - reach), at)
    .some(({ lower }) => hasFeature(lower, "possessive") || isPossessiveMark({ text: lower }));

const speaks = new Set([...formsOf("reports", ["past"]), ...plainSpeech]);

/** Whether a word is a verb of saying that makes a person’s of the name beside it. */
export const isSaying = (word: Word | undefined): boolean => word !== undefined && speaks.has(word.lower);

const acts = new Set([...speaks, ...formsOf("acts-as-person"), ...words("behind-agent")]);

/** Whether the words around say that a person is named. */
export const suggestsPerson = ({ before, after, afterThat }: Surroundings): boolean =>
  isSaying(after) ||
  (isSaying(before) && before?.shape === "lower") ||
  after?.lower === "who" ||
  after?.lower === "whose" ||
  (after?.text === "," &&
    afterThat !== undefined &&
    ((afterThat.shape === "number" && /^\d{2}$/.test(afterThat.text)) ||
      afterThat.lower === "who" ||
      afterThat.lower === "whose"));

/** Whether the words around say that an organisation is named. */
export const suggestsOrganization = ({ before, after }: Surroundings): boolean =>
  (after !== undefined && hasFeature(after.lower, "organization-noun-after") && after.shape === "lower") ||
  before?.lower === "the";

/** Whether a verb follows whose subject is a person or an organisation. */
export const isAgent = ({ after }: Surroundings): boolean =>
  after !== undefined && after.shape === "lower" && acts.has(after.lower);

/** Whether the words around say that a people or religion is named. */
export const suggestsGroup = ({ after }: Surroundings): boolean =>
  after !== undefined && after.shape === "lower" && hasFeature(after.lower, "group-noun-after");
