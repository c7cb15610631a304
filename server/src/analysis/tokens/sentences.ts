import { startsLower, startsUpper } from "../../article/letter-case.js";
import type { PartOfSpeech } from "../../article/token.js";
import { formsOf } from "../../lexicon/inflection.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import type { Piece } from "./broken-words.js";

/** The likeliest part of speech of a word whose sentence is not known yet. */
type LikelyPos = (word: string) => PartOfSpeech;

const strongStops = new Set(["!", "?", "…", "‽", "。", "！", "？", "؟", "۔", "।"]);
const closers = new Set(['"', "”", "'", "’", "''", ")", "]", "»", "}", "“"]);
const quoteClosers = new Set(['"', "”", "'", "’", "''", "»", "“"]);
const openers = new Set(['"', "“", "‘", "'", "``", "''", "(", "[", "«", "„", "¿", "¡"]);
const dashes = new Set(["-", "--", "—", "–", "―", "---"]);

/** Tags of the small words that begin sentences and seldom follow an abbreviation in the middle of one. */
const openingTags: ReadonlySet<PartOfSpeech> = new Set(["DET", "PRON", "SCONJ", "CCONJ", "ADP", "AUX"]);

const isStop = (text: string): boolean => text === "." || strongStops.has(text) || /^[.!?…]{2,}$/.test(text);

const isEllipsis = (text: string): boolean => text.startsWith("…") || text.startsWith("..");

const speech = formsOf("speech");

/** Whether the quote that just closed is followed by who said it: “…?” the mayor asked. */
const attributionFollows = (tokens: readonly Piece[], from: number, likely: LikelyPos): boolean => {
  for (let index = from; index < Math.min(tokens.length, from + 7); index += 1) {
    const token = tokens[index];
    if (token === undefined || isStop(token.text) || openers.has(token.text)) return false;
    if (speech.has(token.text)) return true;
    if (index === from || token.text.endsWith(".") || token.text === "of" || token.text === "the") continue;
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(likely(token.text))) return false;
  }
  return false;
};

/** The first token after the stop at `index` and the closing marks that touch it. */
const afterClosers = (tokens: readonly Piece[], index: number): { next: number; quoted: boolean } => {
  let next = index + 1;
  let quoted = false;
  while (next < tokens.length) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (token === undefined || before === undefined || token.start !== before.end) break;
    const follower = tokens[next + 1];
    const closes =
      closers.has(token.text) &&
      (follower === undefined ||
        follower.start > token.end ||
        !startsUpper(follower.text) ||
        token.text !== "“");
    if (!closes && !isStop(token.text)) break;
    if (quoteClosers.has(token.text)) quoted = true;
    next += 1;
  }
  return { next, quoted };
};

/** Where in the tokens a first letter tells how the next sentence would start. */
const firstWord = (tokens: readonly Piece[], from: number): Piece | undefined => {
  let index = from;
  while (index < tokens.length && index < from + 3 && openers.has(tokens[index]?.text ?? "")) index += 1;
  return tokens[index];
};

const initials = /^(?:\p{Lu}\.)+$/u;

/** “J.R. “Buck” Hollis”: whether one name in marks and another follow. */
const nicknameFollows = (tokens: readonly Piece[], at: number): boolean => {
  const [open, nickname, close, surname] = tokens.slice(at, at + 4);
  return (
    openers.has(open?.text ?? "") &&
    nickname !== undefined &&
    startsUpper(nickname.text) &&
    closers.has(close?.text ?? "") &&
    close?.start === nickname.end &&
    surname !== undefined &&
    surname.start > close.end &&
    startsUpper(surname.text)
  );
};

const endsAfterAbbreviation = (
  token: Piece,
  tokens: readonly Piece[],
  next: number,
  likely: LikelyPos,
): boolean => {
  if (initials.test(token.text) && nicknameFollows(tokens, next)) return false;
  const stem = token.text.slice(0, -1).toLowerCase();
  const first = tokens[next];
  const word = firstWord(tokens, next);
  if (first === undefined || word === undefined || !startsUpper(word.text)) return false;
  if (first !== word && first.text !== "(") return !hasFeature(stem, "opening-abbreviation");
  if (hasFeature(stem, "opening-abbreviation") && !hasFeature(stem, "closing-abbreviation")) {
    return (stem === "st" || stem === "ft") && openingTags.has(likely(word.text));
  }
  return openingTags.has(likely(word.text)) && word.text.length > 1;
};

/** Whether a sentence ends with the stop at `index`, given the token that would begin the next. */
const endsAt = (
  tokens: readonly Piece[],
  index: number,
  next: number,
  quoted: boolean,
  likely: LikelyPos,
): boolean => {
  const stop = tokens[index];
  const first = tokens[next];
  const last = tokens[next - 1];
  if (stop === undefined || first === undefined || last === undefined) return true;
  if (dashes.has(first.text) || first.text === "," || first.text === ";" || first.text === ":") return false;
  const touching = first.start === last.end;
  if (!isStop(stop.text)) return !touching && endsAfterAbbreviation(stop, tokens, next, likely);
  const word = firstWord(tokens, next) ?? first;
  if (touching) {
    const before = tokens[index - 1];
    return (
      before !== undefined &&
      startsLower(before.text) &&
      before.text.length > 1 &&
      startsUpper(word.text) &&
      word.text.length > 1
    );
  }
  if (isEllipsis(stop.text)) {
    if (quoted && attributionFollows(tokens, next, likely)) return false;
    return startsUpper(word.text) && word.text !== "I";
  }
  if (stop.text === ".") {
    const spaced = tokens[index - 1]?.text === "." && tokens[index - 1]?.end !== stop.start;
    if (spaced) return startsUpper(word.text) && word.text !== "I";
    if (index === 1 && /^(?:\d{1,3}|[A-Z])$/i.test(tokens[0]?.text ?? "")) return false;
    if (first.text === ".") return false;
    return !(startsLower(word.text) && (quoted || first !== word || last.text === ")"));
  }
  if (startsLower(word.text)) return false;
  return !(quoted && attributionFollows(tokens, next, likely));
};

/**
 * Groups a paragraph's words, numbers and marks into sentences, of one piece at least; a closing mark after a stop
 * belongs to the sentence it closes.
 */
export const splitSentences = (
  tokens: readonly Piece[],
  likely: LikelyPos,
): readonly (readonly Piece[])[] => {
  const sentences: (readonly Piece[])[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push(tokens.slice(from, to));
    from = to;
  };
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const stops =
      token !== undefined && (isStop(token.text) || (token.text.length > 1 && token.text.endsWith(".")));
    if (!stops) {
      index += 1;
      continue;
    }
    const { next, quoted } = afterClosers(tokens, index);
    if (next < tokens.length && endsAt(tokens, index, next, quoted, likely)) close(next);
    index = next;
  }
  close(tokens.length);
  return sentences;
};
