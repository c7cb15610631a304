import { type Passage, sentencesAt } from "../article/passage.js";
import type { MarkedBlock } from "../article/source-text.js";
import { movedBy, type Span } from "../article/span.js";
import type { Steps } from "../article/steps.js";
import type { Sentence } from "../article/token.js";
import { candidatesBySentence, type SentenceCandidates } from "./candidates.js";
import { type Gazetteer, isEnglishWord } from "./gazetteer.js";
import { type NamedCandidate, nameCandidates } from "./mentions/article-names.js";
import { stretchesOf } from "./stretches.js";
import type { Block } from "./structure/line.js";
import type { Syntax } from "./syntax/syntax.js";
import { createTagger } from "./syntax/tags/word-tagger.js";
import { nameTagger, type Tagger } from "./tagger/name-tagger.js";
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
export interface ParagraphReading extends Passage {
  readonly bySentence: readonly SentenceCandidates[];
  readonly candidates: readonly NamedCandidate[];
}

/** A reading at its place in an article. */
interface PlacedReading {
  readonly reading: ParagraphReading;
  readonly sentences: readonly Sentence[];
  readonly candidates: readonly NamedCandidate[];
}

/** What was read for an article; valid for the same `ReaderOptions` objects only. */
export interface ParagraphReadings {
  /** By the text of the paragraph or stretch. */
  readonly byText: ReadonlyMap<string, ParagraphReading>;
  /** By the offset where it starts. */
  readonly byStart: ReadonlyMap<number, PlacedReading>;
}

/** Of an article that was not read. */
export const noReadings: ParagraphReadings = { byText: new Map(), byStart: new Map() };

/** A paragraph in its place, read. */
export interface ReadBlock extends Block {
  readonly candidates: readonly NamedCandidate[];
}

/** Reads paragraphs, those of one text once. */
export interface ParagraphReader {
  /** Those read so far. */
  readonly readings: ParagraphReadings;
  readonly isEnglish: IsEnglish;
  /** One step for each stretch of the paragraph. */
  readonly read: (text: string, span: Span & Partial<MarkedBlock>) => Steps<ReadBlock>;
}

const placedAt = (reading: ParagraphReading, start: number): PlacedReading => ({
  reading,
  sentences: sentencesAt(reading, start),
  candidates: reading.candidates.map((candidate) => movedBy(candidate, start)),
});

/** The list itself where there is one alone. */
const joined = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  lists.length === 1 ? (lists[0] ?? []) : lists.flat();

/** A reader that need not read again what is in `known`. */
export const createParagraphReader = (
  { gazetteer, tagger, syntax }: ReaderOptions,
  known: ParagraphReadings = noReadings,
): ParagraphReader => {
  const tag = tagger && nameTagger(tagger, gazetteer);
  const words = createTagger(syntax);
  const isEnglish: IsEnglish = (word) => isEnglishWord(gazetteer, word);
  const byText = new Map<string, ParagraphReading>();
  const byStart = new Map<number, PlacedReading>();
  const readingOf = (text: string, at: number): ParagraphReading => {
    const reading = byText.get(text) ?? known.byText.get(text);
    if (reading) return reading;
    const sentences = tokenize(text, words, isEnglish);
    // A paragraph that is being edited stays where it starts.
    const earlier = known.byStart.get(at)?.reading.bySentence;
    const bySentence = candidatesBySentence(text, sentences, gazetteer, tag, earlier);
    const candidates = nameCandidates(
      text,
      bySentence.flatMap((sentence) => sentence.candidates),
    );
    return { text, sentences, bySentence, candidates };
  };
  return {
    readings: { byText, byStart },
    isEnglish,
    *read(text, { start, end, kind: markedAs }) {
      const placed: PlacedReading[] = [];
      for (const stretch of stretchesOf(text.slice(start, end))) {
        const at = start + stretch.start;
        const reading = readingOf(text.slice(at, start + stretch.end), at);
        byText.set(reading.text, reading);
        const before = known.byStart.get(at);
        const here = before?.reading === reading ? before : placedAt(reading, at);
        byStart.set(at, here);
        placed.push(here);
        yield;
      }
      return {
        start,
        end,
        ...(markedAs && { markedAs }),
        sentences: joined(placed.map(({ sentences }) => sentences)),
        candidates: joined(placed.map(({ candidates }) => candidates)),
      };
    },
  };
};
