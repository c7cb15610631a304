import { startsUpper, unaccented } from "../../article/letter-case.js";
import type { Passage } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import { type Word, wordsOfPassage } from "../../article/view/words.js";
import { hasAnyOf, hasFeature } from "../../lexicon/lexicon.js";
import type { RuleContext } from "../rule.js";
import { isStrangeCapital, passagesOf } from "../words/word-usage.js";

/** Whose name a word is: a person's, who has a first name or a title before it; somebody else's or something's; or unclear. */
type Bearer = "person" | "other" | "unclear";

/** How an article uses one spelling of one word of a name. */
export interface NameUsage {
  readonly spelling: string;
  /** The spelling without its accents. */
  readonly plain: string;
  /** In text order, at least one. */
  readonly places: readonly Word[];
  /** The names that stand right before and right after it, as first names and surnames do, without accents; behind a “de”, too. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Whether it stands everywhere beside a word with a capital that no dictionary knows, or behind a “de”. */
  readonly isForeign: boolean;
  /** Whether another name stands right before it everywhere. */
  readonly isSecond: boolean;
  /** Whose it is everywhere. */
  readonly bearer: Bearer;
}

const shortest = 4;

/** “Juan de la Cruz”: so many particles stand in a row. */
const mostParticles = 2;

/** Letters only, one capital first. */
const nameShape = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

/** The words of a passage that are written as names are, by their place among its words. */
const namesIn = remembered((passage: Passage): readonly { readonly at: number; readonly text: string }[] =>
  wordsOfPassage(passage).flatMap(({ text }, at) =>
    text.length >= shortest && nameShape.test(text) ? [{ at, text }] : [],
  ),
);

/** Whether one blank stands between two words. */
const touches = ({ article }: RuleContext, left: Word, right: Word): boolean =>
  right.start - left.end === 1 && /\s/.test(article.text.charAt(left.end));

/** The word beside the one at an index, on the other side of particles of names that stand between them. */
const beside = (
  context: RuleContext,
  words: readonly Word[],
  index: number,
  step: 1 | -1,
): Word | undefined => {
  for (let at = index; Math.abs(at - index) <= mostParticles; at += step) {
    const [near, far] = [words[at], words[at + step]];
    if (near === undefined || far === undefined) return undefined;
    if (!(step > 0 ? touches(context, near, far) : touches(context, far, near))) return undefined;
    if (!hasFeature(far.text, "name-particle")) return far;
  }
  return undefined;
};

const isBehindParticle = (context: RuleContext, before: Word | undefined, word: Word): boolean =>
  before !== undefined &&
  touches(context, before, word) &&
  hasAnyOf(before.text, "name-particle", "foreign-particle");

const bearerAt = ({ view }: RuleContext, word: Word, before: Word | undefined): Bearer => {
  const mention = view.mentionUpTo(word.end);
  if (mention === undefined) return "unclear";
  if (mention.type !== "PERSON") return "other";
  const isTitled = hasFeature(before?.text.toLowerCase(), "person-title");
  return mention.start < word.start || isTitled ? "person" : "unclear";
};

/** What is gathered of a spelling, place by place. */
interface Gathered {
  readonly places: Word[];
  readonly before: Set<string>;
  readonly after: Set<string>;
  isName: boolean;
  isForeign: boolean;
  isSecond: boolean;
  bearer: Bearer | undefined;
}

const nothing = (): Gathered => ({
  places: [],
  before: new Set(),
  after: new Set(),
  isName: false,
  isForeign: true,
  isSecond: true,
  bearer: undefined,
});

const gather = (context: RuleContext, words: readonly Word[], index: number, usage: Gathered): void => {
  const word = words[index];
  if (word === undefined) return;
  const isOrdinary = (text: string): boolean => context.dictionary.rank(text) !== undefined;
  const isCompanion = (other: Word | undefined): other is Word =>
    other !== undefined && startsUpper(other.text) && other.text.length > 1 && !isOrdinary(other.text);
  const [previous, next] = [beside(context, words, index, -1), beside(context, words, index, 1)];
  const bearer = bearerAt(context, word, previous);
  usage.places.push(word);
  usage.isName ||= !word.opens || context.view.isNamed(word) || !isOrdinary(word.text);
  usage.isForeign &&=
    isStrangeCapital(context, previous) ||
    isStrangeCapital(context, next) ||
    isBehindParticle(context, words[index - 1], word);
  usage.isSecond &&= previous !== undefined && startsUpper(previous.text);
  usage.bearer = usage.bearer === undefined || usage.bearer === bearer ? bearer : "unclear";
  if (isCompanion(previous)) usage.before.add(unaccented(previous.text));
  if (isCompanion(next)) usage.after.add(unaccented(next.text));
};

/**
 * Every word of the names in an article, by spelling, in the order of first use: words with a capital that stand in
 * a mention, or in a place where a capital says something, or that are no ordinary words.
 */
export const nameUsages = (context: RuleContext): readonly NameUsage[] => {
  const words = context.view.words();
  const usages = new Map<string, Gathered>();
  for (const { passage, from } of passagesOf(context)) {
    for (const { at, text } of namesIn(passage)) {
      const usage = usages.get(text) ?? nothing();
      usages.set(text, usage);
      gather(context, words, from + at, usage);
    }
  }
  return [...usages].flatMap(([spelling, { isName, bearer = "unclear", ...usage }]) =>
    isName ? [{ spelling, plain: unaccented(spelling), ...usage, bearer }] : [],
  );
};
