import type { Article, TextKind } from "../article/article.js";
import type { Entity, EntityType } from "../article/entity.js";
import { isGuess, type Quote } from "../article/quote.js";
import type { MarkedBlock } from "../article/source-text.js";
import type { Span } from "../article/span.js";
import { finish, type Steps } from "../article/steps.js";
import type { Sentence } from "../article/token.js";
import { decidedArticle, undecided } from "../decisions/decided.js";
import { decidedLabels, unlabelled } from "../decisions/decided-labels.js";
import type { PlacedDecision } from "../decisions/place.js";
import { findBlocks } from "./blocks.js";
import { findCandidates } from "./candidates.js";
import type { Candidate } from "./entities/candidate.js";
import { type Gazetteer, isEnglishWord } from "./gazetteer.js";
import { resolveMentions } from "./mentions.js";
import { withDecidedQuotes } from "./quotes/decided-quotes.js";
import { findQuotes } from "./quotes.js";
import { findReported } from "./reported.js";
import { attributeQuotes } from "./speakers.js";
import type { Block } from "./structure/line.js";
import { readStructure } from "./structure.js";
import type { Syntax } from "./syntax/syntax.js";
import { createTagger } from "./syntax/word-tagger.js";
import { createNameTagger, type Tagger } from "./tagger/name-tagger.js";
import { textKind } from "./text-kind.js";
import { tokenize } from "./tokens.js";

/** What an analysis knows beside the text. */
export interface AnalysisOptions {
  readonly gazetteer: Gazetteer;
  /** The trained tagger; without it names are found by written rules alone. */
  readonly tagger?: Tagger | undefined;
  /** What the trained reader of sentences knows; without it parts of speech are guessed by the look of words. */
  readonly syntax?: Syntax | undefined;
  /** Names the configuration declares, as written. */
  readonly names: ReadonlySet<string>;
  /** The types of those among them that the configuration gives one: they have it in every article. */
  readonly nameTypes?: ReadonlyMap<string, EntityType>;
  /** Read as prose whatever it looks like, as when the user chose the language `news` by hand. */
  readonly assumeProse?: boolean;
  /** What people decided of the text's annotations, and where; it stands over all that is found. */
  readonly decisions?: readonly PlacedDecision[];
}

/** What one paragraph gives by itself; offsets are relative to its start. */
interface ParagraphReading {
  readonly sentences: readonly Sentence[];
  readonly candidates: readonly Candidate[];
}

/** An article, and the readings a later analysis of an edited text can use again. */
export interface Analysis {
  readonly article: Article;
  /** By the paragraph's text; valid for the same `AnalysisOptions` objects only. */
  readonly readings: ReadonlyMap<string, ParagraphReading>;
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

const shiftSentence = (sentence: Sentence, by: number): Sentence => ({
  start: sentence.start + by,
  end: sentence.end + by,
  tokens: sentence.tokens.map((token) => ({
    text: token.text,
    pos: token.pos,
    start: token.start + by,
    end: token.end + by,
  })),
});

const shiftCandidate = (candidate: Candidate, by: number): Candidate => ({
  ...candidate,
  start: candidate.start + by,
  end: candidate.end + by,
});

const withQuotes = (entities: readonly Entity[], quotes: readonly Quote[]): readonly Entity[] => {
  const said = new Map<number, number[]>();
  quotes.forEach((quote, index) => {
    const { attribution } = quote;
    const speaker = attribution?.entity;
    if (attribution === undefined || speaker === undefined || isGuess(attribution)) return;
    const list = said.get(speaker);
    if (list) list.push(index);
    else said.set(speaker, [index]);
  });
  return entities.map((entity, index) => ({ ...entity, quotes: said.get(index) ?? [] }));
};

/** The steps of `analyze`: one for each paragraph, and one for each pass over the whole article. */
export function* analysisSteps(
  text: string,
  options: AnalysisOptions,
  previous?: Analysis,
  marked?: readonly MarkedBlock[],
): Steps<Analysis> {
  const kind = textKind(text);
  const readable =
    kind === "prose" || (options.assumeProse === true && kind !== "empty" && kind !== "binary");
  if (!readable) return { article: nothing(text, kind), readings: new Map(), options };

  const tag = options.tagger && createNameTagger(options.tagger, options.gazetteer);
  const words = createTagger(options.syntax);
  const isEnglish = (word: string): boolean => isEnglishWord(options.gazetteer, word);
  const reusable =
    previous?.options.gazetteer === options.gazetteer &&
    previous.options.tagger === options.tagger &&
    previous.options.syntax === options.syntax &&
    previous.options.names === options.names
      ? previous.readings
      : undefined;
  const readings = new Map<string, ParagraphReading>();
  const read = (paragraph: string): ParagraphReading => {
    const known = readings.get(paragraph) ?? reusable?.get(paragraph);
    const sentences = known?.sentences ?? tokenize(paragraph, words, isEnglish);
    const reading = known ?? {
      sentences,
      candidates: findCandidates(paragraph, sentences, options.gazetteer, tag),
    };
    readings.set(paragraph, reading);
    return reading;
  };

  const spans: readonly (Span & Partial<MarkedBlock>)[] = marked ?? findBlocks(text);
  const blocks: (Block & { readonly candidates: readonly Candidate[] })[] = [];
  for (const { start, end, kind: markedAs } of spans) {
    const span = { start, end };
    const reading = read(text.slice(start, end));
    blocks.push({
      ...span,
      ...(markedAs && { markedAs }),
      sentences: reading.sentences.map((sentence) => shiftSentence(sentence, span.start)),
      candidates: reading.candidates.map((candidate) => shiftCandidate(candidate, span.start)),
    });
    yield;
  }
  const { decisions = [] } = options;
  const decided = decisions.length === 0 ? undecided : decidedArticle(text, decisions);
  const labelled = decisions.length === 0 ? unlabelled : decidedLabels(text, decisions);
  const structure = readStructure(text, blocks, isEnglish, decided.lines);
  const { quotes: found, strayMarks } = findQuotes(text, structure.paragraphs);
  const unattributed = withDecidedQuotes(found, decided.quotes, structure.paragraphs);
  yield;
  const { entities, mentions } = resolveMentions(
    { text, ...structure, quotes: unattributed },
    blocks.map((block) => block.candidates),
    options.gazetteer,
    options.names,
    decided.names,
    options.nameTypes,
  );
  yield;
  const quotes = attributeQuotes(
    { text, ...structure, quotes: unattributed, entities, mentions },
    decided.quotes,
    options.syntax?.read,
  );
  yield;
  const article: Article = {
    text,
    kind: "prose",
    ...structure,
    quotes,
    strayMarks,
    reported: findReported({ text, ...structure, quotes, entities, mentions }),
    entities: withQuotes(entities, quotes),
    mentions,
    ...labelled,
  };
  return { article, readings, options };
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
