import { type Span, textOf } from "../../../article/span.js";
import type { ArticleSoFar } from "../article-so-far.js";

/** No name that is looked for has more words. */
const longestName = 8;

/** The end of a line and the indent of the next are no longer, in UTF-16 units. */
const longestGap = 40;

/** A place where one of the names stands, and which. */
export interface NamePlace extends Span {
  /** With one blank between its words. */
  readonly name: string;
}

/** Where words that stand at an offset end, whatever white space is between them; undefined where they do not stand there. */
const endOf = (text: string, words: string, start: number): number | undefined => {
  let at = start;
  for (const [index, word] of words.split(" ").entries()) {
    if (index > 0) at += /^\s*/.exec(text.slice(at, at + longestGap))?.[0].length ?? 0;
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return at;
};

/** Every place in the paragraphs' text where one of the names stands as written, also over the end of a line, the longest first; linear in the text. */
export const placesOf = (article: ArticleSoFar, names: Iterable<string>): readonly NamePlace[] => {
  const longest = new Map<string, number>();
  const keys = new Set<string>();
  for (const name of names) {
    const words = name.trim().split(/\s+/);
    const [first = ""] = words;
    keys.add(words.join(" "));
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(words.length, longestName)));
  }
  const found: NamePlace[] = [];
  if (keys.size === 0) return found;
  for (const paragraph of article.paragraphs) {
    for (const word of textOf(article.text, paragraph).matchAll(/[\p{L}\p{M}.'’-]+/gu)) {
      const bare = word[0].replace(/['’]s$/, "").replace(/(?<![.'’-])[.'’-]+$/, "");
      const most = longest.get(bare) ?? longest.get(word[0]) ?? 0;
      if (most === 0) continue;
      const start = paragraph.start + word.index;
      const ahead = article.text.slice(start, Math.min(paragraph.end, start + 120)).split(/\s+/, most);
      for (let count = most; count > 0; count -= 1) {
        const written = ahead
          .slice(0, count)
          .join(" ")
          .replace(/['’]s?[,.;:!?)”"]*$|(?<![,.;:!?)”"])[,.;:!?)”"]+$/, "");
        const end = keys.has(written) ? endOf(article.text, written, start) : undefined;
        if (end === undefined) continue;
        found.push({ start, end, name: written });
        break;
      }
    }
  }
  return found;
};
