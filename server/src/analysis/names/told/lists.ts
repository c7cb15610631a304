import { type EntityType, isPlaceType } from "../../../article/entity.js";
import type { Span } from "../../../article/span.js";
import { nameKind } from "../../gazetteer.js";
import { is, type Word } from "../words/words.js";
import type { Told } from "./told.js";

/** A stretch of words by their indices; `to` is not included. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

const links = new Set([",", "and", "or", "&"]);
const types: ReadonlySet<EntityType> = new Set(["GPE", "PERSON", "NORP", "LOC", "ORG"]);

/** A name this sure tells what its neighbours in a list are. */
const sure = 0.8;
/** A place this sure tells so of a list in which nothing is surely anything else. */
const likelyPlace = 0.7;
/** A name less sure than this is what its neighbours are. */
const unsure = 0.6;
const level = 0.66;

/** The links between words `from` and `to` (not included), one or two; nothing where anything else stands there. */
export const linksBetween = (words: readonly Word[], from: number, to: number): string => {
  if (to - from < 1 || to - from > 2) return "";
  const between = words.slice(from, to).map(({ lower }) => lower);
  return between.every((word) => links.has(word)) ? between.join(" ") : "";
};

/** Which words some spans cover. Spans in order. */
export const rangesOf = (words: readonly Word[], spans: readonly Span[]): readonly WordRange[] => {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < words.length && (words[at]?.start ?? 0) < start) at += 1;
    const from = at;
    while (at < words.length && (words[at]?.end ?? 0) < end) at += 1;
    return { from, to: at + 1 };
  });
};

const isPlace = ({ type }: Told): boolean => isPlaceType(type);

/** The names of a list that are places since one of them surely is and none is surely anything else: “Albury, Jindera and Dirrin Creek”. */
const listedPlaces = <Name extends Told>(
  words: readonly Word[],
  names: readonly Name[],
  ranges: readonly WordRange[],
): ReadonlySet<Name> => {
  const places = new Set<Name>();
  for (let from = 0, to = 1; to <= names.length; to += 1) {
    const link = linksBetween(words, ranges[to - 1]?.to ?? 0, ranges[to]?.from ?? 0);
    if (to < names.length && link !== "") continue;
    const list = names.slice(from, to);
    const known = list.filter(({ confidence, settled }) => confidence >= sure || settled);
    const isTold = list.some((name) => isPlace(name) && name.confidence >= likelyPlace);
    if (isTold && known.every(isPlace)) for (const name of list) places.add(name);
    from = to;
  }
  return places;
};

/**
 * In a list such as “Nairobi, Kisumu and Thika” an unsure name is what its neighbour surely is; between two people’s
 * names one word is a person’s without an introduction. Names in order, `ranges[i]` that of the words of `names[i]`.
 */
export const levelled = <Name extends Told>(
  words: readonly Word[],
  names: readonly Name[],
  ranges: readonly WordRange[],
): ReadonlyMap<Name, Told> => {
  const told = new Map<Name, Told>();
  const beside = (index: number, other: number): { readonly type?: EntityType; readonly link: string } => {
    const name = names[other];
    const [left, right] = other < index ? [other, index] : [index, other];
    const link = name ? linksBetween(words, ranges[left]?.to ?? 0, ranges[right]?.from ?? 0) : "";
    return name && link !== "" && name.confidence >= sure && types.has(name.type)
      ? { type: name.type, link }
      : { link };
  };
  const places = listedPlaces(words, names, ranges);
  names.forEach((name, index) => {
    const own = words.slice(ranges[index]?.from, ranges[index]?.to);
    if (name.confidence >= unsure || name.settled || own.length > 2) return;
    const [before, behind] = [beside(index, index - 1), beside(index, index + 1)];
    // “Namely, Israel”: one comma makes no list.
    const isList =
      [before, behind].some(({ link }) => link.length > 1) || (before.link !== "" && behind.link !== "");
    const isPlain = own.every((word) => is(word, nameKind.word));
    if (!isList || (isPlain && (own.length === 1 || !places.has(name)))) return;
    const type = places.has(name) ? "GPE" : (before.type ?? behind.type);
    const alike = before.type === behind.type;
    if (type === undefined || (!alike && type === "PERSON")) return;
    told.set(name, { type, confidence: level, ...(type === "PERSON" ? { settled: true as const } : {}) });
  });
  return told;
};
