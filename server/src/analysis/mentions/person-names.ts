import { hasFeature } from "../../lexicon/lexicon.js";
import { keyWords, soundKeys } from "../names/name-key.js";
import type { NamedCandidate } from "./article-names.js";

/** A full name counts as known from here on. */
const fullNameConfidence = 0.55;

/** A single word keeps being a place or an organisation from here on, though a person has the same surname. */
const firmlyOther = 0.84;

/** The words of a person's key, without “Jr.” and the like. */
export const personWords = (key: string): readonly string[] => {
  const words = keyWords(key);
  return words.length > 2 && hasFeature(words.at(-1), "name-suffix") ? words.slice(0, -1) : words;
};

/** A plain word that only starts with a capital needs a full name this sure to be a surname. */
const sureFullName = 0.8;

/** A candidate below this is a plain word, as far as its own sentence tells. */
const plainWord = 0.2;

interface KnownPeople {
  readonly surnames: ReadonlySet<string>;
  /** Those whose bearers are surely people. */
  readonly sureSurnames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
}

const knownPeople = (
  candidates: readonly NamedCandidate[],
  soundKey: (name: string) => string,
): KnownPeople => {
  const surnames = new Set<string>();
  const sureSurnames = new Set<string>();
  const firstNames = new Set<string>();
  for (const { type, confidence, key } of candidates) {
    const words = personWords(key);
    if (type !== "PERSON" || confidence < fullNameConfidence || words.length < 2) continue;
    for (let from = 1; from < words.length; from += 1) {
      const surname = soundKey(words.slice(from).join(" "));
      surnames.add(surname);
      if (confidence >= sureFullName) sureSurnames.add(surname);
    }
    const [first = ""] = words;
    if (first.length > 1 && !hasFeature(first, "person-title")) firstNames.add(soundKey(first));
  }
  return { surnames, sureSurnames, firstNames };
};

/** Makes a surname or first name alone a person where the article gives the full name, unless it is surely something else. */
export const recognisePeople = (candidates: readonly NamedCandidate[]): readonly NamedCandidate[] => {
  const soundKey = soundKeys();
  const { surnames, sureSurnames, firstNames } = knownPeople(candidates, soundKey);
  if (surnames.size === 0) return candidates;
  return candidates.map((candidate) => {
    const { type, confidence, key } = candidate;
    if (type === "DATE" || type === "MONEY" || keyWords(key).length > 3) return candidate;
    if (type !== "PERSON" && confidence >= firmlyOther) return candidate;
    const sound = soundKey(key);
    if (hasFeature(key, "person-title")) return candidate;
    if ((confidence < plainWord ? sureSurnames : surnames).has(sound))
      return { ...candidate, type: "PERSON", confidence: Math.max(confidence, 0.9) };
    if (firstNames.has(sound) && (type === "PERSON" || confidence < 0.6))
      return { ...candidate, type: "PERSON", confidence: Math.max(confidence, 0.8) };
    return candidate;
  });
};
