import { findNodeAtLocation, getNodeValue, type Node } from "jsonc-parser";
import type { Answer } from "../protocol.js";
import type { Exception } from "../rules/left-alone/exception.js";
import { exactGlob } from "./globs.js";

/**
 * The answer that keeps an exception; undefined where a file is to be named that has no path. `path` is the path of the
 * article from the folder of the configuration, with “/”, and "" for one that has no file.
 */
export const answerOf = (exception: Exception, path: string): Answer | undefined => {
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
      return { list: "rules", value: exception.rule, level: "off" };
    case "file":
      return path === "" ? undefined : { list: "ignore", value: exactGlob(path) };
  }
};

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

/** Whether two values of a configuration's lists are the same, in whatever order their keys were written. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The object in which an answer stands or belongs: the root, or its override; undefined where there is no such override. */
export const sectionOf = (root: Node, { override }: Answer): Node | undefined => {
  if (override === undefined) return root;
  const overrides = findNodeAtLocation(root, ["overrides"])?.children ?? [];
  return overrides.find((node) => {
    const files = findNodeAtLocation(node, ["files"]);
    return files !== undefined && isSameValue(getNodeValue(files), override);
  });
};
