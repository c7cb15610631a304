import type { Entity, Mention } from "../../article/entity.js";
import type { Attribution } from "../../article/quote.js";
import { firstFrom, type Span } from "../../article/span.js";

/** What of the article a speaker is looked up in. */
interface Named {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Words of a role that are compared with a source. */
const longestRole = 8;

const speaking = new Set(["PERSON", "ORG", "GPE", "NORP", "WORK_OF_ART", "LAW"]);

const mentionsIn = (mentions: readonly Mention[], span: Span): readonly Mention[] => {
  const found: Mention[] = [];
  for (let index = firstFrom(mentions, span.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
};

/** “a spokesman for Ann Dole”, “Dole's lawyer”: the person is named, and another one speaks. */
const isAnothers = (text: string, source: Span, person: Span): boolean =>
  /\b(?:for|to|with|by|spokes\p{L}+\s+of)\b/u.test(text.slice(source.start, person.start)) ||
  (person.end < source.end && /^[’']s?\s/u.test(text.slice(person.end, person.end + 3)));

const withoutArticle = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, "")
    .trim();

/** Entities by the role the text gives them and by what is left of it without its first words; shared ones are none. */
export const rolesOf = ({ text, entities }: Named): ReadonlyMap<string, number | undefined> => {
  const roles = new Map<string, number | undefined>();
  entities.forEach(({ role }, index) => {
    if (!role) return;
    const words = withoutArticle(text.slice(role.start, role.end)).split(/\s+/).slice(-longestRole);
    words.forEach((_, from) => {
      if (words.length - from < 2 && from > 0) return;
      const form = words.slice(from).join(" ");
      roles.set(form, roles.has(form) && roles.get(form) !== index ? undefined : index);
    });
  });
  return roles;
};

/** The entity that a common noun names by its role: “the foreign minister”. */
export const entityByRole = (
  text: string,
  roles: ReadonlyMap<string, number | undefined>,
  source: Span,
): number | undefined => roles.get(withoutArticle(text.slice(source.start, source.end)).replace(/\s+/g, " "));

/** The entity a source names: the first person in it unless another one speaks, else what the whole of it names. */
export const entityOf = ({ text, mentions }: Named, source: Span): number | undefined => {
  const inside = mentionsIn(mentions, source).filter((mention) => speaking.has(mention.type));
  const person = inside.find((mention) => mention.type === "PERSON" && !isAnothers(text, source, mention));
  if (person) {
    const before = text.slice(source.start, person.start);
    return /,.*,/su.test(before) ? undefined : person.entity;
  }
  const first = inside[0];
  if (!first) return undefined;
  const before = text.slice(source.start, first.start).trim();
  const behind = text.slice(first.end, source.end).trim();
  return /^(?:the|a|an)?$/i.test(before) && behind === "" ? first.entity : undefined;
};

/** “who” stands for what is named right before it. */
const antecedentOf = ({ text, mentions }: Named, pronoun: Span): number | undefined => {
  const before = mentions[firstFrom(mentions, pronoun.start) - 1];
  if (!before || (before.type !== "PERSON" && before.type !== "ORG")) return undefined;
  return /^\s*,?\s*$/.test(text.slice(before.end, pronoun.start)) ? before.entity : undefined;
};

const sexOf = (word: string): "he" | "she" | undefined => {
  if (/^(?:he|him|his|himself)$/i.test(word)) return "he";
  return /^(?:she|her|hers|herself)$/i.test(word) ? "she" : undefined;
};

/** The entity a pronoun source stands for, given who spoke last; undefined when that is not safe to say. */
type PronounResolver = (source: Span, lastSpeaker: number | undefined) => number | undefined;

/**
 * Makes the resolver of an article's pronoun speakers: “who” is the name before it; “he” and “she” are whom the
 * article's pronoun links name, else the last speaker where no link speaks of that one as the other sex.
 */
export const pronounResolver = (named: Named): PronounResolver => {
  const linked = new Map<number, number>();
  const sexes = new Map<number, "he" | "she">();
  named.entities.forEach((entity, index) => {
    for (const pronoun of entity.pronouns) {
      linked.set(pronoun.start, index);
      const sex = sexOf(named.text.slice(pronoun.start, pronoun.end));
      if (sex) sexes.set(index, sex);
    }
  });
  return (source, lastSpeaker) => {
    const word = named.text.slice(source.start, source.end);
    if (/^who$/i.test(word)) return antecedentOf(named, source);
    const sex = sexOf(word);
    if (!sex) return undefined;
    const link = linked.get(source.start);
    if (link !== undefined || lastSpeaker === undefined) return link;
    const isPerson = named.entities[lastSpeaker]?.type === "PERSON";
    return isPerson && (sexes.get(lastSpeaker) ?? sex) === sex ? lastSpeaker : undefined;
  };
};

/** Whether two attributions name the same speaker: one entity, or the same words. */
export const sameSpeaker = (text: string, a: Attribution, b: Attribution): boolean => {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  if (!a.source || !b.source) return false;
  return text.slice(a.source.start, a.source.end) === text.slice(b.source.start, b.source.end);
};
