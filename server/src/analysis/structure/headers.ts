import { startsLower, startsUpper } from "../../article/letter-case.js";
import type { ParagraphKind } from "../../article/paragraph.js";
import { hasFeature, oneOf } from "../../lexicon/lexicon.js";
import { aboutSender } from "../../lexicon/page-lines.js";
import { endsSentence, type Line } from "./line.js";
import {
  hasAddress,
  hasBullet,
  hasDash,
  hasVerb,
  isCaption,
  isNameLike,
  isQuoted,
  isTabular,
  leadsIn,
  opensAsQuestion,
  refersBack,
  reportsSpeech,
  timeAhead,
} from "./line-roles.js";

/** Longest header: UTF-16 code units and words. */
const longestHeader = 64;
const mostWords = 10;

const pointsAtListPattern = new RegExp(String.raw`\b(?:${oneOf("points-at-list")})\s?:$`, "i");

/** “Also on Tuesday, the committee:”: whose verbs stand in the list below. */
const subjectOfList = new RegExp(String.raw`,\s(?:${oneOf("article")})\s[^,]{2,40}:$`);

const colonHeader = (line: Line): boolean => {
  if (pointsAtListPattern.test(line.text) || subjectOfList.test(line.text)) return false;
  if (line.letterCase === "upper") return line.words.length >= 2;
  if (opensAsQuestion(line)) return line.words.length <= 7;
  return line.words.length >= 2 && !hasVerb(line) && line.words.every((word) => word.pos !== "PRON");
};

/** A question that a paragraph asks in passing, or an interviewer asks, rather than one a section answers. */
const asksInPassing = (line: Line): boolean => {
  if (!/\?["”’']?$/.test(line.text) || line.letterCase !== "sentence" || !hasVerb(line)) return false;
  return refersBack(line) || !hasFeature(line.words[0]?.text.toLowerCase(), "question-word");
};

/** “Q: …” and “JANE DOE: …”: a speaker and what is said, on one line. */
const spoken = /^(?:[QA]\s?[:.]|Q(?=\p{Lu}\p{Ll})|[\p{Lu}\p{M} .'’-]{2,30}:\s+\S*\p{Ll})/u;

/** “We sleep in the queue —Trader”: what somebody says and who says it, in few words. */
const saidBy = /^\p{Lu}[^"“”.!:]{10,50}\s[—–]\s?\p{Lu}\p{Ll}[\p{L}’' ]{2,28}$/u;

/** Whether the line by itself could introduce a section: short, no sentence, no name, row, item or credit. */
export const couldBeHeader = (line: Line): boolean => {
  const { text, words } = line;
  const first = words[0];
  const last = text.at(-1) ?? "";
  if (first === undefined || words.length > mostWords || line.end - line.start > longestHeader) return false;
  if ((line.letterCase === "lower" && !/^\p{N}/u.test(text)) || !/^[\p{Lu}\p{N}"“‘'’¿¡]/u.test(text))
    return false;
  if (/[.,;!…—–-]/.test(last) || (endsSentence(text) && last !== "?" && !/\?["”’']$/.test(text)))
    return false;
  if (hasAddress(line) || hasBullet(line.text) || hasDash(line.text) || isCaption(line) || isTabular(line))
    return false;
  if (spoken.test(text) || reportsSpeech(line) || asksInPassing(line)) return false;
  if (
    isQuoted(line) ||
    (isNameLike(line) && !aboutSender.test(text)) ||
    (/^\p{N}/u.test(text) && words.length < 3)
  )
    return false;
  if (/[@#©]|\.\s|["“][^"“”]*$/.test(text)) return false;
  if (leadsIn(line)) return colonHeader(line);
  if (words.length === 1)
    return startsUpper(first.text) && first.text.length >= 4 && line.tokens.length === 1;
  if (saidBy.test(text)) return true;
  if (words.length > 7)
    return opensAsQuestion(line) || last === "?" || (line.letterCase !== "mixed" && !hasVerb(line));
  // Capitals and commas, and words that are no English: a list of names, or a place and its country.
  return !(text.includes(",") && line.letterCase === "title" && words.some(line.isForeign));
};

/** “Mayor asks for calm”: a line, also a clause or somebody’s words, that could head an entry of a live page. */
export const headsEntry = (line: Line): boolean =>
  line.words.length <= mostWords + 2 &&
  line.end - line.start <= longestHeader * 1.5 &&
  /^[\p{Lu}“"‘']/u.test(line.text) &&
  !/[.,;:!?…—–-]$/.test(line.text) &&
  !hasAddress(line) &&
  !isCaption(line) &&
  !isTabular(line);

/** “Season to start early?”: a line, also a clause or a question, right on the text that it heads. */
export const headsStacked = (line: Line): boolean =>
  !isNameLike(line) &&
  !spoken.test(line.text) &&
  !hasBullet(line.text) &&
  !isQuoted(line) &&
  line.words.length >= 2 &&
  (headsEntry(line) || (line.text.endsWith("?") && headsEntry({ ...line, text: line.text.slice(0, -1) })));

/** “4.05pm – Opposition reaction”: a time, a mark and the header of an entry of a live page. */
export const isTimed = (line: Line): boolean =>
  timeAhead.test(line.text) &&
  line.words.length <= mostWords &&
  line.end - line.start <= longestHeader &&
  !/[.,;!…—–-]$/.test(line.text) &&
  !hasAddress(line);

/** “When is it ready?”: a short question by its first word and its mark. */
export const isQuestion = (line: Line): boolean =>
  line.text.endsWith("?") &&
  line.words.length <= 8 &&
  line.letterCase === "sentence" &&
  opensAsQuestion(line) &&
  !/[.!?:]\s|["“”]/.test(line.text);

/** “Go”, “Service”: a word by itself, no header but where its neighbours of one word are. */
export const isLoneWord = (line: Line): boolean =>
  line.tokens.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(line.text) && !isNameLike(line);

/** “1. Eat”: a number and a few words that are no sentence. */
export const isNumberedHeader = (line: Line): boolean =>
  /^\(?\d{1,2}[.)]\s+\p{Lu}/u.test(line.text) &&
  line.words.length >= 1 &&
  line.words.length <= mostWords &&
  line.end - line.start <= longestHeader &&
  !/[.,;:!…—–-]$/.test(line.text) &&
  !hasAddress(line);

/** What stands before or after a line, as far as it decides whether the line is a header. */
export interface Neighbour {
  readonly text: string;
  /** Whether it is running text or a list item rather than another short line. */
  readonly running: boolean;
  /** Whether it closes what it stands below or above: a time of a live page, a signature of a page of letters. */
  readonly closes: boolean;
  readonly kind: ParagraphKind;
  /** Whether it is a line in capitals. */
  readonly isUpper: boolean;
}

/** Whether a line that could be a header is one between what stands above and below it. */
export const introduces = (
  line: Line,
  above: Neighbour | undefined,
  below: Neighbour | undefined,
): boolean => {
  if (below === undefined || !below.running || startsLower(below.text)) return false;
  if (above === undefined || above.closes) return true;
  if (aboutSender.test(line.text) && below.kind === "text" && above.isUpper) return true;
  // “KEY MOMENTS” over its items.
  if (below.kind === "list-item" && line.letterCase === "upper") return true;
  // “ONE LAST THING” below lines of any kind that are not set so themselves.
  if (line.letterCase === "upper" && line.words.length >= 2 && above.kind === "text" && !above.isUpper)
    return true;
  // Below a headline stands its second line more often than a header.
  if (above.kind === "headline") return line.words.length <= 4 && !endsSentence(line.text);
  if (above.kind === "byline" || above.kind === "list-item" || endsSentence(above.text)) return true;
  return above.running && !/[:,;–—-]$/.test(above.text);
};
