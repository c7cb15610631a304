import { type PartOfSpeech, partsOfSpeech } from "../../../article/token.js";
import { formsOf } from "../../../lexicon/inflection.js";
import { hasAnyOf, hasValue } from "../../../lexicon/lexicon.js";

/** “Be”, “have” and “do”; they have one tag whether they help a verb or stand alone, as in “they have no idea”. */
const isHelping = (word: string): boolean => hasAnyOf(word, "finite-be", "form-of-have", "form-of-do");

const all: ReadonlySet<string> = new Set(partsOfSpeech);

const isPartOfSpeech = (tag: string): tag is PartOfSpeech => all.has(tag);

const ofLabel = (label: string, word: string): PartOfSpeech => {
  const [penn = "", universal = ""] = label.split(" ");
  if (penn.startsWith("NNP")) return "PROPN";
  if (/^VB[DPZ]?$/.test(penn) && isHelping(word.replace("’", "'"))) return "AUX";
  if (universal === "SCONJ" && !hasValue(word, "subordinator", "clause")) return "ADP";
  return isPartOfSpeech(universal) ? universal : "X";
};

const speech = formsOf("speech");

/**
 * The parts of speech that stages and rules ask for, from the labels of the trained tagger, a Penn tag and a universal
 * one for each word. They differ from the treebanks’ universal tags: each word of a name is PROPN (“New York” and
 * “White House” have an ADJ there), “be”, “have” and “do” are always AUX, SCONJ is only what opens clauses alone, and
 * a participle between an article and its noun is ADJ (“a retired grower”). What could be a noun right before a
 * quotation mark opens is the verb that it could be, too: “her shirt read “Dry feet””.
 */
export const universalTags = (
  labels: readonly string[],
  words: readonly string[],
): readonly PartOfSpeech[] => {
  const tags = labels.map((label, i) => ofLabel(label, words[i]?.toLowerCase() ?? ""));
  return tags.map((tag, i) => {
    if (tag === "VERB" && /^VB[GN]/.test(labels[i] ?? "") && tags[i - 1] === "DET" && tags[i + 1] === "NOUN")
      return "ADJ";
    const spoken = tag === "NOUN" && tags[i - 1] === "NOUN" && labels[i + 1]?.startsWith("``") === true;
    return spoken && speech.has(words[i]?.toLowerCase() ?? "") ? "VERB" : tag;
  });
};
