import { CharBase, type CharSet, type Concatenation, type Element, JS, type NoParent } from "refa";

/** A set of letters, each the bit of its number; a letter stands for all characters that a pattern does not tell apart. */
export type Letters = bigint;

/** A step from one place in a pattern to the next, which reads a letter. */
export interface Edge {
  readonly to: number;
  /** The letters it may read. */
  readonly letters: Letters;
  /** The letters one of which was read last; anything, and nothing, where it is undefined. */
  readonly behind: Letters | undefined;
}

/** The places in a pattern at which a matcher that goes back can be, by number. */
export interface Automaton {
  /** Place 0 is before the match, where a search goes on from character to character. */
  readonly edges: readonly (readonly Edge[])[];
  /** Whether the pattern has matched at a place, whatever follows. */
  readonly matches: readonly boolean[];
  readonly letters: number;
}

type Part = NoParent<Element>;
type Parts = readonly NoParent<Concatenation>[];

/** So many repetitions of more than a character are as bad as any number of them, where each can be read in two ways. */
const often = 5;

/** What has to hold between two letters. */
interface Between {
  readonly behind: Letters | undefined;
  readonly ahead: Letters | undefined;
  /** There is more that has to hold, which is not followed. */
  readonly unsure: boolean;
}

interface Free extends Between {
  readonly to: number;
}

interface Graph {
  /** Where what is looked for was found. */
  readonly ends: number[];
  readonly free: Free[][];
  readonly reading: { readonly letters: Letters; readonly to: number }[][];
}

const nothing: Between = { behind: undefined, ahead: undefined, unsure: false };

const both = (a: Letters | undefined, b: Letters | undefined): Letters | undefined =>
  a === undefined ? b : b === undefined ? a : a & b;

/** The sets of characters that stand in a pattern. */
function* setsIn(options: Parts): Generator<CharSet> {
  for (const { elements } of options)
    for (const element of elements) {
      if (element.type === "CharacterClass") yield element.characters;
      else if (element.type !== "Unknown") yield* setsIn(element.alternatives);
    }
}

/** The only set of characters of an option; undefined where it is longer. */
const onlySet = ({ elements }: NoParent<Concatenation>): CharSet | undefined => {
  const [first, second] = elements;
  return first?.type === "CharacterClass" && second === undefined ? first.characters : undefined;
};

type Assertion = Extract<Part, { readonly type: "Assertion" }>;

/** An assertion as what has to hold on one side; what is longer than a character is not followed. */
const between = (
  { kind, negate, alternatives }: Assertion,
  all: Letters,
  lettersOf: (set: CharSet) => Letters,
): Between => {
  const sets = alternatives.map(onlySet);
  const known = sets.flatMap((set) => set ?? []).reduce((letters, set) => letters | lettersOf(set), 0n);
  const isWhole = !sets.includes(undefined);
  if (!isWhole && !negate) return { ...nothing, unsure: true };
  const letters = negate ? all & ~known : known;
  return { ...nothing, [kind]: letters, unsure: !isWhole };
};

/** Steps of a pattern between two places, those that read nothing apart. */
const build = (all: Letters, lettersOf: (set: CharSet) => Letters, loosely: boolean) => {
  const graph: Graph = { free: [], reading: [], ends: [] };
  const place = (): number => {
    graph.reading.push([]);
    return graph.free.push([]) - 1;
  };
  const go = (from: number, to: number, what: Between = nothing): void =>
    void graph.free[from]?.push({ ...what, to });
  const choice = (from: number, parts: Parts, backwards: boolean): number => {
    const end = place();
    for (const { elements } of parts) {
      const ordered = backwards ? elements.toReversed() : elements;
      go(
        ordered.reduce((at, element) => one(at, element, backwards), from),
        end,
      );
    }
    return end;
  };
  const repeat = (from: number, part: Extract<Part, { readonly type: "Quantifier" }>, backwards: boolean) => {
    let at = from;
    for (let count = 0; count < part.min; count += 1) at = choice(at, part.alternatives, backwards);
    const end = place();
    const isOften = loosely && part.max > often && part.alternatives.some((option) => !onlySet(option));
    if (part.max === Number.POSITIVE_INFINITY || isOften) {
      const start = place();
      go(at, start);
      go(choice(start, part.alternatives, backwards), start);
      go(start, end);
      return end;
    }
    for (let count = part.min; count < part.max; count += 1) {
      go(at, end);
      at = choice(at, part.alternatives, backwards);
    }
    go(at, end);
    return end;
  };
  const one = (from: number, part: Part, backwards: boolean): number => {
    if (part.type === "Alternation") return choice(from, part.alternatives, backwards);
    if (part.type === "Quantifier") return repeat(from, part, backwards);
    const to = place();
    if (part.type === "CharacterClass")
      graph.reading[from]?.push({ letters: lettersOf(part.characters), to });
    else if (part.type === "Assertion") {
      go(from, to, between(part, all, lettersOf));
      // What is looked for ahead is read on from here, and then nothing more.
      if (part.kind === "ahead") graph.ends.push(choice(from, part.alternatives, false));
    } else go(from, to, { ...nothing, unsure: true });
    return to;
  };
  return { graph, start: place(), choice };
};

/** Everything that can be read next from a place, with what has to hold; and whether nothing more needs to be. */
const closure = (graph: Graph, from: number, ends: ReadonlySet<number>) => {
  const edges: Edge[] = [];
  let matches = false;
  const seen = new Set<string>();
  const open: Free[] = [{ ...nothing, to: from }];
  for (let state = open.pop(); state; state = open.pop()) {
    const key = `${state.to} ${state.behind} ${state.ahead} ${state.unsure}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (ends.has(state.to) && state.behind === undefined && state.ahead === undefined && !state.unsure)
      matches = true;
    for (const { letters, to } of graph.reading[state.to] ?? []) {
      const possible = both(letters, state.ahead) ?? letters;
      if (possible !== 0n && state.behind !== 0n) edges.push({ to, letters: possible, behind: state.behind });
    }
    for (const next of graph.free[state.to] ?? []) {
      const behind = both(state.behind, next.behind);
      const ahead = both(state.ahead, next.ahead);
      open.push({ to: next.to, behind, ahead, unsure: state.unsure || next.unsure });
    }
  }
  return { edges, matches };
};

const automatonOf = (options: Parts, backwards: boolean, loosely: boolean): Automaton => {
  const sets = [...setsIn(options)];
  const [some] = sets;
  const base = some ? new CharBase([...sets, some.negate()]) : undefined;
  const count = base?.sets.length ?? 1;
  const all = (1n << BigInt(count)) - 1n;
  const lettersOf = (set: CharSet): Letters =>
    (base?.split(set) ?? []).reduce((letters, bit) => letters | (1n << BigInt(bit)), 0n);
  const { graph, start, choice } = build(all, lettersOf, loosely);
  const ends = new Set([choice(start, options, backwards), ...graph.ends]);
  // Only places behind a letter, and the start, are told apart.
  const numbers = new Map([[start, 0]]);
  for (const steps of graph.reading)
    for (const { to } of steps) if (!numbers.has(to)) numbers.set(to, numbers.size);
  const places = [...numbers.keys()].map((at) => closure(graph, at, ends));
  const edges = places.map((at) => at.edges.map((edge) => ({ ...edge, to: numbers.get(edge.to) ?? 0 })));
  edges[0]?.push({ to: 0, letters: all, behind: undefined });
  return { edges, matches: places.map(({ matches }) => matches), letters: count };
};

/** What is looked for behind a place and is longer than a character. */
function* lookedBackFor(options: Parts): Generator<Parts> {
  for (const { elements } of options)
    for (const element of elements) {
      if (element.type === "CharacterClass" || element.type === "Unknown") continue;
      const { alternatives } = element;
      if (element.type === "Assertion" && element.kind === "behind" && !alternatives.every(onlySet))
        yield alternatives;
      yield* lookedBackFor(alternatives);
    }
}

/**
 * The automata of a pattern: its own, searched for anywhere, and that of each assertion that looks back, tried anywhere.
 * `loosely` takes what several characters may be repeated for `often` times or more as repeated without end.
 */
export const automataOf = (
  { source, flags }: Pick<RegExp, "source" | "flags">,
  loosely: boolean,
): readonly Automaton[] => {
  const literal = { source, flags: flags.replace("y", "").replace("d", "") };
  const { expression } = JS.Parser.fromLiteral(literal).parse({
    backreferences: "unknown",
    maxBackreferenceWords: 0,
    maxNodes: 1_000_000,
  });
  return [
    automatonOf(expression.alternatives, false, loosely),
    ...[...lookedBackFor(expression.alternatives)].map((options) => automatonOf(options, true, loosely)),
  ];
};
