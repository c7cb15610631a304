import type { AnalysisOptions } from "../analysis/analyze.js";
import type { Resources } from "../analysis/resources.js";
import type { Article } from "../article/article.js";
import type { SourceText } from "../article/source-text.js";
import { viewOf } from "../article/view/view.js";
import type { RuleContext } from "../rules/rule.js";
import { detectDialect } from "../spelling/detect-dialect.js";
import { dialects, takesBodiesAsOne } from "../spelling/dialect.js";
import type { Dictionary } from "../spelling/dictionary.js";
import type { Settings } from "./settings.js";

/** What an article is read with under its settings. */
export const analysisOptions = (
  { gazetteer, tagger, syntax }: Resources,
  { names, nameTypes }: Settings,
): AnalysisOptions => ({ gazetteer, tagger, syntax, names, nameTypes });

/** A dictionary as one of several: where its file could not be had, it knows no word. */
const oneOfSeveral = (dictionary: Dictionary): Dictionary => ({
  ...dictionary,
  has: (word) => dictionary.has(word) && !dictionary.isMissing(),
});

/** What the rules may look at for one article under its settings; reads the dialect from the article where it is "auto". */
export const ruleContext = (
  article: Article,
  resources: Resources,
  settings: Settings,
  source?: SourceText,
): RuleContext => {
  const { dialect, isSurelyAmerican, mixes } =
    settings.dialect === "auto"
      ? detectDialect(article, resources.dictionaries)
      : { dialect: settings.dialect, isSurelyAmerican: true, mixes: false };
  return {
    article,
    view: viewOf(article),
    dialect,
    bodiesAreOne: takesBodiesAsOne(dialect) && isSurelyAmerican,
    readSyntax: (sentence) => resources.syntax?.read(sentence),
    gazetteer: resources.gazetteer,
    dictionary: resources.dictionaries[dialect],
    otherDictionaries: dialects
      .filter((other) => other !== dialect)
      .map((other) => oneOfSeveral(resources.dictionaries[other])),
    mixesSpellings: mixes,
    words: settings.words,
    names: settings.names,
    ignored: settings.ignoredFindings,
    ...(source && { source }),
  };
};
