import { isPlaceType } from "../../../article/entity.js";
import { startsLower, startsUpper } from "../../../article/letter-case.js";
import { textBefore } from "../../../article/span.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { wellKnown } from "../../names/found/well-known.js";
import { looseKey } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toLowerCase()).join("");

/** Whether the letters stand for the words, in order: BoG for Bank of Ghana, EAAT for Emirates Aviation Academy Trust. */
const standsFor = (letters: string, name: string): boolean => {
  const wanted = letters.toLowerCase().replace(/[^\p{L}]/gu, "");
  const words = name.split(/[\s-]+/).filter(Boolean);
  const all = initialsOf(words);
  const main = initialsOf(words.filter((word) => !hasFeature(word.toLowerCase(), "link-in-initialism")));
  return wanted.length >= 2 && (wanted === all || wanted === main);
};

const bracketed = /\((?:the )?(\p{Lu}[\p{Lu}&.-]{1,8})s?\)/gu;

/**
 * Short forms (`looseKey`s) that stand for plain words: of “consumer price index (CPI)”, and so wherever the article says
 * CPI.
 */
export const findCommonInitialisms = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { 1: short = "", index } of text.matchAll(bracketed)) {
    const before = textBefore(text, index, 80).trimEnd();
    const words = before.split(/[\s-]+/).slice(-short.length);
    const plain = words.length === short.length && words.every(startsLower);
    if (plain && standsFor(short, words.join(" "))) found.add(looseKey(short)).add(looseKey(`${short}s`));
  }
  return found;
};

const definable = new Set(["ORG", "GPE", "LOC", "FAC", "EVENT", "LAW"]);

/**
 * Short forms by the long form they stand for (both `looseKey`s): from “Bank of Ghana (BoG)”, and from long and short
 * forms that the same article uses.
 */
export const findInitialisms = (
  text: string,
  candidates: readonly NamedCandidate[],
): ReadonlyMap<string, NamedCandidate> => {
  const found = new Map<string, NamedCandidate>();
  const byInitials = new Map<string, NamedCandidate>();
  for (const candidate of candidates) {
    if (!definable.has(candidate.type) || !candidate.text.includes(" ")) continue;
    const bracket = /^[’']?s?\s{1,9}\((?:the )?([\p{L}&.-]{2,10})\)/u.exec(
      text.slice(candidate.end, candidate.end + 18),
    );
    const short = bracket?.[1];
    if (short !== undefined && standsFor(short, candidate.text)) found.set(looseKey(short), candidate);
    const words = candidate.text.split(/[\s-]+/).filter(startsUpper);
    const letters = initialsOf(words);
    const least = isPlaceType(candidate.type) ? 2 : 3;
    if (letters.length >= least && candidate.confidence >= 0.6 && !byInitials.has(letters))
      byInitials.set(letters, candidate);
  }
  for (const candidate of candidates) {
    // A town or a person needs no long form.
    const known = candidate.type !== "ORG" && candidate.confidence >= wellKnown;
    if (known || found.has(candidate.key) || !/^\p{Lu}[\p{Lu}.&]+$/u.test(candidate.text)) continue;
    const long = byInitials.get(candidate.key);
    if (long) found.set(candidate.key, long);
  }
  return found;
};
