import * as l10n from "@vscode/l10n";
import { isPersonNoun } from "../analysis/mentions/people/common-nouns.js";
import { type Span, textBefore, textOf } from "../article/span.js";
import { oneOf } from "../lexicon/lexicon.js";
import { changing } from "./replacing.js";
import { type Finding, pointedOutIf, type Rule, type RuleContext } from "./rule.js";

/** A number with the ending of an ordinal; not part of a code (“A21th”), a decimal or an address. */
const ordinal = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,/@#-])(\d{1,7})(${oneOf("ordinal-ending")})(?![\p{L}\p{N}_@/]|-\d)`,
  "giu",
);

/** The ending that goes with a number: “st” for 21, “th” for 11. */
const endingOf = (digits: string): string => {
  if (/1\d$/.test(digits)) return "th";
  return { "1": "st", "2": "nd", "3": "rd" }[digits.slice(-1)] ?? "th";
};

/** What somebody may weigh in stone has no more digits. */
const stoneDigits = 2;

const beforeOrdinal = new RegExp(String.raw`(?:^|\P{L})(?:the|${oneOf("month")}) $`, "iu");
const behindOrdinal = new RegExp(String.raw`^ (?:of )?(?:${oneOf("month")})(?!\p{L})`, "iu");
const longestBefore = 12;
const longestBehind = 16;

/** “10st 4lb”, “he weighed 13st”: stone, unless an article or a month shows an ordinal: “the 22st minute”, not “the 22st prop”. */
const isWeight = ({ article: { text }, view }: RuleContext, span: Span, digits: string): boolean => {
  if (digits.length > stoneDigits) return false;
  const behind = text.slice(span.end, span.end + longestBehind);
  if (/^ \d{1,2} ?lbs?(?!\p{L})/u.test(behind)) return true;
  const next = view.tokenAfter(span.end);
  if (next !== undefined && isPersonNoun(next)) return true;
  return !beforeOrdinal.test(textBefore(text, span.start, longestBefore)) && !behindOrdinal.test(behind);
};

/** An ordinal with the ending of another number. */
export const wrongOrdinal: Rule = {
  id: "wrong-ordinal",
  summary: "Stops a number with the ending of another one.",
  description:
    "“21th”, “2th” and “103th” are left over where a number was changed or typed in haste. Numbers within codes, addresses and decimals, and weights in stone (“13st”) are left alone; in quotes it is only pointed out.",
  severity: "warning",
  byParagraph: true,
  examples: [{ wrong: "It was the 22th case of the year.", right: "It was the 22nd case of the year." }],
  check: (context) =>
    context.article.paragraphs.flatMap((paragraph) =>
      [...textOf(context.article.text, paragraph).matchAll(ordinal)].flatMap(
        ({ 0: found, 1: digits = "", 2: ending = "", index }): Finding[] => {
          const right = endingOf(digits);
          const span = { start: paragraph.start + index, end: paragraph.start + index + found.length };
          if (right === ending.toLowerCase() || context.view.isMarkup(span)) return [];
          if (ending === "st" && isWeight(context, span, digits)) return [];
          const isShouted = ending === ending.toUpperCase();
          const meant = `${digits}${isShouted ? right.toUpperCase() : right}`;
          const isQuoted = context.view.isQuoted(span);
          return [
            {
              ...span,
              message: l10n.t("“{0}” should be “{1}”.", found, meant),
              ...pointedOutIf(isQuoted),
              fixes: [changing(span, meant, !isQuoted)],
            },
          ];
        },
      ),
    ),
};
