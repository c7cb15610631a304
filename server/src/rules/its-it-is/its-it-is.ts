import * as l10n from "@vscode/l10n";
import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import { type Span, textOf } from "../../article/span.js";
import type { Token } from "../../article/token.js";
import { changing } from "../replacing.js";
import { type Finding, pointedOutIf, type Rule, type RuleContext } from "../rule.js";
import { confusedItIs } from "./it-is-reading.js";
import { confusedIts } from "./its-reading.js";

/** “it” with its “’s”, which are two tokens, or one token “its” or “its’”. */
interface Form extends Span {
  readonly contracted: boolean;
  readonly text: string;
  /** Index of its last token. */
  readonly last: number;
}

/** Passages without one are not read. */
const formsIn = remembered(({ sentences }: Passage): readonly Token[] =>
  sentences.flatMap(({ tokens }) => tokens.filter(({ text }) => /^its?$/i.test(text))),
);

const formAt = (tokens: readonly Token[], index: number, text: string): Form | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const next = tokens[index + 1];
  if (/^its$/i.test(token.text)) {
    return {
      start: token.start,
      end: token.end,
      text: textOf(text, token),
      contracted: false,
      last: index,
    };
  }
  if (/^it$/i.test(token.text) && next?.start === token.end && /^['’]s$/.test(next.text)) {
    return {
      start: token.start,
      end: next.end,
      text: text.slice(token.start, next.end),
      contracted: true,
      last: index + 1,
    };
  }
  return undefined;
};

/** The article's own kind of apostrophe. */
const apostropheOf = ({ article, view }: RuleContext): string => {
  let lean = 0;
  for (const at of view.apostrophes()) lean += article.text.charAt(at) === "’" ? 1 : -1;
  return lean < 0 ? "'" : "’";
};

/** Tokens as they would read in small letters, at the places they have. */
const inSmallLetters = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => ({ ...token, text: token.text.toLowerCase() }));

/** “its” and “it’s” for one another. */
export const itsItIs: Rule = {
  id: "its-it-is",
  summary: "Stops “it’s” where “its” is meant, and “its” where “it’s” is.",
  description:
    "“it’s” is short for “it is” or “it has”; “its” means “of it”. The words on both sides decide: “it’s own”, “of it’s leaders”, “its a”, “its been”. Where they leave a doubt it is only pointed out, and so it is between straight quotation marks, which may be misread; between curly ones it is left alone.",
  severity: "warning",
  examples: [
    {
      wrong: "The town lost it’s bridge, and its been closed ever since.",
      right: "The town lost its bridge, and it’s been closed ever since.",
    },
  ],
  check: (context) => {
    const { article } = context;
    const { isShouted, quotednessOf } = context.view;
    const apostrophe = apostropheOf(context);
    return article.paragraphs
      .filter((paragraph) => formsIn(passageOf(article.text, paragraph)).length > 0)
      .flatMap(({ sentences }) => sentences)
      .flatMap((sentence) => {
        const tokens = isShouted(sentence) ? inSmallLetters(sentence.tokens) : sentence.tokens;
        return tokens.flatMap((_, index): readonly Finding[] => {
          const form = formAt(tokens, index, article.text);
          if (form === undefined) return [];
          const quoted = quotednessOf(form);
          if (quoted === "surely") return [];
          const doubt = form.contracted
            ? confusedItIs(tokens, index, form.last + 1)
            : confusedIts(tokens, index, form.last + 1);
          if (doubt === "right" || (quoted !== "outside" && doubt === "likely")) return [];
          const isSure = doubt !== "likely" && quoted === "outside";
          const it = form.text.slice(0, 2);
          const s = /^\p{Lu}{2}/u.test(it) ? "S" : "s";
          const right = form.contracted ? `${it}${s}` : `${it}${apostrophe}${s}`;
          return [
            {
              start: form.start,
              end: form.end,
              message: form.contracted
                ? l10n.t("“{0}” means “it is” or “it has”; “{1}” means “of it”.", form.text, right)
                : l10n.t("“{0}” means “of it”; “{1}” means “it is” or “it has”.", form.text, right),
              ...pointedOutIf(!isSure),
              fixes: [changing(form, right, isSure && doubt === "certain")],
            },
          ];
        });
      });
  },
};
