import { addTo } from "../../server/src/article/grouped.js";
import type { Span } from "../../server/src/article/span.js";
import { articleJson } from "../../server/src/formats/article-json.js";
import { fixesOf } from "../../server/src/rules/check.js";
import type { Problem, RuleContext } from "../../server/src/rules/rule.js";
import type { CheckedText } from "./engine.js";
import { count } from "./figures.js";

/**
 * One thing the engine says of a text: what it is (“mention PERSON”, “quote carried-over”, “problem a-an”), where it
 * stands (code points for annotations, UTF-16 for problems), and everything else that it says of it, as JSON. Nothing in
 * it counts other facts, so that one more name does not change them all.
 */
export type Fact = readonly [kind: string, start: number, content: string];

const fact = (kind: string, { start }: Pick<Span, "start">, content: unknown): Fact => [
  kind,
  start,
  JSON.stringify(content),
];

const annotationFacts = (context: RuleContext): readonly Fact[] => {
  const json = articleJson("", context.article);
  const { headline, byline, dateline, sections, paragraphs, quotes, entities, mentions } = json;
  const quoteStart = (index: number | undefined): number | undefined => quotes[index ?? -1]?.start;
  const mentionStart = (index: number): number | undefined => mentions[index]?.start;
  const named = (kind: string, span: typeof headline): readonly Fact[] =>
    span ? [fact(kind, span, span)] : [];
  return [
    fact("text", { start: 0 }, { kind: json.kind, length: json.length }),
    ...named("headline", headline),
    ...named("byline", byline),
    ...named("dateline", dateline),
    ...sections.map(({ header, paragraphs: held }) =>
      fact("section", header ?? { start: 0 }, { header, first: paragraphs[held[0] ?? -1]?.start }),
    ),
    ...paragraphs.map(({ sentences, ...paragraph }) =>
      fact(`paragraph ${paragraph.kind}`, paragraph, {
        ...paragraph,
        sentences: sentences.map(({ start, end }) => [start, end]),
      }),
    ),
    ...quotes.map((quote) =>
      fact(`quote ${quote.attribution?.pattern ?? `(${quote.kind})`}`, quote, {
        ...quote,
        content: [quote.content.start, quote.content.end],
        parent: quoteStart(quote.parent),
        continues: quoteStart(quote.continues),
        attribution: quote.attribution && { ...quote.attribution, entity: undefined },
      }),
    ),
    ...json.reported.map((statement) =>
      fact(`reported ${statement.attribution.pattern}`, statement, {
        ...statement,
        attribution: { ...statement.attribution, entity: undefined },
      }),
    ),
    ...json.strayMarks.map((mark) => fact("stray mark", mark, mark)),
    ...entities.map((entity) =>
      fact(
        `entity ${entity.type}`,
        { start: mentionStart(entity.mentions[0] ?? -1) ?? 0 },
        { ...entity, mentions: entity.mentions.map(mentionStart), quotes: entity.quotes.map(quoteStart) },
      ),
    ),
    ...mentions.map((mention) =>
      fact(`mention ${mention.type}`, mention, { ...mention, entity: entities[mention.entity]?.name }),
    ),
    ...json.residue.map((span) => fact("residue", span, span)),
  ];
};

const problemFacts = (problem: Problem, context: RuleContext): readonly Fact[] => {
  const { fixes: _, ...told } = problem;
  const text = context.article.text.slice(problem.start, problem.end);
  return [
    fact(`problem ${problem.rule}`, problem, { text, ...told }),
    fact(`fixes ${problem.rule}`, problem, fixesOf(problem, context)),
  ];
};

/** Everything that the engine says of a text: its annotations, its problems and their fixes, also those made on demand. */
export const digestOf = ({ context, problems }: CheckedText): readonly Fact[] => [
  ...annotationFacts(context),
  ...problems.flatMap((problem) => problemFacts(problem, context)),
];

/** Changes of one kind over all texts, with the first few of them in words. */
export interface ChangedKind {
  readonly kind: string;
  readonly count: number;
  readonly examples: readonly string[];
}

const examplesShown = 6;

const without = (facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] => {
  const left = new Map<string, number>();
  for (const other of others) count(left, other.join("\t"));
  return facts.filter((each) => {
    const key = each.join("\t");
    const same = left.get(key) ?? 0;
    if (same > 0) left.set(key, same - 1);
    return same === 0;
  });
};

const family = ([kind]: Fact): string => kind.split(" ", 1)[0] ?? kind;

/** What two contents do not share, with a little of what they do before it. */
const difference = (before: string, after: string): string => {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  let tail = 0;
  const longest = Math.min(before.length, after.length) - same;
  while (tail < longest && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const part = (text: string): string => text.slice(Math.max(0, same - 25), text.length - tail + 12);
  return `${before.slice(0, 110)} … ${part(before)} → ${part(after)}`;
};

/** The changes from one digest of a text to another, each with its kind and how it reads. */
const changesOf = (
  name: string,
  before: readonly Fact[],
  after: readonly Fact[],
): readonly (readonly [kind: string, example: string])[] => {
  const gone = without(before, after);
  const come = [...without(after, before)];
  const changes: (readonly [string, string])[] = gone.map((old) => {
    const partner = come.findIndex((one) => family(one) === family(old) && one[1] === old[1]);
    const [next] = partner < 0 ? [] : come.splice(partner, 1);
    if (next === undefined) return [`- ${old[0]}`, `${name}:${old[1]} ${old[2].slice(0, 240)}`];
    const kind = old[0] === next[0] ? `~ ${old[0]}` : `~ ${old[0]} → ${next[0]}`;
    return [kind, `${name}:${old[1]} ${difference(old[2], next[2])}`];
  });
  for (const [kind, start, content] of come)
    changes.push([`+ ${kind}`, `${name}:${start} ${content.slice(0, 240)}`]);
  return changes;
};

/** Digests of the texts of a folder, by name. */
export type Digests = Readonly<Record<string, readonly Fact[]>>;

/** What changed from some digests to others, the commonest kind first: `-` gone, `+` new, `~` said otherwise. */
export const changedKinds = (before: Digests, after: Digests): readonly ChangedKind[] => {
  const kinds = new Map<string, string[]>();
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    for (const [kind, example] of changesOf(name, before[name] ?? [], after[name] ?? [])) {
      addTo(kinds, kind, example);
    }
  }
  return [...kinds]
    .map(([kind, examples]) => ({ kind, count: examples.length, examples: examples.slice(0, examplesShown) }))
    .sort((a, b) => b.count - a.count);
};

/** The changes as lines to print. */
export const changeLines = (changes: readonly ChangedKind[]): readonly string[] =>
  changes.flatMap(({ kind, count, examples }) => [
    `${String(count).padStart(6)} ${kind}`,
    ...examples.map((example) => `         ${example}`),
  ]);
