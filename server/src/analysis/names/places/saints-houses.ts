import { isPlaceType } from "../../../article/entity.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Gazetteer, nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { knownPhrase } from "../words/known-names.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, isPossessive, nameShapesEnd, type Word } from "../words/words.js";

/** The noun that a possessive stands before: “St Helena’s governor”. */
const isOwned = (word: Word | undefined): boolean =>
  word?.pos === "NOUN" || word?.pos === "ADJ" || word?.pos === "PROPN" || word?.pos === "VERB";

/** No house of a saint has more words before its noun: “St Mary Magdalene Church”. */
const longest = 4;

/** “St. Augustus Church”: where the name that a saint begins at `from` ends in what it is; `from` where it does not. */
const headEnd = (words: readonly Word[], from: number): number => {
  const end = nameShapesEnd(words, from + 2, from + longest);
  const head = words[end - 1]?.lower ?? "";
  const type = headTypes.get(head);
  const isHouse =
    type !== undefined &&
    (type === "FAC" || isPlaceType(type) || (type === "ORG" && hasFeature(head, "open-head")));
  return end > from + 2 && isHouse ? end : from;
};

/** The school, hospital or church that is called by its saint from `from` on: “taught at St Ita’s.”, “St Augustus Church”; undefined where none is. */
export const saintsHouseAt = (
  words: readonly Word[],
  from: number,
  gazetteer: Gazetteer,
): FoundName | undefined => {
  const [saint, name, mark, next] = words.slice(from, from + 4);
  if (!/^st\.?$|^saint$/.test(saint?.lower ?? "") || saint?.shape !== "capital") return undefined;
  if (knownPhrase(words, from, from + 2, gazetteer) || (name && is(name, nameKind.country))) return undefined;
  const end = headEnd(words, from);
  const type = headTypes.get(words[end - 1]?.lower ?? "");
  if (end > from && type) return { from, to: end, type, confidence: 0.85, settled: true };
  if (name?.shape !== "capital" || !isPossessive(mark) || mark?.text === "’" || isOwned(next))
    return undefined;
  return { from, to: from + 3, type: "ORG", confidence: 0.85, settled: true };
};

/** The shop or restaurant that is called by its owner’s possessive at `from`: “lunch at Dunnet’s,”; undefined where none is. */
export const ownersShopAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const [before, name, mark, next] = words.slice(Math.max(0, from - 1), from + 3);
  if (from === 0 || before?.lower !== "at" || name?.shape !== "capital" || !isPossessive(mark))
    return undefined;
  if (mark?.text === "’" || isOwned(next) || is(name, geographic | nameKind.word)) return undefined;
  return { from, to: from + 2, type: "ORG", confidence: 0.85, settled: true };
};
