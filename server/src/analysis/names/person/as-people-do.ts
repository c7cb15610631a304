import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { Way } from "../found/run.js";
import { isSaying } from "../words/context.js";
import { headTypes } from "../words/name-heads.js";
import { is, personal, type Word, wide } from "../words/words.js";
import {
  endsInSurname,
  fullNameTold,
  isRoleBefore,
  personBeside,
  unknownTold,
} from "./full-name-evidence.js";
import { personLikelihood } from "./shape.js";
import { isPersonTitle } from "./title-bearers.js";

/** Sure enough to be shown where the tagger is not sure of something else. */
const confidence = 0.9;

/** The words of a name tell a person’s themselves from here on. */
const likely = 0.45;

const isPart = (word: Word): boolean =>
  hasFeature(word.text, "name-particle") ||
  ((word.shape === "capital" || word.shape === "initial" || word.shape === "mixed") &&
    !is(word, wide | nameKind.organization | nameKind.facility) &&
    !hasFeature(word.lower, "function-word"));

/** No word of an institution’s or a company’s name: “Oxford Economics”, “Tolver Holdings”. */
const isSurname = (word: Word): boolean =>
  is(word, personal) ||
  (!headTypes.has(word.lower) &&
    !hasFeature(word.lower, "closes-company") &&
    !(is(word, nameKind.word) && /(?:s|ing|tion)$/.test(word.lower)));

/**
 * A name of two or three words that nothing in them tells, or whose last is a word for a place or a body, where the
 * sentence says that somebody bears it: “said Marlow Finch”, “roadhouse owner Dot Beach”.
 */
export const asPeopleDo: Way = ({ words, from, to, first, last, phrase }) => {
  const name = words.slice(from, to);
  if (phrase || name.length < 2 || name.length > 4 || words[from - 1]?.lower === "the") return undefined;
  const settled = fullNameTold(words, from, to);
  const person = { from, to, type: "PERSON" as const, confidence };
  if (settled && endsInSurname(words, from, to)) return [{ ...person, settled }];
  // “chief executive Rewi Paku agreed”: an unknown surname behind what somebody is, and speech.
  const speaks =
    (isSaying(words[to]) || words[to + 1]?.text === ":") && last.kinds === 0 && isRoleBefore(words, from);
  if (speaks && name.every(isPart)) return [{ ...person, settled: true }];
  const given = !is(last, nameKind.word) || is(first, nameKind.firstName);
  if (!settled && !(isSaying(words[to]) && given)) return undefined;
  if (!name.every(isPart) || !isSurname(last)) return undefined;
  const isBearer = personBeside(words, from, to) || unknownTold(words, from, to);
  const oddFirst = is(first, nameKind.word) && !isBearer;
  const plain = (oddFirst || name.length > 2) && !is(first, personal);
  const titled = name.some((word) => isPersonTitle(word) && !is(word, personal));
  if (personLikelihood(name) >= likely) return undefined;
  return !plain && !titled ? [{ ...person, ...(settled ? { settled } : {}) }] : undefined;
};
