import type { Article } from "../article/article.js";
import type { Entity } from "../article/entity.js";
import type { Attribution, Quote } from "../article/quote.js";
import { firstFrom, type Span, textOf } from "../article/span.js";
import type { Finding, Fix } from "./rule.js";
import { shortName } from "./short-name.js";

/** UTF-16 units before a pronoun in which a reader looks for whom it stands for. */
const reach = 400;

type Sex = "he" | "she";

const sexOf = (word: string): Sex | undefined => {
  if (/^(?:he|him|his|himself)$/i.test(word)) return "he";
  return /^(?:she|her|hers|herself)$/i.test(word) ? "she" : undefined;
};

/** As which sex the article's own pronouns speak of a person. */
const sexOfEntity = (article: Article, entity: Entity): Sex | undefined => {
  const [pronoun] = entity.pronouns;
  return pronoun && sexOf(textOf(article.text, pronoun));
};

/** UTF-16 units of titles and roles that may stand before a name at its sentence's start. */
const longestTitle = 45;

/** Whether a name begins its sentence, as a subject does; a reader takes up a subject first. */
const beginsSentence = (article: Article, mention: Span): boolean => {
  const before = article.text.slice(Math.max(0, mention.start - longestTitle), mention.start);
  return /(?:^|[.!?…”"’]\s+|\n\s*)(?:(?:\p{Lu}[\p{L}.’'-]*|the|a|former|spokes\p{Ll}+|chief|leader)\s+){0,5}$/u.test(
    before,
  );
};

const isPossessive = (article: Article, mention: Span): boolean =>
  /^[’']/.test(article.text.slice(mention.end, mention.end + 1));

/**
 * The people a pronoun may stand for, of those named from `from` on before it. One who alone begins a sentence there
 * is whom a reader takes it for; then the others are left out.
 */
const candidates = (article: Article, pronoun: Span, sex: Sex, from: number): readonly Entity[] => {
  const found = new Set<Entity>();
  const subjects = new Set<Entity>();
  for (let index = firstFrom(article.mentions, pronoun.start) - 1; index >= 0; index -= 1) {
    const mention = article.mentions[index];
    if (!mention || mention.start < from || pronoun.start - mention.start > reach) break;
    const entity = article.entities[mention.entity];
    if (entity?.type !== "PERSON" || (sexOfEntity(article, entity) ?? sex) !== sex) continue;
    if (isPossessive(article, mention)) continue;
    found.add(entity);
    if (beginsSentence(article, mention)) subjects.add(entity);
  }
  return subjects.size === 1 ? [...subjects] : [...found];
};

/** Last names, or full names where two of the people share one. */
const namesOf = (people: readonly Entity[]): readonly string[] => {
  const short = people.map((entity) => shortName(entity.name));
  return new Set(short).size === short.length ? short : people.map((entity) => entity.name);
};

const naming = (pronoun: Span, name: string): Fix => ({
  title: `Name the speaker: ${name}`,
  edits: [{ span: pronoun, newText: name }],
  safe: false,
});

/** A source that is “he” or “she” and that the analysis could not tie to one person. */
const openPronoun = (
  article: Article,
  attribution: Attribution | undefined,
): { readonly source: Span; readonly sex: Sex } | undefined => {
  if (attribution?.sourceKind !== "pronoun" || attribution.entity !== undefined || !attribution.source)
    return undefined;
  const sex = sexOf(textOf(article.text, attribution.source));
  return sex && { source: attribution.source, sex };
};

/**
 * Quotes whose speaker is “he” or “she” where the paragraph up to it, or else the one before, names two people or
 * more whom the pronoun may stand for; one finding for each pronoun, on the pronoun.
 */
export const unclearPronouns = (article: Article): readonly Finding[] => {
  const seen = new Set<number>();
  let at = 0;
  const findingFor = (quote: Quote): readonly Finding[] => {
    const open = openPronoun(article, quote.attribution);
    if (!open || seen.has(open.source.start)) return [];
    seen.add(open.source.start);
    while (at < article.paragraphs.length - 1 && (article.paragraphs[at]?.end ?? 0) <= quote.start) at += 1;
    const here = candidates(article, open.source, open.sex, article.paragraphs[at]?.start ?? 0);
    const people =
      here.length > 0
        ? here
        : candidates(article, open.source, open.sex, article.paragraphs[at - 1]?.start ?? 0);
    if (people.length < 2) return [];
    const names = namesOf(people);
    return [
      {
        start: open.source.start,
        end: open.source.end,
        severity: "hint",
        message: `“${textOf(article.text, open.source)}” could be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`,
        fixes: names.map((name) => naming(open.source, name)),
      },
    ];
  };
  return article.quotes.flatMap(findingFor);
};
