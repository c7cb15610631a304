import { isPlaceType } from "../../../article/entity.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { Way } from "../found/run.js";
import { isPersonTitle } from "../person/title-bearers.js";
import { suggestsPlace, surroundings } from "../words/context.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, isNameShape, personal, standsAlone, type Word } from "../words/words.js";

/** Whether a name may begin with a word because somebody is called so: “Otto”, “Queen”, a word that nothing knows. */
const mayBeSomebody = (word: Word): boolean =>
  !is(word, geographic) &&
  (word.kinds === 0 || is(word, personal) || hasFeature(word.lower, "title-of-ship"));

/** “the Kwame Otto Hall”, “near General Mosquera Park”: what is named for somebody, though its last word is a surname, too. */
export const namedFor: Way = ({ words, from, to, first, last, phrase }) => {
  const type = headTypes.get(last.lower);
  if (type === undefined || !(type === "FAC" || isPlaceType(type)) || !is(last, nameKind.surname))
    return undefined;
  if (phrase || to - from < 2 || !mayBeSomebody(first) || !standsAlone(words, to)) return undefined;
  if (!words.slice(from, to).every(isNameShape)) return undefined;
  // “the Reverend Tom Hall”
  const isSomebody = isPersonTitle(first) && !hasFeature(first.lower, "title-of-ship");
  const told =
    words[from - 1]?.lower === "the"
      ? !isSomebody
      : to - from > 2 && suggestsPlace(surroundings(words, from, to));
  return told ? [{ from, to, type, confidence: 0.85, settled: true }] : undefined;
};
