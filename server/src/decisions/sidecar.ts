import * as l10n from "@vscode/l10n";
import { getNodeValue, type Node, type ParseError } from "jsonc-parser";
import { placeOf, readTree, tooDeep } from "../article/json-tree.js";
import type { Span } from "../article/span.js";
import { decisionFrom } from "./annotation-json.js";
import type { Decision } from "./decision.js";
import { type AnnotationJson, annotationSchema } from "./sidecar-schema.js";

/** What is wrong with a sidecar, in one sentence for people, and where (UTF-16 offsets into its text). */
export interface SidecarFault {
  readonly message: string;
  readonly span: Span;
}

/** The decisions of a sidecar, in the file's order, and items that could not be read, which stay in the file as they are. */
export interface ReadSidecar {
  readonly decisions: readonly Decision[];
  readonly faults: readonly SidecarFault[];
  /** Whether the file is no annotation page at all, so that nothing may be written into it. */
  readonly broken: boolean;
}

/** The most items that are read of one sidecar. */
const mostItems = 20_000;

/** So many faults of one sidecar are told one by one; nobody reads more. */
const mostFaults = 50;

/** The first faults in the file's order, and how many more there are. */
const openingOf = (faults: readonly SidecarFault[]): readonly SidecarFault[] => {
  const inOrder = faults.toSorted((a, b) => a.span.start - b.span.start);
  const next = inOrder[mostFaults];
  if (next === undefined) return inOrder;
  const message = l10n.t("{0} more annotations cannot be used.", inOrder.length - mostFaults);
  return [...inOrder.slice(0, mostFaults), { message, span: next.span }];
};

const member = (node: Node | undefined, key: string): Node | undefined =>
  node?.type === "object"
    ? node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]
    : undefined;

const conflict = /^<{7}(?: |$)/m;

/** Whether two versions of the file stand in it, as Git leaves them where it could not merge. */
export const hasConflict = (text: string): boolean => conflict.test(text);

/** One of the two versions that a conflict left in a text. */
export const sideOf = (text: string, side: "ours" | "theirs"): string => {
  let at: "both" | "ours" | "base" | "theirs" = "both";
  return text
    .split("\n")
    .filter((line) => {
      if (/^<{7}(?: |\r?$)/.test(line)) at = "ours";
      else if (at === "ours" && /^\|{7}(?: |\r?$)/.test(line)) at = "base";
      else if ((at === "ours" || at === "base") && /^={7}\r?$/.test(line)) at = "theirs";
      else if (at === "theirs" && /^>{7}(?: |\r?$)/.test(line)) at = "both";
      else return at === "both" || at === side;
      return false;
    })
    .join("\n");
};

/** The node of a sidecar's list of items; a fault where the text is no annotation page. */
export const itemListOf = (text: string): { readonly list: Node } | { readonly fault: SidecarFault } => {
  const at = (message: string, span: Span): { readonly fault: SidecarFault } => ({
    fault: { message, span },
  });
  const mark = conflict.exec(text);
  if (mark) {
    return at(l10n.t("Git could not merge two versions of these decisions, and left both in the file."), {
      start: mark.index,
      end: mark.index + 7,
    });
  }
  const deep = tooDeep(text);
  if (deep) return at(l10n.t("This is nested too deeply."), deep);
  const errors: ParseError[] = [];
  const root = readTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (root === undefined || error !== undefined) {
    const start = error?.offset ?? 0;
    return at(l10n.t("This is no valid JSON."), {
      start,
      end: Math.min(text.length, start + (error?.length ?? 1)),
    });
  }
  const items = member(root, "items");
  if (member(root, "type")?.value !== "AnnotationPage" || items?.type !== "array")
    return at(l10n.t("This is no page of annotations."), placeOf(root));
  return { list: items };
};

const sourcesOf = ({ target }: AnnotationJson): readonly string[] =>
  (Array.isArray(target) ? target : [target]).map(({ source }) => source);

/** So many decisions of another source are compared with the article's text, to tell whether it was renamed. */
const mostCompared = 50;

/** A neighbour so short, in UTF-16 units, tells nothing of a text. */
const tellingLength = 12;

/** Whether the words of a decision stand in a text with the neighbour on one side. */
const standsIn = (text: string, { anchors: [anchor] }: Decision): boolean =>
  anchor !== undefined &&
  ((anchor.prefix.length >= tellingLength && text.includes(anchor.prefix + anchor.exact)) ||
    (anchor.suffix.length >= tellingLength && text.includes(anchor.exact + anchor.suffix)));

/** Other names under which the article was known: most of what was decided of them stands in its text. */
const formerNames = (
  article: string,
  read: readonly { readonly decision: Decision; readonly sources: readonly string[] }[],
): ReadonlySet<string> => {
  const compared = new Map<string, { all: number; found: number }>();
  for (const { decision, sources } of read) {
    const [source] = sources;
    if (source === undefined || decision.anchors.length === 0) continue;
    const count = compared.get(source) ?? { all: 0, found: 0 };
    compared.set(source, count);
    if (count.all >= mostCompared) continue;
    count.all += 1;
    if (standsIn(article, decision)) count.found += 1;
  }
  return new Set([...compared].flatMap(([source, { all, found }]) => (found * 2 > all ? [source] : [])));
};

/** An item of a sidecar that could be read. */
interface ReadItem {
  readonly node: Node;
  readonly decision: Decision;
  readonly sources: readonly string[];
}

/**
 * Reads the sidecar of the article named `source`. What cannot be read is told and left out; never throws. Where the
 * article's text is given, decisions are its own by their words, too, after it was renamed elsewhere. Takes time in
 * proportion to both texts.
 */
export const readSidecar = (text: string, source: string, article?: string): ReadSidecar => {
  const found = itemListOf(text);
  if ("fault" in found) return { decisions: [], faults: [found.fault], broken: true };
  const items = found.list.children ?? [];
  const faults: SidecarFault[] = [];
  const fault = (node: Node, message: string): void => {
    faults.push({ message, span: placeOf(node) });
  };
  const read: ReadItem[] = [];
  for (const node of items.slice(0, mostItems)) {
    const parsed = annotationSchema.safeParse(getNodeValue(node));
    const decision = parsed.success ? decisionFrom(parsed.data) : undefined;
    if (parsed.success && decision) read.push({ node, decision, sources: sourcesOf(parsed.data) });
    else {
      const path = parsed.error?.issues[0]?.path.join(".") ?? "target";
      fault(
        node,
        path === ""
          ? l10n.t("This is no annotation.")
          : l10n.t("This annotation cannot be read: see its “{0}”.", path),
      );
    }
  }
  const former = article === undefined ? new Set<string>() : formerNames(article, read);
  const decisions = new Map<string, Decision>();
  for (const { node, decision, sources } of read) {
    if (!sources.every((name) => name === source || former.has(name)))
      fault(node, l10n.t("This annotation is of another text than {0}.", source));
    else if (decisions.has(decision.id)) fault(node, l10n.t("Another annotation has the same id."));
    else decisions.set(decision.id, decision);
  }
  const beyond = items[mostItems];
  if (beyond) fault(beyond, l10n.t("Only the first {0} annotations are read.", mostItems));
  return {
    decisions: [...decisions.values()],
    faults: openingOf(faults),
    broken: false,
  };
};
