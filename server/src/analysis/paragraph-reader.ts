import type { MarkedBlock } from "../article/source-text.js";
import type { Span } from "../article/span.js";
import type { Steps } from "../article/steps.js";
import type { Sentence } from "../article/token.js";
import { findCandidates } from "./candidates.js";
import { type Gazetteer, isEnglishWord } from "./gazetteer.js";
import type { Candidate } from "./names/candidate.js";
import { stretchesOf } from "./stretches.js";
import type { Block } from "./structure/line.js";
import type { Syntax } from "./syntax/syntax.js";
import { createTagger } from "./syntax/word-tagger.js";
import { createNameTagger, type Tagger } from "./tagger/name-tagger.js";
import { type IsEnglish, tokenize } from "./tokens.js";

/** What paragraphs are read with. */
export interface ReaderOptions {
  readonly gazetteer: Gazetteer;
  /** The trained tagger; without it names are found by written rules alone. */
  readonly tagger?: Tagger | undefined;
  /** What the trained reader of sentences knows; without it parts of speech are guessed by the look of words. */
  readonly syntax?: Syntax | undefined;
}

/** What one paragraph, or a stretch of a very long one, gives by itself; offsets are relative to its start. */
export interface ParagraphReading {
  readonly sentences: readonly Sentence[];
  readonly candidates: readonly Candidate[];
}

/** Readings by the text of the paragraph or stretch; valid for the same `ReaderOptions` objects only. */
export type ParagraphReadings = ReadonlyMap<string, ParagraphReading>;

/** A paragraph in its place, read. */
export interface ReadBlock extends Block {
  readonly candidates: readonly Candidate[];
}

/** Reads paragraphs, those of one text once. */
export interface ParagraphReader {
  /** Those read so far. */
  readonly readings: ParagraphReadings;
  readonly isEnglish: IsEnglish;
  /** One step for each stretch of the paragraph. */
  readonly read: (text: string, span: Span & Partial<MarkedBlock>) => Steps<ReadBlock>;
}

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

/** A reader that need not read again what is in `known`. */
export const createParagraphReader = (
  { gazetteer, tagger, syntax }: ReaderOptions,
  known?: ParagraphReadings,
): ParagraphReader => {
  const tag = tagger && createNameTagger(tagger, gazetteer);
  const words = createTagger(syntax);
  const isEnglish: IsEnglish = (word) => isEnglishWord(gazetteer, word);
  const readings = new Map<string, ParagraphReading>();
  const readingOf = (paragraph: string): ParagraphReading => {
    const reading = readings.get(paragraph) ?? known?.get(paragraph);
    if (reading) return reading;
    const sentences = tokenize(paragraph, words, isEnglish);
    return { sentences, candidates: findCandidates(paragraph, sentences, gazetteer, tag) };
  };
  return {
    readings,
    isEnglish,
    *read(text, { start, end, kind: markedAs }) {
      const sentences: Sentence[][] = [];
      const candidates: Candidate[][] = [];
      for (const stretch of stretchesOf(text.slice(start, end))) {
        const words = text.slice(start + stretch.start, start + stretch.end);
        const reading = readingOf(words);
        readings.set(words, reading);
        const at = start + stretch.start;
        sentences.push(reading.sentences.map((sentence) => shiftSentence(sentence, at)));
        candidates.push(reading.candidates.map((candidate) => shiftCandidate(candidate, at)));
        yield;
      }
      return {
        start,
        end,
        ...(markedAs && { markedAs }),
        sentences: sentences.flat(),
        candidates: candidates.flat(),
      };
    },
  };
};
