import type { EntityType } from "../../article/entity.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { headTypes } from "../names/name-heads.js";
import type { TaggedType } from "../tagger/labels.js";
import type { NamedCandidate } from "./article-names.js";
import { personWords } from "./person-names.js";

/** A name this sure is a person's without an introduction: a title stands before it, or the configuration declares it. */
const unshakable = 0.99;

/** News gives a person's full name first: a single name that never comes in full is so much less often a person's. */
const introductionFactor = 0.5;

const typeOf: Readonly<Record<TaggedType, EntityType | undefined>> = {
  PER: "PERSON",
  ORG: "ORG",
  LOC: "GPE",
  NORP: "NORP",
  MISC: undefined,
};

/** What a name is instead must be at least this likely in the mean of its places to be shown. */
const likely = 0.3;

interface Chances {
  PER: number;
  ORG: number;
  LOC: number;
  NORP: number;
  MISC: number;
  count: number;
}

/** A full name is at least this sure where its surname is a person's elsewhere. */
const echoed = 0.6;

/** From here on a surname alone is surely a person's: somebody of that name speaks, or “Mr.” stands before it. */
const surelySurname = 0.9;

/** Below this nothing but its capitals made an organization of a name. */
const unsure = 0.6;

/**
 * Makes a full name surer whose surname alone the article takes for a person's, and a person's name of two or three
 * words for which nothing else speaks.
 */
export const trustEchoed = (candidates: readonly NamedCandidate[]): readonly NamedCandidate[] => {
  const surnames = new Set<string>();
  const sureSurnames = new Set<string>();
  for (const { key, type, confidence } of candidates) {
    if (type !== "PERSON" || confidence < echoed || personWords(key).length > 1) continue;
    surnames.add(key);
    if (confidence >= surelySurname) sureSurnames.add(key);
  }
  return candidates.map((candidate) => {
    const words = personWords(candidate.key);
    const surname = words.at(-1) ?? "";
    const nothingElse =
      candidate.type === "ORG" &&
      candidate.confidence < unsure &&
      (words.length === 2 || words.length === 3) &&
      sureSurnames.has(surname) &&
      !headTypes.has(surname) &&
      /^[\p{L}\p{M}'’. -]+$/u.test(candidate.text) &&
      !candidate.text.split(/\s/).some((part) => hasFeature(part.toLowerCase(), "joins-names"));
    if (nothingElse) return { ...candidate, type: "PERSON", confidence: echoed };
    return candidate.type === "PERSON" && words.length > 1 && surnames.has(surname)
      ? { ...candidate, confidence: Math.max(candidate.confidence, echoed) }
      : candidate;
  });
};

/** Weighs again the names of one word that the article never gives in full, by what the tagger saw in all their places. */
export const doubtUnintroduced = (candidates: readonly NamedCandidate[]): readonly NamedCandidate[] => {
  const introduced = new Set<string>();
  const totals = new Map<string, Chances>();
  for (const { key, type, chances, settled } of candidates) {
    const words = personWords(key);
    if (type === "PERSON" && settled) introduced.add(key);
    if (type === "PERSON" && words.length > 1) for (const word of words) introduced.add(word);
    if (!chances || words.length > 1) continue;
    const total = totals.get(key) ?? { PER: 0, ORG: 0, LOC: 0, NORP: 0, MISC: 0, count: 0 };
    totals.set(key, total);
    total.PER += chances.PER;
    total.ORG += chances.ORG;
    total.LOC += chances.LOC;
    total.NORP += chances.NORP;
    total.MISC += chances.MISC;
    total.count += 1;
  }
  return candidates.map((candidate) => {
    const { key, type, confidence } = candidate;
    if (type !== "PERSON" || confidence >= unshakable || personWords(key).length > 1 || introduced.has(key))
      return candidate;
    const total = totals.get(key);
    if (!total) return confidence >= 0.85 ? candidate : { ...candidate, confidence: confidence * 0.6 };
    const person = total.PER * introductionFactor;
    const most = Math.max(total.ORG, total.LOC, total.NORP, total.MISC);
    if (person >= most)
      return total.PER / total.count >= 0.6 ? candidate : { ...candidate, confidence: confidence * 0.6 };
    const best: TaggedType =
      total.ORG === most ? "ORG" : total.LOC === most ? "LOC" : total.NORP === most ? "NORP" : "MISC";
    const other = typeOf[best];
    if (other === undefined) return { ...candidate, confidence: 0.3 };
    return { ...candidate, type: other, confidence: most / total.count >= likely ? 0.55 : 0.4 };
  });
};
