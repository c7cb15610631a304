import type { EntityType } from "../../article/entity.js";
import { hasFeature, words } from "../../lexicon/lexicon.js";
import type { FoundName } from "./found-name.js";
import { headTypes } from "./name-heads.js";
import type { Word } from "./words.js";

/** Nouns that do so behind one of these words: “Fukushima nuclear plant”, “Belgrano metro station”. */
const kindsOfFacility: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["plant", words("before-plant")],
  ["station", words("before-station")],
  ["airport", new Set(["international", "domestic", "regional"])],
]);

const named: ReadonlySet<EntityType> = new Set(["GPE", "LOC", "PERSON", "ORG", "FAC"]);

const headEnd = (words: readonly Word[], from: number): number => {
  const first = words[from]?.lower ?? "";
  if (words[from]?.shape !== "lower") return from;
  if (hasFeature(first, "plain-facility")) return from + 1;
  const second = words[from + 1]?.lower ?? "";
  if (kindsOfFacility.get(second)?.has(first)) return from + 2;
  const third = words[from + 2]?.lower ?? "";
  return first === "nuclear" && second === "power" && third === "plant" ? from + 3 : from;
};

/** “Fukushima plant”, “Via Argentina Metro station”: what only makes a facility of a place, or more of one. */
const headOfPlace = (words: readonly Word[], { to, type }: FoundName): number => {
  const { lower = "", shape } = words[to] ?? {};
  if (shape !== "lower") return to;
  return (type === "GPE" && lower === "plant") || (type === "FAC" && headTypes.get(lower) === "FAC")
    ? to + 1
    : to;
};

/** Takes the plain word behind a name into it where both name one facility. */
export const withPlainHeads = (words: readonly Word[], names: readonly FoundName[]): readonly FoundName[] =>
  names.map((name) => {
    const to = named.has(name.type) ? Math.max(headEnd(words, name.to), headOfPlace(words, name)) : name.to;
    return to === name.to ? name : { from: name.from, to, type: "FAC", confidence: 0.8 };
  });
