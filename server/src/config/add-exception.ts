import { findNodeAtLocation, getNodeValue, type Node, parseTree } from "jsonc-parser";
import type { Exception } from "../rules/exception.js";
import type { TextEdit } from "../rules/rule.js";
import { exactGlob } from "./globs.js";
import { parseConfig } from "./parse.js";

/** What a configuration holds, as far as it is written here. */
type Json = string | Json[] | { readonly [key: string]: Json };

/** An entry to be added to a configuration: one more of a list, or a key of an object. */
type Addition =
  | { readonly list: "words" | "names" | "ignored" | "ignore"; readonly value: Json }
  | { readonly rule: string; readonly level: "off" };

const additionOf = (exception: Exception, path: string): Addition | undefined => {
  switch (exception.kind) {
    case "word":
      return { list: "words", value: exception.word };
    case "name":
      return { list: "names", value: exception.name };
    case "finding": {
      const files = path === "" ? {} : { files: [exactGlob(path)] };
      return { list: "ignored", value: { ...exception.finding, ...files } };
    }
    case "rule":
      return { rule: exception.rule, level: "off" };
    case "file":
      return path === "" ? undefined : { list: "ignore", value: exactGlob(path) };
  }
};

/** How a JSON file is laid out: what one level is indented by, and how lines end. */
interface Layout {
  readonly unit: string;
  readonly eol: "\n" | "\r\n";
}

const layoutOf = (text: string): Layout => ({
  unit: /^[ \t]+(?=\S)/m.exec(text)?.[0] ?? "  ",
  eol: text.includes("\r\n") ? "\r\n" : "\n",
});

/** A value over several lines; all but the first are indented by `indent` and more. */
const inLines = (value: Json, indent: string, { unit, eol }: Layout): string =>
  JSON.stringify(value, null, unit).replaceAll("\n", eol + indent);

/** A value on one line, as people write it: `{ "a": ["b", "c"] }`. */
const inline = (value: Json): string => {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return `{ ${entries.join(", ")} }`;
};

const indentAt = (text: string, offset: number): string => {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
};

/** An entry as it is written into a list (a value) or an object (a key and a value). */
interface Entry {
  readonly key?: string;
  readonly value: Json;
}

const insertion = (offset: number, newText: string): TextEdit => ({
  span: { start: offset, end: offset },
  newText,
});

const isComment = (text: string): boolean =>
  text.startsWith("//") || (text.startsWith("/*") && text.indexOf("*/", 2) === text.length - 2);

/**
 * Where the line ends on which an entry ends, and whether a comma stands between; undefined where more stands there
 * than a comma and a comment.
 */
const endOfLine = (
  text: string,
  entryEnd: number,
): { readonly place: number; readonly comma: boolean } | undefined => {
  const lineFeed = text.indexOf("\n", entryEnd);
  if (lineFeed < 0) return undefined;
  const place = text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed;
  const rest = text.slice(entryEnd, place).trim();
  const comma = rest.startsWith(",");
  const comment = comma ? rest.slice(1).trim() : rest;
  return comment === "" || isComment(comment) ? { place, comma } : undefined;
};

// The library's own `modify` lays out the neighbours anew, and moves a comment to the entry that comes after its own.
const insertInto = (text: string, container: Node, { key, value }: Entry): readonly TextEdit[] => {
  const layout = layoutOf(text);
  const prefix = key === undefined ? "" : `${JSON.stringify(key)}: `;
  const inner = text.slice(container.offset + 1, container.offset + container.length - 1);
  const last = container.children?.at(-1);
  const isRoot = container.parent === undefined;
  if (last === undefined) {
    const outer = indentAt(text, container.offset);
    if (!isRoot && !inner.includes("\n")) return [insertion(container.offset + 1, prefix + inline(value))];
    const entry = layout.eol + outer + layout.unit + prefix + inLines(value, outer + layout.unit, layout);
    return [insertion(container.offset + 1, inner.includes("\n") ? entry : `${entry}${layout.eol}${outer}`)];
  }
  const end = last.offset + last.length;
  if (!inner.includes("\n")) return [insertion(end, `, ${prefix}${inline(value)}`)];
  const indent = indentAt(text, last.offset);
  const entry = layout.eol + indent + prefix + inLines(value, indent, layout);
  const line = endOfLine(text, end);
  if (line === undefined) return [insertion(end, `,${entry}`)];
  if (line.comma) return [insertion(line.place, `${entry},`)];
  return line.place === end
    ? [insertion(end, `,${entry}`)]
    : [insertion(end, ","), insertion(line.place, entry)];
};

const addToList = (
  text: string,
  root: Node,
  { list, value }: Extract<Addition, { readonly list: string }>,
): readonly TextEdit[] => {
  const node = findNodeAtLocation(root, [list]);
  if (node === undefined) return insertInto(text, root, { key: list, value: [value] });
  const known: unknown = getNodeValue(node);
  const isThere =
    Array.isArray(known) && known.some((entry) => JSON.stringify(entry) === JSON.stringify(value));
  return isThere ? [] : insertInto(text, node, { value });
};

const setLevel = (
  text: string,
  root: Node,
  { rule, level }: Extract<Addition, { readonly rule: string }>,
): readonly TextEdit[] => {
  const rules = findNodeAtLocation(root, ["rules"]);
  if (rules === undefined) return insertInto(text, root, { key: "rules", value: { [rule]: level } });
  const node = findNodeAtLocation(rules, [rule]);
  if (node === undefined) return insertInto(text, rules, { key: rule, value: level });
  const span = { start: node.offset, end: node.offset + node.length };
  return [{ span, newText: JSON.stringify(level) }];
};

/**
 * The edits that write an exception into the text of a `.copydesk.json`; everything that stands in it stays as it is.
 * `text` is undefined where there is no file yet, and has no byte order mark; `path` is the path of the article from
 * the folder of the file, with “/”, and "" for one that has no file. Undefined where nothing can be written: the text
 * is no configuration, has the exception already, or the article has no file to name.
 */
export const addException = (
  text: string | undefined,
  exception: Exception,
  path: string,
): readonly TextEdit[] | undefined => {
  const addition = additionOf(exception, path);
  if (addition === undefined) return undefined;
  if (text === undefined || text.trim() === "") {
    const config: Json =
      "list" in addition
        ? { [addition.list]: [addition.value] }
        : { rules: { [addition.rule]: addition.level } };
    const newText = `${inLines(config, "", layoutOf(""))}\n`;
    return [{ span: { start: 0, end: text?.length ?? 0 }, newText }];
  }
  const root = parseTree(text);
  if (root === undefined || "errors" in parseConfig(text)) return undefined;
  const edits = "list" in addition ? addToList(text, root, addition) : setLevel(text, root, addition);
  return edits.length === 0 ? undefined : edits;
};
