import type { Token } from "../article/token.js";
import { wordSet } from "../article/word-set.js";

/** As many tokens are read for a verb. */
const reach = 60;

const subordinators = wordSet(`
  after although as because before if once since though unless until when whenever where whereas wherever whether while
  who whom whose which what that how why and but or nor so yet than`);

const nominatives = wordSet("he she it they we i you there");

const determiners = wordSet(
  "the a an his her its their our my this these those some many most several both all",
);

/** Words that a sentence cannot end in: the stop behind them stands for nothing, or for a comma. */
const cannotEnd = /^(?:ADP|AUX|CCONJ|DET|PART|SCONJ)$/;
const speaks = /^(?:said|says|say|added|asked|told|wrote|that|including|such)$/;

const isFiniteVerb = ({ pos, text }: Token, previous: Token | undefined): boolean =>
  (pos === "AUX" || (pos === "VERB" && /^\p{Ll}/u.test(text) && !/ing$/.test(text))) &&
  previous?.text.toLowerCase() !== "to";

/** Index of the first finite verb outside a clause that a comma or a small word opens, from `from` on; -1 for none. */
const mainVerb = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || subordinators.has(token.text.toLowerCase()))
      return -1;
    if (isFiniteVerb(token, tokens[at - 1])) return at;
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
  if (nominatives.has(word)) {
    const verb = second.pos === "ADV" ? third : second;
    return verb !== undefined && isFiniteVerb(verb, undefined);
  }
  if (determiners.has(word)) return mainVerb(tokens, 1) > 1;
  if (/^(?:in|on|by|since)$/.test(word) && second.pos === "NUM") {
    const at = third?.text === "," ? 3 : 2;
    const verb = tokens[at + 1];
    return (
      nominatives.has(tokens[at]?.text.toLowerCase() ?? "") &&
      verb !== undefined &&
      isFiniteVerb(verb, undefined)
    );
  }
  return first.pos === "NOUN" && second.pos === "AUX";
};

/** Whether the words before a stop surely are a sentence: they hold a main verb and end in a word that can end one. */
export const endsWhole = (tokens: readonly Token[]): boolean => {
  const [first] = tokens;
  const last = tokens.at(-2);
  const before = tokens.at(-3);
  if (tokens.at(-1)?.text !== "." || first === undefined || last === undefined) return false;
  if (subordinators.has(first.text.toLowerCase()) && !/^(?:and|but|so|yet)$/i.test(first.text)) return false;
  // “what the song was about.”
  const isStranded =
    last.pos === "ADP" && tokens.some(({ text }) => /^(?:what|who|which|whom|that)$/i.test(text));
  if ((cannotEnd.test(last.pos) && !isStranded) || speaks.test(last.text.toLowerCase())) return false;
  // “made here: 1.”
  if (/^\d{1,2}$/.test(last.text) && before?.pos === "PUNCT") return false;
  return tokens.slice(0, reach).some((token, index) => isFiniteVerb(token, tokens[index - 1]));
};
