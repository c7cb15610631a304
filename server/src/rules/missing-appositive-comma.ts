import * as l10n from "@vscode/l10n";
import { isFiniteVerb } from "../analysis/syntax/finite-verb.js";
import { startsUpper } from "../article/letter-case.js";
import { isRunning, sentencesOf } from "../article/paragraph.js";
import { textOf } from "../article/span.js";
import { isVerb, lower, type Token } from "../article/token.js";
import { hasAnyOf, oneOf } from "../lexicon/lexicon.js";
import { reporting } from "../lexicon/speech-verbs.js";
import { chunksOf, isDeterminer, isOnePhrase, phraseStart } from "./clauses/subject-phrase.js";
import { replacing } from "./replacing.js";
import type { Finding, Rule } from "./rule.js";

/** Nouns for somebody in an office that are not among the titles. */
const moreRoles = new RegExp(`(?:man|woman|person)$|^(?:${oneOf("office-noun")})$`);

/** Tokens behind a verb in which the sentence would go on that it is set into. */
const reach = 30;

/** “The plan, Ms. Reyes said, is dead”: the name and its verb are set into another sentence. */
const isParenthetical = (tokens: readonly Token[], verb: number): boolean => {
  if (!reporting.has(lower(tokens[verb]))) return false;
  const rest = tokens.slice(verb + 1, verb + 1 + reach);
  const comma = rest.findIndex(({ text }) => text === ",");
  const next = rest[comma + 1];
  const stops = rest.length === 0 || /^[.,;!?]$/.test(rest[0]?.text ?? "");
  return stops || (comma >= 0 && (isVerb(next) || next?.pos === "ADV"));
};

/** Whether a definite noun phrase for a person begins the sentence and ends right before the comma. */
const introduces = (
  tokens: readonly Token[],
  comma: number,
  opensSentence: (token: Token) => boolean,
): boolean => {
  const leftmost = phraseStart(tokens, comma);
  let start = leftmost;
  while (start < comma && !(isDeterminer(tokens[start]) && startsUpper(tokens[start]?.text ?? "")))
    start += 1;
  const opener = tokens[start];
  if (opener === undefined || start >= comma || (start > 0 && !opensSentence(opener))) return false;
  const chunks = chunksOf(tokens, start, comma);
  const head = tokens[(chunks[0]?.[1] ?? 0) - 1];
  const noun = lower(head);
  if (!chunks.every((chunk) => isOnePhrase(tokens, chunk)) || head?.pos === "NUM") return false;
  return /^(?:who|whose|aged)$/.test(noun)
    ? false
    : hasAnyOf(noun, "role-noun", "person-title") || moreRoles.test(noun);
};

/** A name in apposition whose second comma is missing. */
export const missingAppositiveComma: Rule = {
  id: "missing-appositive-comma",
  summary: "Points out a name between a role and its verb that lacks its second comma.",
  description:
    "A name that explains the role before it stands between two commas: “The head of the station, Ada Finch, told reporters”. Only sentences that begin with such a role and a comma are looked at; a speaker set into somebody’s sentence (“The plan, Finch said, is dead”) is none.",
  severity: "info",
  examples: [
    {
      wrong: "The head of the station, Ada Finch told reporters that the pumps had failed.",
      right: "The head of the station, Ada Finch, told reporters that the pumps had failed.",
    },
  ],
  check: ({ article, view }): readonly Finding[] => {
    const quoted = view.isQuoted;
    const residueEnds = new Set(article.residue.map(({ end }) => end));
    return sentencesOf({ paragraphs: article.paragraphs.filter(isRunning) }).flatMap(({ tokens }) =>
      tokens.flatMap((token, at) => {
        const name = token.text === "," ? view.mentionFrom(tokens[at + 1]?.start ?? -1) : undefined;
        if (name?.type !== "PERSON" || quoted(token)) return [];
        let verb = at + 1;
        while (verb < tokens.length && (tokens[verb]?.start ?? 0) < name.end) verb += 1;
        const last = tokens[verb - 1];
        if (last === undefined || verb - at < 3 || last.end !== name.end || !isFiniteVerb(tokens, verb))
          return [];
        const afterResidue = ({ start }: Token): boolean =>
          residueEnds.has(article.text.slice(0, start).trimEnd().length);
        if (isParenthetical(tokens, verb) || !introduces(tokens, at, afterResidue)) return [];
        const words = textOf(article.text, name);
        return [
          {
            start: name.start,
            end: name.end,
            message: l10n.t("The comma before “{0}” needs another one after the name.", words),
            fixes: [
              replacing({ start: name.end, end: name.end }, ",", l10n.t("Insert a comma after “{0}”", words)),
            ],
          },
        ];
      }),
    );
  },
};
