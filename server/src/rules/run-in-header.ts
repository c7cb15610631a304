import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { startsLower, startsUpper } from "../article/letter-case.js";
import { isPossessiveMark, lower, type Token } from "../article/token.js";
import type { ArticleView } from "../article/view/view.js";
import { hasFeature } from "../lexicon/lexicon.js";
import { replacing } from "./replacing.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

const isCapitalised = (token: Token | undefined): boolean => startsUpper(token?.text ?? "");
const isShouted = (token: Token | undefined): boolean => /^\p{Lu}[\p{Lu}’'.]+$/u.test(token?.text ?? "");
const isWord = (token: Token | undefined): boolean => /^\p{L}/u.test(token?.text ?? "");

const longestHeader = 8;

/** An article with this many paragraphs that begin in capitals does so on purpose. */
const houseStyle = 3;

/** Whether the tokens up to `at` are written as a header: each with a capital, or small. */
const isTitleRun = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(0, at)
    .every((token) => isWord(token) && (isCapitalised(token) || hasFeature(token.text, "small-in-title")));

/** Whether a sentence goes on in small letters behind the word at `at`, a name or an opener. */
const beginsSentence = (tokens: readonly Token[], at: number, { mentionFrom }: ArticleView): boolean => {
  const token = tokens[at];
  if (token === undefined || !isCapitalised(token)) return false;
  const name = mentionFrom(token.start);
  let next = at + 1;
  if (name !== undefined) while (next < tokens.length && (tokens[next]?.start ?? 0) < name.end) next += 1;
  else if (!hasFeature(lower(token), "opens-sentence-behind-header")) return false;
  if (isPossessiveMark(tokens[next])) next += 1;
  const behind = tokens[next];
  if (name === undefined && hasFeature(lower(token), "preposition-behind-header") && isCapitalised(behind))
    return false;
  return name === undefined
    ? behind !== undefined && (isWord(behind) || /^\p{N}/u.test(behind.text))
    : behind !== undefined && startsLower(behind.text);
};

const titleParts = ["person-title", "role-noun", "title-modifier"] as const;

/** “Foreign Minister”, “Pope”: what stands before a name belongs to it. */
const isOfTitle = (token: Token): boolean => titleParts.some((part) => hasFeature(lower(token), part));

/** “What Comes After”, “Why It Matters”: a question word and what it asks, none of it part of a name. */
const isQuestionHeader = (context: RuleContext, header: readonly Token[]): boolean => {
  const last = header.at(-1);
  if (header.length < 2 || last === undefined || !hasFeature(lower(header[0]), "question-word")) return false;
  if (hasFeature(lower(last), "open-end") || isOfTitle(last)) return false;
  return header.slice(1).every((token) => context.dictionary.rank(token.text) !== undefined);
};

/** “The Bigger Picture”: plain words with capitals, in an article whose other headers look like that. */
const isPlainHeader = (context: RuleContext, header: readonly Token[]): boolean =>
  header.length >= 2 &&
  header.every(
    (token, index) =>
      (index === 0 || isCapitalised(token) || hasFeature(token.text, "small-in-title")) &&
      context.dictionary.rank(token.text) !== undefined &&
      !isOfTitle(token),
  ) &&
  header.some(isCapitalised) &&
  !hasFeature(lower(header.at(-1)), "open-end");

const hasTitleHeaders = (article: Article): boolean =>
  article.paragraphs.filter(
    ({ kind, sentences }) =>
      kind === "header" &&
      sentences.every(({ tokens }) =>
        tokens
          .filter(isWord)
          .every((token) => isCapitalised(token) || hasFeature(token.text, "small-in-title")),
      ),
  ).length >= 2;

/** How many tokens of a paragraph's start are a header that ran into it; undefined for none. */
const headerLength = (
  context: RuleContext,
  tokens: readonly Token[],
  titled: boolean,
): number | undefined => {
  for (let at = 2; at <= Math.min(longestHeader, tokens.length - 3); at += 1) {
    if (!isTitleRun(tokens, at)) return undefined;
    const header = tokens.slice(0, at);
    if (!beginsSentence(tokens, at, context.view)) continue;
    if (header.some(context.view.isNamed)) return undefined;
    if (isQuestionHeader(context, header)) return at;
    const opener =
      hasFeature(lower(tokens[at]), "opens-sentence-behind-header") && !isCapitalised(tokens[at + 1]);
    if (titled && opener && isPlainHeader(context, header)) return at;
  }
  return undefined;
};

/** “WHAT THE BUDGET HOLDS The council …”: three words and more in capitals before a sentence in small letters. */
const shoutedLength = (tokens: readonly Token[], { mentionFrom }: ArticleView): number | undefined => {
  let at = 0;
  while (
    isShouted(tokens[at]) ||
    (at > 0 && /^(?:A|I)$/.test(tokens[at]?.text ?? "") && isShouted(tokens[at + 1]))
  )
    at += 1;
  const next = tokens[at];
  const after = tokens[at + 1];
  const names = tokens.slice(0, at).filter((token) => mentionFrom(token.start) !== undefined).length;
  if (at < 3 || names > 0 || next === undefined || after === undefined) return undefined;
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(next.text) && /^[\p{Ll}’']/u.test(after.text) ? at : undefined;
};

const findingAt = (
  article: Article,
  index: number,
  header: readonly Token[],
  next: Token,
): readonly Finding[] => {
  const first = header[0];
  const last = header.at(-1);
  if (first === undefined || last === undefined) return [];
  const above = article.paragraphs[index - 1];
  const separator = above ? article.text.slice(above.end, first.start) : "\n";
  const words = article.text.slice(first.start, last.end);
  return [
    {
      start: first.start,
      end: last.end,
      message: l10n.t("“{0}” reads like a header that ran into its paragraph.", words),
      fixes: [
        replacing(
          { start: last.end, end: next.start },
          /^\s+$/.test(separator) ? separator : "\n",
          l10n.t("Break the line after “{0}”", words),
        ),
      ],
    },
  ];
};

/** A section header without its line break. */
export const runInHeader: Rule = {
  id: "run-in-header",
  summary: "Stops a section header that ran into the paragraph below it.",
  description:
    "When a line break is lost, a header becomes the start of a sentence: “What Comes After The talks resume”. Found are questions in title case and words in capitals at a paragraph’s start, before a sentence that begins anew, and plain titles where the article’s other headers look like that. Names and titles of people are none.",
  severity: "warning",
  examples: [
    {
      wrong: "What Comes Next The council votes on the bridge in May.",
      right: "What Comes Next\nThe council votes on the bridge in May.",
    },
  ],
  check: (context) => {
    const { article } = context;
    const quoted = context.view.isQuoted;
    const titled = hasTitleHeaders(article);
    const found = article.paragraphs.flatMap(({ kind, sentences }, index) => {
      const tokens = (sentences[0]?.tokens ?? []).slice(0, 2 * longestHeader);
      const [first] = tokens;
      if (kind !== "text" || first === undefined || quoted(first) || !isCapitalised(first)) return [];
      const shouted = shoutedLength(tokens, context.view);
      const length = shouted ?? headerLength(context, tokens, titled);
      const next = length === undefined ? undefined : tokens[length];
      if (next === undefined) return [];
      return [
        {
          shouted: shouted !== undefined,
          findings: findingAt(article, index, tokens.slice(0, length), next),
        },
      ];
    });
    const isStyle = found.filter(({ shouted }) => shouted).length >= houseStyle;
    return found.flatMap(({ shouted, findings }) => (shouted && isStyle ? [] : findings));
  },
};
