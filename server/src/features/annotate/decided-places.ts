import { overlaps, placeKey, type Span } from "../../article/span.js";
import type { Decision } from "../../decisions/decision.js";
import type { PlacedDecision } from "../../decisions/place.js";
import { type Subject, settles, subjectOf } from "../../decisions/subject.js";
import type { AnswerChange } from "./step.js";

/** The decisions of an article by their places, while a gesture changes them. */
export interface Places {
  readonly get: (id: string) => PlacedDecision | undefined;
  /** The decision of just these spans that is about the same thing as an answer would be. */
  readonly at: (subject: Subject, spans: readonly Span[], answer: AnswerChange) => PlacedDecision | undefined;
  /** What a decision of just these spans is about; undefined where there is none. */
  readonly subjectAt: (spans: readonly Span[]) => Subject | undefined;
  readonly put: (placed: PlacedDecision) => void;
  readonly drop: (id: string) => void;
  /** Drops the decisions on names that overlap spans, but the one with this id. */
  readonly dropNamesIn: (spans: readonly Span[], but: string) => void;
  /** What has changed since the beginning; `orphans` are decisions without a place, which can be dropped or placed, too. */
  readonly change: (orphans: readonly Decision[]) => {
    readonly put: readonly PlacedDecision[];
    readonly drop: readonly string[];
  };
}

/** Whole articles have one decision for being done, one for each label, and one for remarks. */
const aspectOf = (
  subject: Subject,
  type: string | null | undefined,
  verdict: string | null | undefined,
): string => {
  if (subject === "label" || (subject === "article" && typeof type === "string")) return `label ${type}`;
  return subject === "article" && verdict !== undefined ? "article done" : subject;
};

const keyOf = (aspect: string, spans: readonly Span[]): string => `${aspect} ${placeKey(spans)}`;

const keyOfPlaced = ({ decision, spans }: PlacedDecision): string =>
  keyOf(aspectOf(subjectOf(decision), decision.answer.type, decision.answer.verdict), spans);

/** Names are looked up by stretches of so many UTF-16 units. */
const stretch = 512;

const stretchesOf = ({ start, end }: Span): readonly number[] => {
  const first = Math.floor(start / stretch);
  return Array.from({ length: Math.floor((end - 1) / stretch) - first + 1 }, (_, index) => first + index);
};

/** The decisions of an article by their places. */
export const createPlaces = (placed: readonly PlacedDecision[]): Places => {
  const byId = new Map<string, PlacedDecision>();
  const byKey = new Map<string, string>();
  const labels = new Map<string, Set<string>>();
  const names = new Map<number, Set<string>>();
  const before = new Map(placed.map((one) => [one.decision.id, one]));
  const dropped = new Set<string>();

  const remove = (id: string): void => {
    const one = byId.get(id);
    if (one === undefined) return;
    byId.delete(id);
    if (byKey.get(keyOfPlaced(one)) === id) byKey.delete(keyOfPlaced(one));
    labels.get(keyOf("", one.spans))?.delete(id);
    for (const span of one.spans) for (const at of stretchesOf(span)) names.get(at)?.delete(id);
  };
  const insert = (one: PlacedDecision): void => {
    const { decision, spans } = one;
    remove(decision.id);
    dropped.delete(decision.id);
    byId.set(decision.id, one);
    byKey.set(keyOfPlaced(one), decision.id);
    const here = keyOf("", spans);
    if (subjectOf(decision) === "label") labels.set(here, (labels.get(here) ?? new Set()).add(decision.id));
    if (subjectOf(decision) !== "name" || !settles(decision.answer)) return;
    for (const span of spans)
      for (const at of stretchesOf(span)) names.set(at, (names.get(at) ?? new Set()).add(decision.id));
  };
  const drop = (id: string): void => {
    remove(id);
    dropped.add(id);
  };
  placed.forEach(insert);

  const at: Places["at"] = (subject, spans, { type, verdict }) => {
    const found = byId.get(byKey.get(keyOf(aspectOf(subject, type, verdict), spans)) ?? "");
    if (found || subject !== "label" || typeof type === "string") return found;
    // A remark on a label, or one taken back, names none.
    const [own] = labels.get(keyOf("", spans)) ?? [];
    return own === undefined ? undefined : byId.get(own);
  };

  return {
    get: (id) => byId.get(id),
    at,
    subjectAt: (spans) =>
      (["name", "quote", "line", "label"] as const).find((subject) => at(subject, spans, {}) !== undefined),
    put: insert,
    drop,
    dropNamesIn: (spans, but) => {
      for (const span of spans)
        for (const stretchOf of stretchesOf(span))
          for (const id of [...(names.get(stretchOf) ?? [])]) {
            const other = byId.get(id);
            if (id !== but && other?.spans.some((one) => overlaps(one, span))) drop(id);
          }
    },
    change: (orphans) => {
      const known = new Set([...before.keys(), ...orphans.map(({ id }) => id)]);
      return {
        put: [...byId.values()].filter((one) => before.get(one.decision.id) !== one),
        drop: [...dropped].filter((id) => known.has(id)),
      };
    },
  };
};
