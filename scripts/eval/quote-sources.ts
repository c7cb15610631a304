import { wordPattern } from "./quote-stretches.js";
import type { Fragment, Standoff } from "./standoff.js";

/** One attribution of a PolNeAR file: what is said, and by whom. */
export interface Attributed {
  readonly content: readonly Fragment[];
  readonly source: readonly Fragment[];
  readonly sourceText: string;
  readonly cueText: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const pronouns = set(
  `i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose that which this these those one someone somebody anyone everyone
  everybody others`,
);
const stops = new Set([
  ...pronouns,
  ...set(
    `a an the of for in on at to from by with and or but nor as is was were be been are has have had not no some many
    most several other another both all each few two three after before then there here what when where how why if while
    according said say says saying told tell tells telling wrote writes tweeted added adds asked asks`,
  ),
]);
/** Words of a name that do not tell one person from another. */
const weak = set(
  `mr mrs ms dr sir lord lady mx sen sens rep reps gov govs lt gen col capt maj sgt adm rev hon prof president vice
  senator senators representative congressman congresswoman governor mayor secretary minister prime chancellor chairman
  chairwoman chair speaker judge justice attorney general director former republican republicans democrat democrats
  democratic gop new united national north south east west northern southern eastern western american americans house
  white state department officials official spokesman spokeswoman supporters campaign monday tuesday wednesday thursday
  friday saturday sunday`,
);
const address = set("mr mrs ms dr");

const wordsOf = (source: string): readonly string[] =>
  (source.match(wordPattern()) ?? []).map((word) => word.replace(/['’]s?$/, "").replaceAll("’", "'"));

/** How many code points of a stretch fragments cover. */
export const coverage = (fragments: readonly Fragment[], [from, to]: Fragment): number =>
  fragments.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);

/** The length of fragments together, in code points. */
export const sizeOf = (fragments: readonly Fragment[]): number =>
  fragments.reduce((sum, [start, end]) => sum + end - start, 0);

/** Whether a source is made of pronouns alone. */
export const isPronoun = (source: string): boolean => {
  const words = wordsOf(source);
  return words.length > 0 && words.every((word) => pronouns.has(word.toLowerCase()));
};

/** The words of names in a source, lower-cased: those that tell somebody, and titles and the like. */
export const namesIn = (
  source: string,
): { readonly telling: ReadonlySet<string>; readonly weak: ReadonlySet<string> } => {
  const names = wordsOf(source)
    .filter((word) => /^\p{Lu}/u.test(word) && word.length > 1)
    .map((word) => word.toLowerCase())
    .filter((word) => !stops.has(word));
  return {
    telling: new Set(names.filter((word) => !weak.has(word))),
    weak: new Set(names.filter((word) => weak.has(word))),
  };
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

const plain = (source: string): string =>
  wordsOf(source)
    .map((word) => word.toLowerCase())
    .filter((word) => !/^(?:a|an|the)$/.test(word))
    .join(" ");

/** How a predicted source agrees with the gold one; undefined where it does not. */
export const agreement = (
  gold: Attributed,
  predicted: Attributed,
  text: string,
): "span" | "string" | "name for pronoun" | undefined => {
  if (isPronoun(gold.sourceText)) {
    if (gold.source.some((fragment) => coverage(predicted.source, fragment) > 0)) return "span";
    const { telling, weak: titles } = namesIn(predicted.sourceText);
    return telling.size + titles.size > 0 && !isPronoun(predicted.sourceText)
      ? "name for pronoun"
      : undefined;
  }
  for (const [from, to] of gold.source) {
    for (const match of text.slice(from, to).matchAll(wordPattern())) {
      const word = match[0].replace(/['’]s?$/, "").toLowerCase();
      if (stops.has(word) || address.has(word)) continue;
      const start = from + match.index;
      if (coverage(predicted.source, [start, start + match[0].length]) > 0) return "span";
    }
  }
  if (isPronoun(predicted.sourceText)) return undefined;
  const words = plain(gold.sourceText);
  if (words !== "" && words === plain(predicted.sourceText)) return "string";
  const ours = namesIn(gold.sourceText);
  const theirs = namesIn(predicted.sourceText);
  if (share(ours.telling, theirs.telling)) return "string";
  const noneTelling = ours.telling.size === 0 || theirs.telling.size === 0;
  return noneTelling && share(ours.weak, theirs.weak) ? "string" : undefined;
};

/** The attributions of a file; a Content in no event becomes one without a source. `text` is one unit a code point. */
export const readAttributions = ({ spans, events }: Standoff, text: string): readonly Attributed[] => {
  const known = new Map(spans.map(({ id, fragments }) => [id, fragments]));
  const used = new Set<string>();
  const wordsOf = (fragments: readonly Fragment[]): string =>
    fragments.map(([start, end]) => text.slice(start, end)).join(" ");
  const make = (
    content: readonly Fragment[],
    source: readonly Fragment[],
    cue: readonly Fragment[],
  ): Attributed => ({ content, source, sourceText: wordsOf(source), cueText: wordsOf(cue) });
  const inOrder = (fragments: readonly Fragment[]): readonly Fragment[] =>
    [...fragments].sort(([a, b], [c, d]) => a - c || b - d);
  const told = events.flatMap(({ roles }): Attributed[] => {
    const of = (role: string): readonly Fragment[] =>
      inOrder(roles.filter(([name]) => name === role).flatMap(([, id]) => known.get(id) ?? []));
    for (const [role, id] of roles) if (/^(?:Content|Source|Cue)$/.test(role)) used.add(id);
    const content = of("Content");
    return content.length > 0 ? [make(content, of("Source"), of("Cue"))] : [];
  });
  const untold = spans
    .filter(({ id, type, fragments }) => type === "Content" && !used.has(id) && fragments.length > 0)
    .map(({ fragments }) => make(fragments, [], []));
  return [...told, ...untold];
};
