import type { Article } from "../article/article.js";
import type { Entity } from "../article/entity.js";
import { capitalised } from "../article/letter-case.js";
import { textOf } from "../article/span.js";
import { countOf, timesInWords } from "./count-words.js";
import { excerpt } from "./excerpt.js";
import { emphasis, type Piece, plain, type RichText, strong } from "./rich-text.js";
import { isSpeech } from "./speaker.js";
import { isNamed, typeInWords } from "./type-words.js";

/** Code points of a first quote that a hover shows. */
const quoteLength = 120;

/** How many other spellings a hover lists. */
const spellingLimit = 8;

const whereMentioned = (article: Article, entity: Entity, lineOf: (offset: number) => number): string => {
  const first = entity.mentions[0];
  const mention = first === undefined ? undefined : article.mentions[first];
  const where = mention ? `, first on line ${lineOf(mention.start)}` : "";
  return `Mentioned ${timesInWords(entity.mentions.length)}${where}.`;
};

const otherSpellings = (entity: Entity): readonly Piece[] => {
  const listed = entity.aliases.slice(0, spellingLimit);
  const rest = entity.aliases.length - listed.length;
  if (listed.length === 0) return [];
  return [
    plain("Also written: "),
    ...listed.flatMap((alias, index) => (index === 0 ? [emphasis(alias)] : [plain(", "), emphasis(alias)])),
    plain(rest > 0 ? ` and ${countOf(rest, "other")}.` : "."),
  ];
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
  const where = said.length === 1 ? "on line" : "the first on line";
  return [
    plain(`${countOf(said.length, "quote")}, ${where} ${lineOf(first.start)}: “`),
    emphasis(excerpt(article.text, first.content, quoteLength)),
    plain("”"),
  ];
};

/** What a hover can say of an entity beside what the article says. */
export interface EntityKnowledge {
  /** What it is, more exactly than its type says. */
  readonly kind?: string;
  readonly lines?: RichText;
  /** The normalised value of the date or figure under the caret. */
  readonly value?: string;
}

/**
 * What an article makes of one entity: type, full name, role, how often and where it is first mentioned, other
 * spellings, quotes. `lineOf` gives an offset's line, from 1.
 */
export const entityHover = (
  article: Article,
  entity: Entity,
  { kind, lines = [], value }: EntityKnowledge,
  lineOf: (offset: number) => number,
): RichText => {
  const role = entity.role ? textOf(article.text, entity.role) : undefined;
  const text: RichText = [
    [strong(entity.name), plain(` — ${kind ?? typeInWords(entity.type)}`)],
    role === undefined ? [] : [emphasis(capitalised(role))],
    ...lines,
    value === undefined ? [] : [plain(`Read as ${value}.`)],
    [plain(whereMentioned(article, entity, lineOf))],
    isNamed(entity.type) ? otherSpellings(entity) : [],
    whatItSays(article, entity, lineOf),
  ];
  return text.filter((line) => line.length > 0);
};
