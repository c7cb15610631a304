import type { Article } from "../article/article.js";
import type { EntityType } from "../article/entity.js";
import { type Span, textOf } from "../article/span.js";
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

const lastWord = /[\p{L}\p{N}\p{M}’'-]+$/u;
const capital = /^[\p{Lu}\p{Lt}]/u;

/** Longest word, in UTF-16 units, that is looked at before the caret. */
const longestWord = 80;

interface Form {
  readonly name: string;
  readonly entity: number;
  readonly type: EntityType;
  count: number;
}

const formsOf = (article: Article, offset: number): readonly Form[] => {
  const forms = new Map<string, Form>();
  for (const mention of article.mentions) {
    if (!isNamed(mention.type) || (mention.start <= offset && offset <= mention.end)) continue;
    const name = textOf(article.text, mention).replace(/\s+/g, " ");
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

/**
 * Names the article already has, the commonest first, that the word before the caret begins: a word with a capital,
 * from its second letter. A name of several words is offered for each of them, and replaces those before it that
 * are already there.
 */
export const completionsAt = (article: Article, offset: number): readonly Completion[] => {
  const before = article.text.slice(Math.max(0, offset - longestWord), offset);
  const typed = lastWord.exec(before)?.[0] ?? "";
  if ([...typed].length < 2 || !capital.test(typed)) return [];
  return formsOf(article, offset).flatMap(({ name, entity, type }) => {
    const at = wordStart(name, typed);
    if (at < 0 || name === typed) return [];
    const lead = name.slice(0, at);
    const preceded = lead !== "" && before.endsWith(lead + typed);
    const start = offset - typed.length - (preceded ? lead.length : 0);
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
};
