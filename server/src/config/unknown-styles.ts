import { getNodeValue, type Node, parseTree } from "jsonc-parser";
import { noSuch } from "./no-such.js";
import type { ConfigError } from "./parse.js";
import type { Config } from "./schema.js";

/** Whether a configuration chooses a style pack for any file. */
export const choosesStyles = ({ styles = [], overrides = [] }: Config): boolean =>
  styles.length > 0 || overrides.some((override) => (override.styles ?? []).length > 0);

/** The strings in the `styles` lists at any depth of a JSON value. */
const chosenIn = (node: Node): readonly Node[] => {
  if (node.type !== "property") return (node.children ?? []).flatMap(chosenIn);
  const [key, value] = node.children ?? [];
  if (key?.value === "styles") return value?.children ?? [];
  return value === undefined ? [] : chosenIn(value);
};

/** The style packs that the text of a usable `.copydesk.json` chooses and `known` does not hold, in text order. */
export const unknownStyles = (text: string, known: ReadonlySet<string>): readonly ConfigError[] => {
  const root = parseTree(text.replace(/^\uFEFF/, " "), [], { allowTrailingComma: true });
  return (root === undefined ? [] : chosenIn(root)).flatMap((node) => {
    const name: unknown = getNodeValue(node);
    if (typeof name !== "string" || known.has(name)) return [];
    return [
      {
        message: noSuch("style pack", name, [...known]),
        span: { start: node.offset, end: node.offset + node.length },
      },
    ];
  });
};
