import type { SyntaxNode, Tree } from "@lezer/common";
import { singleSpaced } from "../article/white-space.js";

const normalized = (label: string): string =>
  singleSpaced(label.slice(1, -1).trim()).toLowerCase().toUpperCase();

/** The labels that a Markdown text defines an address for, normalized. */
export const definedLabels = (tree: Tree, text: string): ReadonlySet<string> => {
  const labels = new Set<string>();
  tree.iterate({
    enter: ({ name, node }) => {
      if (name !== "LinkReference") return;
      const label = node.getChild("LinkLabel");
      if (label) labels.add(normalized(text.slice(label.from, label.to)));
    },
  });
  return labels;
};

/** The label by which a link without an address of its own asks for one, normalized. */
export const labelOf = (link: SyntaxNode, text: string): string => {
  const label = link.getChild("LinkLabel");
  if (label && label.to - label.from > 2) return normalized(text.slice(label.from, label.to));
  const end = label ? label.from : link.to;
  return normalized(text.slice(link.from, end));
};
