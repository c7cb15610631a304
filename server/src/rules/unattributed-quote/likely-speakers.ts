import type { Article } from "../../article/article.js";
import type { Entity } from "../../article/entity.js";
import { startsUpper } from "../../article/letter-case.js";
import type { Quote } from "../../article/quote.js";
import { firstFrom, overlapping, textOf } from "../../article/span.js";
import { oneOf } from "../../lexicon/lexicon.js";
import { shortName } from "./short-name.js";

/** Enough names for a menu. */
const most = 3;
/** UTF-16 units before and behind a quotation in which its speaker is likely named. */
const reach = 1_200;

/** People speak, and so do bodies and governments of people; a ship, which is a PRODUCT, does not. */
const canSpeak = ({ type }: Entity): boolean => /^(?:PERSON|ORG|GPE|NORP)$/.test(type);

const headEnd = new RegExp(String.raw`,|(?<!\s)\s+(?:${oneOf("ends-head")})\s`);

/** The words of a source as an attribution would use them: a name's last word, a pronoun in lower case. */
const sourceName = (article: Article, quote: Quote): string | undefined => {
  const attribution = quote.attribution;
  if (!attribution?.source) return undefined;
  const [named] = overlapping(article.mentions, attribution.source);
  const entity = article.entities[attribution.entity ?? named?.entity ?? -1];
  if (entity && !canSpeak(entity)) return undefined;
  if (entity && attribution.entity !== undefined)
    return entity.type === "PERSON" ? shortName(entity.name) : entity.name;
  const words = textOf(article.text, attribution.source);
  if (attribution.sourceKind === "pronoun") return words.toLowerCase();
  const [head = words] = words.split(headEnd);
  return attribution.sourceKind === "name" && startsUpper(shortName(head)) ? shortName(head) : undefined;
};

/**
 * Who may have said a quotation, the likeliest first: whom the text before suggests, then the people named
 * nearest before it, then behind it. Each as a story would name him or her; at most three.
 */
export const likelySpeakers = (article: Article, quote: Quote): readonly string[] => {
  const names = new Set<string>();
  const guess = sourceName(article, quote);
  if (guess !== undefined) names.add(guess);
  const here = firstFrom(article.mentions, quote.start);
  const add = (index: number): boolean => {
    const mention = article.mentions[index];
    if (!mention || Math.abs(mention.start - quote.start) > reach) return false;
    const entity = article.entities[mention.entity];
    const isInside = mention.start >= quote.start && mention.end <= quote.end;
    if (entity?.type === "PERSON" && !isInside) names.add(shortName(entity.name));
    return names.size < most;
  };
  for (let index = here - 1; index >= 0 && add(index); index -= 1);
  for (let index = here; names.size < most && index < article.mentions.length && add(index); index += 1);
  return [...names].slice(0, most);
};
