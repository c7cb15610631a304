import type { Article } from "../article/article.js";
import type { EntityType } from "../article/entity.js";
import { wordsOf } from "../article/fragments.js";
import { type Span, textBefore, textOf } from "../article/span.js";
import { singleSpaced } from "../article/white-space.js";
import { isNamed } from "./type-words.js";

/** A name of the article that may be meant at the caret. */
export interface Completion {
  /** What is inserted. */
  readonly name: string;
  /** The part of the name that was begun, to match what is typed against. */
  readonly matched: string;
  /** What it replaces. */
  readonly span: Span;
  readonly type: EntityType;
  /** The fullest form, where `name` is a shorter one. */
  readonly fullName?: string;
}

const lastWord = /(?<![\p{L}\p{N}\p{M}’'-])[\p{L}\p{N}\p{M}’'-]+$/u;
const capital = /^[\p{Lu}\p{Lt}]/u;

/** Longest word, in UTF-16 units, that is looked at before the caret. */
const longestWord = 80;

interface Form {
  readonly name: string;
  readonly entity: number;
  readonly type: EntityType;
  count: number;
}

/** The stretch of an article that another text has otherwise, with the word at a caret of that text. */
const unsettled = (article: Article, text: string, word: Span): Span => {
  if (article.text === text) return word;
  const shorter = Math.min(article.text.length, text.length);
  let same = 0;
  while (same < shorter && article.text[same] === text[same]) same += 1;
  let tail = 0;
  const [a, b] = [article.text.length, text.length];
  while (tail < shorter - same && article.text[a - 1 - tail] === text[b - 1 - tail]) tail += 1;
  const inArticle = (offset: number): number => (offset <= same ? offset : Math.max(same, offset + a - b));
  return {
    start: Math.min(same, inArticle(word.start)),
    end: Math.max(a - tail, inArticle(word.end)),
  };
};

const formsOf = (article: Article, typed: Span): readonly Form[] => {
  const forms = new Map<string, Form>();
  for (const mention of article.mentions) {
    if (!isNamed(mention.type) || (mention.start <= typed.end && typed.start <= mention.end)) continue;
    const name = singleSpaced(wordsOf(article.text, mention));
    const known = forms.get(name);
    if (known) known.count += 1;
    else forms.set(name, { name, entity: mention.entity, type: mention.type, count: 1 });
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
};

/** Where in `name` a word begins with `typed`; -1 where none does. */
const wordStart = (name: string, typed: string): number => {
  for (let at = name.indexOf(typed); at >= 0; at = name.indexOf(typed, at + 1)) {
    if (at === 0 || name[at - 1] === " " || name[at - 1] === "-") return at;
  }
  return -1;
};

/** The word that ends at a caret, and what stands before it, as far as it is looked at. */
interface Typed extends Span {
  readonly word: string;
  readonly before: string;
}

/** What was typed of a word with a capital; undefined where the caret is at no such word. */
const typedAt = (text: string, offset: number): Typed | undefined => {
  const before = textBefore(text, offset, longestWord);
  const word = lastWord.exec(before)?.[0] ?? "";
  return capital.test(word) ? { word, before, start: offset - word.length, end: offset } : undefined;
};

/** Whether a first letter was typed with which a word of one of the article's names begins; parameters as below. */
export const mayBeginName = (article: Article, offset: number, text = article.text): boolean => {
  const typed = typedAt(text, offset);
  if (!typed || [...typed.word].length !== 1) return false;
  return formsOf(article, unsettled(article, text, typed)).some(
    ({ name }) => wordStart(name, typed.word) >= 0,
  );
};

/**
 * Names the article already has, the commonest first, that the word before the caret begins: a word with a capital,
 * from its second letter. A name of several words is offered for each of them, and replaces those before it that
 * are already there. A whole word of a name, as it is written already, comes first where more of the name is offered, so
 * that whoever takes the first leaves the text as it is. `offset` is in `text`, which may be a later version of the article's own.
 */
export const completionsAt = (
  article: Article,
  offset: number,
  text = article.text,
): readonly Completion[] => {
  const typed = typedAt(text, offset);
  if (!typed || [...typed.word].length < 2) return [];
  const { word, before } = typed;
  const found = formsOf(article, unsettled(article, text, typed)).flatMap(({ name, entity, type }) => {
    const at = wordStart(name, word);
    if (at < 0) return [];
    const lead = name.slice(0, at);
    const preceded = lead !== "" && before.endsWith(lead + word);
    const start = typed.start - (preceded ? lead.length : 0);
    const fullName = article.entities[entity]?.name;
    return [
      {
        name,
        matched: preceded ? name : name.slice(at),
        span: { start, end: offset },
        type,
        ...(fullName === undefined || fullName === name ? {} : { fullName }),
      },
    ];
  });
  const isWritten = ({ name, span }: Completion): boolean => name === textOf(text, span);
  const others = found.filter((one) => !isWritten(one));
  if (others.length === 0) return [];
  const written = found.filter(isWritten);
  const [whole] = others.filter(({ matched }) => matched === word || matched.startsWith(`${word} `));
  if (written.length > 0 || !whole) return [...written, ...others];
  const { type, name, fullName = name } = whole;
  return [
    { name: word, matched: word, span: { start: typed.start, end: offset }, type, fullName },
    ...others,
  ];
};
