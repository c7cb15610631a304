import { parseSync } from "oxc-parser";

/** A list of English words written into source code: a regular expression's alternatives, an array, or split text. */
export interface WordList {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly kind: "alternatives" | "array" | "text" | "record";
  readonly words: readonly string[];
  /** UTF-16, of the literal that holds the list. */
  readonly start: number;
  readonly end: number;
}

/** As many words make a list. */
const least = 4;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** Every node below one, itself first. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (isNode(value)) {
    yield value;
    for (const [key, below] of Object.entries(value))
      if (key !== "parent" && typeof below === "object") yield* nodesOf(below);
  }
}

/** The alternatives of each group of a regular expression that has several. */
const alternativesIn = (pattern: string): readonly (readonly string[])[] => {
  const plain = pattern.replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\./g, "#");
  const groups: string[][] = [];
  const open: string[][] = [[""]];
  let inClass = false;
  for (const char of plain) {
    const group = open.at(-1) ?? [""];
    if (inClass) inClass = char !== "]";
    else if (char === "[") {
      inClass = true;
      group[group.length - 1] += "#";
    } else if (char === "(") open.push([""]);
    else if (char === ")") {
      const done = open.pop() ?? [];
      groups.push(done);
      const outer = open.at(-1);
      if (outer) outer[outer.length - 1] += done.length > 1 ? "#" : (done[0] ?? "");
    } else if (char === "|") group.push("");
    else group[group.length - 1] += char;
  }
  return [...groups, ...open].filter((group) => group.length > 1);
};

/** A word, or the stem of some: “books?”, “biograph(?:y|ies)”, which reads “biograph#” here. */
const isWord = (text: string): boolean =>
  /^\p{L}[\p{L}’' .-]*\??$|^\p{L}{4,}#$/u.test(text) && /\p{Ll}/u.test(text);

/** Whether a pattern tells how a word ends, and not which word it is. */
const isOfEndings = (pattern: string, words: readonly string[]): boolean =>
  /^\(\?:[^()]*\)(?:es)?\$$/.test(pattern) && words.every((word) => word.length <= 4);

const wordsOfPattern = (pattern: string): readonly (readonly string[])[] =>
  alternativesIn(pattern)
    .map((group) => group.map((each) => each.replace(/^\?[:=!<]+/, "")).filter(isWord))
    .filter((words) => words.length >= least && !isOfEndings(pattern, words));

const textOf = (node: Node): string | undefined => {
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type !== "TemplateLiteral") return undefined;
  const quasis = node["quasis"] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join(" ");
};

const stringsOf = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : []).flatMap((each) => {
    const text = isNode(each) && each.type === "Literal" ? textOf(each) : undefined;
    return text === undefined ? [] : [text];
  });

/** What a list holds, and what the lists in it hold: “[["is", "are"], ["has", "have"]]”. */
const rowsOf = (list: unknown): readonly unknown[] =>
  (Array.isArray(list) ? list : []).flatMap((each) =>
    isNode(each) && each.type === "ArrayExpression" ? (each["elements"] as readonly unknown[]) : [each],
  );

/** Words that stand in a string with white space between them, and no sentence: no marks, nearly no capitals. */
const wordsOfText = (text: string): readonly string[] => {
  const words = text.trim().split(/\s+/);
  return words.every((word) => /^[\p{L}’'.:-]+$/u.test(word)) ? words.filter(isWord) : [];
};

/** Whether a string is a list by what is done with it: taken apart, joined to more of it, or handed to a function. */
const isTakenApart = (parent: Node | undefined, parents: ReadonlyMap<Node, Node>): boolean => {
  if (parent === undefined) return false;
  if (parent.type === "MemberExpression") {
    const property = parent["property"];
    return isNode(property) && /^(?:split|trim|match|matchAll)$/.test(String(property["name"]));
  }
  if (/^(?:ParenthesizedExpression|BinaryExpression)$/.test(parent.type))
    return isTakenApart(parents.get(parent), parents);
  if (parent.type !== "CallExpression" && parent.type !== "NewExpression") return false;
  const callee = parent["callee"];
  return isNode(callee) && callee.type === "Identifier" && !/Error$/.test(String(callee["name"]));
};

const keysOf = (node: Node): readonly string[] =>
  (node["properties"] as readonly Node[]).flatMap((property) => {
    const [key, value] = [property["key"], property["value"]];
    if (!isNode(key) || !isNode(value)) return [];
    const named = key.type === "Identifier" ? String(key["name"]) : textOf(key);
    return named !== undefined && value.type === "Literal" && typeof value["value"] !== "boolean"
      ? [named]
      : [];
  });

type Found = Pick<WordList, "kind" | "words">;

const listsAt = (node: Node, parents: ReadonlyMap<Node, Node>): readonly Found[] => {
  if (node.type === "Literal" && node["regex"] !== undefined) {
    const { pattern } = node["regex"] as { readonly pattern: string };
    return wordsOfPattern(pattern).map((words) => ({ kind: "alternatives", words }));
  }
  if (node.type === "ArrayExpression") {
    const words = stringsOf(rowsOf(node["elements"])).filter(isWord);
    return words.length >= least ? [{ kind: "array", words }] : [];
  }
  if (node.type === "ObjectExpression") {
    const words = keysOf(node).filter((key) => /^[a-z’' .-]+$/.test(key));
    return words.length > least && words.length === (node["properties"] as readonly unknown[]).length
      ? [{ kind: "record", words }]
      : [];
  }
  const text = textOf(node);
  if (text === undefined) return [];
  if (text.includes("|")) return wordsOfPattern(text).map((words) => ({ kind: "alternatives", words }));
  if (isTakenApart(parents.get(node), parents)) {
    const words = wordsOfText(text);
    return words.length >= least ? [{ kind: "text", words }] : [];
  }
  return [];
};

/** The inline word lists of a source file. Throws where the source does not parse. */
export const wordListsIn = (file: string, source: string): readonly WordList[] => {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse.`);
  const parents = new Map<Node, Node>();
  for (const node of nodesOf(program))
    for (const below of Object.values(node))
      for (const child of Array.isArray(below) ? below : [below]) if (isNode(child)) parents.set(child, node);
  return [...nodesOf(program)].flatMap((node) =>
    listsAt(node, parents).map((found) => ({
      ...found,
      file,
      line: source.slice(0, node.start).split("\n").length,
      start: node.start,
      end: node.end,
    })),
  );
};
