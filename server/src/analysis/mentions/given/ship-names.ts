import { type Span, textBefore } from "../../../article/span.js";
import { singleSpaced } from "../../../article/white-space.js";
import { alternatives, oneOf } from "../../../lexicon/lexicon.js";
import { plainSpeech } from "../../../lexicon/speech-verbs.js";
import { looseKey } from "../../names/words/name-key.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { placesOf } from "./name-places.js";
import type { FindPlaces } from "./told-place.js";

/** What makes a name that a ship bears too a person's: “named for”, “Mrs.”. */
const personBefore = new RegExp(String.raw`\b(?:${oneOf("before-person-not-ship")}|honou?r of)\s+$`, "iu");
const personBehind = new RegExp(
  String.raw`^(?:,? (?:who|whose|${alternatives(plainSpeech)})\b|, \d\d\b)`,
  "u",
);

const before = 24;

const namesShip = ({ text }: ArticleSoFar, { start, end }: Span): boolean => {
  const left = textBefore(text, start, before);
  return (
    !personBefore.test(left) &&
    (/\bthe\s+$/iu.test(left) || !personBehind.test(text.slice(end, end + before)))
  );
};

/** The last word of a ship's name, by which the text may call it further on: “the Constance”. */
const shortForm = (name: string): string | undefined => {
  const words = name.split(/\s+/);
  return words.length === 2 && !words[0]?.includes("-") ? words[1] : undefined;
};

/** Every place where the article names a ship that it tells to be one anywhere; “the Constance” is the Lady Constance. */
export const shipPlaces: FindPlaces = (article, candidates) => {
  const keys = new Map<string, string>();
  const short = new Set<string>();
  for (const { type, settled, text, key } of candidates) {
    if (type !== "PRODUCT" || !settled) continue;
    const name = singleSpaced(text);
    keys.set(name, key);
    const last = shortForm(name);
    if (last === undefined || keys.has(last)) continue;
    keys.set(last, key);
    short.add(last);
  }
  return placesOf(article, keys.keys()).flatMap(({ start, end, name }) => {
    if (!namesShip(article, { start, end })) return [];
    if (short.has(name) && !/\bthe\s+$/iu.test(textBefore(article.text, start, 5))) return [];
    return [{ start, end, key: keys.get(name) ?? looseKey(name) }];
  });
};
