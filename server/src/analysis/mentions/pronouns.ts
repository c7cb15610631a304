import type { Entity, Gender, Mention } from "../../article/entity.js";
import { pronounGender } from "../../article/pronoun-gender.js";
import type { Span } from "../../article/span.js";
import { type Gazetteer, kindsOf, nameKind } from "../gazetteer.js";
import type { ArticleSoFar } from "./article-so-far.js";
import { type Unnamed, unnamedSubject } from "./common-nouns.js";
import { genderBefore } from "./word-gender.js";

/** How many paragraphs back a pronoun may look for its only person. */
const reach = 1;

const genderOfName = (gazetteer: Gazetteer, name: string): Gender | undefined => {
  const [first = "", ...rest] = name.split(" ");
  const kinds = rest.length === 0 ? 0 : kindsOf(gazetteer, first);
  if ((kinds & nameKind.man) !== 0) return "he";
  return (kinds & nameKind.woman) !== 0 ? "she" : undefined;
};

/** What honorifics, or else first names, say of the people in the article, by entity; “unclear” where honorifics contradict each other. */
const gendersOf = (
  article: ArticleSoFar,
  people: readonly Mention[],
  entities: readonly Entity[],
  gazetteer: Gazetteer,
): ReadonlyMap<number, Gender | "unclear"> => {
  const genders = new Map<number, Gender | "unclear">();
  for (const { start, entity } of people) {
    const gender = genderBefore(article.text, start);
    if (!gender) continue;
    const known = genders.get(entity);
    genders.set(entity, known === undefined || known === gender ? gender : "unclear");
  }
  for (const { entity } of people) {
    if (genders.has(entity)) continue;
    const gender = genderOfName(gazetteer, entities[entity]?.name ?? "");
    if (gender) genders.set(entity, gender);
  }
  return genders;
};

/** Among more people than this no pronoun is safe. */
const crowd = 12;

interface ParagraphPeople {
  readonly index: number;
  readonly mentions: readonly Mention[];
}

const onlyOne = (entities: ReadonlySet<number>): number | undefined => {
  const [first] = entities;
  return entities.size === 1 ? first : undefined;
};

/** Whether a span begins inside a quote; to be asked in text order. */
const insideQuotes = (article: ArticleSoFar): ((span: Pick<Span, "start">) => boolean) => {
  const quotes = article.quotes.filter(({ parent }) => parent === undefined);
  let next = 0;
  return ({ start }) => {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= start) next += 1;
    const quote = quotes[next];
    return quote !== undefined && quote.start <= start;
  };
};

/** What pronouns tell of the people in an article, by index of the entity. */
interface PronounLinks {
  readonly pronouns: ReadonlyMap<number, readonly Span[]>;
  readonly genders: ReadonlyMap<number, Gender>;
}

/**
 * Pronouns outside quotes that can mean one person only: the one whom the paragraph so far names, or else the one whom
 * the paragraph before names, where no other person of that gender is near. With it, the gender of each person of whom
 * a link, an honorific or a first name tells it.
 */
export const linkPronouns = (
  article: ArticleSoFar,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  roles: ReadonlyMap<number, Span>,
  gazetteer: Gazetteer,
): PronounLinks => {
  const hasRole = (pool: ReadonlySet<number>, words: string): boolean =>
    [...pool].some((entity) => {
      const role = roles.get(entity);
      return role !== undefined && article.text.slice(role.start, role.end).toLowerCase().includes(words);
    });
  const spokenOf = insideQuotes(article);
  const people = mentions.filter(
    (mention) =>
      mention.type === "PERSON" && entities[mention.entity]?.type === "PERSON" && !spokenOf(mention),
  );
  const genders = gendersOf(article, people, entities, gazetteer);
  const inQuote = insideQuotes(article);
  const subjectInQuote = insideQuotes(article);
  const links = new Map<number, Span[]>();
  let next = 0;
  let previous: ParagraphPeople = { index: -1 - reach, mentions: [] };
  article.paragraphs.forEach((paragraph, index) => {
    const here: Mention[] = [];
    while (next < people.length && (people[next]?.start ?? paragraph.end) < paragraph.end) {
      const mention = people[next];
      if (mention) here.push(mention);
      next += 1;
    }
    const named = new Set<number>();
    let seen = 0;
    const fits = (entity: number, gender: Gender): boolean => {
      const known = genders.get(entity);
      return known === undefined || known === gender;
    };
    const before = new Set(
      index - previous.index <= reach
        ? previous.mentions.slice(0, crowd + 1).map(({ entity }) => entity)
        : [],
    );
    let unnamed: Unnamed | undefined;
    for (const sentence of paragraph.sentences) {
      const subject = unnamedSubject(sentence.tokens);
      if (subject && !subjectInQuote(subject)) unnamed = subject;
      for (const token of sentence.tokens) {
        while (seen < here.length && (here[seen]?.start ?? 0) < token.start) {
          named.add(here[seen]?.entity ?? 0);
          if (unnamed && (here[seen]?.start ?? 0) > unnamed.start) unnamed = undefined;
          seen += 1;
        }
        const gender = pronounGender(token.text);
        if (gender === undefined || inQuote(token)) continue;
        const pool = named.size > 0 ? named : before;
        if (pool.size > crowd) continue;
        const isOther = unnamed && (unnamed.gender ?? gender) === gender && unnamed.start < token.start;
        if (unnamed && isOther && !hasRole(pool, unnamed.words)) continue;
        const near = new Set([...pool].filter((entity) => fits(entity, gender)));
        const entity = onlyOne(near);
        if (entity === undefined) continue;
        const list = links.get(entity);
        if (list) list.push({ start: token.start, end: token.end });
        else links.set(entity, [{ start: token.start, end: token.end }]);
      }
    }
    if (here.length > 0) previous = { index, mentions: here };
    else if (paragraph.kind === "text" && links.size > 0 && index - previous.index === reach)
      previous = { index, mentions: previous.mentions };
  });
  const known = new Map<number, Gender>();
  for (const [entity, gender] of genders) if (gender !== "unclear") known.set(entity, gender);
  for (const [entity, spans] of links) {
    const own = spans.map(({ start, end }) => pronounGender(article.text.slice(start, end)));
    const masculine = own.filter((gender) => gender === "he").length;
    if (!known.has(entity) && masculine * 2 !== own.length)
      known.set(entity, masculine * 2 > own.length ? "he" : "she");
  }
  return { pronouns: links, genders: known };
};
