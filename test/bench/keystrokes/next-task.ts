import { isCounted, isRight, isSameSpan, type Mention, overlap } from "./gold.js";

/** A name that stands in an article: the machine's, or a person's. */
export interface Standing extends Mention {
  readonly state: "decided" | "follows" | "machine";
}

/** What is to be done next on the way to the gold annotations. */
export type Task =
  | { readonly kind: "confirm" | "reject"; readonly at: Standing }
  /** Another span, another type, or both. */
  | { readonly kind: "mend"; readonly at: Standing; readonly gold: Mention }
  | { readonly kind: "add"; readonly gold: Mention };

/** What an article should have, and what of it is given up. */
export interface Aim {
  readonly wanted: readonly Mention[];
  readonly others: readonly Mention[];
  readonly givenUp: readonly Mention[];
}

const shared = (a: Mention, b: Mention): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const taskAt = (at: Standing, { wanted, others, givenUp }: Aim): Task | undefined => {
  const exact = wanted.find((gold) => isSameSpan(gold, at));
  if (exact !== undefined && isRight(exact.type, at.type))
    return at.state === "machine" ? { kind: "confirm", at } : undefined;
  const near = wanted.filter((gold) => overlap(gold, at)).sort((a, b) => shared(b, at) - shared(a, at));
  const [gold] = near;
  if (gold !== undefined) return givenUp.includes(gold) ? undefined : { kind: "mend", at, gold };
  const isOther = !isCounted(at.type) || others.some((other) => overlap(other, at));
  return isOther ? undefined : { kind: "reject", at };
};

const placeOf = (task: Task): Mention => (task.kind === "add" ? task.gold : task.at);

/** The first thing in the order of the text that is not yet as the gold has it and confirmed; undefined at the end. */
export const nextTask = (names: readonly Standing[], aim: Aim): Task | undefined => {
  const missing = aim.wanted.filter(
    (gold) => !aim.givenUp.includes(gold) && !names.some((name) => overlap(name, gold)),
  );
  const tasks: Task[] = [
    ...names.flatMap((name) => taskAt(name, aim) ?? []),
    ...missing.map((gold): Task => ({ kind: "add", gold })),
  ];
  return tasks.sort((a, b) => placeOf(a).start - placeOf(b).start)[0];
};
