import assert from "node:assert/strict";
import { analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import type { Article } from "../../../server/src/article/article.js";
import { isGuess, type Quote } from "../../../server/src/article/quote.js";
import type { Span } from "../../../server/src/article/span.js";
import { ruleContext } from "../../../server/src/config/context.js";
import { resolveSettings } from "../../../server/src/config/settings.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { applyEdits, checkArticle, fixesOf } from "../../../server/src/rules/check.js";
import type { Problem, RuleContext } from "../../../server/src/rules/rule.js";

/** Who says a quotation: a full name, “~” and words of the source, nobody, or any of several. */
type Speaker = string | null | readonly (string | null)[];

/**
 * A news text and what is right about it. Words stand for their first place in the text, any white space between them;
 * “words#2” for their second.
 */
export interface NewsText {
  readonly text: string;
  /** Who says the innermost quotation that holds the words; an empty string where there only must be one. */
  readonly says?: Readonly<Record<string, Speaker>>;
  /** Words that stand in no quotation. */
  readonly unquoted?: readonly string[];
  /** The type of the mention of exactly these words; null: no person, organization or place touches them; “!TYPE”. */
  readonly types?: Readonly<Record<string, string | null>>;
  readonly same?: readonly (readonly [string, string])[];
  readonly different?: readonly (readonly [string, string])[];
  /** The rule that reports something at the words, and what its first fix makes of the whole text. */
  readonly notes?: Readonly<Record<string, { readonly rule: string; readonly fixed?: string }>>;
  /** Words at which no rule says anything, however quietly. */
  readonly silent?: readonly string[];
  readonly headline?: string;
  readonly byline?: string | null;
  readonly dateline?: string | null;
  readonly headers?: readonly string[];
  readonly notHeaders?: readonly string[];
  /** The first words of each paragraph, whatever its kind. */
  readonly paragraphs?: readonly string[];
}

interface Reading {
  readonly context: RuleContext;
  readonly problems: readonly Problem[];
}

let resources: Resources | undefined;

before(async () => {
  resources = await loadResources(readResource);
});

const read = (text: string): Reading => {
  assert.ok(resources, "texts are read within tests");
  const settings = resolveSettings({}, "");
  const { article } = analyze(text, {
    gazetteer: resources.gazetteer,
    tagger: resources.tagger,
    syntax: resources.syntax,
    names: settings.names,
  });
  const context = ruleContext(article, resources, settings);
  const { problems, failures } = checkArticle(context, settings.levels);
  assert.deepEqual(failures, []);
  return { context, problems };
};

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

const placeOf = (text: string, words: string): Span => {
  const [, sought = words, nth = "1"] = /^(.*?)(?:#(\d))?$/su.exec(words) ?? [];
  const pattern = sought
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "gu"))];
  const match = found[Number(nth) - 1];
  assert.ok(match, `“${words}” is not in the text`);
  return { start: match.index, end: match.index + match[0].length };
};

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const titles = new Set(["the", "a", "an", "my", "mr", "mrs", "ms", "miss", "dr", "sir"]);

const wordsOf = (name: string): readonly string[] => {
  const words = squeezed(name)
    .replace(/-\s*/g, "")
    .replace(/[.’']s?$/u, "")
    .toLowerCase()
    .split(/[ .]+/u);
  return words.filter((word, index) => !(titles.has(word) && index < words.length - 1));
};

const isSameName = (a: string, b: string): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return (
    left.at(-1) === right.at(-1) &&
    (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)))
  );
};

const shownSpeaker = (article: Article, quote: Quote): string | null => {
  const said = quote.attribution;
  if (said?.entity === undefined || isGuess(said)) return null;
  return article.entities[said.entity]?.name ?? null;
};

const isSpeaker = (article: Article, quote: Quote | undefined, wanted: string | null): boolean => {
  const speaker = quote && shownSpeaker(article, quote);
  if (wanted === null) return !speaker;
  if (!quote) return false;
  const source = quote.attribution?.source;
  if (wanted.startsWith("~"))
    return (
      source !== undefined && squeezed(article.text.slice(source.start, source.end)).includes(wanted.slice(1))
    );
  return wanted === "" || (speaker !== null && speaker !== undefined && isSameName(speaker, wanted));
};

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const speakerFaults = (article: Article, { says = {}, unquoted = [] }: NewsText): readonly string[] => [
  ...Object.entries(says).flatMap(([words, wanted]) => {
    const place = placeOf(article.text, words);
    const quote = article.quotes.filter(({ content }) => holds(content, place)).at(-1);
    const right = [wanted].flat().some((one) => isSpeaker(article, quote, one));
    const is = quote ? squeezed(shownSpeaker(article, quote) ?? "nobody") : "no quotation";
    return right ? [] : [`“${words}” is spoken by ${is}, not ${[wanted].flat().join(" or ")}`];
  }),
  ...unquoted
    .filter((words) => article.quotes.some((quote) => touches(quote, placeOf(article.text, words))))
    .map((words) => `“${words}” stands in a quotation`),
];

const isName = (type: string): boolean => ["PERSON", "ORG", "GPE", "LOC"].includes(type);

const nameFaults = (
  article: Article,
  { types = {}, same = [], different = [] }: NewsText,
): readonly string[] => {
  const touched = (words: string) =>
    article.mentions.filter((mention) => touches(mention, placeOf(article.text, words)));
  const entity = (words: string) => touched(words)[0]?.entity;
  const isRight = (words: string, type: string | null): boolean => {
    const { start, end } = placeOf(article.text, words);
    const found = touched(words);
    if (type === null) return !found.some((mention) => isName(mention.type));
    if (type.startsWith("!")) return !found.some((mention) => mention.type === type.slice(1));
    return found.some((mention) => mention.start === start && mention.end === end && mention.type === type);
  };
  return [
    ...Object.entries(types)
      .filter(([words, type]) => !isRight(words, type))
      .map(
        ([words, type]) =>
          `“${words}” is no ${type}: ${touched(words)
            .map((m) => m.type)
            .join()}`,
      ),
    ...same
      .filter(([a, b]) => entity(a) === undefined || entity(a) !== entity(b))
      .map((pair) => `not one: ${pair.join(" = ")}`),
    ...different
      .filter(([a, b]) => entity(a) !== undefined && entity(a) === entity(b))
      .map((pair) => `one: ${pair.join(" = ")}`),
  ];
};

const ruleFaults = (
  { context, problems }: Reading,
  { notes = {}, silent = [] }: NewsText,
): readonly string[] => {
  const { text } = context.article;
  const noted = Object.entries(notes).map(([words, wanted]) => {
    const place = placeOf(text, words);
    const problem = problems.find(
      ({ rule, start, end }) =>
        rule === wanted.rule && touches(place, { start, end: Math.max(end, start + 1) }),
    );
    const [fix] = problem ? fixesOf(problem, context) : [];
    const isFixed = wanted.fixed === undefined || (fix && applyEdits(text, fix.edits) === wanted.fixed);
    return {
      problem,
      fault: !problem
        ? `no ${wanted.rule} at “${words}”`
        : isFixed
          ? ""
          : `wrong fix at “${words}”: ${fix && applyEdits(text, fix.edits)}`,
    };
  });
  const loud = problems.filter(({ severity }) => severity === "warning" || severity === "error");
  return [
    ...noted.map(({ fault }) => fault).filter((fault) => fault !== ""),
    ...loud
      .filter((problem) => !noted.some((note) => note.problem === problem))
      .map(({ rule, start, end }) => `${rule} at “${text.slice(start, end)}”`),
    ...silent.flatMap((words) =>
      problems
        .filter((problem) => touches(problem, placeOf(text, words)))
        .map(({ rule }) => `${rule} at “${words}”`),
    ),
  ];
};

const structureFaults = (article: Article, wanted: NewsText): readonly string[] => {
  const shown = (span: Span | undefined): string =>
    span ? squeezed(article.text.slice(span.start, span.end)) : "";
  const headers = article.sections.flatMap(({ header }) => (header ? [header] : []));
  const part = (name: "byline" | "dateline"): readonly string[] => {
    const [is, right] = [shown(article[name]), wanted[name]];
    const isRight = right === undefined || (right === null ? is === "" : is.includes(right));
    return isRight ? [] : [`the ${name} is “${is}”`];
  };
  const starts = article.paragraphs.map(shown);
  const paragraphs = wanted.paragraphs ?? starts;
  return [
    ...(wanted.headline === undefined || shown(article.headline) === wanted.headline
      ? []
      : [`the headline is “${shown(article.headline)}”`]),
    ...part("byline"),
    ...part("dateline"),
    ...(wanted.headers ?? [])
      .filter((words) => !headers.some((header) => shown(header) === words))
      .map((words) => `“${words}” is no header`),
    ...(wanted.notHeaders ?? [])
      .filter((words) => headers.some((header) => touches(header, placeOf(article.text, words))))
      .map((words) => `“${words}” is a header`),
    ...(starts.length === paragraphs.length &&
    starts.every((start, index) => start.startsWith(paragraphs[index] ?? "?"))
      ? []
      : [`paragraphs: ${starts.map((start) => start.slice(0, 25)).join(" | ")}`]),
  ];
};

/** What is not as `wanted` says; besides what its `notes` name, no rule may say anything at warning or above. */
const faultsOf = (wanted: NewsText): readonly string[] => {
  const reading = read(wanted.text);
  const { article } = reading.context;
  return [
    ...ruleFaults(reading, wanted),
    ...speakerFaults(article, wanted),
    ...nameFaults(article, wanted),
    ...structureFaults(article, wanted),
  ];
};

/** One test for each text of a table, by its name. */
export const checkTexts = (texts: Readonly<Record<string, NewsText>>): void => {
  for (const [name, wanted] of Object.entries(texts))
    it(name, () => {
      assert.deepEqual(faultsOf(wanted), []);
    });
};

/** A text, the types of its names, and what else is right about it. */
export type NamedText = readonly [
  text: string,
  types: Readonly<Record<string, string | null>>,
  more?: Omit<NewsText, "text" | "types">,
];

/** One test for each text, by its own words. */
export const checkNames = (texts: readonly NamedText[]): void =>
  checkTexts(Object.fromEntries(texts.map(([text, types, more]) => [text, { text, types, ...more }])));
