import { isFiniteVerb } from "../../analysis/syntax/finite-verb.js";
import type { Token } from "../../article/token.js";
import { hasAnyOf, hasFeature, hasValue, words } from "../../lexicon/lexicon.js";
import { reporting } from "../../lexicon/speech-verbs.js";

/** As many tokens are read for a verb. */
const reach = 60;

/** Words that a sentence cannot end in: the stop behind them stands for nothing, or for a comma. */
const cannotEnd = /^(?:ADP|AUX|CCONJ|DET|PART|SCONJ)$/;

/** Index of the first finite verb outside a clause that a comma or a small word opens, behind the first word; -1 for none. */
const mainVerb = (tokens: readonly Token[]): number => {
  for (let at = 1; at < Math.min(tokens.length, 1 + reach); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.pos === "PUNCT" ||
      hasAnyOf(token.text.toLowerCase(), "subordinator", "coordinator")
    )
      return -1;
    if (isFiniteVerb(tokens, at)) return at;
  }
  return -1;
};

/**
 * Whether the words of a sentence in small letters surely are one: a pronoun and its verb (“it was”), a noun phrase
 * and its verb (“the old mayor had left”), or a date before such a pronoun (“in 1970 he was”). A small name (“adidas”),
 * a relative clause (“who were”) and the end of a broken line (“of the issue”) are not.
 */
export const startsWhole = (tokens: readonly Token[]): boolean => {
  const [first, second, third] = tokens;
  const word = first?.text.toLowerCase() ?? "";
  if (first === undefined || second === undefined) return false;
  if (hasValue(word, "pronoun", "subject") || word === "there") {
    return isFiniteVerb(tokens, second.pos === "ADV" ? 2 : 1);
  }
  if (hasFeature(word, "opens-subject")) return mainVerb(tokens) > 1;
  if (hasFeature(word, "preposition-of-opening") && second.pos === "NUM") {
    const at = third?.text === "," ? 3 : 2;
    return hasValue(tokens[at]?.text.toLowerCase(), "pronoun", "subject") && isFiniteVerb(tokens, at + 1);
  }
  return first.pos === "NOUN" && second.pos === "AUX";
};

/** Behind these something is still to come: “she said”, “such”. */
const openEnd = new Set([...words("leaves-open"), ...reporting]);

/** Whether the words before a stop surely are a sentence: they hold a main verb and end in a word that can end one. */
export const endsWhole = (tokens: readonly Token[]): boolean => {
  const [first] = tokens;
  const last = tokens.at(-2);
  const before = tokens.at(-3);
  if (tokens.at(-1)?.text !== "." || first === undefined || last === undefined) return false;
  const opener = first.text.toLowerCase();
  if (hasFeature(opener, "subordinator") && !hasFeature(opener, "coordinator")) return false;
  // “what the song was about.”
  const isStranded =
    last.pos === "ADP" && tokens.some(({ text }) => hasFeature(text.toLowerCase(), "interrogative-pronoun"));
  if ((cannotEnd.test(last.pos) && !isStranded) || openEnd.has(last.text.toLowerCase())) return false;
  // “made here: 1.”
  if (/^\d{1,2}$/.test(last.text) && before?.pos === "PUNCT") return false;
  return tokens.slice(0, reach).some((_, index) => isFiniteVerb(tokens, index));
};
