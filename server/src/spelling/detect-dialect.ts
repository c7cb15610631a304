import type { Article } from "../article/article.js";
import type { Dialect } from "./dialect.js";
import type { Dictionary } from "./dictionary.js";
import { variantSpellings } from "./spelling-variants.js";

const maybeOneSided =
  /our|or|[iy][sz](?:e|i|a)|(?:re|er)s?$|(?:re|ere)d$|ll?(?:ed|ing|ers?|ors?)$|en[cs]e|og|mm?e?s?$|[ao]e|gr[ae]y|t[iy]re|plo|alumin|s[ck]eptic|mou?ld|m[ou]+stache|jewel|co[sz]y|an?eu|wil|skil/;

/** Whether only one of the dialects has this spelling of a word that both have. */
const settles = (word: string, own: Dictionary, other: Dictionary): boolean =>
  own.has(word) && !other.has(word) && variantSpellings(word, other.dialect).some(other.has);

/** How many more words the article spells as British dictionaries alone have them than as American ones do, outside names. */
const britishLead = (article: Article, dictionaries: Readonly<Record<Dialect, Dictionary>>): number => {
  const american = dictionaries["en-US"];
  const british = dictionaries["en-GB"];
  let lead = 0;
  for (const paragraph of article.paragraphs) {
    for (const sentence of paragraph.sentences) {
      for (const { text } of sentence.tokens) {
        if (text.length < 4 || text.length > 24 || !/^[a-z]+$/.test(text) || !maybeOneSided.test(text))
          continue;
        if (settles(text, british, american)) lead++;
        else if (settles(text, american, british)) lead--;
      }
    }
  }
  return lead;
};

/** Offices and signs as American desks write them, and as others do. */
const americanMark = /\bpercent\b|\b(?:Sen|Rep|Gov)\. (?=\p{Lu})|\bU\.S\./gu;
const otherMark = /\bper cent\b|£|€|\bM(?:r|rs|s) (?=\p{Lu})|\bMPs?\b/gu;

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** The English of an article, as its own words tell it. */
interface DetectedDialect {
  /** The dialect whose own spellings it uses more often, outside names; American where the spellings do not tell. */
  readonly dialect: Dialect;
  /**
   * Whether it is certainly American: its spellings or its marks (“percent”, “Sen.”, “U.S.”) say so, and more of them
   * than speak against it.
   */
  readonly isSurelyAmerican: boolean;
}

/** Tells the English of an article. Linear in the text. */
export const detectDialect = (
  article: Article,
  dictionaries: Readonly<Record<Dialect, Dictionary>>,
): DetectedDialect => {
  const lead = britishLead(article, dictionaries);
  const marks = count(otherMark, article.text) - count(americanMark, article.text);
  return { dialect: lead > 0 ? "en-GB" : "en-US", isSurelyAmerican: lead + marks < 0 };
};
