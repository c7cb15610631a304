import { getNodeValue, type Node } from "jsonc-parser";
import { itemListOf, sideOf } from "./sidecar.js";
import { type Item, placeIn, withItems } from "./write-sidecar.js";

/** An item of one of two versions of a sidecar, as its file has it. */
interface SideItem extends Item {
  /** Its id; its text where it has none. */
  readonly key: string;
  /** ISO 8601; empty where the file does not say. */
  readonly created: string;
}

const member = (value: unknown, key: string): string => {
  const found: unknown =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === "string" ? found : "";
};

const itemsOf = (list: Node, side: string): readonly SideItem[] => {
  let reached = 0;
  return (list.children ?? []).map((node) => {
    const value: unknown = getNodeValue(node);
    const text = side.slice(node.offset, node.offset + node.length);
    reached = placeIn(value) ?? reached;
    return { text, place: reached, key: member(value, "id") || text, created: member(value, "created") };
  });
};

/**
 * The text of a sidecar with the decisions of both versions that Git left in it: of one that is in both, the later by its
 * `created`. Undefined where one of them is no annotation page. One that only one version has is kept, since nobody can
 * say whether the other took it away.
 */
export const mergeSides = (text: string): string | undefined => {
  const [ours, theirs] = [sideOf(text, "ours"), sideOf(text, "theirs")];
  const [first, second] = [itemListOf(ours), itemListOf(theirs)];
  if ("fault" in first || "fault" in second) return undefined;
  const other = new Map(itemsOf(second.list, theirs).map((item) => [item.key, item]));
  const kept = itemsOf(first.list, ours).map((item) => {
    const rival = other.get(item.key);
    other.delete(item.key);
    return rival && rival.created > item.created ? rival : item;
  });
  return withItems(ours, first.list, [...kept, ...other.values()]);
};
