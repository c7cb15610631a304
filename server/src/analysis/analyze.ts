import type { Article, TextKind } from "../article/article.js";
import type { Entity, EntityType } from "../article/entity.js";
import { addTo } from "../article/grouped.js";
import { isGuess, type Quote } from "../article/quote.js";
import type { MarkedBlock } from "../article/source-text.js";
import { finish, type Steps } from "../article/steps.js";
import { decidedArticle, undecided } from "../decisions/decided.js";
import { decidedLabels, unlabelled } from "../decisions/decided-labels.js";
import type { PlacedDecision } from "../decisions/place.js";
import { findBlocks } from "./blocks.js";
import { mentionSteps } from "./mentions.js";
import {
  createParagraphReader,
  noReadings,
  type ParagraphReadings,
  type ReadBlock,
  type ReaderOptions,
} from "./paragraph-reader.js";
import { withDecidedQuotes } from "./quotes/decided-quotes.js";
import { findQuotes } from "./quotes.js";
import { reportedSteps } from "./reported.js";
import { framesOf } from "./speakers/frames.js";
import { attributionSteps } from "./speakers.js";
import { readStructure } from "./structure.js";
import { textKind } from "./text-kind.js";

/** What an analysis knows beside the text. */
export interface AnalysisOptions extends ReaderOptions {
  /** Names the configuration declares, as written. */
  readonly names: ReadonlySet<string>;
  /** The types of those among them that the configuration gives one: they have it in every article. */
  readonly nameTypes?: ReadonlyMap<string, EntityType>;
  /** Read as prose whatever it looks like, as when the user chose the language `news` by hand. */
  readonly assumeProse?: boolean;
  /** What people decided of the text's annotations, and where; it stands over all that is found. */
  readonly decisions?: readonly PlacedDecision[];
}

/** An article, and the readings a later analysis of an edited text can use again. */
export interface Analysis {
  readonly article: Article;
  readonly readings: ParagraphReadings;
  readonly options: AnalysisOptions;
}

const nothing = (text: string, kind: TextKind): Article => ({
  text,
  kind,
  sections: [],
  paragraphs: [],
  quotes: [],
  strayMarks: [],
  reported: [],
  entities: [],
  mentions: [],
  labels: [],
  articleLabels: [],
  residue: [],
});

/** What an analysis before this one read, where it was told the same. */
const reusable = (options: AnalysisOptions, previous: Analysis | undefined): ParagraphReadings | undefined =>
  previous?.options.gazetteer === options.gazetteer &&
  previous.options.tagger === options.tagger &&
  previous.options.syntax === options.syntax &&
  previous.options.names === options.names
    ? previous.readings
    : undefined;

const withQuotes = (entities: readonly Entity[], quotes: readonly Quote[]): readonly Entity[] => {
  const said = new Map<number, number[]>();
  quotes.forEach((quote, index) => {
    const { attribution } = quote;
    const speaker = attribution?.entity;
    if (attribution === undefined || speaker === undefined || isGuess(attribution)) return;
    addTo(said, speaker, index);
  });
  return entities.map((entity, index) => ({ ...entity, quotes: said.get(index) ?? [] }));
};

/** The steps of `analyze`: one for each paragraph (of a very long one, each stretch), then those of the passes over the whole article. */
export function* analysisSteps(
  text: string,
  options: AnalysisOptions,
  previous?: Analysis,
  marked?: readonly MarkedBlock[],
): Steps<Analysis> {
  const kind = textKind(text);
  const readable =
    kind === "prose" || (options.assumeProse === true && kind !== "empty" && kind !== "binary");
  if (!readable) return { article: nothing(text, kind), readings: noReadings, options };

  const reader = createParagraphReader(options, reusable(options, previous));
  const blocks: ReadBlock[] = [];
  for (const span of marked ?? findBlocks(text)) {
    blocks.push(yield* reader.read(text, span));
  }
  const { decisions = [] } = options;
  const decided = decisions.length === 0 ? undecided : decidedArticle(text, decisions);
  const labelled = decisions.length === 0 ? unlabelled : decidedLabels(text, decisions);
  const structure = readStructure(text, blocks, reader.isEnglish, decided.lines);
  yield;
  const { quotes: found, strayMarks } = findQuotes(text, structure.paragraphs);
  const unattributed = withDecidedQuotes(found, decided.quotes, structure.paragraphs);
  yield;
  const { entities, mentions } = yield* mentionSteps(
    { text, ...structure, quotes: unattributed },
    blocks.map((block) => block.candidates),
    options.gazetteer,
    options.names,
    decided.names,
    options.nameTypes,
  );
  yield;
  const unspoken = { text, ...structure, quotes: unattributed, entities, mentions };
  const frames = framesOf(unspoken);
  const quotes = yield* attributionSteps(unspoken, decided.quotes, options.syntax?.read, frames);
  const reported = yield* reportedSteps({ ...unspoken, quotes }, frames);
  const article: Article = {
    text,
    kind: "prose",
    ...structure,
    quotes,
    strayMarks,
    reported,
    entities: withQuotes(entities, quotes),
    mentions,
    ...labelled,
  };
  return { article, readings: reader.readings, options };
}

/**
 * Annotates a text. With `previous`, paragraphs whose text did not change are not read again; the result is
 * exactly that of a fresh analysis. `marked` are the text's paragraphs where its format tells them; elsewhere they are
 * known by their look. Never throws; linear in the text.
 */
export const analyze = (
  text: string,
  options: AnalysisOptions,
  previous?: Analysis,
  marked?: readonly MarkedBlock[],
): Analysis => finish(analysisSteps(text, options, previous, marked));
