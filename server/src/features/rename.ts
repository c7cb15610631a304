import type { Article } from "../article/article.js";
import type { Entity } from "../article/entity.js";
import { isAllUpper } from "../article/letter-case.js";
import { type Span, textOf } from "../article/span.js";
import type { TextEdit } from "../rules/rule.js";
import { withoutNumber } from "./annotate/cast.js";
import { mentionAt } from "./at-offset.js";
import { isNamed } from "./type-words.js";

const wordsOf = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== "");

const key = (word: string): string => word.toLowerCase();

const isShouted = (text: string): boolean => text.length > 3 && isAllUpper(text);

/** The name at a caret that a rename would start from; nothing on a date, a figure, a pronoun or a name with a gap. */
export const renameableAt = (article: Article, offset: number): Span | undefined => {
  const index = mentionAt(article, offset);
  const mention = index === undefined ? undefined : article.mentions[index];
  return mention && isNamed(mention.type) && !mention.rest
    ? { start: mention.start, end: mention.end }
    : undefined;
};

/**
 * What each word of the old name becomes. Names of as many words match word for word; otherwise a person's first
 * word follows the first and the surname the last, and a middle word stays only if the new name has it too.
 */
const wordMap = (
  from: readonly string[],
  to: readonly string[],
  person: boolean,
): ReadonlyMap<string, string> => {
  if (from.length === to.length) {
    return new Map(from.map((word, index) => [key(word), to[index] ?? word]));
  }
  if (!person) return new Map();
  const kept = new Map(to.map((word) => [key(word), word]));
  const map = new Map(from.map((word) => [key(word), kept.get(key(word)) ?? ""]));
  const first = from[0];
  const last = from.at(-1);
  if (first !== undefined && from.length > 1) map.set(key(first), (to.length > 1 ? to[0] : undefined) ?? "");
  if (last !== undefined) map.set(key(last), to.at(-1) ?? "");
  return map;
};

const renamedForm = (
  form: string,
  from: readonly string[],
  to: readonly string[],
  person: boolean,
  map: ReadonlyMap<string, string>,
): string => {
  const words = wordsOf(form);
  const surname = from.at(-1);
  const same = words.length === from.length && words.every((word, i) => key(word) === key(from[i] ?? ""));
  const otherSpelling =
    person &&
    words.length > 1 &&
    words.length === from.length &&
    surname !== undefined &&
    key(words.at(-1) ?? "") === key(surname);
  if (same || otherSpelling) return to.join(" ");
  return words
    .map((word) => map.get(key(word)) ?? word)
    .filter((word) => word !== "")
    .join(" ");
};

const textsOf = (article: Article, entity: Entity): readonly { span: Span; text: string }[] =>
  entity.mentions
    .map((index) => article.mentions[index])
    .filter((mention) => mention !== undefined)
    // What stands in a gap would be lost.
    .filter(({ rest }) => rest === undefined)
    .map(({ start, end }) => ({ span: { start, end }, text: textOf(article.text, { start, end }) }));

/**
 * The edits that give the entity at a caret another name, at every mention. Short forms stay short: with “Ana Ruiz”
 * renamed to “Anna Ruys”, “Ruiz” becomes “Ruys”. The new name replaces the form under the caret; for a person,
 * one of more words than that form is read as the new full name. Forms that share no word with the old name, such as an acronym, stay.
 * Undefined where there is no name, or the new one is blank.
 */
export const renameAt = (
  article: Article,
  offset: number,
  newName: string,
): readonly TextEdit[] | undefined => {
  const index = mentionAt(article, offset);
  const mention = index === undefined ? undefined : article.mentions[index];
  const entity = mention && article.entities[mention.entity];
  const to = wordsOf(newName);
  if (!mention || mention.rest || !entity || !isNamed(mention.type) || to.length === 0) return undefined;
  const underCaret = wordsOf(textOf(article.text, mention));
  const person = entity.type === "PERSON";
  const from = person && to.length > underCaret.length ? wordsOf(withoutNumber(entity.name)) : underCaret;
  const map = wordMap(from, to, person);
  return textsOf(article, entity).flatMap(({ span, text }) => {
    const form = renamedForm(text, from, to, person, map);
    const newText = isShouted(text) && !isShouted(from.join(" ")) ? form.toUpperCase() : form;
    return newText === "" || newText === text ? [] : [{ span, newText }];
  });
};
