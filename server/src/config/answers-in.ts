import { findNodeAtLocation, type Node } from "jsonc-parser";
import { placeOf, readTree } from "../article/json-tree.js";
import type { Span } from "../article/span.js";
import type { Answer } from "../protocol.js";
import { nameEntries } from "./name-entries.js";
import { parseConfig } from "./parse.js";
import type { Config } from "./schema.js";

/** An answer, and where it stands in the text of its configuration. */
export interface PlacedAnswer {
  readonly answer: Answer;
  readonly span: Span;
}

type Part = Pick<Config, "rules" | "words" | "ignore" | "ignored">;

const spanAt = (section: Node, path: readonly (string | number)[]): Span => {
  return placeOf(findNodeAtLocation(section, [...path]) ?? section);
};

const answersOf = (section: Node, part: Part, override?: readonly string[]): readonly PlacedAnswer[] => {
  const within = override === undefined ? {} : { override };
  const names = findNodeAtLocation(section, ["names"]);
  const named = (names === undefined ? [] : nameEntries(names)).map(({ name, type, node }) => ({
    answer: { list: "names" as const, value: name, ...(type === undefined ? {} : { type }), ...within },
    span: placeOf(node),
  }));
  const plain = (["words", "ignore"] as const).flatMap((list) =>
    (part[list] ?? []).map((value, index) => ({
      answer: { list, value, ...within },
      span: spanAt(section, [list, index]),
    })),
  );
  const places = (part.ignored ?? []).map(({ files, ...place }, index) => ({
    answer: { list: "ignored" as const, value: { ...place, ...(files && { files }) }, ...within },
    span: spanAt(section, ["ignored", index]),
  }));
  const rules = Object.entries(part.rules ?? {}).flatMap(([value, level]) =>
    level === "off"
      ? [
          {
            answer: { list: "rules" as const, value, level, ...within },
            span: spanAt(section, ["rules", value]),
          },
        ]
      : [],
  );
  return [...plain, ...named, ...places, ...rules];
};

/**
 * Everything that the text of a `.copydesk.json` lets pass, its overrides included, in text order; undefined where the
 * text is no configuration. A byte order mark counts as a character.
 */
export const answersIn = (text: string): readonly PlacedAnswer[] | undefined => {
  const parsed = parseConfig(text);
  const root = readTree(text.replace(/^\uFEFF/, " "), [], { allowTrailingComma: true });
  if ("errors" in parsed || root === undefined) return undefined;
  const { config } = parsed;
  const inOverrides = (config.overrides ?? []).flatMap(({ files, ...part }, index) => {
    const section = findNodeAtLocation(root, ["overrides", index]);
    return section === undefined ? [] : answersOf(section, part, files);
  });
  return [...answersOf(root, config), ...inOverrides].sort((a, b) => a.span.start - b.span.start);
};
