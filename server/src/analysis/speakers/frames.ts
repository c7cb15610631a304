import type { EntityType } from "../../article/entity.js";
import type { Quote } from "../../article/quote.js";
import { firstFrom } from "../../article/span.js";
import { type Frame, readFrame } from "./grammar/frame.js";
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
    if (quote.parent === undefined) lists[at]?.push({ index, quote });
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
      const here = names.slice(firstFrom(names, paragraph.start), firstFrom(names, paragraph.end));
      const holdsDateline = dateline?.start === paragraph.start;
      const from = holdsDateline ? dateline.end : paragraph.start;
      const frame = readFrame(text, index, paragraph, lists[index] ?? [], here, from);
      frames.set(index, frame);
      return frame;
    },
    holdsQuote: (index) => (lists[index]?.length ?? 0) > 0,
  };
};
