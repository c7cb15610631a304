import { startsLower, startsUpper } from "../../article/letter-case.js";
import { formsOf } from "../../lexicon/inflection.js";
import { hasFeature, oneOf, oneOfCapitalised } from "../../lexicon/lexicon.js";
import { captionStart, credit } from "../../lexicon/page-lines.js";
import { plainSpeech } from "../../lexicon/speech-verbs.js";
import type { Line } from "./line.js";

const bullet = /^(?:[•◦‣▪●·■□▶►✓✔]|\*(?=\s)|\(?\d{1,3}[.)](?=\s)|\(?[a-z]\)(?=\s)|[IVX]{2,4}\.(?=\s))/u;
const dash = /^[-–—]\s?(?=\S)/;

/** Whether a text starts with a bullet or a number, as list items do. */
export const hasBullet = (text: string): boolean => bullet.test(text);

/** Whether a text starts with a dash, as list items, signatures and speech do. */
export const hasDash = (text: string): boolean => dash.test(text);

/** Whether the line describes a picture or names who took it. */
export const isCaption = (line: Line): boolean => captionStart.test(line.text) || credit.test(line.text);

const nameWord = new RegExp(String.raw`^(?:${oneOf("name-particle")}|\p{Lu}[\p{L}\p{M}.’'-]*)$`, "u");

/** Whether all the line's words look like a person's name or names: capitals, and not English words at its end. */
export const isNameLike = (line: Line): boolean => {
  const words = line.words;
  const last = words.at(-1);
  if (last === undefined || words.length > 5 || !words.every((word) => nameWord.test(word.text)))
    return false;
  const foreign = words.filter(line.isForeign).length;
  return words.length === 1 ? foreign === 1 : foreign * 2 >= words.length;
};

const reporting = new Set([...formsOf("reports", ["past", "gerund"]), ...plainSpeech]);

const isSpeech = (word: string): boolean => reporting.has(word) || hasFeature(word, "speech-in-line");

/** Whether a line could name a speaker: up to four capitalised words, or “Q” and “A”, with or without a colon. */
export const couldBeLabel = (line: Line): boolean => {
  // Most lines are longer, and looked at again and again.
  if (line.words.length > 4) return false;
  const body = line.text.replace(/(?<!\s)\s*:$/, "");
  if (/^[QA]\.?$/.test(body)) return true;
  if (line.words.length === 0 || body.length > 40) return false;
  if (!/^[\p{L}\p{M} .,’'()-]+$/u.test(body) || /[.,]$/.test(body)) return false;
  if (line.words.some((word) => isSpeech(word.text.toLowerCase()))) return false;
  return line.words.every(
    (word) =>
      startsUpper(word.text) || hasFeature(word.text, "name-particle") || /^(?:of|the)$/.test(word.text),
  );
};

/** Whether the line ends in a colon and leads in what stands below it, as “One user tweeted:” does. */
export const leadsIn = (line: Line): boolean => line.text.endsWith(":");

/** Whether a line is quoted from mark to mark. */
export const isQuoted = (line: Line): boolean => /^["“‘«'].{10,}["”’»'][.,]?$/su.test(line.text);

const tableRow = /\t|\s{3,}|\s\|\s|^\d[\d.,:%\s-]*$/;
const score = /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b|\p{L}\s\d{1,3},\s\p{L}.{0,80}\s\d{1,3}$/u;
const time = new RegExp(
  String.raw`^\(?(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?[ap]\.?m\b|noon|midnight|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d|(?:${oneOf("weekday")})\b)`,
  "i",
);

const month = oneOfCapitalised("month", "month-short");
const dated = new RegExp(
  String.raw`^(?:(?:\d{1,2} )?(?:${month})\.?,? \d{4}|(?:${month})\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:${month})|(?:1[5-9]|20)\d\d)(?:\s?[:–—-]\s\S.{1,50}[^.!?…,;:])?$`,
  "u",
);

/** “18.42”, “10.05am BST”: the whole line is a time, as above the entries of a live page. */
export const isTime = (line: Line): boolean =>
  /^\(?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s\p{Lu}{2,5})?\)?:?$/u.test(line.text) &&
  /[:.]\d|m\b/.test(line.text);

/** A time with its mark and a capital behind it. */
export const timeAhead =
  /^\d{1,2}(?:[:.]\d{2}\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s\p{Lu}{3,4})?\s?[-–—:|]\s?\p{Lu}/u;

/** “Born: Naga, 1971”: what is told, a colon and the fact. */
export const factRow = /^\p{Lu}[\p{L}\d& ]{2,30}:\s+\S/u;

/** “2019: drought”, “14 February 2023”, “June 2016: a promise”: a day, a month or a year, and perhaps a few words. */
export const isDated = (line: Line): boolean => line.words.length <= 9 && dated.test(line.text);

const side = String.raw`\p{Lu}[\p{L}\p{M}.’' -]*\p{L}`;
/** “3”, and of cricket “212-7” and “198 for 6”. */
const points = String.raw`\d{1,3}(?:[-/]\d{1,2}| for \d{1,2})?`;
const scores = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}+(?: \p{L}+)?: )?(?:${side} ${points}(?:, | )${side} ${points}|${side} \d{1,3}\s?[-–]\s?\d{1,3} ${side})$`,
  "u",
);

/** “Orrin Rovers 3, Vale 1”, “Cricket: Orrin 212-7, Vale 198”: two names and their figures. */
export const isScore = (line: Line): boolean => scores.test(line.text);

const figureRow =
  /^(?:[$£€]?\d|[½¼¾⅓]|\p{Lu}(?:[^.!?:;"“”]|(?<=\p{Lu})\.){1,60}(?:\s[-+($£€]{0,2}\d[\d,.]{0,11}%?\)?){1,5}(?:\s[—–-]\s\p{Ll}[\p{Ll}-]{2,20})?$)/u;

/** “S. Osei b Lund 118”, “Rejected ballots 388”, “2 cups plain flour”: words that end in a figure, or begin with one. */
export const isFigureRow = (line: Line): boolean => figureRow.test(line.text);

/** Whether the line is a row of a table, a score, a time stamp or a date. */
export const isTabular = (line: Line): boolean => {
  const numbers = line.tokens.filter((token) => /^\p{Nd}/u.test(token.text)).length;
  return (
    tableRow.test(line.text) ||
    score.test(line.text) ||
    time.test(line.text) ||
    (numbers > 0 && numbers * 3 >= line.tokens.length)
  );
};

/** Whether the line holds an address of the web or of mail. */
export const hasAddress = (line: Line): boolean => /https?:|www\.|\S@\S|\.(?:com|org|net)\b/i.test(line.text);

/** Whether the line begins as a question does, with or without its mark. */
export const opensAsQuestion = (line: Line): boolean =>
  hasFeature(line.words[0]?.text.toLowerCase(), "opens-question");

/** Whether the line reports speech, as running text does (“the mayor asked”) and “What the mayor asked” does not. */
export const reportsSpeech = (line: Line): boolean =>
  !opensAsQuestion(line) &&
  line.words.some(
    // “Scam warning” tells of no speech.
    (word) => startsLower(word.text) && word.pos !== "NOUN" && isSpeech(word.text.toLowerCase()),
  );

/** Whether the line speaks of someone or something named before it, as sentences do and headers seldom. */
export const refersBack = (line: Line): boolean =>
  line.words.some((word) => hasFeature(word.text.toLowerCase(), "refers-back"));

/** Whether the line has a verb that says something, which makes it a sentence rather than a name of what follows. */
export const hasVerb = (line: Line): boolean =>
  line.tokens.some((token) => token.pos === "AUX" || (token.pos === "VERB" && !/ing$/i.test(token.text)));
