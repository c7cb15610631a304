import type { Span } from "../../../article/span.js";
import type { Gazetteer } from "../../gazetteer.js";
import type { Candidate } from "../../names/found/candidate.js";
import type { WordFacts } from "../words/word-facts.js";
import { addPhraseClasses } from "./phrase-classes.js";
import { addRuleClasses } from "./rule-classes.js";

/**
 * The classes of each word at its place in a sentence, beside its own: known names of several words it is part of, and
 * what the written rules found. `spans[i]` is where `words[i]` stands, with offsets as in `byRule`.
 */
export const classesInPlace = (
  words: readonly WordFacts[],
  spans: readonly Span[],
  byRule: readonly Candidate[],
  gazetteer: Gazetteer,
): readonly (readonly number[])[] => {
  const classes = words.map((): number[] => []);
  addPhraseClasses(classes, words, gazetteer);
  addRuleClasses(classes, spans, byRule);
  return classes;
};
