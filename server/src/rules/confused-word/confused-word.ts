import * as l10n from "@vscode/l10n";
import { inCapitalsOf } from "../../article/letter-case.js";
import type { Paragraph } from "../../article/paragraph.js";
import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import { type Span, textOf } from "../../article/span.js";
import { lower, type Token } from "../../article/token.js";
import { type Confusion, confusions } from "../../lexicon/confusions.js";
import type { Dictionary } from "../../spelling/dictionary.js";
import { changing } from "../replacing.js";
import { type Finding, pointedOutIf, type Rule, type RuleContext } from "../rule.js";
import { joins } from "../words/joins.js";
import { standsSo } from "./neighbours.js";

/** Whether the words of a confusion begin at a token, and are no part of a compound. */
const isWritten = ({ wrong }: Confusion, tokens: readonly Token[], at: number): boolean => {
  const last = tokens[at + wrong.length - 1];
  const before = tokens[at - 1];
  const isCompound = joins(last, tokens[at + wrong.length]) || (before && joins(before, tokens[at]));
  const isBehindHyphen = before?.end === tokens[at]?.start && /^[-‐‑/]/.test(before?.text ?? "");
  return !isCompound && !isBehindHyphen && wrong.every((word, index) => lower(tokens[at + index]) === word);
};

const confusionAt = (
  dictionary: Dictionary,
  tokens: readonly Token[],
  at: number,
  isShouted: boolean,
): Confusion | undefined =>
  confusions
    .get(lower(tokens[at]))
    ?.find(
      (confusion) =>
        isWritten(confusion, tokens, at) &&
        confusion.frames.some((frame) =>
          standsSo(frame, tokens, at, at + confusion.wrong.length, isShouted, (word) => dictionary.has(word)),
        ),
    );

/** Words of a passage, by offsets from its start, that are written for others, and what was meant. */
interface Spot extends Span {
  readonly right: string;
}

const spotsIn = (dictionary: Dictionary, tokens: readonly Token[], isShouted: boolean): readonly Spot[] =>
  tokens.flatMap((first, at) => {
    if (!isShouted && /^\p{Lu}{2}/u.test(first.text)) return [];
    const confusion = confusionAt(dictionary, tokens, at, isShouted);
    const last = confusion && tokens[at + confusion.wrong.length - 1];
    return confusion === undefined || last === undefined
      ? []
      : [{ start: first.start, end: last.end, right: confusion.right }];
  });

/** The spots of a passage by a dictionary, which a keystroke elsewhere leaves as they are. */
const spotsBy = (isShouted: boolean): ((dictionary: Dictionary) => (passage: Passage) => readonly Spot[]) =>
  remembered((dictionary: Dictionary) =>
    remembered(({ sentences }: Passage) =>
      sentences.flatMap(({ tokens }) => spotsIn(dictionary, tokens, isShouted)),
    ),
  );

const spotsOfText = spotsBy(false);
const spotsOfShouted = spotsBy(true);

/** What was meant, in the letters of what was written. */
const inLettersOf = (wrong: string, right: string): string =>
  inCapitalsOf(wrong, wrong.includes("'") ? right : right.replaceAll("'", "’"));

const findingsIn = (context: RuleContext, paragraph: Paragraph): readonly Finding[] => {
  const { article, dictionary, view } = context;
  const spots = view.isShouted(paragraph) ? spotsOfShouted : spotsOfText;
  return spots(dictionary)(passageOf(article.text, paragraph)).flatMap((spot): readonly Finding[] => {
    const span = { start: paragraph.start + spot.start, end: paragraph.start + spot.end };
    if (view.isNamed(span) || view.isMarkup(span)) return [];
    const wrong = textOf(article.text, span);
    const right = inLettersOf(wrong, spot.right);
    return [
      {
        ...span,
        message: l10n.t("“{0}” seems to be written for “{1}”.", wrong, right),
        ...pointedOutIf(view.isQuoted(span)),
        fixes: [changing(span, right)],
      },
    ];
  });
};

/** A word written for another that sounds or looks like it. */
export const confusedWord: Rule = {
  id: "confused-word",
  summary: "Stops a word that is written for another one, which sounds or looks like it.",
  description:
    "“could of” for “could have”, “longer then” for “longer than”, “who’s father” for “whose father”, “their is”, “to loose the match”, “was lead away”, “free reign”, “in tact”: words that no dictionary finds, since they are words. One is reported only between words beside which it is hardly ever right; in a quotation, where a speaker may be meant to talk so, it is only pointed out.",
  severity: "warning",
  examples: [
    {
      wrong: "The crew could of been lost, and they’re own boat was longer then the pier.",
      right: "The crew could have been lost, and their own boat was longer than the pier.",
    },
  ],
  check: (context) => context.article.paragraphs.flatMap((paragraph) => findingsIn(context, paragraph)),
};
