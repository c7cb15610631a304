import * as l10n from "@vscode/l10n";
import type { EntityType } from "../article/entity.js";

const words: Readonly<Record<EntityType, () => string>> = {
  PERSON: () => l10n.t("person"),
  NORP: () => l10n.t("nationality, religious or political group"),
  FAC: () => l10n.t("building or structure"),
  ORG: () => l10n.t("organization"),
  GPE: () => l10n.t("place"),
  LOC: () => l10n.t("place"),
  PRODUCT: () => l10n.t("product"),
  EVENT: () => l10n.t("event"),
  WORK_OF_ART: () => l10n.t("work of art"),
  LAW: () => l10n.t("law or treaty"),
  DATE: () => l10n.t("date"),
  TIME: () => l10n.t("time"),
  PERCENT: () => l10n.t("percentage"),
  MONEY: () => l10n.t("sum of money"),
  QUANTITY: () => l10n.t("quantity"),
};

/** An entity type as a person would say it: “organization” for ORG. */
export const typeInWords = (type: EntityType): string => words[type]();

const values: ReadonlySet<EntityType> = new Set(["DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"]);

/** Whether a type names a person or thing that an article comes back to, not a date or a figure. */
export const isNamed = (type: EntityType): boolean => !values.has(type);
