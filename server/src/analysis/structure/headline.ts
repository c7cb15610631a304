import { startsUpper } from "../../article/letter-case.js";
import { oneOf } from "../../lexicon/lexicon.js";
import { endsSentence, type Line } from "./line.js";
import { hasAddress, hasBullet, hasDash, isCaption, isNameLike, isTabular, leadsIn } from "./line-roles.js";

/** Longest headline, in UTF-16 code units. */
const longestHeadline = 150;

const isHeadlineShaped = (line: Line): boolean =>
  line.end - line.start <= longestHeadline &&
  line.words.length >= 3 &&
  line.words.length <= 20 &&
  startsUpper(line.words[0]?.text ?? "") &&
  !leadsIn(line) &&
  !/[,–—-]["”’']?$/.test(line.text) &&
  !hasAddress(line) &&
  !hasBullet(line.text) &&
  !hasDash(line.text) &&
  !isCaption(line) &&
  !isTabular(line);

/** Whether the first line of an article is its headline rather than its first sentence. */
export const isFirstHeadline = (line: Line, bodyFollows: boolean): boolean => {
  if (!isHeadlineShaped(line)) return false;
  if (line.tokens.at(-1)?.text === "." || line.text.endsWith("...")) {
    // Some archives put a stop after headlines; only capitals tell them from sentences then.
    return (
      bodyFollows && line.words.length >= 4 && (line.letterCase === "title" || line.letterCase === "upper")
    );
  }
  if (/[.!?…]["”’']$/.test(line.text))
    return bodyFollows && (line.letterCase === "title" || line.letterCase === "upper");
  return bodyFollows || line.letterCase === "title" || line.letterCase === "upper";
};

const credits = new RegExp(String.raw`\b(?:${oneOf("credits-of-article")})\b`, "i");

const contentWords = (line: Line): readonly string[] =>
  line.words
    .filter((word) => word.text.length >= 4 && word.pos !== "PRON" && word.pos !== "DET")
    .map((word) => word.text.toLowerCase());

/**
 * Whether the last line of an article that has no headline is the headline, moved there by copying: no sentence,
 * and most of its longer words occur in the article.
 */
export const isLastHeadline = (line: Line, wordsAbove: ReadonlySet<string>): boolean => {
  if (!isHeadlineShaped(line) || endsSentence(line.text) || /[;?!]$/.test(line.text)) return false;
  if (line.words.length < 5 || isNameLike(line) || /[():]|,.*,/.test(line.text) || credits.test(line.text))
    return false;
  if (line.letterCase === "lower" || line.letterCase === "mixed") return false;
  const words = contentWords(line);
  const known = words.filter((word) => wordsAbove.has(word) || wordsAbove.has(word.replace(/s$/, "")));
  return known.length >= 3 && known.length * 2 >= words.length;
};
