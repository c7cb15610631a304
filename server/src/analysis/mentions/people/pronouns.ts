import type { Entity, Gender, Mention } from "../../../article/entity.js";
import { addTo } from "../../../article/grouped.js";
import type { Paragraph } from "../../../article/paragraph.js";
import { type Passage, passageOf } from "../../../article/passage.js";
import { isOutermost } from "../../../article/quote.js";
import { remembered } from "../../../article/remembered.js";
import { type Span, startingIn, textOf } from "../../../article/span.js";
import { spanIndex } from "../../../article/span-index.js";
import type { Gazetteer } from "../../gazetteer.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { bearerBefore } from "./bearer-before.js";
import { genderBehind } from "./bearer-behind.js";
import { type Unnamed, unnamedSubject } from "./common-nouns.js";
import { genderOfGivenName, genderOfPronoun } from "./word-gender.js";

/** How many paragraphs back a pronoun may look for its only person. */
const reach = 1;

/** A sentence's end within a stretch of text, abbreviations of a title left aside. */
const endsSentence = /\p{Ll}{3}[.!?]["”’)]*\s|\n/u;

/**
 * What honorifics and what people say of themselves (“Bernie Pell said she”), or else first names, tell of the people in
 * the article, by entity; “unclear” where honorifics contradict each other.
 */
const gendersOf = (
  article: ArticleSoFar,
  people: readonly Mention[],
  entities: readonly Entity[],
  gazetteer: Gazetteer,
): ReadonlyMap<number, Gender | "unclear"> => {
  const genders = new Map<number, Gender | "unclear">();
  for (const [index, { start, end, entity }] of people.entries()) {
    const before = people[index - 1];
    // “Sentencing Dole, Judge Orban said he had …”: the sentence has named somebody else.
    const isFirst =
      !before || before.entity === entity || endsSentence.test(article.text.slice(before.end, start));
    const { gender = isFirst ? genderBehind(article.text, end) : undefined } = bearerBefore(
      article.text,
      start,
    );
    if (!gender) continue;
    const known = genders.get(entity);
    genders.set(entity, known === undefined || known === gender ? gender : "unclear");
  }
  for (const { entity } of people) {
    if (genders.has(entity)) continue;
    const [first = "", ...rest] = entities[entity]?.name.split(" ") ?? [];
    const gender = rest.length === 0 ? undefined : genderOfGivenName(gazetteer, first);
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

/** A pronoun and the entity it means. */
interface Link {
  readonly entity: number;
  readonly span: Span;
}

/** What is known of an article's people before its pronouns are read. */
interface KnownPeople {
  readonly genders: ReadonlyMap<number, Gender | "unclear">;
  /** Whether one of some entities has a role that these words name. */
  readonly hasRole: (pool: ReadonlySet<number>, words: string) => boolean;
  /** Whether a span begins inside a quote. */
  readonly isQuoted: (span: Pick<Span, "start">) => boolean;
}

/** The only one of some entities whom a pronoun of a gender can mean, where `unnamed`, a person without a name, is near too. */
const onlyOne = (
  { genders, hasRole }: KnownPeople,
  pool: ReadonlySet<number>,
  gender: Gender,
  unnamed: Unnamed | undefined,
): number | undefined => {
  if (pool.size > crowd) return undefined;
  const isOther = unnamed && (unnamed.gender ?? gender) === gender;
  if (isOther && !hasRole(pool, unnamed.words)) return undefined;
  const [first, second] = [...pool].filter((entity) => (genders.get(entity) ?? gender) === gender);
  return second === undefined ? first : undefined;
};

const pronounsIn = remembered(({ sentences }: Passage) => ({
  any: sentences.some(({ tokens }) => tokens.some(({ text }) => genderOfPronoun(text) !== undefined)),
}));

/** The links in a paragraph with pronouns that names people at `here`; before the first of them, pronouns look among `before`. */
const linksIn = (
  { sentences }: Pick<Paragraph, "sentences">,
  here: readonly Mention[],
  before: ReadonlySet<number>,
  known: KnownPeople,
): readonly Link[] => {
  const links: Link[] = [];
  const named = new Set<number>();
  let seen = 0;
  let unnamed: Unnamed | undefined;
  for (const { tokens } of sentences) {
    const subject = unnamedSubject(tokens);
    if (subject && !known.isQuoted(subject)) unnamed = subject;
    for (const [index, { text, start, end }] of tokens.entries()) {
      for (let next = here[seen]; next && next.start < start; next = here[seen]) {
        named.add(next.entity);
        if (unnamed && next.start > unnamed.start) unnamed = undefined;
        seen += 1;
      }
      const gender = genderOfPronoun(text);
      if (gender === undefined || known.isQuoted({ start })) continue;
      // “The driver, she said, was asleep.”
      const isInserted = tokens[index - 1]?.text === "," && tokens[index - 2]?.end === unnamed?.end;
      const other = unnamed && unnamed.start < start && !isInserted ? unnamed : undefined;
      const entity = onlyOne(known, named.size > 0 ? named : before, gender, other);
      if (entity !== undefined) links.push({ entity, span: { start, end } });
    }
  }
  return links;
};

/** The genders that are known, and those of people whom most of their pronouns tell. */
const gendersWith = (
  text: string,
  genders: ReadonlyMap<number, Gender | "unclear">,
  pronouns: ReadonlyMap<number, readonly Span[]>,
): ReadonlyMap<number, Gender> => {
  const known = new Map<number, Gender>();
  for (const [entity, gender] of genders) if (gender !== "unclear") known.set(entity, gender);
  for (const [entity, spans] of pronouns) {
    const masculine = spans.filter((span) => genderOfPronoun(textOf(text, span)) === "he").length;
    if (!known.has(entity) && masculine * 2 !== spans.length)
      known.set(entity, masculine * 2 > spans.length ? "he" : "she");
  }
  return known;
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
  const quoteAt = spanIndex(article.quotes.filter(isOutermost));
  const isQuoted = ({ start }: Pick<Span, "start">): boolean =>
    quoteAt({ start, end: start + 1 }) !== undefined;
  const people = mentions.filter(
    (mention) =>
      mention.type === "PERSON" && entities[mention.entity]?.type === "PERSON" && !isQuoted(mention),
  );
  const genders = gendersOf(article, people, entities, gazetteer);
  const hasRole = (pool: ReadonlySet<number>, words: string): boolean =>
    [...pool].some((entity) => {
      const role = roles.get(entity);
      return role !== undefined && textOf(article.text, role).toLowerCase().includes(words);
    });
  const known = { genders, hasRole, isQuoted };
  const pronouns = new Map<number, Span[]>();
  let previous: ParagraphPeople = { index: -1 - reach, mentions: [] };
  article.paragraphs.forEach((paragraph, index) => {
    const here = startingIn(people, paragraph);
    const near = index - previous.index <= reach ? previous.mentions.slice(0, crowd + 1) : [];
    const before = new Set(near.map(({ entity }) => entity));
    const links = pronounsIn(passageOf(article.text, paragraph)).any
      ? linksIn(paragraph, here, before, known)
      : [];
    for (const { entity, span } of links) addTo(pronouns, entity, span);
    if (here.length > 0) previous = { index, mentions: here };
    else if (paragraph.kind === "text" && pronouns.size > 0 && index - previous.index === reach)
      previous = { index, mentions: previous.mentions };
  });
  return { pronouns, genders: gendersWith(article.text, genders, pronouns) };
};
