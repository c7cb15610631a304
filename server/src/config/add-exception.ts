import { findNodeAtLocation, getNodeValue, type Node } from "jsonc-parser";
import { placeOf, readTree } from "../article/json-tree.js";
import type { Answer } from "../protocol.js";
import type { Exception } from "../rules/left-alone/exception.js";
import type { TextEdit } from "../rules/rule.js";
import { answerOf, isSameValue, sectionOf } from "./answer.js";
import { nameEntries } from "./name-entries.js";
import { parseConfig } from "./parse.js";

/** What a configuration holds, as far as it is written here. */
type Json = string | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

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
  if (typeof value === "string" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(inline).join(", ")}]`;
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

type NameAnswer = Extract<Answer, { readonly list: "names" }>;

/** A name as an entry of the list of names. */
const nameInList = ({ value, type }: NameAnswer): Json => (type === undefined ? value : { [value]: type });

/** Writes a name, with its type where it has one, in the form that the names there have; a type that it had gives way. */
const addName = (text: string, section: Node, answer: NameAnswer): readonly TextEdit[] => {
  const { value: name, type } = answer;
  const names = findNodeAtLocation(section, ["names"]);
  if (names === undefined) {
    const value: Json = type === undefined ? [name] : { [name]: type };
    return insertInto(text, section, { key: "names", value });
  }
  const known = nameEntries(names).find((entry) => entry.name === name);
  if (known !== undefined) {
    if (known.type === type) return [];
    const span = placeOf(known.node);
    const inObject = `${JSON.stringify(name)}: ${inline(type ?? null)}`;
    const isWhole = known.container.parent?.type === "array" && known.container.children?.length === 1;
    if (known.node.type === "property" && !(isWhole && type === undefined))
      return [{ span, newText: inObject }];
    const whole = isWhole ? placeOf(known.container) : span;
    return [{ span: whole, newText: inline(nameInList(answer)) }];
  }
  return names.type === "object"
    ? insertInto(text, names, { key: name, value: type ?? null })
    : insertInto(text, names, { value: nameInList(answer) });
};

const addToList = (
  text: string,
  section: Node,
  { list, value }: Exclude<Answer, { readonly list: "rules" | "names" }>,
): readonly TextEdit[] => {
  const entry: Json = typeof value === "string" ? value : { ...value };
  const node = findNodeAtLocation(section, [list]);
  if (node === undefined) return insertInto(text, section, { key: list, value: [entry] });
  const isThere = node.children?.some((child) => isSameValue(getNodeValue(child), value)) === true;
  return isThere ? [] : insertInto(text, node, { value: entry });
};

const setLevel = (
  text: string,
  section: Node,
  { value: rule, level }: Extract<Answer, { readonly list: "rules" }>,
): readonly TextEdit[] => {
  const rules = findNodeAtLocation(section, ["rules"]);
  if (rules === undefined) return insertInto(text, section, { key: "rules", value: { [rule]: level } });
  const node = findNodeAtLocation(rules, [rule]);
  if (node === undefined) return insertInto(text, rules, { key: rule, value: level });
  if (node.value === level) return [];
  return [{ span: placeOf(node), newText: JSON.stringify(level) }];
};

const entryOf = (answer: Answer): Json => {
  switch (answer.list) {
    case "rules":
      return { [answer.value]: answer.level };
    case "names":
      return answer.type === undefined ? [answer.value] : { [answer.value]: answer.type };
    case "ignored":
      return [{ ...answer.value }];
    default:
      return [answer.value];
  }
};

const editsInto = (text: string, section: Node, answer: Answer): readonly TextEdit[] => {
  switch (answer.list) {
    case "rules":
      return setLevel(text, section, answer);
    case "names":
      return addName(text, section, answer);
    default:
      return addToList(text, section, answer);
  }
};

/**
 * The edits that write an answer into the text of a `.copydesk.json`; everything that stands in it stays as it is.
 * `text` is undefined where there is no file yet, and has no byte order mark. Undefined where nothing can be written:
 * the text is no configuration, has the answer already, or has no such override.
 */
export const addAnswer = (text: string | undefined, answer: Answer): readonly TextEdit[] | undefined => {
  if (text === undefined || text.trim() === "") {
    if (answer.override !== undefined) return undefined;
    const config: Json = { [answer.list]: entryOf(answer) };
    const newText = `${inLines(config, "", layoutOf(""))}\n`;
    return [{ span: { start: 0, end: text?.length ?? 0 }, newText }];
  }
  const root = readTree(text);
  if (root === undefined || "errors" in parseConfig(text)) return undefined;
  const section = sectionOf(root, answer);
  if (section === undefined) return undefined;
  const edits = editsInto(text, section, answer);
  return edits.length === 0 ? undefined : edits;
};

/**
 * As `addAnswer`, for an exception. `path` is the path of the article from the folder of the file, with “/”, and ""
 * for one that has no file, which is then not to be named.
 */
export const addException = (
  text: string | undefined,
  exception: Exception,
  path: string,
): readonly TextEdit[] | undefined => {
  const answer = answerOf(exception, path);
  return answer && addAnswer(text, answer);
};
