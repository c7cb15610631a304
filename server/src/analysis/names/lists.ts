import type { EntityType } from "../../article/entity.js";
import type { Span } from "../../article/span.js";
import { nameKind } from "../gazetteer.js";
import type { Told } from "./told.js";
import { is, type Word } from "./words.js";

/** A stretch of words by their indices; `to` is not included. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

const links = new Set([",", "and", "or", "&"]);
const types: ReadonlySet<EntityType> = new Set(["GPE", "PERSON", "NORP", "LOC", "ORG"]);

/** A name this sure tells what its neighbours in a list are. */
const sure = 0.8;
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
  names.forEach((name, index) => {
    const own = words.slice(ranges[index]?.from, ranges[index]?.to);
    if (name.confidence >= unsure || name.settled || own.length > 2) return;
    if (own.every((word) => is(word, nameKind.word))) return;
    const [before, behind] = [beside(index, index - 1), beside(index, index + 1)];
    const type = before.type ?? behind.type;
    // “Namely, Israel”: one comma makes no list.
    const isList =
      [before, behind].some(({ link }) => link.length > 1) || (before.link !== "" && behind.link !== "");
    const alike = before.type === behind.type;
    if (type === undefined || !isList || (!alike && (type === "ORG" || type === "PERSON"))) return;
    told.set(name, { type, confidence: level, ...(type === "PERSON" ? { settled: true as const } : {}) });
  });
  return told;
};
