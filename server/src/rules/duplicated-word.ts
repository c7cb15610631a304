import * as l10n from "@vscode/l10n";
import { startsUpper } from "../article/letter-case.js";
import { sentencesOf } from "../article/paragraph.js";
import { isVerb, lower, type Token } from "../article/token.js";
import { formsWith } from "../lexicon/inflection.js";
import { hasFeature } from "../lexicon/lexicon.js";
import { replacing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule, type RuleContext } from "./rule.js";
import { functionWords } from "./words/function-words.js";

/** “What it is is a disgrace”: the clause that ends in the verb, after a subject, is the subject of the next one. */
const endsSubjectClause = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - 8), Math.max(0, index - 1))
    .some((token) => hasFeature(lower(token), "opens-noun-clause")) ||
  // “Whatever is is right”
  /^wh.+ever$/.test(lower(tokens[index - 1]));

const isWord = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}’']*$/u.test(text) && (text.length > 1 || /^[aAI]$/.test(text));

const isJoined = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.end === right.start &&
  /^[\p{L}\p{N}'’/@_&-]/u.test(right.text);

/** “World War I I joined”, “Part II II”: a numeral that belongs to the words before it. */
const isNumeral = (tokens: readonly Token[], index: number): boolean => {
  const [first, previous] = [tokens[index], tokens[index - 1]];
  if (!/^[IVXLCDM]+$/.test(first?.text ?? "")) return false;
  return first?.text !== "I" || (previous !== undefined && startsUpper(previous.text) && index > 1);
};

const phrasal = formsWith("phrasal");

/** Whether the clause before may end in a preposition: “the man they look”, “the town that she came”. */
const isRelative = (tokens: readonly Token[], index: number): boolean =>
  endsSubjectClause(tokens, index) ||
  tokens
    .slice(Math.max(0, index - 8), Math.max(0, index - 1))
    .some(({ text }) => text === "that" || text === "which") ||
  (hasFeature(lower(tokens[index - 2]), "nominative-or-there") &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 3]?.pos ?? ""));

/**
 * Whether the first may close one clause and the second open the next: “the man they look for for hours”, “he came in
 * in May”, “what he has has cost him”, “those who saw it it frightened”.
 */
const mayBelongApart = (tokens: readonly Token[], index: number): boolean => {
  const [first, previous, next] = [tokens[index], tokens[index - 1], tokens[index + 2]];
  if (first === undefined || previous === undefined) return false;
  const word = lower(first);
  if (hasFeature(word, "may-belong-apart")) return true;
  const governs = isVerb(previous) || previous.pos === "ADP";
  if (word === "it") return governs;
  if (first.pos === "ADP" || first.pos === "ADV" || first.pos === "PART") {
    if (!governs) return false;
    if (
      (phrasal.has(lower(previous)) || hasFeature(lower(previous), "form-of-be")) &&
      /^(?:in|on|by)$/.test(word)
    )
      return true;
    return isRelative(tokens, index) && !(word === "to" && next?.pos === "DET");
  }
  return (
    isVerb(first) &&
    hasFeature(lower(previous), "nominative-or-there") &&
    index > 1 &&
    previous.text !== "that"
  );
};

/** A name (“Bora Bora”), or a name and a word spelled alike (“Will will”). */
const mayBeNames = (first: Token, second: Token, opensSentence: boolean, isShouted: boolean): boolean => {
  const word = lower(first);
  // “THE THE”: in a line in capitals any other word may be a name.
  if (isShouted) return !functionWords.has(word);
  if (startsUpper(second.text)) return !(opensSentence && functionWords.has(word)) && second.text !== "I";
  if (!startsUpper(first.text)) return false;
  return !opensSentence || /^\p{Lu}{2}/u.test(first.text) || hasFeature(word, "name-and-word");
};

/** “She said that that the road was closed”, “she said there there is none”: behind two of them no clause begins, or but one. */
const isSurelyOnce = (word: string, next: Token | undefined): boolean =>
  (word === "that" && hasFeature(lower(next), "article")) ||
  (word === "there" && hasFeature(lower(next), "finite-be"));

const isSlip = (context: RuleContext, tokens: readonly Token[], index: number): boolean => {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (first === undefined || second === undefined) return false;
  const word = lower(first);
  if (word !== lower(second) || !isWord(first.text)) return false;
  if (!/^\s+$/.test(context.article.text.slice(first.end, second.start))) return false;
  if (hasFeature(word, "welcome-twice") && !isSurelyOnce(word, tokens[index + 2])) return false;
  if (first.pos === "INTJ" && !functionWords.has(word)) return false;
  if (isJoined(tokens[index - 1], first) || isJoined(second, tokens[index + 2])) return false;
  if (mayBeNames(first, second, index === 0, context.view.isShouted(first)) || isNumeral(tokens, index))
    return false;
  if (hasFeature(word, "finite-be") && endsSubjectClause(tokens, index)) return false;
  const isFunctionWord = functionWords.has(word);
  const isThrice = lower(tokens[index - 1]) === word || lower(tokens[index + 2]) === word;
  return isFunctionWord || (!isThrice && context.dictionary.has(word));
};

const findingAt = (first: Token, second: Token, quoted: boolean, certain: boolean): Finding => ({
  start: first.start,
  end: second.end,
  message: l10n.t("“{0}” stands here twice.", second.text),
  ...pointedOutIf(quoted),
  fixes: [
    replacing(
      { start: first.end, end: second.end },
      "",
      l10n.t("Delete the second “{0}”", second.text),
      !quoted && certain,
    ),
  ],
});

/** The same word twice running. */
export const duplicatedWord: Rule = {
  id: "duplicated-word",
  summary: "Stops a word that stands twice running.",
  description:
    "A word typed twice survives most readings, above all across a line break. Words that may rightly stand twice (“had had”, “that that” where no article follows, “very very”), names (“Bora Bora”), numbers, interjections, and repetitions across punctuation are left alone. In quotes it is only pointed out, since the speaker may have said it.",
  severity: "warning",
  byParagraph: true,
  examples: [{ wrong: "The visit comes after after the vote.", right: "The visit comes after the vote." }],
  check: (context) => {
    const quoted = context.view.isQuoted;
    return sentencesOf(context.article).flatMap(({ tokens }) =>
      tokens.flatMap((first, index) => {
        const second = tokens[index + 1];
        if (second === undefined || !isSlip(context, tokens, index)) return [];
        const certain = functionWords.has(lower(first)) && !mayBelongApart(tokens, index);
        return [findingAt(first, second, quoted(first), certain)];
      }),
    );
  },
};
