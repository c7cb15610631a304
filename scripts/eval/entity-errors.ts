import { overlaps } from "../../server/src/article/span.js";
import { countedType } from "./entities.js";
import { count } from "./figures.js";
import { asCodePoints, type Standoff } from "./standoff.js";

/** A span of one type, as it counts; code points. */
interface Counted {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Of each kind of error (“missed ORG”, “type ORG → LOC”) how often which words were wrong. */
export type EntityErrors = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Annotations of brat files that are no entities. */
const otherAnnotations: ReadonlySet<string> = new Set(["Content", "Source", "Cue", "Attribution", "Header"]);

const countedSpans = ({ spans }: Standoff): readonly Counted[] => {
  const known = new Map<string, Counted>();
  for (const { type, fragments } of spans) {
    const [first] = fragments;
    if (!first || otherAnnotations.has(countedType(type))) continue;
    const span = { type: countedType(type), start: first[0], end: first[1] };
    known.set(`${span.type} ${span.start} ${span.end}`, span);
  }
  return [...known.values()].sort((a, b) => a.start - b.start);
};

/** What of a list in text order overlaps a span; few lie within reach of any. */
const overlapping = (list: readonly Counted[], span: Counted): readonly Counted[] =>
  list.filter((other) => overlaps(other, span));

const sameSpan = (a: Counted, b: Counted): boolean => a.start === b.start && a.end === b.end;

/**
 * Where a prediction differs from the gold file, each difference once: a gold span that nothing overlaps is missed, a
 * predicted one that nothing overlaps is invented; what meets has the wrong type, the wrong boundary, or both.
 */
export const findEntityErrors = (
  rawText: string,
  gold: Standoff,
  predicted: Standoff,
  types: readonly string[],
): EntityErrors => {
  const text = asCodePoints(rawText);
  const errors = new Map<string, Map<string, number>>();
  const words = ({ start, end }: Counted): string => text.slice(start, end).replace(/\s+/g, " ");
  const add = (kind: string, form: string): void => {
    const forms = errors.get(kind) ?? new Map<string, number>();
    errors.set(kind, forms);
    count(forms, form);
  };
  const difference = (wanted: Counted, found: Counted): void => {
    const types = `${wanted.type} → ${found.type}`;
    const forms = `${words(wanted)} → ${words(found)}`;
    if (sameSpan(wanted, found)) add(`type ${types}`, words(wanted));
    else if (wanted.type === found.type) add(`boundary ${wanted.type}`, forms);
    else add(`type and boundary ${types}`, forms);
  };
  const goldSpans = countedSpans(gold);
  const predictedSpans = countedSpans(predicted);
  /** The span that meets another best: the same span, else the same type, else any. */
  const closest = (span: Counted, list: readonly Counted[]): Counted | undefined => {
    const met = overlapping(list, span);
    return met.find((other) => sameSpan(other, span)) ?? met.find(({ type }) => type === span.type) ?? met[0];
  };
  for (const wanted of goldSpans) {
    if (!types.includes(wanted.type)) continue;
    const found = closest(wanted, predictedSpans);
    if (found === undefined) add(`missed ${wanted.type}`, words(wanted));
    else if (!sameSpan(wanted, found) || wanted.type !== found.type) difference(wanted, found);
  }
  for (const found of predictedSpans) {
    if (!types.includes(found.type)) continue;
    const wanted = closest(found, goldSpans);
    if (wanted === undefined) add(`invented ${found.type}`, words(found));
    else if (!types.includes(wanted.type)) difference(wanted, found);
  }
  return errors;
};

/** Adds up the errors of several documents. */
export const addEntityErrors = (documents: readonly EntityErrors[]): EntityErrors => {
  const total = new Map<string, Map<string, number>>();
  for (const [kind, forms] of documents.flatMap((errors) => [...errors])) {
    const sum = total.get(kind) ?? new Map<string, number>();
    total.set(kind, sum);
    for (const [form, times] of forms) count(sum, form, times);
  }
  return total;
};

/** Kinds of error that are printed, and words of each. */
const mostKinds = 20;
const mostForms = 6;

const commonest = <Key>(counts: readonly (readonly [Key, number])[], most: number) =>
  [...counts].sort(([, a], [, b]) => b - a).slice(0, most);

/** The commonest kinds of error, each with how often it occurs and the words it befalls most. */
export const errorLines = (errors: EntityErrors): readonly string[] => {
  const kinds = [...errors].map(([kind, forms]) => {
    const times = [...forms.values()].reduce((sum, each) => sum + each, 0);
    return [{ kind, forms }, times] as const;
  });
  return commonest(kinds, mostKinds).map(([{ kind, forms }, times]) => {
    const examples = commonest([...forms], mostForms).map(([form, each]) =>
      each === 1 ? form : `${form} (${each})`,
    );
    return `${String(times).padStart(5)}  ${kind.padEnd(28)} ${examples.join(", ")}`;
  });
};
