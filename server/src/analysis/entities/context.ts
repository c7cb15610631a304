import { wordSet } from "../../article/word-set.js";
import type { Word } from "./words.js";

/** Prepositions that stand before places much more often than before people. */
const placePrepositions = wordSet(
  "in at near into outside across toward towards throughout within around via inside beyond along off onto",
);

/** Verbs whose subject speaks or acts as a person or an organisation. */
const agentVerbs = wordSet(
  "said says told tells added adds announced asked argued believes believed claimed commented declared denied described explained expressed insisted noted recalled replied stated stressed suggested thinks thought urged warned wrote writes tweeted testified revealed admitted acknowledged pointed emphasized emphasised disclosed lamented joked quipped wants wanted knows knew felt feels smiled laughed died married resigned was is has had who whose",
);

const speechVerbs = wordSet(
  "said says told tells added announced asked argued claimed commented declared denied explained insisted noted recalled replied stated stressed suggested urged warned wrote writes tweeted testified revealed admitted acknowledged emphasized emphasised disclosed lamented joked quipped",
);

/** Nouns in lower case after a name that make it a place's: “Kursk region”. */
const placeNounsAfter = wordSet(
  "province region district state city town village county suburb neighborhood neighbourhood area island river valley airport border peninsula municipality prefecture governorate oblast coast beach township capital metro highlands mountains desert",
);

/** Nouns in lower case after a name that make it an organisation's: “Elmora newspaper”. */
const organizationNounsAfter = wordSet(
  "newspaper magazine website company firm party club militia rebels insurgents militants fighters group network channel airline bank coalition app platform officials spokesman spokeswoman spokesperson executives shares employees coach striker players fans lawmakers legislators",
);

/** Nouns in lower case after a name that make it a people's or a religion's: “Mi'kmaw communities”. */
const groupNounsAfter = wordSet(
  "people peoples community communities tribe tribes tribal tribesmen language culture elders clan clans women men nation faith minority nationalists nationalist ethnic believers worshippers descent origin",
);

/** Nouns in lower case before “of” and a name that make it a place's: “the city of Wonsan”. */
const placeNounsBefore = wordSet(
  "city town village district province region state county suburb neighborhood neighbourhood port island capital republic north south east west northeast northwest southeast southwest outskirts streets coast people government mayor governor",
);

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

/** Whether the words around say that a place is named. */
export const suggestsPlace = ({ before, beforeThat, after, afterThat }: Surroundings): boolean =>
  (before !== undefined && placePrepositions.has(before.lower)) ||
  (before?.lower === "of" && beforeThat !== undefined && placeNounsBefore.has(beforeThat.lower)) ||
  (after !== undefined && placeNounsAfter.has(after.lower)) ||
  (after?.text === "-" && after.joined && (afterThat?.lower === "based" || afterThat?.lower === "born"));

/** Whether the words around say that a person is named. */
export const suggestsPerson = ({ before, after, afterThat }: Surroundings): boolean =>
  (after !== undefined && speechVerbs.has(after.lower)) ||
  (before !== undefined && speechVerbs.has(before.lower) && before.shape === "lower") ||
  after?.lower === "who" ||
  after?.lower === "whose" ||
  (after?.text === "," &&
    afterThat !== undefined &&
    ((afterThat.shape === "number" && /^\d{2}$/.test(afterThat.text)) ||
      afterThat.lower === "who" ||
      afterThat.lower === "whose"));

/** Whether the words around say that an organisation is named. */
export const suggestsOrganization = ({ before, after }: Surroundings): boolean =>
  (after !== undefined && organizationNounsAfter.has(after.lower) && after.shape === "lower") ||
  before?.lower === "the";

/** Whether a verb follows whose subject is a person or an organisation. */
export const isAgent = ({ after }: Surroundings): boolean =>
  after !== undefined && after.shape === "lower" && agentVerbs.has(after.lower);

/** Whether the words around say that a people or religion is named. */
export const suggestsGroup = ({ after }: Surroundings): boolean =>
  after !== undefined && after.shape === "lower" && groupNounsAfter.has(after.lower);
