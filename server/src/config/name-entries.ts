import type { Node } from "jsonc-parser";

/** A name in the tree of a configuration, and the list or object that holds it. */
export interface NameEntry {
  readonly name: string;
  readonly type?: string;
  /** The string, or the property of the name with its type. */
  readonly node: Node;
  readonly container: Node;
}

/** The names below the node of `names`, whichever form they have, in text order. */
export const nameEntries = (names: Node): readonly NameEntry[] =>
  (names.children ?? []).flatMap((node): readonly NameEntry[] => {
    if (node.type === "string") return [{ name: String(node.value), node, container: names }];
    if (node.type === "object") return nameEntries(node);
    const [key, value] = node.children ?? [];
    if (node.type !== "property" || key === undefined) return [];
    const type: unknown = value?.value;
    return [
      { name: String(key.value), node, container: names, ...(typeof type === "string" ? { type } : {}) },
    ];
  });
