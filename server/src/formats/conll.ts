import type { Article } from "../article/article.js";
import { overlaps } from "../article/span.js";

/** The IOB2 tag of every token of an article, in order; a token belongs to the first mention it shares a character with. */
const tagsOf = (article: Article): readonly (readonly string[])[] => {
  const mentions = article.mentions.filter(({ rest }) => rest === undefined);
  let next = 0;
  let inside = -1;
  return article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .map(({ tokens }) =>
      tokens.map((token) => {
        while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
        const mention = mentions[next];
        if (mention === undefined || !overlaps(mention, token)) return "O";
        const tag = `${inside === next ? "I" : "B"}-${mention.type}`;
        inside = next;
        return tag;
      }),
    );
};

/**
 * An article in the four columns of CoNLL-2003, parted by one space: token, part of speech, “-X-” for the chunk, and
 * the entity as IOB2; an empty line ends a sentence. Labels of a folder's own, which overlap, and names with a gap are
 * left out: `leftOutOf` tells how many.
 *
 * Format: https://www.clips.uantwerpen.be/conll2003/ner/
 */
export const toConll = (article: Article): string => {
  const tags = tagsOf(article);
  const sentences = article.paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .map(({ tokens }, sentence) =>
      tokens
        .map(
          ({ text, pos }, at) => `${text.replaceAll(/\s/g, "_")} ${pos} -X- ${tags[sentence]?.[at] ?? "O"}\n`,
        )
        .join(""),
    );
  return ["-DOCSTART- -X- -X- O\n", ...sentences].map((lines) => `${lines}\n`).join("");
};
