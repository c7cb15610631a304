import { getNodeValue, type Node } from "jsonc-parser";
import { annotationOf } from "./annotation-json.js";
import type { Decision } from "./decision.js";
import { itemListOf } from "./sidecar.js";

/** What is to become of a sidecar's items, by id; the others stay as they are. */
export interface SidecarChange {
  /** Decisions to be written, new ones and such as replace the one of the same id. */
  readonly put: readonly Decision[];
  readonly drop: ReadonlySet<string>;
}

const emptyPage = `{
  "@context": ["http://www.w3.org/ns/anno.jsonld", { "copydesk": "urn:copydesk:" }],
  "type": "AnnotationPage",
  "items": []
}
`;

/** An item of a file that is to be written, and where in the article it belongs, in code points. */
export interface Item {
  readonly text: string;
  readonly place: number;
}

const idOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : undefined;

const indent = "    ";

const written = (annotation: object, eol: string): string =>
  JSON.stringify(annotation, null, 2).replaceAll("\n", eol + indent);

/** The first position that stands in an item; what has none stays behind the item before it. */
export const placeIn = (value: unknown): number | undefined => {
  const list = [value];
  for (let at = 0; at < list.length && at < 200; at += 1) {
    const one = list[at];
    if (typeof one !== "object" || one === null) continue;
    if (
      "type" in one &&
      one.type === "TextPositionSelector" &&
      "start" in one &&
      typeof one.start === "number"
    )
      return one.start;
    for (const [key, inner] of Object.entries(one)) if (key === "target" || key !== "body") list.push(inner);
  }
  return undefined;
};

const eolOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** The text of a sidecar with these items in place of its list's, in text order. */
export const withItems = (base: string, { offset, length }: Node, items: readonly Item[]): string => {
  const eol = eolOf(base);
  // Sorting is stable, so that what stands at one place keeps the order of the file.
  const all = items.toSorted((a, b) => a.place - b.place);
  const list = all.map((item) => eol + indent + item.text).join(",");
  return `${base.slice(0, offset + 1)}${list}${all.length > 0 ? `${eol}  ` : ""}${base.slice(offset + length - 1)}`;
};

/**
 * The text of a sidecar after a change, of the article named `source`: items that did not change keep their bytes, new
 * ones are put in by their place in the text. `text` is undefined where there is no file yet. Undefined where the text
 * is no annotation page, which is never overwritten.
 */
export const writeSidecar = (
  text: string | undefined,
  source: string,
  { put, drop }: SidecarChange,
): string | undefined => {
  const base = text === undefined || text.trim() === "" ? emptyPage : text;
  const found = itemListOf(base);
  if ("fault" in found) return undefined;
  const eol = eolOf(base);
  const changed = new Map(put.map((decision) => [decision.id, decision]));
  const items: Item[] = [];
  let reached = 0;
  const keep = (node: Node): void => {
    const value: unknown = getNodeValue(node);
    const id = idOf(value);
    if (id !== undefined && drop.has(id)) return;
    const change = id === undefined ? undefined : changed.get(id);
    if (id !== undefined) changed.delete(id);
    reached = change?.anchors[0]?.position?.start ?? placeIn(value) ?? reached;
    const isObject = typeof value === "object" && value !== null;
    items.push({
      place: reached,
      text:
        change && isObject
          ? written(annotationOf(change, source, value), eol)
          : base.slice(node.offset, node.offset + node.length),
    });
  };
  found.list.children?.forEach(keep);
  const added = [...changed.values()].map(
    (decision): Item => ({
      place: decision.anchors[0]?.position?.start ?? -1,
      text: written(annotationOf(decision, source), eol),
    }),
  );
  return withItems(base, found.list, [...items, ...added]);
};
