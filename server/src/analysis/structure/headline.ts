import { startsUpper } from "../../article/letter-case.js";
import { isVerb } from "../../article/token.js";
import { oneOf } from "../../lexicon/lexicon.js";
import { lettersHeadline, notPlaces, pageHeadline } from "../../lexicon/page-lines.js";
import { narrated, presentVerb } from "../../lexicon/phrases.js";
import { endsSentence, type Line } from "./line.js";
import {
  hasAddress,
  hasBullet,
  hasDash,
  isCaption,
  isNameLike,
  isScore,
  isTabular,
  leadsIn,
} from "./line-roles.js";

/** Longest headline, in UTF-16 code units. */
const longestHeadline = 150;

/** “Ferry sinks”: two words that say something, over running text; “Local News” names a page. */
const isShortHeadline = (line: Line): boolean =>
  line.letterCase !== "title" &&
  line.letterCase !== "mixed" &&
  !endsSentence(line.text) &&
  !isNameLike(line) &&
  !isScore(line) &&
  line.words.every(({ text }) => text.length >= 3);

/** “Kaduna Kings 2-1 Ondo Storm: late goal settles tie”, “Storm hold off Kings, 98-95”: a score within a headline that tells more. */
const isToldScore = (line: Line): boolean => {
  const small = line.words.filter((word) => /^\p{Ll}{3}/u.test(word.text));
  return (
    /\p{L},? \d{1,3}[-–]\d{1,3}(?: \p{Lu}|$)/u.test(line.text) &&
    ((line.words.length >= 6 && small.length >= 2) || (line.words.length >= 3 && small.some(isVerb)))
  );
};

/** “EXPLAINED | What the bill says”: a word or two that say what sort of piece it is, and a headline. */
const isKicked = (line: Line): boolean =>
  line.words.length >= 5 && /^\p{Lu}[\p{L}’' ]{2,24}\s\|\s[\p{Lu}\p{N}“"‘'][^|]+$/u.test(line.text);

const isHeadlineShaped = (line: Line): boolean =>
  line.end - line.start <= longestHeadline &&
  line.words.length >= 2 &&
  line.words.length <= 20 &&
  startsUpper(line.words[0]?.text ?? "") &&
  !leadsIn(line) &&
  !/[,–—-]["”’']?$/.test(line.text) &&
  !hasAddress(line) &&
  !hasBullet(line.text) &&
  !hasDash(line.text) &&
  !isCaption(line) &&
  (!isTabular(line) || isScore(line) || isToldScore(line) || isKicked(line));

const isPresent = (line: Line): boolean =>
  line.words.some((word) => isVerb(word) && presentVerb.test(word.text));

/**
 * “The bridge is shut. The town has no plan.”: sentences as short as a headline, in the present, over a paragraph
 * that is much longer.
 */
const isStoppedHeadline = (line: Line, below: number): boolean =>
  line.words.length >= 3 &&
  line.words.length <= 12 &&
  below >= 80 &&
  below >= (line.end - line.start) * 1.5 &&
  !/["“”:]/.test(line.text) &&
  !narrated.test(line.text) &&
  isPresent(line) &&
  !line.words.some(({ pos, text }) => pos === "VERB" && /ed$/.test(text));

/** “Crossing”: a single word that a byline follows; in capitals it names the page. */
export const isWordOverByline = (line: Line): boolean =>
  line.words.length === 1 &&
  line.tokens.length === 1 &&
  line.text.length >= 4 &&
  startsUpper(line.text) &&
  line.letterCase !== "upper" &&
  !notPlaces.test(line.text);

/**
 * Whether the first line of an article is its headline rather than its first sentence. `below` is the length of the
 * block below it, in UTF-16 code units, where that is running text.
 */
export const isFirstHeadline = (line: Line, bodyFollows: boolean, below: number): boolean => {
  if (lettersHeadline.test(line.text) || pageHeadline.test(line.text)) return true;
  if (!isHeadlineShaped(line)) return false;
  if (line.words.length === 2) return below > 0 && (isShortHeadline(line) || isScore(line));
  if (line.tokens.at(-1)?.text === "." || line.text.endsWith("...")) {
    // Some archives put a stop after headlines; only capitals tell them from sentences then.
    const isTitle = line.letterCase === "title" || line.letterCase === "upper";
    return bodyFollows && ((line.words.length >= 4 && isTitle) || isStoppedHeadline(line, below));
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
  if (!isHeadlineShaped(line) || isTabular(line) || endsSentence(line.text) || /[;?!]$/.test(line.text))
    return false;
  if (line.words.length < 5 || isNameLike(line) || /[():]|,[^,]*,/.test(line.text) || credits.test(line.text))
    return false;
  if (line.letterCase === "lower" || line.letterCase === "mixed") return false;
  const words = contentWords(line);
  const known = words.filter((word) => wordsAbove.has(word) || wordsAbove.has(word.replace(/s$/, "")));
  return known.length >= 3 && known.length * 2 >= words.length;
};
