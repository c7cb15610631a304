import type { Quote } from "../../../article/quote.js";
import { overlapping, overlaps, type Span, textOf } from "../../../article/span.js";
import { looseKey } from "../../names/words/name-key.js";
import { asks, namesPart } from "../../quotes/turns.js";
import type { Claim } from "../claim.js";
import type { Named } from "./source-entity.js";

/** What a label is looked up in. */
type Interview = Named & {
  readonly byline?: { readonly names: readonly Span[] } | undefined;
  readonly quotes: readonly Quote[];
};

const people = ({ entities }: Interview): readonly number[] =>
  entities.flatMap(({ type }, index) => (type === "PERSON" ? [index] : []));

const bylinePeople = ({ byline, mentions }: Interview): ReadonlySet<number> =>
  new Set(
    mentions
      .filter((mention) => byline?.names.some((name) => overlaps(name, mention)))
      .map(({ entity }) => entity),
  );

/** Whom the words before the first turn are about most; nobody where two are named as often. */
const interviewee = (article: Interview, writers: ReadonlySet<number>): number | undefined => {
  const first = article.quotes.find(({ label }) => label !== undefined)?.start ?? 0;
  const counts = people(article)
    .filter((entity) => !writers.has(entity))
    .map((entity) => {
      const { mentions = [], pronouns = [] } = article.entities[entity] ?? {};
      const named = mentions.filter((index) => (article.mentions[index]?.start ?? first) < first).length;
      return {
        entity,
        count: named === 0 ? 0 : named + pronouns.filter(({ start }) => start < first).length,
      };
    })
    .sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  return most && most.count > (next?.count ?? 0) ? most.entity : undefined;
};

/** The one person whose surname a label is. */
const bearer = (article: Interview, label: string): number | undefined => {
  const key = looseKey(label);
  const bearers = people(article).filter((entity) => {
    const name = article.entities[entity]?.name ?? "";
    return looseKey(name).endsWith(key);
  });
  return bearers.length === 1 ? bearers[0] : undefined;
};

/** Makes the reader of who says the words behind a label, such as “NORDEN:” or “A:”. */
export const turnSpeaker = (article: Interview): ((label: Span) => Claim) => {
  const writers = bylinePeople(article);
  const bearers = new Map<string, number | undefined>();
  const bearerOf = (words: string): number | undefined => {
    if (!bearers.has(words)) bearers.set(words, bearer(article, words));
    return bearers.get(words);
  };
  const asker = writers.size === 1 ? [...writers][0] : undefined;
  let answering: { readonly entity: number | undefined } | undefined;
  const answerer = (): number | undefined => {
    answering ??= { entity: interviewee(article, writers) };
    return answering.entity;
  };
  return (label) => {
    const words = textOf(article.text, label);
    const isPart = namesPart(words);
    const named = overlapping(article.mentions, label).find(({ type }) => type === "PERSON");
    const part = (): number | undefined =>
      asks(words) ? asker : /^an?(?:swer)?$/i.test(words) ? answerer() : undefined;
    const entity = isPart ? part() : (named?.entity ?? bearerOf(words));
    return {
      source: { start: label.start, end: label.end },
      sourceKind: isPart ? "noun" : "name",
      ...(entity === undefined ? {} : { entity }),
      pattern: "label-colon",
      evidence: isPart ? "label-of-part" : "label-above",
    };
  };
};
