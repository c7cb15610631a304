import * as l10n from "@vscode/l10n";
import type { WireLabel } from "../../../server/src/protocol.js";

/** A type that a person may give to words of an article, with its key and what it is called. */
export interface TypeKey {
  /** As the protocol names it: an OntoNotes type, `Content`, `Header` or `Headline`. */
  readonly type: string;
  /** A lower-case letter or a digit. */
  readonly key: string;
  readonly name: () => string;
  /** What belongs to it, in a few words. */
  readonly means: () => string;
}

const typed = (type: string, key: string, name: () => string, means: () => string): TypeKey => ({
  type,
  key,
  name,
  means,
});

/** The types of names, those that a desk meets most often first; then sums, dates and the like. */
export const nameTypes: readonly TypeKey[] = [
  typed(
    "PERSON",
    "p",
    () => l10n.t("Person"),
    () => l10n.t("people, also invented ones"),
  ),
  typed(
    "ORG",
    "o",
    () => l10n.t("Organization"),
    () => l10n.t("companies, agencies, parties, teams"),
  ),
  typed(
    "GPE",
    "g",
    () => l10n.t("Place"),
    () => l10n.t("countries, states, cities, villages"),
  ),
  typed(
    "LOC",
    "l",
    () => l10n.t("Other place"),
    () => l10n.t("mountains, rivers, seas, regions"),
  ),
  typed(
    "NORP",
    "n",
    () => l10n.t("Group of people"),
    () => l10n.t("nationalities, religions, political leanings"),
  ),
  typed(
    "FAC",
    "f",
    () => l10n.t("Building or road"),
    () => l10n.t("bridges, airports, stadiums, streets"),
  ),
  typed(
    "PRODUCT",
    "r",
    () => l10n.t("Product or vehicle"),
    () => l10n.t("ships, cars, devices, foods"),
  ),
  typed(
    "EVENT",
    "e",
    () => l10n.t("Event"),
    () => l10n.t("storms, wars, matches, festivals"),
  ),
  typed(
    "WORK_OF_ART",
    "w",
    () => l10n.t("Work"),
    () => l10n.t("books, films, songs, programmes"),
  ),
  typed(
    "LAW",
    "j",
    () => l10n.t("Law"),
    () => l10n.t("acts, treaties, bills"),
  ),
  typed(
    "DATE",
    "1",
    () => l10n.t("Date"),
    () => l10n.t("days, months, years, spans of them"),
  ),
  typed(
    "TIME",
    "2",
    () => l10n.t("Time"),
    () => l10n.t("less than a day"),
  ),
  typed(
    "PERCENT",
    "3",
    () => l10n.t("Percentage"),
    () => l10n.t("with “percent” or “%”"),
  ),
  typed(
    "MONEY",
    "4",
    () => l10n.t("Sum of money"),
    () => l10n.t("with its currency"),
  ),
  typed(
    "QUANTITY",
    "5",
    () => l10n.t("Measure"),
    () => l10n.t("weights, distances, with their unit"),
  ),
];

/** What else than a name words may be. */
export const passageTypes: readonly TypeKey[] = [
  typed(
    "Content",
    "q",
    () => l10n.t("Quote"),
    () => l10n.t("what somebody says"),
  ),
  typed(
    "Header",
    "h",
    () => l10n.t("Header"),
    () => l10n.t("the heading of a section"),
  ),
  typed(
    "Headline",
    "t",
    () => l10n.t("Headline"),
    () => l10n.t("the title of the article"),
  ),
];

/** What a person may say of an annotation beside its type, each by its key: a lower-case letter, a digit or “enter”. */
export const gestureKeys = {
  confirm: "enter",
  reject: "x",
  sameAs: "s",
  someoneElse: "i",
  saidBy: "b",
  nobody: "0",
  unsure: "u",
  note: "m",
  forget: "v",
  allAlike: "a",
  done: "d",
} as const;

/** One of them. */
export type GestureName = keyof typeof gestureKeys;

/** What a key means for an article whose folder has these labels. */
export type KeyMeaning =
  | { readonly kind: "gesture"; readonly gesture: GestureName }
  | { readonly kind: "type"; readonly type: string };

const gestures: ReadonlyMap<string, GestureName> = new Map(
  Object.entries(gestureKeys).map(([gesture, key]) => [key, gesture as GestureName]),
);

/**
 * The key of a folder's own label, in lower case; undefined where it has none, where it is that of a gesture, which would
 * be out of reach otherwise, or where an earlier label has it.
 */
export const labelKey = (label: WireLabel, labels: readonly WireLabel[]): string | undefined => {
  const key = label.key?.toLowerCase();
  if (key === undefined || gestures.has(key)) return undefined;
  return labels.find((other) => other.key?.toLowerCase() === key)?.name === label.name ? key : undefined;
};

/** The key of a type where a folder has these labels; undefined where one of them has taken it. */
export const typeKey = (type: string, labels: readonly WireLabel[]): string | undefined => {
  const key = [...nameTypes, ...passageTypes].find((one) => one.type === type)?.key;
  return labels.some((label) => labelKey(label, labels) === key) ? undefined : key;
};

/** A key as it is shown: “P”, “Enter”. */
export const keyWords = (key: string): string =>
  key === gestureKeys.confirm ? l10n.t("Enter") : key.toUpperCase();

/** What a key, as VS Code’s key bindings name it, means where a folder has these labels: a gesture, a label, a type. */
export const meaningOf = (pressed: string, labels: readonly WireLabel[]): KeyMeaning | undefined => {
  const key = pressed.toLowerCase();
  const gesture = gestures.get(key);
  if (gesture !== undefined) return { kind: "gesture", gesture };
  const label = labels.find((one) => labelKey(one, labels) === key);
  const type = label?.name ?? [...nameTypes, ...passageTypes].find((one) => one.key === key)?.type;
  return type === undefined ? undefined : { kind: "type", type };
};

/** What a type, or a label of the folder's own, is called. */
export const typeName = (type: string): string =>
  [...nameTypes, ...passageTypes].find((one) => one.type === type)?.name() ?? type;
