import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { Entity } from "../article/entity.js";
import { capitalised } from "../article/letter-case.js";
import { type Span, textOf } from "../article/span.js";
import { excerpt } from "./excerpt.js";
import { emphasis, fill, link, type Piece, plain, type RichText, strong } from "./rich-text.js";
import { isSpeech } from "./speaker.js";
import { isNamed, typeInWords } from "./type-words.js";

/** Code points of a first quote that a hover shows. */
const quoteLength = 120;

/** How many other spellings a hover lists. */
const spellingLimit = 8;

const lineLink = (span: Span, lineOf: (offset: number) => number): Piece =>
  link(l10n.t("line {0}", lineOf(span.start)), span);

const whereMentioned = (
  article: Article,
  entity: Entity,
  lineOf: (offset: number) => number,
): readonly Piece[] => {
  const mention = article.mentions[entity.mentions[0] ?? -1];
  if (mention === undefined) return [];
  const line = [lineLink(mention, lineOf)];
  const times = entity.mentions.length;
  if (times === 1) return fill(l10n.t("Mentioned once, first on {0}."), line);
  if (times === 2) return fill(l10n.t("Mentioned twice, first on {0}."), line);
  return fill(l10n.t("Mentioned {0} times, first on {1}."), [plain(String(times))], line);
};

const otherSpellings = (entity: Entity): readonly Piece[] => {
  const listed = entity.aliases.slice(0, spellingLimit);
  const rest = entity.aliases.length - listed.length;
  if (listed.length === 0) return [];
  const names = listed.flatMap((alias, index) =>
    index === 0 ? [emphasis(alias)] : [plain(", "), emphasis(alias)],
  );
  if (rest === 0) return fill(l10n.t("Also written: {0}."), names);
  if (rest === 1) return fill(l10n.t("Also written: {0} and 1 other."), names);
  return fill(l10n.t("Also written: {0} and {1} others."), names, [plain(String(rest))]);
};

const whatItSays = (
  article: Article,
  entity: Entity,
  lineOf: (offset: number) => number,
): readonly Piece[] => {
  const said = entity.quotes
    .map((index) => article.quotes[index])
    .filter((quote) => quote !== undefined && isSpeech(quote) && quote.continues === undefined);
  const first = said[0];
  if (first === undefined) return [];
  const line = [lineLink(first, lineOf)];
  const words = [{ ...emphasis(excerpt(article.text, first.content, quoteLength)), target: first.content }];
  return said.length === 1
    ? fill(l10n.t("1 quote, on {0}: “{1}”"), line, words)
    : fill(l10n.t("{0} quotes, the first on {1}: “{2}”"), [plain(String(said.length))], line, words);
};

/** What a hover can say of an entity beside what the article says. */
export interface EntityKnowledge {
  /** What it is, more exactly than its type says. */
  readonly kind?: string;
  readonly lines?: RichText;
  /** The date or figure under the caret in other words than its own. */
  readonly reading?: string;
  /** Who decided what stands under the caret. */
  readonly decided?: readonly Piece[];
}

/**
 * What an article makes of one entity: type, full name, role, how often and where it is first mentioned, other
 * spellings, quotes. `lineOf` gives an offset's line, from 1.
 */
export const entityHover = (
  article: Article,
  entity: Entity,
  { kind, lines = [], reading, decided = [] }: EntityKnowledge,
  lineOf: (offset: number) => number,
): RichText => {
  const role = entity.role ? textOf(article.text, entity.role) : undefined;
  const text: RichText = [
    [strong(entity.name), plain(` — ${kind ?? typeInWords(entity.type)}`)],
    role === undefined ? [] : [emphasis(capitalised(role))],
    ...lines,
    reading === undefined ? [] : [plain(l10n.t("Read as {0}.", reading))],
    whereMentioned(article, entity, lineOf),
    isNamed(entity.type) ? otherSpellings(entity) : [],
    whatItSays(article, entity, lineOf),
    decided,
  ];
  return text.filter((line) => line.length > 0);
};
