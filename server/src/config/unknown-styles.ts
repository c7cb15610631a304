import { getNodeValue, type Node } from "jsonc-parser";
import { placeOf, readTree } from "../article/json-tree.js";
import { noSuch } from "./no-such.js";
import type { ConfigError } from "./parse.js";
import type { Config } from "./schema.js";

/** The style packs that a configuration chooses for any file. */
export const chosenStyles = ({ styles = [], overrides = [] }: Config): readonly string[] => [
  ...new Set([...styles, ...overrides.flatMap((override) => override.styles ?? [])]),
];

/** The strings in the `styles` lists at any depth of a JSON value. */
const chosenIn = (node: Node): readonly Node[] => {
  if (node.type !== "property") return (node.children ?? []).flatMap(chosenIn);
  const [key, value] = node.children ?? [];
  if (key?.value === "styles") return value?.children ?? [];
  return value === undefined ? [] : chosenIn(value);
};

/** The style packs that the text of a usable `.copydesk.json` chooses and `known` does not hold, in text order. */
export const unknownStyles = (text: string, known: ReadonlySet<string>): readonly ConfigError[] => {
  const root = readTree(text.replace(/^\uFEFF/, " "), [], { allowTrailingComma: true });
  return (root === undefined ? [] : chosenIn(root)).flatMap((node) => {
    const name: unknown = getNodeValue(node);
    if (typeof name !== "string" || known.has(name)) return [];
    return [
      {
        message: noSuch("style pack", name, [...known]),
        span: placeOf(node),
      },
    ];
  });
};
