import type { Article } from "../../../server/src/article/article.js";
import type { Paragraph } from "../../../server/src/article/paragraph.js";
import type { Span } from "../../../server/src/article/span.js";

/** An article of `text` with the given parts and nothing else. */
export const articleOf = (text: string, parts: Partial<Article> = {}): Article => ({
  text,
  kind: "prose",
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
  ...parts,
});

/** The first place of `part` in `text`, from `from` on. */
export const spanIn = (text: string, part: string, from = 0): Span => {
  const start = text.indexOf(part, from);
  if (start < 0) throw new Error(`“${part}” is not in the text`);
  return { start, end: start + part.length };
};

/** A paragraph of one sentence for each line that is not empty, its tokens parted by white space, tagged X. */
export const sentencesOf = (text: string): readonly Paragraph[] =>
  Array.from(text.matchAll(/[^\n]+/g), (line) => {
    const span = { start: line.index, end: line.index + line[0].length };
    const tokens = Array.from(line[0].matchAll(/\S+/g), (word) => ({
      text: word[0],
      pos: "X" as const,
      start: line.index + word.index,
      end: line.index + word.index + word[0].length,
    }));
    return { ...span, kind: "text", sentences: [{ ...span, tokens }] };
  });
