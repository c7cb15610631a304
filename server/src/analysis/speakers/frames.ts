import type { EntityType } from "../../article/entity.js";
import type { Paragraph } from "../../article/paragraph.js";
import { type Passage, passageOf } from "../../article/passage.js";
import { isOutermost, type Quote } from "../../article/quote.js";
import { movedBy, type Span, startingIn } from "../../article/span.js";
import { type Frame, type Item, readFrame } from "./grammar/frame.js";
import type { UnattributedArticle } from "./unattributed.js";

/** An outermost quote with its index in `Article.quotes`. */
interface Placed {
  readonly index: number;
  readonly quote: Quote;
}

/** The outermost quotes of each paragraph. */
const quotesByParagraph = ({ paragraphs, quotes }: UnattributedArticle): readonly (readonly Placed[])[] => {
  const lists: Placed[][] = paragraphs.map(() => []);
  let at = 0;
  quotes.forEach((quote, index) => {
    while (at < paragraphs.length - 1 && (paragraphs[at]?.end ?? 0) <= quote.start) at += 1;
    if (isOutermost(quote)) lists[at]?.push({ index, quote });
  });
  return lists;
};

/** Frames by paragraph, each read once, when it is asked for. */
export interface Frames {
  readonly frameAt: (paragraph: number) => Frame | undefined;
  readonly holdsQuote: (paragraph: number) => boolean;
}

/** Names of these types are nouns; nationalities and titles of works may be anything. */
const nominalTypes: ReadonlySet<EntityType> = new Set(["PERSON", "ORG", "GPE"]);

/** What a paragraph's frame is read from beside its passage; offsets and indices count from the paragraph's own. */
interface Contents {
  readonly quotes: readonly Placed[];
  readonly names: readonly Span[];
  readonly from: number;
}

const contentsKey = ({ quotes, names, from }: Contents): string => {
  let key = String(from);
  for (const { index, quote } of quotes) key += `|${index} ${quote.start} ${quote.end}`;
  for (const { start, end } of names) key += ` ${start}-${end}`;
  return key;
};

/** A paragraph's frame as if it were an article of its own, and the last place where it stood in one. */
interface Shape {
  readonly key: string;
  readonly frame: Frame;
  readonly place: { frame: Frame; firstQuote: number } | undefined;
}

/** The last frame of each passage; what it holds changes seldom. */
const shapes = new WeakMap<Passage, Shape>();

/** Frames at their places, to the frames of their paragraphs alone. */
const ownForms = new WeakMap<Frame, Frame>();

/**
 * The frame of a frame's paragraph by itself, the same object wherever the paragraph moves: what is found in it by the
 * places of its items can be remembered by it.
 */
export const ownFormOf = (frame: Frame): Frame => ownForms.get(frame) ?? frame;

/** A frame at the place of its paragraph, whose first quotation has an index in the article. */
const placedFrame = ({ frame, place }: Shape, index: number, span: Span, firstQuote: number): Frame => {
  if (
    place &&
    place.frame.paragraph === index &&
    place.frame.span.start === span.start &&
    place.firstQuote === firstQuote
  )
    return place.frame;
  const items = frame.items.map(
    ({ start, end, text, lower, pos, quote, comma }): Item => ({
      start: start + span.start,
      end: end + span.start,
      text,
      lower,
      pos,
      ...(quote === undefined ? {} : { quote: quote + firstQuote, ...(comma ? { comma } : {}) }),
    }),
  );
  const { start, end } = span;
  const placed = { paragraph: index, span: { start, end }, items, sentences: frame.sentences };
  ownForms.set(placed, frame);
  return placed;
};

/** The frame of a paragraph at its place; its quotations end within it. */
const rememberedFrame = (
  text: string,
  index: number,
  paragraph: Paragraph,
  quotes: readonly Placed[],
  names: readonly Span[],
  from: number,
): Frame => {
  const passage = passageOf(text, paragraph);
  const by = -paragraph.start;
  const firstQuote = quotes[0]?.index ?? 0;
  const contents = {
    quotes: quotes.map((placed) => ({
      index: placed.index - firstQuote,
      quote: movedBy(placed.quote, by),
    })),
    names: names.map(({ start, end }) => ({ start: start + by, end: end + by })),
    from: from + by,
  };
  const key = contentsKey(contents);
  const known = shapes.get(passage);
  const alone = { ...paragraph, start: 0, end: passage.text.length, sentences: passage.sentences };
  const shape =
    known?.key === key
      ? known
      : {
          key,
          frame: readFrame(passage.text, 0, alone, contents.quotes, contents.names, contents.from),
          place: undefined,
        };
  const frame = placedFrame(shape, index, paragraph, firstQuote);
  shapes.set(passage, { ...shape, place: { frame, firstQuote } });
  return frame;
};

/** The frames of an article's paragraphs around their outermost quotes. Whoever speaks these, the frames are the same. */
export const framesOf = (article: UnattributedArticle): Frames => {
  const { text, paragraphs, mentions, dateline } = article;
  const lists = quotesByParagraph(article);
  const names = mentions.filter(({ type }) => nominalTypes.has(type));
  const frames = new Map<number, Frame>();
  return {
    frameAt: (index) => {
      const paragraph = paragraphs[index];
      const known = frames.get(index);
      if (known || !paragraph) return known;
      const here = startingIn(names, paragraph);
      const own = dateline?.start === paragraph.start ? dateline : paragraph.dateline;
      const from = own?.end ?? paragraph.start;
      const quotes = lists[index] ?? [];
      const isWhole = quotes.every(({ quote }) => quote.end <= paragraph.end);
      const frame = (isWhole ? rememberedFrame : readFrame)(text, index, paragraph, quotes, here, from);
      frames.set(index, frame);
      return frame;
    },
    holdsQuote: (index) => (lists[index]?.length ?? 0) > 0,
  };
};
