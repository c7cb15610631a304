import type { Automaton, Edge, Letters } from "./automaton.js";

/** Which loop each place is in: the number of one of its places; undefined for a place that is in none. Tarjan's way. */
const loopsOf = ({ edges }: Automaton): readonly (number | undefined)[] => {
  const index: (number | undefined)[] = [];
  const low: number[] = [];
  const stack: number[] = [];
  const isOpen: boolean[] = [];
  const loop: (number | undefined)[] = edges.map(() => undefined);
  let counter = 0;
  const close = (at: number): void => {
    const members = stack.splice(stack.lastIndexOf(at));
    for (const member of members) isOpen[member] = false;
    const turns = members.length > 1 || (edges[at] ?? []).some(({ to }) => to === at);
    if (turns) for (const member of members) loop[member] = at;
  };
  const visit = (at: number): void => {
    const own = counter;
    counter += 1;
    index[at] = own;
    low[at] = own;
    stack.push(at);
    isOpen[at] = true;
    for (const { to } of edges[at] ?? []) {
      if (index[to] === undefined) visit(to);
      if (isOpen[to]) low[at] = Math.min(low[at] ?? own, low[to] ?? own);
    }
    if (low[at] === own) close(at);
  };
  for (let at = 0; at < edges.length; at += 1) if (index[at] === undefined) visit(at);
  return loop;
};

/** Letters as the conditions of an automaton tell them apart, of which the last one that was read is remembered. */
const kindsOf = ({ edges, letters }: Automaton): readonly number[] => {
  const conditions = [...new Set(edges.flat().flatMap(({ behind }) => behind ?? []))];
  const kinds = new Map<string, number>();
  return Array.from({ length: letters }, (_, letter) => {
    const bit = 1n << BigInt(letter);
    const key = conditions.map((condition) => ((condition & bit) === 0n ? 0 : 1)).join("");
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    return kind;
  });
};

/** An automaton made ready to be followed on several ways at once. */
interface Ready {
  readonly size: number;
  readonly loop: readonly (number | undefined)[];
  /** Kinds of letters, how many letters there are, and the kind of each. */
  readonly kinds: number;
  readonly letters: number;
  readonly kindOf: readonly number[];
  /** Where a letter leads from a place when one of a kind was read last. */
  readonly next: (place: number, kind: number, letter: number) => readonly number[];
  /** Kinds of letters that lead to a place. */
  readonly entries: readonly ReadonlySet<number>[];
  readonly reaches: (from: number) => ReadonlySet<number>;
}

const prepare = (automaton: Automaton): Ready => {
  const { edges, letters } = automaton;
  const kindOf = kindsOf(automaton);
  const kinds = new Set(kindOf).size;
  const members = Array.from({ length: kinds }, (_, kind) =>
    kindOf.reduce((set, own, letter) => (own === kind ? set | (1n << BigInt(letter)) : set), 0n),
  );
  const holds = (behind: Letters | undefined, kind: number): boolean =>
    behind === undefined || (behind & (members[kind] ?? 0n)) !== 0n;
  const known = new Map<number, readonly number[]>();
  const next: Ready["next"] = (place, kind, letter) => {
    const key = (place * kinds + kind) * letters + letter;
    const seen = known.get(key);
    if (seen) return seen;
    const bit = 1n << BigInt(letter);
    const takes = (edge: Edge): boolean => (edge.letters & bit) !== 0n && holds(edge.behind, kind);
    const found = [...new Set((edges[place] ?? []).filter(takes).map(({ to }) => to))];
    known.set(key, found);
    return found;
  };
  const entries = edges.map(() => new Set<number>());
  for (const { to, letters: read } of edges.flat())
    kindOf.forEach((kind, letter) => {
      if ((read & (1n << BigInt(letter))) !== 0n) entries[to]?.add(kind);
    });
  const reached = new Map<number, ReadonlySet<number>>();
  const reaches = (from: number): ReadonlySet<number> => {
    const seen = reached.get(from) ?? new Set([from]);
    if (!reached.has(from))
      for (const at of seen) for (const { to } of edges[at] ?? []) (seen as Set<number>).add(to);
    reached.set(from, seen);
    return seen;
  };
  return { size: edges.length, loop: loopsOf(automaton), kinds, letters, kindOf, next, entries, reaches };
};

/**
 * Whether some words take a matcher from a place of a loop back to it in two ways: it tries all of them, twice as many
 * with each repetition. Two ways part from each other and meet again.
 */
const isTwofold = (ready: Ready, matches: readonly boolean[], members: readonly number[]): boolean => {
  const { size, loop, kinds, letters, kindOf, next } = ready;
  const stays = (place: number, from: number): boolean => loop[place] === loop[from] && !matches[place];
  const seen = new Set<number>();
  const open: (readonly [number, number, number])[] = [];
  const meet = (a: number, b: number, kind: number): boolean => {
    for (let letter = 0; letter < letters; letter += 1) {
      const after = kindOf[letter] ?? 0;
      for (const first of next(a, kind, letter))
        for (const second of next(b, kind, letter)) {
          if (!stays(first, a) || !stays(second, a)) continue;
          if (first === second) {
            if (a !== b) return true;
            continue;
          }
          const key = (first * size + second) * kinds + after;
          if (seen.has(key)) continue;
          seen.add(key);
          open.push([first, second, after]);
        }
    }
    return false;
  };
  for (const place of members) for (const kind of ready.entries[place] ?? []) meet(place, place, kind);
  for (let state = open.pop(); state; state = open.pop()) if (meet(...state)) return true;
  return false;
};

/**
 * Whether some words take a matcher from `p` back to `p`, from `p` to `q` and from `q` back to `q`, each in a loop of its
 * own: where such words are repeated, it may leave the one for the other after each of them, and tries all of that.
 */
const canTrade = (ready: Ready, matches: readonly boolean[], p: number, q: number): boolean => {
  const { size, loop, kinds, letters, kindOf, next, reaches } = ready;
  const from = (kind: number): boolean => {
    const seen = new Set<number>();
    const open: (readonly [number, number, number, number])[] = [[p, p, q, kind]];
    for (let state = open.pop(); state; state = open.pop()) {
      const [a, b, c, last] = state;
      for (let letter = 0; letter < letters; letter += 1) {
        const after = kindOf[letter] ?? 0;
        const stay = next(a, last, letter).filter((to) => loop[to] === loop[p]);
        const turn = next(c, last, letter).filter((to) => loop[to] === loop[q] && !matches[to]);
        if (stay.length === 0 || turn.length === 0) continue;
        for (const to of next(b, last, letter)) {
          if (!reaches(to).has(q)) continue;
          for (const first of stay)
            for (const third of turn) {
              if (first === p && to === q && third === q && after === kind) return true;
              const key = ((first * size + to) * size + third) * kinds + after;
              if (seen.has(key)) continue;
              seen.add(key);
              open.push([first, to, third, after]);
            }
        }
      }
    }
    return false;
  };
  return [...(ready.entries[q] ?? [])].some((kind) => ready.entries[p]?.has(kind) && from(kind));
};

/**
 * How long a matcher that goes back may take at most to find that a pattern, searched for anywhere, is not in a text:
 * “exponential”, “more than linear” or, surely, “linear” time (Weber and Seidl 1991, On the degree of ambiguity of
 * finite automata). Assertions that look back for more than a character are taken to hold.
 */
export const costOf = (automaton: Automaton): "exponential" | "more than linear" | "linear" => {
  const { matches } = automaton;
  const ready = prepare(automaton);
  const byLoop = new Map<number, number[]>();
  ready.loop.forEach((loop, place) => {
    if (loop !== undefined) byLoop.set(loop, [...(byLoop.get(loop) ?? []), place]);
  });
  const loops = [...byLoop.values()];
  if (loops.some((members) => isTwofold(ready, matches, members))) return "exponential";
  const trades = (ps: readonly number[], qs: readonly number[]): boolean =>
    ps.some((p) => qs.some((q) => !matches[q] && ready.reaches(p).has(q) && canTrade(ready, matches, p, q)));
  return loops.some((ps) => loops.some((qs) => ps !== qs && trades(ps, qs))) ? "more than linear" : "linear";
};
