import type { EntityType } from "../../../article/entity.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { wellKnown } from "../../names/found/well-known.js";
import { nicknamesIn, personWords } from "../../names/person/parts.js";
import { keyWords } from "../../names/words/name-key.js";
import { soundKey } from "../people/sound-key.js";

/** What a name is taken for, and how sure that is, 0 to 1. */
export interface Judged {
  readonly type: EntityType;
  readonly confidence: number;
}

/** What a name is in the full name of somebody in the article. */
export type PartOfName = "surname" | "sure surname" | "first name";

/** A full name counts as known from here on. */
const fullName = 0.55;

/** And its surname as one even where a plain word only starts with a capital. */
const sureFullName = 0.78;

/** A first name is one where nothing else is this likely. */
const otherwise = 0.6;

/** Below this a name is a plain word, as far as its own sentence tells. */
const plainWord = 0.2;

/** Longer names are nobody’s surname. */
const longestPart = 3;

/**
 * What a key is in the full names of people, of which `fullNames` gives the keys and how sure each is a person’s; names
 * are compared as they sound.
 */
export const partsOf = (
  fullNames: Iterable<readonly [key: string, confidence: number]>,
): ((key: string) => PartOfName | undefined) => {
  const parts = new Map<string, PartOfName>();
  const firstNames = new Set<string>();
  for (const [key, confidence] of fullNames) {
    const words = personWords(key);
    if (words.length < 2 || confidence < fullName) continue;
    for (let from = 1; from < words.length; from += 1) {
      const sound = soundKey(words.slice(from).join(" "));
      if (confidence >= sureFullName) parts.set(sound, "sure surname");
      else if (!parts.has(sound)) parts.set(sound, "surname");
    }
    const [first = ""] = words;
    for (const nickname of nicknamesIn(key)) firstNames.add(soundKey(nickname));
    if (first.length > 1 && !hasFeature(first, "person-title")) firstNames.add(soundKey(first));
  }
  if (parts.size === 0) return () => undefined;
  return (key) => {
    if (keyWords(key).length > longestPart) return undefined;
    const sound = soundKey(key);
    // “Bishop” of Ann Bishop may be a bishop, too.
    if (hasFeature(key, "person-title"))
      return parts.get(sound) === "sure surname" ? "sure surname" : undefined;
    return parts.get(sound) ?? (firstNames.has(sound) ? "first name" : undefined);
  };
};

/** Takes a surname or first name alone for a person’s where the article gives the full name, unless it is surely something else. */
export const judgedByFullName = (judged: Judged, part: PartOfName | undefined): Judged => {
  const { type, confidence } = judged;
  if (part === undefined || (type !== "PERSON" && confidence >= wellKnown)) return judged;
  if (part === "first name")
    return type === "PERSON" || confidence < otherwise
      ? { type: "PERSON", confidence: Math.max(confidence, 0.8) }
      : judged;
  return part === "surname" && confidence < plainWord
    ? judged
    : { type: "PERSON", confidence: Math.max(confidence, 0.9) };
};
