import { startsUpper } from "../../article/letter-case.js";
import type { Span } from "../../article/span.js";
import { hasFeature } from "../../lexicon/lexicon.js";
import { isAbbreviation } from "./abbreviation.js";
import { isApostrophe, isDigit, isLetter, isSpace } from "./characters.js";

/** No token is longer, so that a file without spaces is no trap for what reads tokens. */
const longestToken = 1000;

const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/iy;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const emojiPart =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200D\u20E3]|\uFE0F/u;
const astralLetter = /[\p{L}\p{M}\p{N}]/u;

const at = (text: string, index: number): number => (index < text.length ? text.charCodeAt(index) : 0);

const isWordUnit = (unit: number): boolean => isLetter(unit) || isDigit(unit) || unit === 95;

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

const wordRun = (text: string, from: number, limit: number): number => {
  let end = from;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (isWordUnit(unit)) end += 1;
    else if (isHighSurrogate(unit) && astralLetter.test(String.fromCodePoint(text.codePointAt(end) ?? 0)))
      end += 2;
    else break;
  }
  return end;
};

/** End of an address that runs to the next space, without the punctuation of the sentence around it. */
const addressEnd = (text: string, from: number, limit: number): number => {
  let end = from;
  while (end < limit && !isSpace(at(text, end)) && !'<>"“”'.includes(text.charAt(end))) end += 1;
  while (end > from && ".,;:!?)]}'’…".includes(text.charAt(end - 1))) end -= 1;
  return end;
};

const startsAddress = (text: string, from: number): boolean =>
  text.startsWith("http://", from) ||
  text.startsWith("https://", from) ||
  (text.startsWith("www.", from) && isWordUnit(at(text, from + 4)));

/** Whether a name, a number or the rest of the sentence comes next, as after a title or a month. */
const sentenceGoesOn = (text: string, from: number): boolean => {
  if (",;:)]".includes(text.charAt(from)) && from < text.length) return true;
  let next = from;
  while (next < text.length && next < from + 3 && isSpace(at(text, next))) next += 1;
  return next > from && (isDigit(at(text, next)) || startsUpper(text.charAt(next)));
};

/** Whether the stop at `stop` belongs to the word before it. */
const ownsStop = (text: string, word: string, stop: number): boolean => {
  if (word.length > 8) return false;
  const lower = word.toLowerCase();
  if (word.length === 1) {
    return (startsUpper(word) || word === "v") && word !== "I" && sentenceGoesOn(text, stop + 1);
  }
  if (hasFeature(lower, "ambiguous-abbreviation")) {
    // “said Jun. Susana left”: no name follows a month.
    if (hasFeature(lower, "month-short"))
      return startsUpper(word) && /^\s{0,2}[\d,;:)\]]/.test(text.slice(stop + 1, stop + 4));
    return startsUpper(word) && sentenceGoesOn(text, stop + 1);
  }
  return isAbbreviation(lower);
};

/** End of the letters and stops of “U.S.” or “p.m.”, or `from` where there is no such thing. */
const dottedEnd = (text: string, from: number): number => {
  let end = from;
  let letters = 0;
  const capitals = startsUpper(text.charAt(from));
  while (isLetter(at(text, end)) && at(text, end + 1) === 46 && letters < 8) {
    if (capitals && !startsUpper(text.charAt(end))) break;
    end += 2;
    letters += 1;
  }
  if (letters < 2) return from;
  if (isLetter(at(text, end))) {
    const run = wordRun(text, end, end + 3);
    return run - end === 1 ? run : end;
  }
  return end;
};

const hyphenJoins = (text: string, word: string, hyphen: number): boolean => {
  const next = at(text, hyphen + 1);
  if (isDigit(next)) {
    const designation = startsUpper(word) && word.length <= 6 && !isDigit(at(text, hyphen - 1));
    return designation || word.toLowerCase() === "mid";
  }
  if (!isLetter(next) || !hasFeature(word.toLowerCase(), "bound-prefix")) return false;
  if (word.length === 1) return startsUpper(word) || word === "e";
  // In “anti-Kremlin” the name stands by itself; “al-Khalil” is all name.
  return /^[ae]l$/i.test(word) || !startsUpper(text.charAt(hyphen + 1));
};

/** End of the domain name whose first dot is at `dot`, or `dot` where the segments after it are none. */
const domainEnd = (text: string, dot: number, limit: number): number => {
  let found = dot;
  let end = dot;
  for (let level = 0; level < 4 && at(text, end) === 46; level += 1) {
    const next = wordRun(text, end + 1, limit);
    const segment = text.slice(end + 1, next);
    if (segment === "" || segment !== segment.toLowerCase()) break;
    if (hasFeature(segment, "domain")) found = next;
    end = next;
  }
  return found;
};

/** The end of the word that starts at `from`. */
const wordEnd = (text: string, from: number): number => {
  const limit = Math.min(text.length, from + longestToken);
  if (startsAddress(text, from)) return addressEnd(text, from, limit);
  const dotted = dottedEnd(text, from);
  if (dotted > from) return dotted;
  let segment = from;
  let end = wordRun(text, from, limit);
  while (end < limit) {
    const unit = at(text, end);
    if (isApostrophe(unit)) {
      const after = wordRun(text, end + 1, Math.min(limit, end + 20));
      const rest = text.slice(end + 1, after).toLowerCase();
      if (rest === "" || hasFeature(rest, "clitic-behind-apostrophe")) return end;
      if (rest === "t" && text.charAt(end - 1).toLowerCase() === "n") {
        return end - from === 1 ? after : end - 1;
      }
      segment = end + 1;
      end = after;
    } else if (unit === 46) {
      const word = text.slice(segment, end);
      const after = wordRun(text, end + 1, limit);
      const rest = text.slice(end + 1, after);
      const domain = word.length > 1 ? domainEnd(text, end, limit) : end;
      if (domain > end) {
        if (at(text, domain) === 47) return addressEnd(text, from, limit);
        segment = domain;
        end = domain;
      } else if (word === "Ph" && rest === "D") {
        return at(text, after) === 46 ? after + 1 : after;
      } else {
        return segment === from && after === end + 1 && ownsStop(text, word, end) ? end + 1 : end;
      }
    } else if (unit === 45 && hyphenJoins(text, text.slice(segment, end), end)) {
      const initials = dottedEnd(text, end + 1);
      if (initials > end + 1) return initials;
      segment = end + 1;
      end = wordRun(text, end + 1, limit);
    } else if (unit === 38 && startsUpper(text.charAt(end - 1)) && startsUpper(text.charAt(end + 1))) {
      segment = end + 1;
      end = wordRun(text, end + 1, limit);
    } else if (unit === 36 && end - from <= 2 && startsUpper(text.charAt(from))) {
      return end + 1;
    } else {
      return end;
    }
  }
  return end;
};

/** The end of the number that starts at `from`, with its ordinal or plural letters. */
const numberEnd = (text: string, from: number): number => {
  const limit = Math.min(text.length, from + longestToken);
  let end = from;
  while (end < limit) {
    const unit = at(text, end);
    if (isDigit(unit)) end += 1;
    else if (
      (unit === 46 || unit === 44 || unit === 58 || unit === 45 || unit === 47) &&
      isDigit(at(text, end + 1))
    )
      end += 2;
    else break;
  }
  end = Math.min(end, limit);
  if (!isLetter(at(text, end)) || dottedEnd(text, end) > end) return end;
  return wordRun(text, end, limit);
};

const emojiEnd = (text: string, from: number): number => {
  const limit = Math.min(text.length, from + longestToken);
  let end = from;
  while (end < limit) {
    const point = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!emojiPart.test(point)) break;
    end += point.length;
  }
  return end;
};

const isMark = (unit: number): boolean =>
  !isSpace(unit) && !isWordUnit(unit) && !(unit >= 0xd800 && unit <= 0xdfff);

/** Marks in a row from which on they are an ornament or garbage, and one token. */
const garbageRun = 24;

/** The end of a mark: a dash of hyphens, dots, a pair of single marks, a rule of many, or one character. */
const markEnd = (text: string, from: number): number => {
  const unit = at(text, from);
  if (isHighSurrogate(unit) && (text.codePointAt(from) ?? 0) > 0xffff) return from + 2;
  const limit = Math.min(text.length, from + longestToken);
  let end = from + 1;
  while (end < limit && at(text, end) === unit) end += 1;
  const run = end - from;
  if (run >= 4 || unit === 46 || (unit === 45 && run > 1)) return end;
  if ((unit === 39 || unit === 96) && run === 2) return end;
  let marks = from + 1;
  while (marks < from + garbageRun && isMark(at(text, marks)) && marks < text.length) marks += 1;
  if (marks - from < garbageRun) return from + 1;
  while (marks < limit && isMark(at(text, marks))) marks += 1;
  return marks;
};

const nextEnd = (text: string, from: number, hasAt: boolean): number => {
  const unit = at(text, from);
  if (isLetter(unit) || isDigit(unit)) {
    if (hasAt) {
      email.lastIndex = from;
      if (email.test(text)) return Math.max(from + 1, addressEnd(text, from, email.lastIndex));
    }
    return isDigit(unit) ? numberEnd(text, from) : wordEnd(text, from);
  }
  if (isApostrophe(unit)) {
    const end = wordRun(text, from + 1, Math.min(text.length, from + 8));
    const rest = text.slice(from + 1, end).toLowerCase();
    const afterWord = from > 0 && isWordUnit(at(text, from - 1));
    if (
      afterWord
        ? hasFeature(rest, "clitic-behind-apostrophe")
        : hasFeature(rest, "elision") || /^\d0s$/.test(rest)
    )
      return end;
  }
  if ((unit === 64 || unit === 35) && isLetter(at(text, from + 1))) {
    return wordRun(text, from + 1, Math.min(text.length, from + longestToken));
  }
  if (unit === 95) return wordRun(text, from, Math.min(text.length, from + longestToken));
  if (unit >= 0x2000) {
    const point = String.fromCodePoint(text.codePointAt(from) ?? 0);
    if (pictograph.test(point)) return emojiEnd(text, from);
    if (point.length === 2 && astralLetter.test(point)) {
      return wordRun(text, from, Math.min(text.length, from + longestToken));
    }
  }
  return markEnd(text, from);
};

/** Whether the “>” of a line of quoted mail stands there. */
const isMailSign = (text: string, index: number): boolean =>
  at(text, index) === 62 && index > 0 && (at(text, index - 1) === 10 || at(text, index - 1) === 13);

/**
 * The spans of a text's words, numbers and marks, in order; what lies between them is white space, controls and
 * direction marks. Clitics (“’s”, “n’t”) are apart from their words, as in the Penn Treebank; hyphenated
 * words are apart at the hyphen unless it follows a prefix (“co-operate”) or comes before a number (“B-52”).
 */
export const scanTokens = (text: string): readonly Span[] => {
  const hasAt = text.includes("@");
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    if (isSpace(at(text, start)) || isMailSign(text, start)) {
      start += 1;
    } else {
      const end = nextEnd(text, start, hasAt);
      spans.push({ start, end });
      start = end;
    }
  }
  return spans;
};
