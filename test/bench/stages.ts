import { type Analysis, analyze } from "../../server/src/analysis/analyze.js";
import { findBlocks } from "../../server/src/analysis/blocks.js";
import { findCandidates } from "../../server/src/analysis/candidates.js";
import { isEnglishWord } from "../../server/src/analysis/gazetteer.js";
import { nameCandidates } from "../../server/src/analysis/mentions/article-names.js";
import { mentionSteps } from "../../server/src/analysis/mentions.js";
import { findQuotes } from "../../server/src/analysis/quotes.js";
import type { Resources } from "../../server/src/analysis/resources.js";
import { attributeQuotes } from "../../server/src/analysis/speakers.js";
import { readStructure } from "../../server/src/analysis/structure.js";
import { createTagger } from "../../server/src/analysis/syntax/tags/word-tagger.js";
import { nameTagger } from "../../server/src/analysis/tagger/name-tagger.js";
import { textKind } from "../../server/src/analysis/text-kind.js";
import { tokenize } from "../../server/src/analysis/tokens.js";
import type { Article } from "../../server/src/article/article.js";
import { textOf } from "../../server/src/article/span.js";
import { finish } from "../../server/src/article/steps.js";
import { ruleContext } from "../../server/src/config/context.js";
import { resolveSettings } from "../../server/src/config/settings.js";
import { checkArticle } from "../../server/src/rules/check.js";
import { rules } from "../../server/src/rules/index.js";
import type { Problem } from "../../server/src/rules/rule.js";

/** Milliseconds by what took them. */
export type Times = Map<string, number>;

const settings = resolveSettings({}, "");

/** Runs `work` and adds its time to `times`. */
const timed = <T>(times: Times, name: string, work: () => T): T => {
  const started = performance.now();
  const result = work();
  times.set(name, (times.get(name) ?? 0) + performance.now() - started);
  return result;
};

/** The analysis of a text under the settings that hold without a configuration. */
export const analysisOf = (text: string, resources: Resources, previous?: Analysis): Analysis =>
  analyze(
    text,
    {
      gazetteer: resources.gazetteer,
      tagger: resources.tagger,
      syntax: resources.syntax,
      names: settings.names,
    },
    previous,
  );

/** Every problem the rules find in an article, at their own severities. */
export const problemsOf = (article: Article, resources: Resources): readonly Problem[] =>
  checkArticle(ruleContext(article, resources, settings), settings.levels).problems;

/**
 * Reads a text once by every stage of the analysis alone, once by the whole of it, once by each rule alone and once
 * by all of them.
 */
export const timeStages = (text: string, resources: Resources, times: Times): void => {
  const { gazetteer, syntax } = resources;
  const words = createTagger(syntax);
  const isEnglish = (word: string): boolean => isEnglishWord(gazetteer, word);
  const tag = resources.tagger && nameTagger(resources.tagger, gazetteer);
  const stage = <T>(name: string, work: () => T): T => timed(times, name, work);

  stage("text kind", () => textKind(text));
  const spans = stage("blocks", () => findBlocks(text));
  const read = stage("tokens", () =>
    spans.map((span) => ({
      start: span.start,
      paragraph: textOf(text, span),
      sentences: tokenize(textOf(text, span), words, isEnglish),
    })),
  );
  stage("trees", () => read.flatMap(({ sentences }) => sentences.map((sentence) => syntax?.read(sentence))));
  // Each paragraph is read by itself; what is found in it then moves to its place in the article.
  const candidates = stage("candidates", () =>
    read.map(({ start: by, paragraph, sentences }) =>
      nameCandidates(paragraph, findCandidates(paragraph, sentences, gazetteer, tag)).map((found) => ({
        ...found,
        start: found.start + by,
        end: found.end + by,
      })),
    ),
  );
  const { article } = stage("ANALYSIS", () => analysisOf(text, resources));
  const structure = stage("structure", () => readStructure(text, article.paragraphs, isEnglish));
  const { quotes } = stage("quotes", () => findQuotes(text, structure.paragraphs));
  const resolved = stage("mentions", () =>
    finish(mentionSteps({ text, ...structure, quotes }, candidates, gazetteer, settings.names)),
  );
  stage("attribution", () => attributeQuotes({ text, ...structure, quotes, ...resolved }));

  const context = ruleContext(article, resources, settings);
  for (const rule of rules) stage(`rule ${rule.id}`, () => checkArticle(context, settings.levels, [rule]));
  stage("RULES", () => problemsOf(article, resources));
};
