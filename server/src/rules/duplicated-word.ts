import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { startsUpper } from "../article/letter-case.js";
import type { Sentence, Token } from "../article/token.js";
import { wordSet } from "../article/word-set.js";
import { functionWords } from "./function-words.js";
import { insideQuotes } from "./inside-quotes.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

/** Said twice for emphasis, or in two senses: “had had”, “gave her her coat”, “a long long time”. */
const welcomeTwice = wordSet(`
  had that her you do so very really much many long far big way super too no yes yeah yep ok okay bye ha hah hee ho hey
  hi oh ooh ah aha uh um er hmm mm wow boo well now there here again never ever blah yada tut tsk chop hush knock
  night hear aye boom bang tick tock beep ding dong honk woof quack cha go come please hip rah ya na la da din
  extra ultra`);

const namesToo = wordSet("may will can mark bill rose hope grant pat frank jack drew chase");
const formsOfBe = wordSet("is was are were be been");
const clauseOpeners = wordSet("what who where how why whatever whoever all which");

/** “What it is is a disgrace”: the clause that ends in the verb, after a subject, is the subject of the next one. */
const endsSubjectClause = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - 8), Math.max(0, index - 1))
    .some((token) => clauseOpeners.has(token.text.toLowerCase()));

const isWord = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}’']*$/u.test(text) && (text.length > 1 || /^[aAI]$/.test(text));

const fold = (token: Token | undefined): string => token?.text.toLowerCase().replaceAll("’", "'") ?? "";

const isJoined = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.end === right.start &&
  /^[\p{L}\p{N}'’/@_&-]/u.test(right.text);

/** A name (“Bora Bora”), or a name and a word spelled alike (“Will will”). */
const mayBeNames = (first: Token, second: Token, opensSentence: boolean): boolean => {
  const word = fold(first);
  if (startsUpper(second.text)) return !(opensSentence && functionWords.has(word)) && second.text !== "I";
  if (!startsUpper(first.text)) return false;
  return !opensSentence || /^\p{Lu}{2}/u.test(first.text) || namesToo.has(word);
};

const isSlip = (context: RuleContext, tokens: readonly Token[], index: number): boolean => {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (first === undefined || second === undefined) return false;
  const word = fold(first);
  if (word !== fold(second) || !isWord(first.text)) return false;
  if (!/^\s+$/.test(context.article.text.slice(first.end, second.start))) return false;
  if (welcomeTwice.has(word) || (first.pos === "INTJ" && !functionWords.has(word))) return false;
  if (isJoined(tokens[index - 1], first) || isJoined(second, tokens[index + 2])) return false;
  if (mayBeNames(first, second, index === 0)) return false;
  if (formsOfBe.has(word) && endsSubjectClause(tokens, index)) return false;
  const isFunctionWord = functionWords.has(word);
  const isThrice = fold(tokens[index - 1]) === word || fold(tokens[index + 2]) === word;
  return isFunctionWord || (!isThrice && context.dictionary.has(word));
};

const findingAt = (first: Token, second: Token, quoted: boolean): Finding => ({
  start: first.start,
  end: second.end,
  message: l10n.t("“{0}” stands here twice.", second.text),
  ...(quoted ? { severity: "info" as const } : {}),
  fixes: [
    {
      title: l10n.t("Delete the second “{0}”", second.text),
      edits: [{ span: { start: first.end, end: second.end }, newText: "" }],
      safe: !quoted && functionWords.has(fold(first)),
    },
  ],
});

const sentencesOf = (article: Article): readonly Sentence[] =>
  article.paragraphs.flatMap((paragraph) => paragraph.sentences);

/** The same word twice running. */
export const duplicatedWord: Rule = {
  id: "duplicated-word",
  summary: "Stops a word that stands twice running.",
  description:
    "A word typed twice survives most readings, above all across a line break. Words that may rightly stand twice (“had had”, “that that”, “very very”), names (“Bora Bora”), numbers, interjections, and repetitions across punctuation are left alone. In quotes it is only pointed out, since the speaker may have said it.",
  severity: "warning",
  examples: [{ wrong: "The visit comes after after the vote.", right: "The visit comes after the vote." }],
  check: (context) => {
    const quoted = insideQuotes(context.article);
    return sentencesOf(context.article).flatMap(({ tokens }) =>
      tokens.flatMap((first, index) => {
        const second = tokens[index + 1];
        if (second === undefined || !isSlip(context, tokens, index)) return [];
        return [findingAt(first, second, quoted(first))];
      }),
    );
  },
};
