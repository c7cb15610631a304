import { hasFeature, words as wordsWith } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { personLikelihood } from "../person/shape.js";
import { linksBetween } from "../told/lists.js";
import { hasOwner } from "../words/context.js";
import { geographic, is, isNameShape, nameShapesEnd, personal, type Word } from "../words/words.js";

/** Nouns that a title follows without marks: “the novel The Salt Road”. */
const nouns = wordsWith("before-bare-title");

/** No title goes on over more links, and none is longer, in words. */
const mostLinks = 3;
const longest = 9;

/** Words back in which an owner or a number of the noun stands: “her much praised third album”. */
const reach = 4;

const isNoun = (word: Word | undefined): boolean =>
  word?.shape === "lower" && word.pos !== "VERB" && nouns.has(word.lower);

/** Where a title that begins with `words[from..to)` ends: it goes on over “of”, “and the” and the like before a capital. */
export const titleEnd = (words: readonly Word[], from: number, to: number): number => {
  let end = to;
  for (let links = 0; links < mostLinks && end - from < longest; links += 1) {
    let next = end;
    while (
      next < end + 2 &&
      hasFeature(words[next]?.lower, "link-in-bare-title") &&
      words[next]?.shape === "lower"
    )
      next += 1;
    const word = words[next];
    if (next === end || !word || !isNameShape(word) || is(word, geographic)) return end;
    end = nameShapesEnd(words, next, from + longest);
  }
  return end;
};

/** Not “the novel Ann Dole wrote”, “the film Netflix bought”. */
const isBearer = (words: readonly Word[], from: number, to: number): boolean => {
  const [first, ...more] = words.slice(from, to);
  if (!first) return true;
  if (more.length === 0)
    return (
      is(first, personal | geographic | nameKind.organization) || hasFeature(first.lower, "person-title")
    );
  return personLikelihood(words.slice(from, to)) >= 0.6 || hasFeature(first.lower, "person-title");
};

const ends = /^[,.:;()!?“”"]$/;

/**
 * The work whose title begins a run of capital words, `words[from..to)`, by the noun before it: “the novel The Salt
 * Road”, “her memoir, Nine Winters,”, “starred in Blue Harbour”. `before` is the name found before it: “two novels,
 * Monsoon and The Clerk”.
 */
export const workIn = (
  words: readonly Word[],
  from: number,
  to: number,
  before: FoundName | undefined,
): FoundName | undefined => {
  const comma = words[from - 1]?.text === ",";
  const noun = from - (comma ? 2 : 1);
  const link = `${words[from - 2]?.lower ?? ""} ${words[from - 1]?.lower ?? ""}`;
  const end = titleEnd(words, from, to);
  if (isBearer(words, from, end)) return undefined;
  const closed = words[end] === undefined || ends.test(words[end]?.text ?? "");
  const made = words[end]?.shape === "lower" && hasFeature(words[end]?.lower, "makes-work");
  const named = !made && isNoun(words[noun]) && (!comma || (closed && hasOwner(words, noun, reach)));
  const listed =
    before?.type === "WORK_OF_ART" && end - from > 1 && closed && linksBetween(words, before.to, from) !== "";
  if (!named && !listed && !(end - from > 1 && hasFeature(link, "before-bare-title"))) return undefined;
  return { from, to: end, type: "WORK_OF_ART", confidence: 0.85, settled: true };
};
