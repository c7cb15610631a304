import * as l10n from "@vscode/l10n";
import { startsUpper } from "../article/letter-case.js";
import type { Token } from "../article/token.js";
import type { Quotedness } from "../article/view/quotedness.js";
import { firstSound } from "../lexicon/first-sound.js";
import { hasFeature } from "../lexicon/lexicon.js";
import { nounNumber } from "../lexicon/noun-number.js";
import { changing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule, type RuleContext } from "./rule.js";
import { joins } from "./words/joins.js";

const opener = /^(?:["“‘'([]|''|``)$/;
const currency = /^[$€£¥]$/;

/** Words that follow the letter A, or a slip for “and” or “as”, rather than the article. */
const noNoun = new Set(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "PUNCT", "SYM", "INTJ"]);

type IsWord = (word: string) => boolean;

/** “a” or “an” with what stands around it. */
interface Place {
  readonly previous: Token | undefined;
  readonly isAn: boolean;
  readonly spoken: Token;
  /** Behind `spoken`. */
  readonly next: Token | undefined;
}

/** Index of the token whose sound counts, behind an opening mark or a currency sign that touches it; -1 for none. */
const spokenAfter = (tokens: readonly Token[], index: number): number => {
  let at = index + 1;
  let token = tokens[at];
  while (token !== undefined && at < index + 4 && (opener.test(token.text) || currency.test(token.text))) {
    const next = tokens[at + 1];
    if (next?.start !== token.end) return -1;
    at += 1;
    token = next;
  }
  if (token === undefined || !/^[\p{L}\p{N}]/u.test(token.text)) return -1;
  const holdsTogether = joins(token, tokens[at + 1]);
  const isSmall = token.text === token.text.toLowerCase() || token.text === "I";
  return !holdsTogether && isSmall && noNoun.has(token.pos) ? -1 : at;
};

/** “THE MAYOR TOOK A HOUR”: in a line in capitals, behind a word that no letter follows. */
const isShoutedArticle = (token: Token, previous: Token | undefined): boolean =>
  /^AN?$/.test(token.text) && previous !== undefined && /^(?:VERB|AUX|ADP|CCONJ|SCONJ)$/.test(previous.pos);

const standsAsArticle = (tokens: readonly Token[], index: number, isShouted: boolean): boolean => {
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || next.start === token.end) return false;
  if (
    previous !== undefined &&
    previous.end === token.start &&
    !opener.test(previous.text) &&
    !/^[—–]$|^--$/.test(previous.text)
  )
    return false;
  if (token.text === "a" || token.text === "an")
    return previous === undefined || !/^\p{N}/u.test(previous.text) || next.text !== "m";
  if (isShouted && isShoutedArticle(token, previous)) return true;
  // Elsewhere a capital A is a letter, as in “Plan A” and “Serie A”, or part of a title.
  return (
    (isShouted ? /^AN?$/ : /^An?$/).test(token.text) &&
    // “Two kinds: A (early) and B (late)”
    next.text !== "(" &&
    (previous === undefined || opener.test(previous.text) || previous.text === ":")
  );
};

/** “Sgoil an Rubha”, “Viaje a Ischia”: a small word in a name of another language. */
const isInName = (previous: Token | undefined, spoken: Token, isWord: IsWord): boolean => {
  if (previous === undefined || !/^\p{L}/u.test(previous.text) || !/^\p{Lu}\p{Ll}/u.test(spoken.text))
    return false;
  const isStrange = ({ text }: Token): boolean => !isWord(text) && !isWord(text.toLowerCase());
  return isStrange(previous) || (startsUpper(previous.text) && isStrange(spoken));
};

/** Behind a noun “an” may be a slip for “and”, and a plural takes neither form. */
const mayBeOther = (
  { bodiesAreOne, dictionary }: RuleContext,
  { previous, isAn, spoken, next }: Place,
): boolean => {
  if (isAn) return previous !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(previous.pos);
  const isPlural =
    spoken.text === "others" ||
    nounNumber(spoken.text, bodiesAreOne, (word) => dictionary.has(word)) === "plural";
  return isPlural && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "");
};

const findingAt = (
  context: RuleContext,
  tokens: readonly Token[],
  index: number,
  quoted: Quotedness,
  isShouted: boolean,
): Finding | undefined => {
  const { article, dictionary } = context;
  const token = tokens[index];
  if (token === undefined || !standsAsArticle(tokens, index, isShouted)) return undefined;
  const at = spokenAfter(tokens, index);
  const spoken = tokens[at];
  if (spoken === undefined || hasFeature(spoken.text.toLowerCase(), "foreign-behind-a")) return undefined;
  // “a s*** show”: of a word that is not written out nobody knows more.
  if (article.text.charAt(spoken.end) === "*") return undefined;
  if (!/^\s+[^\s\p{L}\p{N}]{0,3}$/u.test(article.text.slice(token.end, spoken.start))) return undefined;
  const isWord: IsWord = (word) => dictionary.has(word);
  const previous = tokens[index - 1];
  if (isInName(previous, spoken, isWord)) return undefined;
  const { sound, certain } = firstSound(spoken.text, isWord);
  const isAn = token.text.length === 2;
  if (sound === "either" || isAn === (sound === "vowel")) return undefined;
  const right = isAn ? token.text.charAt(0) : `${token.text}${isShouted ? "N" : "n"}`;
  const isKnown = quoted === "outside" && certain;
  const isSure = isKnown && !mayBeOther(context, { previous, isAn, spoken, next: tokens[at + 1] });
  return {
    start: token.start,
    end: token.end,
    message:
      sound === "vowel"
        ? l10n.t("“{0}” begins with a vowel sound: “{1}”, not “{2}”.", spoken.text, right, token.text)
        : l10n.t("“{0}” begins with a consonant sound: “{1}”, not “{2}”.", spoken.text, right, token.text),
    ...pointedOutIf(!isKnown),
    fixes: [changing(token, right, isSure)],
  };
};

/** The indefinite article that does not fit the sound after it. */
export const aAn: Rule = {
  id: "a-an",
  summary: "Stops “a” before a vowel sound and “an” before a consonant sound.",
  description:
    "The sound decides, not the letter: “an hour”, “a university”, “an 8-year-old”, “an MRI”, “a NATO ally”. Words that are said both ways (“historic”, “herb”), abbreviations that may be read in more than one way (“FTSE”, “NZ”, “HK$”), words of a foreign name (“Sgoil an Rubha”), the letter A and phrases of other languages are left alone, and so is what stands between curly quotation marks; between straight ones, which may be misread, it is only pointed out.",
  severity: "warning",
  byParagraph: true,
  examples: [
    { wrong: "She waited a hour for an university bus.", right: "She waited an hour for a university bus." },
  ],
  check: (context) => {
    const { isShouted, quotednessOf } = context.view;
    return context.article.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.flatMap(({ tokens }) =>
        tokens.flatMap((token, index) => {
          if (token.text.length > 2 || !/^an?$/i.test(token.text)) return [];
          const quoted = quotednessOf(token);
          return quoted === "surely"
            ? []
            : (findingAt(context, tokens, index, quoted, isShouted(token)) ?? []);
        }),
      ),
    );
  },
};
