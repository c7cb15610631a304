import type { EntityType } from "../article/entity.js";

const words: Readonly<Record<EntityType, string>> = {
  PERSON: "person",
  NORP: "nationality, religious or political group",
  FAC: "building or structure",
  ORG: "organisation",
  GPE: "country, city or state",
  LOC: "place",
  PRODUCT: "product",
  EVENT: "event",
  WORK_OF_ART: "work of art",
  LAW: "law or treaty",
  DATE: "date",
  TIME: "time",
  PERCENT: "percentage",
  MONEY: "sum of money",
  QUANTITY: "quantity",
};

/** An entity type as a person would say it: “organisation” for ORG. */
export const typeInWords = (type: EntityType): string => words[type];

const values: ReadonlySet<EntityType> = new Set(["DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"]);

/** Whether a type names a person or thing that an article comes back to, not a date or a figure. */
export const isNamed = (type: EntityType): boolean => !values.has(type);
