import { createScanner, findNodeAtLocation, getNodeValue, type Node } from "jsonc-parser";
import { readTree } from "../article/json-tree.js";
import type { Span } from "../article/span.js";
import type { Answer } from "../protocol.js";
import type { TextEdit } from "../rules/rule.js";
import { isSameValue, sectionOf } from "./answer.js";
import { type NameEntry, nameEntries } from "./name-entries.js";
import { parseConfig } from "./parse.js";

/** The kinds of token of the JSON scanner, whose own enumeration is left out of its module. */
const kinds = { comma: 5, lineComment: 12, blockComment: 13, end: 17 } as const;

/** Whether there is a comment in a stretch that begins and ends between tokens. */
const hasComment = (text: string, { start, end }: Span): boolean => {
  const scanner = createScanner(text.slice(start, end));
  for (let kind: number = scanner.scan(); kind !== kinds.end; kind = scanner.scan()) {
    if (kind === kinds.lineComment || kind === kinds.blockComment) return true;
  }
  return false;
};

/** The first comma of a stretch that holds no other tokens but comments. */
const commaIn = (text: string, { start, end }: Span): Span | undefined => {
  const scanner = createScanner(text.slice(start, end));
  for (let kind: number = scanner.scan(); kind !== kinds.end; kind = scanner.scan()) {
    const offset = start + scanner.getTokenOffset();
    if (kind === kinds.comma) return { start: offset, end: offset + 1 };
  }
  return undefined;
};

const endOf = (node: Node): number => node.offset + node.length;

/** The comma that goes with an entry: the one after it, or that before the last one. */
const commaOf = (text: string, container: Node, entry: Node): Span | undefined => {
  const entries = container.children ?? [];
  const at = entries.indexOf(entry);
  const next = entries[at + 1];
  const before = entries[at - 1];
  const after = commaIn(text, { start: endOf(entry), end: next?.offset ?? endOf(container) - 1 });
  return after ?? (before && commaIn(text, { start: endOf(before), end: entry.offset }));
};

/** The parts of a text that go, as few as can be, without the white space that only divided or lined them up. */
const widened = (text: string, span: Span): Span => {
  let { start, end } = span;
  const blank = (offset: number): boolean => text[offset] === " " || text[offset] === "\t";
  while (blank(start - 1)) start -= 1;
  while (blank(end)) end += 1;
  const rest = /^\r?\n/.exec(text.slice(end, end + 2));
  // A line that held nothing else goes as a whole.
  if (text[start - 1] === "\n" && rest) return { start, end: end + rest[0].length };
  // What stands behind it on its line moves to where it stood.
  return { start: span.start, end };
};

/** The entry and its comma: one part where only white space is between them. */
const partsOf = (text: string, entry: Span, comma: Span | undefined): readonly Span[] => {
  if (comma === undefined) return [widened(text, entry)];
  const isBlank = (start: number, end: number): boolean => text.slice(start, end).trim() === "";
  if (comma.start < entry.start) {
    return isBlank(comma.end, entry.start)
      ? [{ start: comma.start, end: entry.end }]
      : [comma, widened(text, entry)];
  }
  return isBlank(entry.end, comma.start)
    ? [widened(text, { start: entry.start, end: comma.end })]
    : [widened(text, entry), comma];
};

/** The edits that take an entry out of its list or object; undefined where nothing and no comment would be left there. */
const takeOut = (text: string, container: Node, entry: Node): readonly TextEdit[] | undefined => {
  const span: Span = { start: entry.offset, end: endOf(entry) };
  const comma = commaOf(text, container, entry);
  const inner: readonly Span[] = [
    { start: container.offset + 1, end: span.start },
    { start: span.end, end: endOf(container) - 1 },
  ];
  const isAlone = container.children?.length === 1;
  if (isAlone && !inner.some((stretch) => hasComment(text, stretch))) return undefined;
  return partsOf(text, span, comma).map((part) => ({ span: part, newText: "" }));
};

/** Takes an entry out, and the list or object, with its key, that it alone was in. */
const takeOutWhole = (text: string, container: Node, entry: Node): readonly TextEdit[] => {
  const edits = takeOut(text, container, entry);
  if (edits !== undefined) return edits;
  const property = container.parent;
  if (property?.type === "array") return takeOutWhole(text, property, container);
  const section = property?.parent;
  if (property !== undefined && section !== undefined) return takeOutWhole(text, section, property);
  return [{ span: { start: container.offset + 1, end: endOf(container) - 1 }, newText: "" }];
};

const isSameName = (entry: NameEntry, answer: Extract<Answer, { readonly list: "names" }>): boolean =>
  entry.name === answer.value && entry.type === answer.type;

/**
 * The edits that take just one answer out of the text of a `.copydesk.json`, with the list that held nothing else;
 * every other entry and every comment stays. `text` has no byte order mark. Undefined where the answer is not there,
 * or the text is no configuration.
 */
export const removeAnswer = (text: string, answer: Answer): readonly TextEdit[] | undefined => {
  const root = readTree(text);
  if (root === undefined || "errors" in parseConfig(text)) return undefined;
  const section = sectionOf(root, answer);
  const container = section && findNodeAtLocation(section, [answer.list]);
  if (answer.list === "names") {
    const known = container && nameEntries(container).findLast((entry) => isSameName(entry, answer));
    return known && takeOutWhole(text, known.container, known.node);
  }
  const entry = container?.children?.findLast((node) =>
    answer.list === "rules"
      ? node.children?.[0]?.value === answer.value && node.children[1]?.value === answer.level
      : isSameValue(getNodeValue(node), answer.value),
  );
  return container && entry && takeOutWhole(text, container, entry);
};
