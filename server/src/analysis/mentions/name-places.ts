import type { Span } from "../../article/span.js";
import type { ArticleSoFar } from "../mentions.js";

/** No name that is looked for has more words. */
const longestName = 8;

/** A place where one of the names stands, and which. */
export interface NamePlace extends Span {
  readonly name: string;
}

/** Every place in the paragraphs' text where one of the names stands as written, the longest first; linear in the text. */
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
    for (const word of article.text.slice(paragraph.start, paragraph.end).matchAll(/[\p{L}\p{M}.'’-]+/gu)) {
      const bare = word[0].replace(/['’]s$/, "").replace(/[.'’-]+$/, "");
      const most = longest.get(bare) ?? longest.get(word[0]) ?? 0;
      const start = paragraph.start + word.index;
      const ahead = article.text.slice(start, Math.min(paragraph.end, start + 120)).split(/\s+/, most);
      for (let count = most; count > 0; count -= 1) {
        const written = ahead
          .slice(0, count)
          .join(" ")
          .replace(/['’]s?[,.;:!?)”"]*$|[,.;:!?)”"]+$/, "");
        if (!keys.has(written) || !article.text.startsWith(written, start)) continue;
        found.push({ start, end: start + written.length, name: written });
        break;
      }
    }
  }
  return found;
};
