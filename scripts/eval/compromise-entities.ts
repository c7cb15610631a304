import compromise from "compromise";
import { positionsOf } from "../../server/src/formats/positions.js";
import type { Standoff, TextBound } from "./standoff.js";

/** A word that compromise read: its tags, and where it stands in UTF-16 code units. */
interface Term {
  readonly tags: readonly string[];
  readonly start: number;
  readonly end: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const termOf = (value: unknown): readonly Term[] => {
  if (!isRecord(value) || !isRecord(value["offset"]) || !Array.isArray(value["tags"])) return [];
  const { start, length } = value["offset"];
  if (typeof start !== "number" || typeof length !== "number") return [];
  const tags = value["tags"].filter((tag): tag is string => typeof tag === "string");
  return [{ tags, start, end: start + length }];
};

/** The words of each find, from what `View.json({ offset: true })` gives. */
const termsOf = (found: unknown): readonly (readonly Term[])[] =>
  Array.isArray(found)
    ? found.map((match: unknown) =>
        isRecord(match) && Array.isArray(match["terms"]) ? match["terms"].flatMap(termOf) : [],
      )
    : [];

/** Abbreviations that keep the full stop, which compromise leaves outside its words. */
const keepsStop = /(?:^|[^\p{L}])(?:\p{Lu}(?:\.\p{Lu})+|Inc|Corp|Ltd|Co|Jr|Sr|St)$/u;

/** A span without titles before it, marks around it or a possessive after it, as the gold sets have it. */
const trim = (text: string, terms: readonly Term[]): readonly [number, number] | undefined => {
  const named = terms.slice(terms.findIndex(({ tags }) => !tags.includes("Honorific")));
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last || named.every(({ tags }) => tags.includes("Honorific"))) return undefined;
  const written = text.slice(first.start, last.end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(written)?.[0].length ?? 0;
  const core = written
    .slice(lead)
    .replace(/[^\p{L}\p{N}]+$/u, "")
    .replace(/[’']s?$/u, "");
  const start = first.start + lead;
  const end = start + core.length;
  if (core === "") return undefined;
  return [start, text.charAt(end) === "." && keepsStop.test(core) ? end + 1 : end];
};

/** The types that compromise tells apart. */
export const compromiseTypes: readonly string[] = ["PERSON", "ORG", "LOC"];

/**
 * The people, organizations and places that compromise, the name finder most used inside editors, sees in a text, as
 * standoff in code points: exact spans, trimmed of titles, punctuation and possessives.
 */
export const compromiseEntities = (text: string): Standoff => {
  const document = compromise(text);
  const { codePoint } = positionsOf(text);
  const finds: readonly (readonly [string, unknown])[] = [
    ["PERSON", document.people().json({ offset: true })],
    ["ORG", document.organizations().json({ offset: true })],
    ["LOC", document.places().json({ offset: true })],
  ];
  const spans = finds.flatMap(([type, found]) =>
    termsOf(found).flatMap((terms): TextBound[] => {
      const span = trim(text, terms);
      return span ? [{ id: "", type, fragments: [[codePoint(span[0]), codePoint(span[1])]] }] : [];
    }),
  );
  return { spans, events: [] };
};
