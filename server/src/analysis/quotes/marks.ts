import type { Paragraph } from "../../article/paragraph.js";
import { type Passage, passageOf } from "../../article/passage.js";
import { remembered } from "../../article/remembered.js";
import { movedBy, type Span, textOf } from "../../article/span.js";

/** Marks that may close one another: “ ” " '' `` and „ are doubles; ‘ ’ and ' are singles. */
type MarkFamily = "double" | "single" | "guillemet" | "single-guillemet";

/** A character (or a pair such as '') that may be a quotation mark, and what its neighbours leave room for. */
export interface Mark extends Span {
  readonly text: string;
  readonly family: MarkFamily;
  /** What the mark's own shape says; straight marks say nothing. */
  readonly shape: "opening" | "closing" | "straight";
  /** Nothing before it keeps it from opening. */
  readonly roomBefore: boolean;
  /** Nothing behind it keeps it from closing. */
  readonly roomAfter: boolean;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** Nothing stands before it in its paragraph. */
  readonly first: boolean;
  /** Nothing stands behind it in its paragraph. */
  readonly last: boolean;
  /** A digit right before it: inches or seconds are possible. */
  readonly afterDigit: boolean;
  /** Feet and a number right before it: 6’2. */
  readonly afterFeet: boolean;
}

const doubleShapes: Readonly<Record<string, Mark["shape"]>> = {
  "“": "opening",
  "„": "opening",
  "‟": "opening",
  "”": "closing",
  '"': "straight",
  "＂": "straight",
  "''": "straight",
  "’’": "closing",
  "‘‘": "opening",
  "‘’": "opening",
  "``": "opening",
};
const otherShapes: Readonly<Record<string, readonly [MarkFamily, Mark["shape"]]>> = {
  "«": ["guillemet", "opening"],
  "»": ["guillemet", "closing"],
  "‹": ["single-guillemet", "opening"],
  "›": ["single-guillemet", "closing"],
  "‘": ["single", "opening"],
  "‚": ["single", "opening"],
  "’": ["single", "closing"],
  "'": ["single", "straight"],
};

// Two apostrophes that an editor turned, the first as if it opened: ‘’We will go,’’.
const markPattern = /(?<!\S)‘’(?=[\p{L}\p{N}])|'''|''|’’|‘‘|``|[“”„‟"＂«»‹›‘’‚']/gu;
/** What cannot stand right before an opening mark. */
const blocksOpening = /[\p{L}\p{N}.,!?;:)\]}%]/u;
/** What cannot stand right behind a closing mark. */
const blocksClosing = /[\p{L}\p{N}([{$£€@#]/u;
const tagPattern = /<\/?[a-z][^<>]*>/giu;

const isQuoteCharacter = (character: string): boolean => "“”\"'‘’„«»‹›`".includes(character);

const characterBefore = (text: string, at: number, floor: number): string => {
  if (at <= floor) return " ";
  const low = text.charCodeAt(at - 1);
  const paired = low >= 0xdc00 && low <= 0xdfff && at - 2 >= floor;
  return text.slice(paired ? at - 2 : at - 1, at);
};

const characterAfter = (text: string, at: number, ceiling: number): string =>
  at >= ceiling ? " " : String.fromCodePoint(text.codePointAt(at) ?? 32);

/** The beginning of a tag with attributes that goes on below the paragraph. */
const openTag = /^<[a-z][\w-]*\s[^=]*="/iu;

/** Markup tags, whose attributes hold marks that are no quotation marks; the last may be cut off by the paragraph's end. */
const tagsIn = (text: string): readonly Span[] => {
  const tags = [...text.matchAll(tagPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const last = text.lastIndexOf("<");
  const isCut = last >= (tags.at(-1)?.end ?? 0) && openTag.test(text.slice(last));
  return isCut ? [...tags, { start: last, end: text.length }] : tags;
};

/** Three apostrophes are a pair and a single one: the pair is the outer mark, on whichever side the words are not. */
const partsOf = (found: string, before: string): readonly { from: number; text: string }[] => {
  if (found !== "'''") return [{ from: 0, text: found }];
  return blocksOpening.test(before)
    ? [
        { from: 0, text: "'" },
        { from: 1, text: "''" },
      ]
    : [
        { from: 0, text: "''" },
        { from: 2, text: "'" },
      ];
};

const markAt = (text: string, paragraph: Span, start: number, found: string): Mark | undefined => {
  const double = doubleShapes[found];
  const [family, shape] = double ? (["double", double] as const) : (otherShapes[found] ?? []);
  if (!family || !shape) return undefined;
  const end = start + found.length;
  const before = characterBefore(text, start, paragraph.start);
  const after = characterAfter(text, end, paragraph.end);
  return {
    start,
    end,
    text: found,
    family,
    shape,
    roomBefore: isQuoteCharacter(before) || !blocksOpening.test(before),
    roomAfter: isQuoteCharacter(after) || !blocksClosing.test(after),
    spaceBefore: /\s/u.test(before),
    spaceAfter: /\s/u.test(after),
    first: start === paragraph.start,
    last: end === paragraph.end,
    afterDigit: /[0-9]/.test(before),
    afterFeet: /\d[’'′]\d{1,2}$/.test(text.slice(Math.max(paragraph.start, start - 4), start)),
  };
};

/** A mark that ends the attribute of a tag that began in the paragraph above. */
const endsTag = (text: string, at: number, end: number): boolean =>
  text.charAt(at) === '"' && /^\/?>/.test(text.slice(end, end + 2));

/** Every possible quotation mark of a paragraph, in order; marks inside markup tags are left out. */
const marksIn = (text: string, paragraph: Span): readonly Mark[] => {
  const inside = textOf(text, paragraph);
  const tags = inside.includes("<") ? tagsIn(inside) : [];
  let nextTag = 0;
  const marks: Mark[] = [];
  for (const match of inside.matchAll(markPattern)) {
    let tag = tags[nextTag];
    while (tag && tag.end <= match.index) {
      nextTag += 1;
      tag = tags[nextTag];
    }
    if (tag && tag.start <= match.index) continue;
    const at = paragraph.start + match.index;
    if (endsTag(text, at, at + match[0].length)) continue;
    for (const part of partsOf(match[0], characterBefore(text, at, paragraph.start))) {
      const mark = markAt(text, paragraph, at + part.from, part.text);
      if (mark) marks.push(mark);
    }
  }
  return marks;
};

/** Every possible quotation mark of a passage, in order, at offsets from its start; marks inside markup tags are left out. */
export const marksOfPassage = remembered(({ text }: Passage): readonly Mark[] =>
  marksIn(text, { start: 0, end: text.length }),
);

/** The same of a paragraph of an article’s text, at offsets of the article. */
export const marksOf = (
  text: string,
  paragraph: Pick<Paragraph, "start" | "end" | "sentences">,
): readonly Mark[] =>
  marksOfPassage(passageOf(text, paragraph)).map((mark) => movedBy(mark, paragraph.start));
