import type { Decided } from "./decided.js";
import type { Fragmented } from "./fragments.js";
import type { Span } from "./span.js";

/** The OntoNotes 5 types of names. */
export const nameTypes = [
  "PERSON",
  "NORP",
  "FAC",
  "ORG",
  "GPE",
  "LOC",
  "PRODUCT",
  "EVENT",
  "WORK_OF_ART",
  "LAW",
] as const;

/** The OntoNotes 5 types that Copydesk marks: names, and what is found by grammar. */
export const entityTypes = [...nameTypes, "DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"] as const;

/** An OntoNotes 5 type name. */
export type EntityType = (typeof entityTypes)[number];

/** Whether a type is a place’s: with a government, or none. */
export const isPlaceType = (type: EntityType): boolean => type === "GPE" || type === "LOC";

/**
 * One place where the text names an entity: exact span, no title, no leading article, no possessive. Only where a person
 * decided so it has a gap; the span is then its first fragment.
 */
export interface Mention extends Fragmented {
  readonly type: EntityType;
  /** Index into `Article.entities`. */
  readonly entity: number;
  /** 0 to 1; what is below the display threshold is left out of the article. */
  readonly confidence: number;
  /**
   * The normalised value of a date, time, percentage, sum or quantity, where the text determines it: “2025-06”, “0.4”,
   * “USD 2300000000”. A part of a day has the day’s.
   */
  readonly value?: string;
  /** Where a person decided what it is, or it follows from what one decided. */
  readonly decided?: Decided;
}

/** The pronoun that the text, or a first name, suggests for a person. */
export type Gender = "he" | "she";

/** What an article calls one person, place or thing: the cluster of its mentions. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form in the text. */
  readonly name: string;
  /** The other forms, the commonest first. */
  readonly aliases: readonly string[];
  /** The role as the text gives it (“Russian Foreign Minister”), and where. */
  readonly role?: Span;
  /** Which pronoun a person takes, by honorifics, the first name or the pronouns that were linked. */
  readonly gender?: Gender;
  /** Indices into `Article.mentions`, in text order, at least one. */
  readonly mentions: readonly number[];
  /** Spans of pronouns that were safely linked to this entity, in text order. */
  readonly pronouns: readonly Span[];
  /** Indices into `Article.quotes` of what this entity says, in text order. */
  readonly quotes: readonly number[];
}
