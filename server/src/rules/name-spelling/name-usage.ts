import { startsUpper } from "../../article/letter-case.js";
import type { Word } from "../../article/view/words.js";
import type { RuleContext } from "../rule.js";

/** How an article uses one spelling of one word of a name. */
export interface NameUsage {
  readonly spelling: string;
  /** The spelling without its accents. */
  readonly plain: string;
  /** In text order, at least one. */
  readonly places: readonly Word[];
  /** The names that stand right before and right after it, as first names and surnames do, without accents. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

const shortest = 4;

/** Letters only, one capital first. */
const nameShape = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

/**
 * Every word of the names in an article, by spelling, in the order of first use: words with a capital that stand in
 * a mention, or in a place where a capital says something, or that are no ordinary words.
 */
export const nameUsages = ({ article, view, dictionary }: RuleContext): readonly NameUsage[] => {
  const words = view.words();
  const isOrdinary = (word: string): boolean => dictionary.rank(word) !== undefined;
  const isCompanion = (word: Word | undefined): word is Word =>
    word !== undefined && startsUpper(word.text) && word.text.length > 1 && !isOrdinary(word.text);
  const touches = (left: Word, right: Word): boolean =>
    right.start - left.end === 1 && /\s/.test(article.text.charAt(left.end));

  const usages = new Map<
    string,
    { places: Word[]; before: Set<string>; after: Set<string>; isName: boolean }
  >();
  words.forEach((word, index) => {
    if (word.text.length < shortest || !nameShape.test(word.text)) return;
    const usage = usages.get(word.text) ?? { places: [], before: new Set(), after: new Set(), isName: false };
    usages.set(word.text, usage);
    usage.places.push(word);
    usage.isName ||= !word.opens || view.isNamed(word) || !isOrdinary(word.text);
    const previous = words[index - 1];
    const next = words[index + 1];
    if (isCompanion(previous) && touches(previous, word)) usage.before.add(withoutAccents(previous.text));
    if (isCompanion(next) && touches(word, next)) usage.after.add(withoutAccents(next.text));
  });
  return [...usages].flatMap(([spelling, { isName, ...usage }]) =>
    isName ? [{ spelling, plain: withoutAccents(spelling), ...usage }] : [],
  );
};
