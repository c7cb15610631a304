import * as l10n from "@vscode/l10n";
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from "yaml";
import type { Span } from "../article/span.js";
import type { StyleFault } from "./style.js";

/** A value of a YAML file and where it stands there. */
export interface Located {
  readonly value: string;
  readonly span: Span;
}

/** A key of a YAML file with its value. */
export interface LocatedPair {
  readonly key: Located;
  readonly value: Located;
}

/**
 * The fields of a YAML mapping, read by what they should be. A field of another kind counts as left out and is
 * reported as a fault.
 */
export interface Fields {
  readonly keys: readonly Located[];
  /** Where the mapping stands. */
  readonly span: Span;
  readonly text: (key: string) => Located | undefined;
  readonly flag: (key: string) => boolean;
  readonly number: (key: string) => number | undefined;
  /** A list of texts; one text counts as a list of one. */
  readonly list: (key: string) => readonly Located[];
  /** A mapping of texts to texts, or a list of such mappings. */
  readonly pairs: (key: string) => readonly LocatedPair[];
  /** A mapping. */
  readonly inner: (key: string) => Fields | undefined;
  /** A list of mappings. */
  readonly inners: (key: string) => readonly Fields[];
  /** Reports that a field that must be there is not, unless it is there as something else. */
  readonly missing: (key: string) => void;
}

type Report = (message: string, span: Span) => void;
type Node = ParsedNode | null | undefined;

const spanOf = (node: Node, otherwise: Span): Span =>
  node?.range ? { start: node.range[0], end: Math.max(node.range[0], node.range[1]) } : otherwise;

const located = (node: Node, otherwise: Span): Located | undefined =>
  isScalar(node) && typeof node.value === "string"
    ? { value: node.value, span: spanOf(node, otherwise) }
    : undefined;

const yes = /^(?:true|yes|on)$/i;
const no = /^(?:false|no|off)$/i;

/** After so many errors the rest says nothing new. */
const mostErrors = 10;

const twice = (key: string): string => l10n.t("The key “{0}” is here twice.", key);

const fieldsOf = (map: ParsedNode, report: Report): Fields => {
  const span = spanOf(map, { start: 0, end: 0 });
  const entries = new Map<string, { readonly key: Located; readonly node: Node }>();
  for (const { key, value } of isMap<ParsedNode, ParsedNode | null>(map) ? map.items : []) {
    const name = located(key, span);
    if (name && entries.has(name.value)) report(twice(name.value), name.span);
    else if (name) entries.set(name.value, { key: name, node: value });
    else report(l10n.t("This key is no text."), spanOf(key, span));
  }
  const wrongKeys = new Set<string>();
  const wrong = (key: string, what: string): undefined => {
    const at = entries.get(key);
    if (at && !wrongKeys.has(key)) report(l10n.t("“{0}” must be {1}.", key, what), at.key.span);
    wrongKeys.add(key);
    return undefined;
  };
  const nodeOf = (key: string): Node => entries.get(key)?.node;

  const textsOf = (node: Node): readonly (Located | undefined)[] =>
    isSeq<ParsedNode>(node) ? node.items.map((item) => located(item, span)) : [located(node, span)];

  return {
    span,
    keys: [...entries.values()].map(({ key }) => key),
    text: (key) =>
      entries.has(key) ? (located(nodeOf(key), span) ?? wrong(key, l10n.t("a text"))) : undefined,
    flag: (key) => {
      if (!entries.has(key)) return false;
      const value = located(nodeOf(key), span)?.value ?? "";
      if (!yes.test(value) && !no.test(value)) wrong(key, l10n.t("true or false"));
      return yes.test(value);
    },
    number: (key) => {
      if (!entries.has(key)) return undefined;
      const value = located(nodeOf(key), span)?.value ?? "";
      return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : wrong(key, l10n.t("a number"));
    },
    list: (key) => {
      if (!entries.has(key)) return [];
      const texts = textsOf(nodeOf(key));
      const known = texts.filter((text) => text !== undefined);
      if (known.length < texts.length) wrong(key, l10n.t("a list of texts"));
      return known;
    },
    pairs: (key) => {
      const node = nodeOf(key);
      if (!entries.has(key)) return [];
      const maps = isSeq<ParsedNode>(node) ? node.items : [node];
      return maps.flatMap((each) => {
        if (!isMap<ParsedNode, ParsedNode | null>(each)) {
          wrong(key, l10n.t("a mapping of texts to texts"));
          return [];
        }
        const known = new Set<string>();
        return each.items.flatMap((pair) => {
          const left = located(pair.key, span);
          const right = located(pair.value, left?.span ?? span);
          if (left && known.has(left.value)) report(twice(left.value), left.span);
          if (left) known.add(left.value);
          if (left && right) return [{ key: left, value: right }];
          wrong(key, l10n.t("a mapping of texts to texts"));
          return [];
        });
      });
    },
    inner: (key) => {
      const node = nodeOf(key);
      if (!entries.has(key)) return undefined;
      return isMap(node) ? fieldsOf(node, report) : wrong(key, l10n.t("a mapping"));
    },
    inners: (key) => {
      const node = nodeOf(key);
      if (!entries.has(key)) return [];
      const items = isSeq<ParsedNode>(node) ? node.items : [];
      const maps = items.filter((item) => isMap(item));
      if (maps.length === 0 || maps.length < items.length) wrong(key, l10n.t("a list of mappings"));
      return maps.map((item) => fieldsOf(item, report));
    },
    missing: (key) => {
      if (!wrongKeys.has(key))
        report(l10n.t("“{0}” is missing or empty.", key), entries.get(key)?.key.span ?? span);
    },
  };
};

/**
 * Reads a YAML file that holds one mapping, every value as the text it is written as. What is wrong goes to
 * `faults`, now or when a field is read. Never throws.
 */
export const readYaml = (text: string, faults: StyleFault[]): Fields | undefined => {
  const report: Report = (message, span) => faults.push({ message, span, unsupported: false });
  try {
    // The parser's own search for keys that are there twice takes a minute for 20,000 keys.
    const document = parseDocument(text, { schema: "failsafe", prettyErrors: false, uniqueKeys: false });
    for (const error of document.errors.slice(0, mostErrors))
      report(l10n.t("This is no valid YAML: {0}", error.message.replace(/\.?$/, ".")), {
        start: error.pos[0],
        end: Math.max(error.pos[0], error.pos[1]),
      });
    if (document.errors.length > 0) return undefined;
    if (isMap(document.contents)) return fieldsOf(document.contents, report);
    report(l10n.t("The file must be a mapping that begins with “extends”."), { start: 0, end: 0 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(l10n.t("This YAML cannot be read: {0}.", why), { start: 0, end: 0 });
  }
  return undefined;
};
