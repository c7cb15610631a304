import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type * as z from "zod";
import type { Span } from "../article/span.js";
import { noSuch } from "./no-such.js";
import { unknownLevel, unknownRule } from "./rule-names.js";
import { type Config, configSchema, type Overlay, overlaySchema } from "./schema.js";

/** What is wrong with a configuration: one sentence for people, and where (UTF-16 offsets into its text). */
export interface ConfigError {
  readonly message: string;
  readonly span: Span;
}

/** A configuration, or everything that is wrong with it, in text order. */
export type ParsedConfig = { readonly config: Config } | { readonly errors: readonly ConfigError[] };

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: "This is no JSON value.",
  InvalidNumberFormat: "This is no number.",
  PropertyNameExpected: "A key in double quotes is expected here.",
  ValueExpected: "A value is expected here.",
  ColonExpected: "A colon is expected here.",
  CommaExpected: "A comma is expected here.",
  CloseBraceExpected: "A closing brace is missing here.",
  CloseBracketExpected: "A closing bracket is missing here.",
  EndOfFileExpected: "Nothing may follow the configuration.",
  InvalidCommentToken: "This comment is not closed.",
  UnexpectedEndOfComment: "This comment is not closed.",
  UnexpectedEndOfString: "This string is not closed.",
  UnexpectedEndOfNumber: "This number is not finished.",
  InvalidUnicode: "This is no Unicode escape.",
  InvalidEscapeCharacter: "This is no escape sequence.",
  InvalidCharacter: "This character may not stand in a string.",
};

const syntaxError = (error: ParseError): ConfigError => ({
  message: syntaxMessages[printParseErrorCode(error.error)] ?? "This is no valid JSON.",
  span: { start: error.offset, end: error.offset + error.length },
});

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "a string",
};

/** A fault of a value: what is wrong, and the path of the value, or of the key where the key itself is wrong. */
interface Fault {
  readonly message: string;
  readonly path: JSONPath;
  readonly atKey: boolean;
}

const unknownKey = (path: JSONPath, key: string): string => {
  if (path.at(-1) === "rules") return unknownRule(key);
  const { ignored, overrides } = configSchema.shape;
  const shape =
    path.length === 0
      ? configSchema.shape
      : path[0] === "ignored"
        ? ignored.unwrap().element.shape
        : overrides.unwrap().element.shape;
  return noSuch("setting", key, Object.keys(shape));
};

const nameOf = (path: JSONPath): string => {
  const key = path.findLast((part) => typeof part === "string");
  return key === undefined ? "The configuration" : `“${key}”`;
};

const faultsOf = (issue: z.core.$ZodIssue): Fault[] => {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const at = (message: string): Fault[] => [{ message, path, atKey: false }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        message: unknownKey(path, key),
        path: [...path, key],
        atKey: true,
      }));
    case "invalid_value": {
      const given = typeof issue.input === "string" ? issue.input : JSON.stringify(issue.input);
      if (path.at(-1) === "rule") return at(unknownRule(given));
      return path.at(-2) === "rules"
        ? at(unknownLevel(given))
        : at(`“${given}” is no ${String(path.at(-1))}; use ${issue.values.join(", ")}.`);
    }
    case "invalid_type": {
      const inside = typeof path.at(-1) === "number" ? `An entry of ${nameOf(path)}` : nameOf(path);
      return at(
        issue.input === undefined
          ? `${nameOf(path)} is missing.`
          : `${inside} must be ${kinds[issue.expected] ?? issue.expected}.`,
      );
    }
    case "invalid_format":
    case "invalid_union":
      return at(
        typeof issue.input === "string" ? unknownRule(issue.input) : `${nameOf(path)} must be a string.`,
      );
    case "too_small":
      return at(
        typeof path.at(-1) === "number"
          ? `An entry of ${nameOf(path)} is empty.`
          : `${nameOf(path)} is empty.`,
      );
    default:
      return at(issue.message);
  }
};

const spanOf = (root: Node, fault: Fault): Span => {
  let { path } = fault;
  let node = findNodeAtLocation(root, path);
  while (node === undefined && path.length > 0) {
    path = path.slice(0, -1);
    node = findNodeAtLocation(root, path);
  }
  const found = (fault.atKey ? node?.parent?.children?.[0] : node) ?? root;
  return { start: found.offset, end: found.offset + found.length };
};

/**
 * Reads the text of a `.copydesk.json`: JSON, in which comments and trailing commas are allowed. Never throws;
 * what is wrong comes back as errors, each at its place.
 */
export const parseConfig = (text: string): ParsedConfig => {
  const syntaxErrors: ParseError[] = [];
  const json = text.replace(/^\uFEFF/, " ");
  if (json.trim() === "") {
    return {
      errors: [{ message: "The file is empty; write {} for no settings.", span: { start: 0, end: 0 } }],
    };
  }
  const root = parseTree(json, syntaxErrors, { allowTrailingComma: true });
  if (root === undefined || syntaxErrors.length > 0) return { errors: syntaxErrors.map(syntaxError) };
  const result = configSchema.safeParse(getNodeValue(root), { reportInput: true });
  if (result.success) return { config: result.data };
  return {
    errors: result.error.issues
      .flatMap(faultsOf)
      .map((fault) => ({ message: fault.message, span: spanOf(root, fault) }))
      .sort((a, b) => a.span.start - b.span.start),
  };
};

/** Settings from an editor or a command line, and what of them could not be used, one sentence each. */
export interface ReadOverlay {
  readonly overlay: Overlay;
  readonly errors: readonly string[];
}

/**
 * Reads settings that lie over the file from plain data of any shape. A key whose value is wrong is left out and
 * reported; in `rules` only the wrong entries are.
 */
export const readOverlay = (value: unknown): ReadOverlay => {
  const result = overlaySchema.safeParse(value, { reportInput: true });
  if (result.success) return { overlay: result.data, errors: [] };
  const faults = result.error.issues.flatMap(faultsOf);
  const errors = faults.map((fault) => fault.message);
  if (typeof value !== "object" || value === null) return { overlay: {}, errors };
  const wrong = new Set(faults.map((fault) => fault.path.slice(0, 2).join("\n")));
  const kept = Object.entries(value).flatMap(([key, setting]) => {
    if (wrong.has(key)) return [];
    if (key !== "rules") {
      return faults.some((fault) => fault.path[0] === key) ? [] : [[key, setting] as const];
    }
    return [
      [
        key,
        Object.fromEntries(Object.entries(setting ?? {}).filter(([id]) => !wrong.has(`rules\n${id}`))),
      ] as const,
    ];
  });
  return { overlay: overlaySchema.parse(Object.fromEntries(kept)), errors };
};
