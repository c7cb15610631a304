import * as l10n from "@vscode/l10n";
import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  printParseErrorCode,
} from "jsonc-parser";
import type * as z from "zod";
import { entityTypes } from "../article/entity.js";
import { placeOf, readTree, tooDeep } from "../article/json-tree.js";
import type { Span } from "../article/span.js";
import { labelMembers, malformedLabel } from "./labels.js";
import { noSuch } from "./no-such.js";
import { unknownLevel, unknownRule } from "./rule-names.js";
import { type Config, configSchema, type Overlay, overlaySchema } from "./schema.js";
import { crowdedGlob, mostWildcardsTogether } from "./wildcards.js";

/** What is wrong with a configuration: one sentence for people, and where (UTF-16 offsets into its text). */
export interface ConfigError {
  readonly message: string;
  readonly span: Span;
}

/** A configuration, or everything that is wrong with it, in text order. */
export type ParsedConfig = { readonly config: Config } | { readonly errors: readonly ConfigError[] };

const syntaxMessages: Readonly<Record<string, () => string>> = {
  InvalidSymbol: () => l10n.t("This is no JSON value."),
  InvalidNumberFormat: () => l10n.t("This is no number."),
  PropertyNameExpected: () => l10n.t("A key in double quotes is expected here."),
  ValueExpected: () => l10n.t("A value is expected here."),
  ColonExpected: () => l10n.t("A colon is expected here."),
  CommaExpected: () => l10n.t("A comma is expected here."),
  CloseBraceExpected: () => l10n.t("A closing brace is missing here."),
  CloseBracketExpected: () => l10n.t("A closing bracket is missing here."),
  EndOfFileExpected: () => l10n.t("Nothing may follow the configuration."),
  InvalidCommentToken: () => l10n.t("This comment is not closed."),
  UnexpectedEndOfComment: () => l10n.t("This comment is not closed."),
  UnexpectedEndOfString: () => l10n.t("This string is not closed."),
  UnexpectedEndOfNumber: () => l10n.t("This number is not finished."),
  InvalidUnicode: () => l10n.t("This is no Unicode escape."),
  InvalidEscapeCharacter: () => l10n.t("This is no escape sequence."),
  InvalidCharacter: () => l10n.t("This character may not stand in a string."),
};

const syntaxError = (error: ParseError): ConfigError => ({
  message: syntaxMessages[printParseErrorCode(error.error)]?.() ?? l10n.t("This is no valid JSON."),
  span: placeOf(error),
});

const kindInWords = (kind: string): string => {
  switch (kind) {
    case "array":
      return l10n.t("a list");
    case "object":
      return l10n.t("an object");
    case "string":
      return l10n.t("a string");
    default:
      return kind;
  }
};

/** A fault of a value: what is wrong, and the path of the value, or of the key where the key itself is wrong. */
interface Fault {
  readonly message: string;
  readonly path: JSONPath;
  readonly atKey: boolean;
}

/** After so many faults the rest says nothing new. */
const mostFaults = 100;

const unknownKey = (path: JSONPath, key: string): string => {
  if (path.at(-1) === "rules") return unknownRule(key);
  if (path[0] === "labels") return noSuch("setting", key, labelMembers);
  const { ignored, overrides } = configSchema.shape;
  const shape =
    path.length === 0
      ? configSchema.shape
      : path[0] === "ignored"
        ? ignored.unwrap().element.shape
        : overrides.unwrap().element.shape;
  return noSuch("setting", key, Object.keys(shape));
};

/** The key that a path leads to or into; undefined for the whole configuration. */
const keyOf = (path: JSONPath): string | undefined => path.findLast((part) => typeof part === "string");

const isEntry = (path: JSONPath): boolean => typeof path.at(-1) === "number";

const wrongKind = (path: JSONPath, expected: string): string => {
  const key = keyOf(path);
  const kind = kindInWords(expected);
  if (key === undefined) return l10n.t("The configuration must be {0}.", kind);
  return isEntry(path)
    ? l10n.t("An entry of “{0}” must be {1}.", key, kind)
    : l10n.t("“{0}” must be {1}.", key, kind);
};

const isMissing = (path: JSONPath): string => {
  const key = keyOf(path);
  return key === undefined ? l10n.t("The configuration is missing.") : l10n.t("“{0}” is missing.", key);
};

const isEmpty = (path: JSONPath): string => {
  const key = keyOf(path);
  if (key === undefined) return l10n.t("The configuration is empty.");
  return isEntry(path) ? l10n.t("An entry of “{0}” is empty.", key) : l10n.t("“{0}” is empty.", key);
};

/** Whether a path leads to `names` or into them, at the top or in an override. */
const isOfNames = (path: JSONPath): boolean =>
  path[0] === "names" || (path[0] === "overrides" && path[2] === "names");

/** What is wrong with names is told of the form they have, list or object; the other form is not what was meant. */
const faultsOfNames = (issue: z.core.$ZodIssueInvalidUnion, path: JSONPath): Fault[] => {
  const meant = issue.errors.find((issues) => issues.every((inner) => inner.path.length > 0));
  if (meant === undefined) {
    const expected = isEntry(path) ? "string" : "array";
    return [{ message: wrongKind(path, expected), path, atKey: false }];
  }
  return meant.flatMap((inner) => faultsOf({ ...inner, path: [...path, ...inner.path] }));
};

const faultsOf = (issue: z.core.$ZodIssue): Fault[] => {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const at = (message: string): Fault[] => [{ message, path, atKey: false }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.slice(0, mostFaults).map((key) => ({
        message: unknownKey(path, key),
        path: [...path, key],
        atKey: true,
      }));
    case "invalid_value": {
      const given = typeof issue.input === "string" ? issue.input : JSON.stringify(issue.input);
      if (path.at(-1) === "rule") return at(unknownRule(given));
      if (isOfNames(path))
        return at(l10n.t("“{0}” is no type of a name; use one of {1}.", given, entityTypes.join(", ")));
      return path.at(-2) === "rules"
        ? at(unknownLevel(given))
        : at(l10n.t("“{0}” is no {1}; use {2}.", given, String(path.at(-1)), issue.values.join(", ")));
    }
    case "invalid_type":
      return at(issue.input === undefined ? isMissing(path) : wrongKind(path, issue.expected));
    case "invalid_key":
      return [{ message: isEmpty([...path.slice(0, -1), 0]), path, atKey: true }];
    case "invalid_union":
      if (isOfNames(path)) return faultsOfNames(issue, path);
      return at(typeof issue.input === "string" ? unknownRule(issue.input) : wrongKind(path, "string"));
    case "invalid_format":
      if (path[0] === "labels") return at(malformedLabel(String(path.at(-1)), String(issue.input)));
      return at(typeof issue.input === "string" ? unknownRule(issue.input) : wrongKind(path, "string"));
    case "too_small":
      return at(isEmpty(path));
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
  return placeOf(found);
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
      errors: [
        { message: l10n.t("The file is empty; write {} for no settings."), span: { start: 0, end: 0 } },
      ],
    };
  }
  const deep = tooDeep(json);
  if (deep) return { errors: [{ message: l10n.t("This is nested too deeply."), span: deep }] };
  const root = readTree(json, syntaxErrors, { allowTrailingComma: true });
  if (root === undefined || syntaxErrors.length > 0) return { errors: syntaxErrors.map(syntaxError) };
  const value: unknown = getNodeValue(root);
  const crowded = crowdedGlob(value);
  if (crowded) {
    const message = l10n.t(
      "The globs of this file have more than {0} wildcards together.",
      mostWildcardsTogether,
    );
    return { errors: [{ message, span: spanOf(root, { message, path: [...crowded], atKey: false }) }] };
  }
  const result = configSchema.safeParse(value, { reportInput: true });
  if (result.success) return { config: result.data };
  return {
    errors: result.error.issues
      .slice(0, mostFaults)
      .flatMap(faultsOf)
      .slice(0, mostFaults)
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
