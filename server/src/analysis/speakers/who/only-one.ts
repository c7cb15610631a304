import type { Gender } from "../../../article/entity.js";
import { isOutermost } from "../../../article/quote.js";
import { byStart, overlapping } from "../../../article/span.js";
import type { UnattributedArticle } from "../unattributed.js";

/** The one person, by entity, whom the article has named before an offset and who can take a pronoun of a gender. */
export type OnlyOne = (before: number, gender: Gender) => number | undefined;

/** A person, by entity, and from where in the text somebody named so is who is meant by a pronoun, if nobody else is. */
interface Person {
  readonly entity: number;
  readonly named: number;
  readonly meant: number;
}

/** Everybody the story names outside quotations and bylines, in order. */
const everybody = (article: UnattributedArticle): readonly Person[] => {
  const outermost = article.quotes.filter(isOutermost);
  const aside = [...outermost, ...(article.byline?.names ?? [])].sort(byStart);
  return article.entities
    .flatMap(({ type, gender, mentions }, entity): readonly Person[] => {
      if (type !== "PERSON") return [];
      const [first, second = Number.POSITIVE_INFINITY] = mentions.flatMap((index) => {
        const mention = article.mentions[index];
        return mention && overlapping(aside, mention).length === 0 ? [mention.start] : [];
      });
      if (first === undefined) return [];
      return [{ entity, named: first, meant: gender === undefined ? second : first }];
    })
    .sort((a, b) => a.named - b.named);
};

/**
 * Tells whom alone a pronoun of an article can mean. One of whom nothing says what they are is meant from the second
 * mention on, unless nobody else is named: who is named in passing is not whom the article is about.
 */
export const onlyOneIn = (article: UnattributedArticle): OnlyOne => {
  let all: readonly Person[] | undefined;
  const fitting = new Map<Gender, readonly Person[]>();
  return (before, gender) => {
    all ??= everybody(article);
    const known =
      fitting.get(gender) ??
      all.filter(({ entity }) => (article.entities[entity]?.gender ?? gender) === gender);
    fitting.set(gender, known);
    const [only, other] = known;
    if (!only || only.named >= before || (other && other.named < before)) return undefined;
    const isAlone = (all[1]?.named ?? before) >= before;
    return only.meant < before || isAlone ? only.entity : undefined;
  };
};
