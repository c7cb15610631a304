import { startsUpper } from "../../article/letter-case.js";
import type { StrayMark } from "../../article/quote.js";
import { type Span, textOf } from "../../article/span.js";
import { cueForm, isReporting } from "../../lexicon/cue-verbs.js";
import { hasFeature, hasValue, oneOf } from "../../lexicon/lexicon.js";
import type { Mark } from "./marks.js";

const partners: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "“",
  '"': '"',
  "''": "''",
  "``": "''",
  "’’": "‘‘",
  "‘‘": "’’",
  "‘’": "’’",
  "„": "“",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "‘": "’",
  "’": "‘",
  "'": "'",
};

/** Enough to choose from in a menu. */
const mostPlaces = 5;
/** A sentence's end and the start of the next: “. W”. */
const sentenceBreak = /[.!?…]["”’')\]]?\s+(?=[\p{Lu}\p{N}([“‘"'])/gu;
const titleBefore = new RegExp(
  String.raw`(?:\b(?:${oneOf("abbreviation-before-name")})|\b\p{Lu})\.\s*$`,
  "u",
);
const clauseBreak = /[,?!][’']?\s+/g;
const word = /[\p{L}\p{N}’'-]+/gu;
/** Behind “?” or “!” the writer's own sentence goes on in small letters. */
const asksWithin = /[?!](?=\s+\p{Ll})/gu;
/** White space before words that join clauses. */
const joint = new RegExp(String.raw`(?<=\S)\s+(?=(?:${oneOf("joins-clauses")})\s)`, "g");

/** Where sentences begin in a region, the region's own start left out. */
const sentenceStarts = (text: string, region: Span): readonly number[] => {
  const part = textOf(text, region);
  const starts: number[] = [];
  for (const match of part.matchAll(sentenceBreak)) {
    const end = match.index + match[0].length;
    if (titleBefore.test(part.slice(Math.max(0, match.index - 6), end))) continue;
    starts.push(region.start + end);
  }
  return starts;
};

/** How far behind a comma a speech verb makes it an attribution: “, Mayor Ann Dole of Kent said”. */
const attributionReach = 12;

/** Whether the words right behind a comma attribute what stands before it: “ he said”, “ said Mr. Dole”. */
const attributesAt = (text: string, at: number, end: number): boolean => {
  const words = text.slice(at, Math.min(end, at + 120)).match(word) ?? [];
  for (const [index, found] of words.slice(0, attributionReach).entries()) {
    const cue = cueForm(found);
    if (cue?.strength === "speech" && (cue.form === "past" || cue.form === "present")) {
      const subject = words.slice(0, index);
      if (words[index + 1] === "that" || subject.some((one) => /^(?:I|you|we)$/i.test(one))) return false;
      // “…, they would have put her down”, “…, sang on”: only what is a verb of saying in any case has no subject before it.
      if (subject.some((one) => hasFeature(one, "modal"))) return false;
      // “…, the faster it snaps back”
      if (subject.length > 2 && hasValue(subject.at(-1), "pronoun", "subject")) return false;
      const [first] = subject;
      return first === undefined
        ? isReporting(cue)
        : hasFeature(first, "subject-of-saying") || subject.some(startsUpper);
    }
    if (hasFeature(found, "opens-no-attribution")) return false;
  }
  return false;
};

const trimEnd = (text: string, region: Span): number => {
  let end = region.end;
  while (end > region.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
};

const trimStart = (text: string, region: Span): number => {
  let start = region.start;
  while (start < region.end && /\s/.test(text.charAt(start))) start += 1;
  return start;
};

const unique = (places: readonly number[]): readonly number[] => [...new Set(places)].slice(0, mostPlaces);

/** Offsets behind each comma (or ? or !), and the inner mark it ends, that an attribution follows. */
const attributionCommas = (text: string, region: Span): readonly number[] => {
  const part = textOf(text, region);
  const places: number[] = [];
  for (const match of part.matchAll(clauseBreak)) {
    const at = region.start + match.index + match[0].trimEnd().length;
    if (attributesAt(text, at, region.end)) places.push(at);
  }
  return places;
};

/** Where speech may begin: behind “said, ” and “said: ”. */
const leadIns = (text: string, region: Span): readonly number[] => {
  const part = textOf(text, region);
  return [...part.matchAll(/(?<!\p{L})(\p{L}+)[,:]\s+(?=\S)/gu)]
    .filter((match) => cueForm(match[1]) !== undefined || match[0].includes(":"))
    .map((match) => region.start + match.index + match[0].length);
};

/** Where words join the writer's own to a fragment that two words or more were quoted of. */
const jointsIn = (part: string, regionStart: number): readonly number[] => {
  const firstGap = part.search(/(?<=\S)\s/);
  return [...part.matchAll(joint)]
    .filter(({ index }) => index > firstGap)
    .map(({ index }) => regionStart + index);
};

/** Whether the paragraph that an opening mark leaves open turns back to the writer: “We will go, he said.” */
export const endsInAttribution = (text: string, region: Span): boolean =>
  attributionCommas(text, region).length > 0;

/** Whether a single mark stands before a place that closes no single one: half of the mark that was meant, “… about it.' He”. */
export const isHalfMark = (text: string, region: Span, at: number): boolean =>
  /[.,!?…]['’]$/u.test(text.slice(Math.max(region.start, at - 2), at)) &&
  !/(?<![\p{L}\p{N}])['‘]/u.test(text.slice(region.start, at - 1));

/**
 * An opening mark that nothing closes. `region` is the text that may belong to the quotation: from the mark to
 * the next mark or the paragraph's end. The likeliest place is before “ he said”, else the end of a whole
 * sentence, else the end of the region.
 */
export const strayOpening = (text: string, mark: Mark, region: Span): StrayMark => {
  const end = trimEnd(text, region);
  const commas = attributionCommas(text, region);
  const sentenceEnds = sentenceStarts(text, region).map((end) => trimEnd(text, { start: region.start, end }));
  const part = text.slice(region.start, end);
  const clauseCommas = [...part.matchAll(/,(?=\s)/g)].map((match) => region.start + match.index + 1);
  const questions = [...part.matchAll(asksWithin)].map((match) => region.start + match.index + 1);
  const joints = jointsIn(part, region.start);
  const startsSentence = /^[\s([]*\p{Lu}/u.test(part);
  const halves = sentenceEnds.filter((place) => isHalfMark(text, region, place));
  const places = startsSentence
    ? [
        ...halves,
        ...commas,
        ...questions,
        ...sentenceEnds.slice(0, 1),
        end,
        ...sentenceEnds.slice(1),
        ...clauseCommas,
      ]
    : [
        ...questions,
        ...sentenceEnds.slice(0, 1),
        ...clauseCommas.slice(0, 1),
        end,
        ...joints,
        ...clauseCommas,
      ];
  return {
    start: mark.start,
    end: mark.end,
    side: "opening",
    insertAt: unique(places),
    missing: partners[mark.text] ?? mark.text,
  };
};

/** Speech that begins its paragraph is seldom longer, in sentences; of a longer region the last one was said. */
const longestSpeech = 4;

/**
 * A closing mark that nothing opened. `region` is the text before it, back to the last mark or the paragraph's
 * start. Behind an attribution (“…,” he added. We have …”) the quotation begins with the next sentence; else
 * behind “said, ”; else with the paragraph, or with its own sentence where many stand before it.
 */
export const strayClosing = (text: string, mark: Mark, region: Span, paragraphStart: number): StrayMark => {
  const start = trimStart(text, region);
  const sentences = sentenceStarts(text, region);
  const afterQuote = region.start > paragraphStart;
  const lastLeadIn = leadIns(text, region).at(-1);
  const nearest = [...sentences].reverse();
  const places = [
    ...(lastLeadIn === undefined ? [] : [lastLeadIn]),
    ...(afterQuote ? sentences.slice(0, 1) : sentences.length < longestSpeech ? [start] : []),
    ...nearest,
    start,
  ];
  return {
    start: mark.start,
    end: mark.end,
    side: "closing",
    insertAt: unique(places),
    missing: partners[mark.text] ?? mark.text,
  };
};
