import { presentOf } from "../../src/lexicon/inflection.js";
import type { TreebankSentence } from "./conllu.js";

const thirdPerson = (base: string): string => (base === "have" ? "has" : presentOf(base));

const formsOfBe: ReadonlyMap<string, string> = new Map([
  ["is", "are"],
  ["are", "is"],
  ["was", "were"],
  ["were", "was"],
]);

/** The form of the other number of word `at`, where it is a finite verb in small letters with a subject before it and has one. */
export const inOtherNumber = (sentence: TreebankSentence, at: number): string | undefined => {
  const { words, lemmas, tags, heads, relations } = sentence;
  const word = words[at] ?? "";
  const lemma = lemmas[at] ?? "";
  const penn = tags[at]?.split(" ")[0] ?? "";
  if (!/^\p{Ll}+$/u.test(word) || !/^(?:VBZ|VBP|VBD)$/.test(penn)) return undefined;
  const clause = /^(?:aux|cop)/.test(relations[at] ?? "") ? heads[at] : at;
  const has = relations.some((relation, i) => /^nsubj/.test(relation) && heads[i] === clause && i < at);
  if (!has) return undefined;
  if (lemma === "be") return formsOfBe.get(word);
  if (penn === "VBZ") return lemma;
  return penn === "VBP" ? thirdPerson(lemma) : undefined;
};

const otherTag = (tag: string): string => tag.replace(/^VB[ZP]/, (penn) => (penn === "VBZ" ? "VBP" : "VBZ"));

/** Of every so many sentences one has its verbs in the wrong number. */
const period = 10;

/**
 * Some of the sentences with every verb in the wrong number, so that a verb that does not agree is still read as one: no
 * treebank has many.
 */
export const wrongNumbers = (sentence: TreebankSentence, index: number): TreebankSentence => {
  if (index % period !== 3) return sentence;
  const others = sentence.words.map((_, at) => inOtherNumber(sentence, at));
  return {
    ...sentence,
    words: sentence.words.map((word, at) => others[at] ?? word),
    tags: sentence.tags.map((tag, at) => (others[at] === undefined ? tag : otherTag(tag))),
  };
};
