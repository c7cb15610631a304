import { valuesOf } from "../../../lexicon/lexicon.js";

const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  [...valuesOf("short-for")].map(([short, names]) => [short, names.split(",")]),
);

/** Whether one first name (lower-cased) is a short form, an initial or the same name as the other. */
export const sameFirstName = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  (shortForms.get(a)?.includes(b) ?? false) ||
  (shortForms.get(b)?.includes(a) ?? false);
