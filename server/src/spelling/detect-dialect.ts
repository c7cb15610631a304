import type { Article } from "../article/article.js";
import { capitalised } from "../article/letter-case.js";
import { type Passage, passageOf } from "../article/passage.js";
import { remembered } from "../article/remembered.js";
import { oneOf, words } from "../lexicon/lexicon.js";
import type { Dialect } from "./dialect.js";
import type { Dictionary } from "./dictionary.js";
import { variantSpellings } from "./spelling-variants.js";

const maybeOneSided =
  /our|or|[iy][sz](?:e|i|a)|(?:re|er)s?$|(?:re|ere)d$|ll?(?:ed|ing|ers?|ors?)$|en[cs]e|og|mm?e?s?$|[ao]e|gr[ae]y|t[iy]re|plo|alumin|s[ck]eptic|mou?ld|m[ou]+stache|jewel|co[sz]y|an?eu|wil|skil/;

/** Whether only one of the dialects has this spelling of a word that both have. */
const settles = (word: string, own: Dictionary, other: Dictionary): boolean =>
  own.has(word) && !other.has(word) && variantSpellings(word, other.dialect).some(other.has);

/** The words of a passage that may have another spelling elsewhere. */
const tellingWords = remembered(({ sentences }: Passage): readonly string[] =>
  sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ text }) =>
      text.length >= 4 && text.length <= 24 && /^[a-z]+$/.test(text) && maybeOneSided.test(text)
        ? [text]
        : [],
    ),
  ),
);

/** How many words an article spells, outside names, as British dictionaries alone have them, and as American ones do. */
interface Spellings {
  readonly british: number;
  readonly american: number;
  /** How often a body of people is many in them, as seldom in America. */
  readonly asMany: number;
}

type Dictionaries = Readonly<Record<Dialect, Dictionary>>;

/** “Leipzig were”, “The team have”: a sentence, or what follows its comma, in which one body is many. */
const bodyAsMany = new RegExp(
  String.raw`(?:^|[.!?,] )(?:The (?:${oneOf("body-of-people")})|\p{Lu}\p{Ll}{3,}[^\P{Ll}s]) (?:are|were|have)(?!\p{L})`,
  "gu",
);

/** How often a passage takes a body of people for many; a name is what no dictionary has in small letters: “Leipzig”, not “Children”. */
const bodiesAsMany = (text: string, { has }: Dictionary): number =>
  (text.match(bodyAsMany) ?? []).filter((found) => {
    const [first = ""] = /\p{Lu}\p{Ll}+/u.exec(found) ?? [];
    return first === "The" || !has(first.toLowerCase());
  }).length;

/** Makes the counter of the words of a passage that only one of the two Englishes spells so. */
const spellingsOf = remembered(({ "en-US": us, "en-GB": gb }: Dictionaries) =>
  remembered((passage: Passage): Spellings => {
    let british = 0;
    let american = 0;
    for (const word of tellingWords(passage)) {
      if (settles(word, gb, us)) british++;
      else if (settles(word, us, gb)) american++;
    }
    return { british, american, asMany: bodiesAsMany(passage.text, us) };
  }),
);

const month = `(?:${[...words("month")].map(capitalised).join("|")})`;

/** Offices, signs and dates as American desks write them, and as others do. */
const americanMark = new RegExp(
  String.raw`\bpercent\b|\b(?:Sen|Rep|Gov)\. (?=\p{Lu})|\bU\.S\.|\b${month} \d{1,2}\b(?!\d)`,
  "gu",
);
const otherMark = new RegExp(
  String.raw`\bper cent\b|£|€|\bRs\.? ?\d|\bM(?:r|rs|s) (?=\p{Lu})|\bMPs?\b|\b\d{1,2}(?:st|nd|rd|th)? ${month}\b`,
  "gu",
);

/** Places whose newspapers have an English of their own, by the feature of their names. */
const australian = new RegExp(String.raw`\b(?:${oneOf("australian-place")})(?:ns?)?\b`, "gu");
const canadian = new RegExp(String.raw`\b(?:${oneOf("canadian-place")})(?:ns?)?\b`, "gu");

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** The English of an article, as its own words tell it. */
export interface DetectedDialect {
  /**
   * The one whose own spellings it uses more often, outside names; where the spellings do not tell, its dates, sums and
   * titles do. Australian and Canadian by the places it names most, where its spellings do not speak against them.
   */
  readonly dialect: Dialect;
  /**
   * Whether it is certainly American: its spellings or its marks (“percent”, “Sen.”, “U.S.”) say so, and more of them
   * than speak against it.
   */
  readonly isSurelyAmerican: boolean;
  /** Whether it spells now this way, now that: neither is its own. */
  readonly mixes: boolean;
}

/** A body that is many more than once tells more than a date does. */
const asManyWeight = 2;

/** So many times as many of one kind of spelling are an article's own; fewer are a mixture. */
const ownShare = 3;

/** Places named so often, and oftener than their like, tell where an article is from. */
const placesToTell = 2;

const regionOf = (text: string, family: Dialect): Dialect => {
  const [fromAustralia, fromCanada] = [count(australian, text), count(canadian, text)];
  if (Math.max(fromAustralia, fromCanada) < placesToTell || fromAustralia === fromCanada) return family;
  if (fromCanada > fromAustralia) return "en-CA";
  return family === "en-GB" ? "en-AU" : family;
};

/** How many more marks of other desks than of American ones a passage has. */
const otherMarksIn = remembered(({ text }: Passage): { readonly lead: number } => ({
  lead: count(otherMark, text) - count(americanMark, text),
}));

/** Tells the English of an article. Linear in the text. */
export const detectDialect = (article: Article, dictionaries: Dictionaries): DetectedDialect => {
  const { text } = article;
  const spellingsIn = spellingsOf(dictionaries);
  let british = 0;
  let american = 0;
  let marks = 0;
  let asMany = 0;
  for (const paragraph of article.paragraphs) {
    const passage = passageOf(text, paragraph);
    const spellings = spellingsIn(passage);
    british += spellings.british;
    american += spellings.american;
    asMany += spellings.asMany;
    marks += otherMarksIn(passage).lead;
  }
  const lead = british - american;
  const family = lead > 0 || (lead === 0 && marks > 0) ? "en-GB" : "en-US";
  const few = Math.min(british, american);
  // An article with “labor” and “center” alone is American wherever it takes place.
  const mayBeElsewhere = british > 0 || american === 0;
  return {
    dialect: mayBeElsewhere ? regionOf(text, family) : family,
    isSurelyAmerican: lead + marks + (asMany > 1 ? asManyWeight * asMany : 0) < 0,
    mixes: few > 0 && Math.max(british, american) < ownShare * few,
  };
};
