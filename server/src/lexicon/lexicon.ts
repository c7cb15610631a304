import { calendar, type calendarFeatures } from "./calendar.js";
import { closedClasses, type closedClassFeatures } from "./closed-classes.js";
import { type endingFeatures, endings } from "./endings.js";
import { type measureFeatures, measures } from "./measures.js";
import { type nameFeatures, names } from "./names.js";
import { type nounFeatures, nouns } from "./nouns.js";
import { type pageFeatures, pages } from "./pages.js";
import { type verbFeatures, verbs } from "./verbs.js";

/** What can be said of a word; each is explained at the head of its table. */
export type Feature =
  | keyof typeof calendarFeatures
  | keyof typeof closedClassFeatures
  | keyof typeof endingFeatures
  | keyof typeof measureFeatures
  | keyof typeof nameFeatures
  | keyof typeof nounFeatures
  | keyof typeof pageFeatures
  | keyof typeof verbFeatures;

const none: ReadonlyMap<string, string> = new Map();

const readTables = (): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const byFeature = new Map<string, Map<string, string>>();
  for (const table of [calendar, closedClasses, endings, measures, names, nouns, pages, verbs]) {
    for (const row of table.trim().split("\n")) {
      const tab = row.indexOf("\t");
      const word = row.slice(0, tab);
      for (const each of row.slice(tab + 1).split(" ")) {
        const sign = each.indexOf("=");
        const feature = sign < 0 ? each : each.slice(0, sign);
        const value = sign < 0 ? "" : each.slice(sign + 1);
        const words = byFeature.get(feature);
        if (words) words.set(word, value);
        else byFeature.set(feature, new Map([[word, value]]));
      }
    }
  }
  return byFeature;
};

const tables = readTables();

/** The words that have a feature, by word, with the value that the table gives them (“feature=value”) or "". */
export const valuesOf = (feature: Feature): ReadonlyMap<string, string> => tables.get(feature) ?? none;

/** The words that have a feature, as the table spells them. */
export const words = (feature: Feature): ReadonlySet<string> => new Set(valuesOf(feature).keys());

/** Whether a word, spelled as in its table (in lower case but for names), has a feature. */
export const hasFeature = (word: string | undefined, feature: Feature): boolean =>
  word !== undefined && valuesOf(feature).has(word);

/** Whether a word has one of some features at least. */
export const hasAnyOf = (word: string | undefined, ...features: readonly Feature[]): boolean =>
  features.some((feature) => hasFeature(word, feature));

/** Whether a word has a feature with a value that the table gives it, by itself or among others (“feature=one,other”). */
export const hasValue = (word: string | undefined, feature: Feature, value: string): boolean =>
  word !== undefined && valuesOf(feature).get(word)?.split(",").includes(value) === true;

/** As `valuesOf`, of a feature whose values are numbers. */
export const numbersOf = (feature: Feature): ReadonlyMap<string, number> =>
  new Map([...valuesOf(feature)].map(([word, value]) => [word, Number(value)]));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Words as alternatives of a regular expression, the longest first, without a group around them. */
export const alternatives = (list: Iterable<string>): string =>
  [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const wordsOf = (features: readonly Feature[]): readonly string[] =>
  features.flatMap((feature) => [...valuesOf(feature).keys()]);

/** The words of features as `alternatives`. */
export const oneOf = (...features: readonly Feature[]): string => alternatives(wordsOf(features));

/** As `oneOf`, each word with a capital. */
export const oneOfCapitalised = (...features: readonly Feature[]): string =>
  alternatives(wordsOf(features).map((word) => word.charAt(0).toUpperCase() + word.slice(1)));

/** As `oneOf`, each word in capitals. */
export const oneOfCapitals = (...features: readonly Feature[]): string =>
  alternatives(wordsOf(features).map((word) => word.toUpperCase()));
