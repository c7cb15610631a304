import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import { once } from "../article/once.js";
import { isRunning, type Paragraph } from "../article/paragraph.js";
import { type Passage, passageOf } from "../article/passage.js";
import { remembered } from "../article/remembered.js";
import { byStart, movedBy, type Span } from "../article/span.js";
import { oneOf, words } from "../lexicon/lexicon.js";
import { changing } from "./replacing.js";
import type { Finding, Rule } from "./rule.js";

/**
 * One thing that is written in several ways; a pattern matches each way, the way itself as its first group. The patterns
 * are large, so that each is made and tried only where its form stands at all.
 */
interface Family {
  readonly forms: readonly { readonly form: string; readonly pattern: () => RegExp }[];
}

const escapeStops = (form: string): string => form.replaceAll(".", "\\.");

/** Names of companies, papers and the like that write the abbreviation their own way. */
const brands = String.raw`(?! ?(?:${oneOf("brand-with-initials")})\b)`;

const initials = (stopped: string): Family => {
  const plain = stopped.replaceAll(".", "");
  const bounded = (form: string, behind: string): (() => RegExp) =>
    once(
      () =>
        new RegExp(
          `(?<![\\p{L}\\p{N}.&/@#$-])(?<!\\p{Lu}{3} )(${escapeStops(form)})${behind}${brands}`,
          "gu",
        ),
    );
  return {
    forms: [
      { form: stopped, pattern: bounded(stopped, "(?![\\p{L}\\p{N}])") },
      { form: plain, pattern: bounded(plain, "(?![\\p{L}\\p{N}$£€/@&]|\\.\\p{L}| \\p{Lu}{3})") },
    ],
  };
};

const title = (word: string): Family => ({
  forms: [
    {
      form: `${word}.`,
      pattern: once(() => new RegExp(`(?<![\\p{L}\\p{N}])(${word}\\.)(?= \\p{Lu})`, "gu")),
    },
    { form: word, pattern: once(() => new RegExp(`(?<![\\p{L}\\p{N}])(${word})(?= \\p{Lu})`, "gu")) },
  ],
});

const clock = (letter: "a" | "p"): Family => ({
  forms: [`${letter}.m.`, `${letter}m`, `${letter.toUpperCase()}M`, `${letter.toUpperCase()}.M.`].map(
    (form) => ({
      form,
      pattern: once(() => new RegExp(`(?<=\\d ?)(${escapeStops(form)})(?![\\p{L}\\p{N}])`, "gu")),
    }),
  ),
});

const percent: Family = {
  forms: [
    { form: " percent", pattern: once(() => /(?<=\d)(?<!of \d)([ -]percent)(?![\p{L}])/gu) },
    { form: " per cent", pattern: once(() => /(?<=\d)( per cent)(?![\p{L}])/gu) },
    { form: "%", pattern: once(() => /(?<=\d)( ?%)/gu) },
  ],
};

const families: readonly Family[] = [
  ...["U.S.", "U.K.", "U.N.", "E.U.", "D.C."].map(initials),
  ...[...words("written-with-or-without-dot")].map(title),
  clock("a"),
  clock("p"),
  percent,
];

interface Use extends Span {
  readonly form: string;
  readonly words: string;
}

/** Lines in capitals, where every word looks like an abbreviation. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);

/** Whether a paragraph follows the style of the text; a headline in its place follows its own. */
const isText = (article: Article, paragraph: Paragraph): boolean =>
  isRunning(paragraph) ||
  (paragraph.kind === "headline" &&
    article.paragraphs.some(({ kind, start }) => kind === "text" && start < paragraph.start));

/** Of each family its uses in a passage, at offsets from its start; none in a line in capitals. */
const usesIn = remembered(({ text }: Passage): readonly (readonly Use[])[] => {
  const shouted = isShouted(text);
  return families.map(({ forms }) =>
    (shouted ? [] : forms)
      .filter(({ form }) => text.includes(form.trim()))
      .flatMap(({ form, pattern }) =>
        [...text.matchAll(pattern())].map(
          ({ index, 0: words }): Use => ({ start: index, end: index + words.length, form, words }),
        ),
      ),
  );
});

/** The commonest form; of several that are as common, the one that stands first. */
const mainForm = (uses: readonly Use[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  let main: string | undefined;
  for (const [form, count] of counts) if (main === undefined || count > (counts.get(main) ?? 0)) main = form;
  return main;
};

/** What to write for a use: the full stop that also ended the sentence stays, and is not doubled. */
const replacement = (text: string, use: Use, main: string): string => {
  const next = text.charAt(use.end);
  if (main.endsWith(".")) return next === "." ? main.slice(0, -1) : main;
  const endsSentence =
    use.form.endsWith(".") && /^(?:["”’')\]]*\s*$|["”’')\]]*\n)/u.test(text.slice(use.end, use.end + 40));
  return endsSentence ? `${main}.` : main;
};

const findingsFor = (text: string, uses: readonly Use[]): readonly Finding[] => {
  const main = mainForm(uses);
  if (main === undefined) return [];
  const model = uses.find(({ form }) => form === main);
  return uses
    .filter(({ form }) => form !== main)
    .map((use) => {
      return {
        start: use.start,
        end: use.end,
        message: l10n.t("The article writes “{0}” elsewhere, not “{1}”.", main.trim(), use.words.trim()),
        fixes: [changing(use, replacement(text, use, main), false, main.trim())],
        ...(model && {
          related: [
            { span: { start: model.start, end: model.end }, message: l10n.t("Written this way here.") },
          ],
        }),
      };
    });
};

/** One abbreviation written in two ways. */
export const abbreviationConsistency: Rule = {
  id: "abbreviation-consistency",
  summary: "Points out an abbreviation that the article writes in two ways.",
  description:
    "U.S. and US, percent and %, a.m. and am, Mr. and Mr: which one is right is a question of style, but one article keeps to one of them. Quotes, headers, captions, lines in capitals, and a headline at the top, which may have a style of its own, do not count.",
  severity: "info",
  examples: [
    {
      wrong: "The U.S. envoy met the U.S. press. The US delegation left.",
      right: "The U.S. envoy met the U.S. press. The U.S. delegation left.",
    },
  ],
  check: ({ article, view }) => {
    const quoted = view.isQuoted;
    const { text } = article;
    const paragraphs = article.paragraphs
      .filter((paragraph) => isText(article, paragraph))
      .map((paragraph) => ({ by: paragraph.start, uses: usesIn(passageOf(text, paragraph)) }));
    return families
      .flatMap((_, index) =>
        findingsFor(
          text,
          paragraphs
            .flatMap(({ by, uses }) => (uses[index] ?? []).map((use) => movedBy(use, by)))
            .filter((use) => !quoted(use))
            .sort(byStart),
        ),
      )
      .sort(byStart);
  },
};
