import type { SyntaxNodeRef } from "@lezer/common";
import { parser as commonMark, GFM } from "@lezer/markdown";
import type { MarkedBlock, SourceText } from "../article/source-text.js";
import { referredCharacters } from "./character-references.js";
import { definedLabels, labelOf } from "./link-labels.js";
import { buildProse } from "./pieces.js";
import { proseSource } from "./prose-source.js";
import { tame } from "./tame.js";

/** What a reader sees of a source, the blocks of it, and where it stands in the source. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly MarkedBlock[];
  readonly source: SourceText;
}

const parser = commonMark.configure(GFM);

/** What stands in the prose for code within a sentence: a thing without letters (U+FFFC). */
const codeInSentence = "\ufffc";

const frontMatter = /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Where the article begins: behind a byte order mark and the fields before the text. */
const bodyStart = (source: string): number => {
  const mark = source.startsWith("\ufeff") ? 1 : 0;
  return mark + (frontMatter.exec(source.slice(mark))?.[0].length ?? 0);
};

const blockNames = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading[1-6])$/;

/** Blocks that show a reader no prose. */
const silentBlocks = new Set([
  "FencedCode",
  "CodeBlock",
  "HTMLBlock",
  "CommentBlock",
  "ProcessingInstructionBlock",
  "LinkReference",
]);

/** Marks that a reader does not see, and that leave no room behind. */
const marks = new Set([
  "EmphasisMark",
  "StrikethroughMark",
  "HeaderMark",
  "QuoteMark",
  "LinkTitle",
  "ListMark",
]);

/** What stands in a sentence without being of it, with the space on one side of it. */
const asides = new Set(["Image", "Comment", "ProcessingInstruction", "TaskMarker"]);

/** The sign of a footnote, and the label of its text. */
const footnote = /^\[\^[^\]\s]+\]/;

/** The prose of a Markdown text (GitHub's, with fields before it and footnotes). Linear in the text; never throws. */
export const markdownProse = (source: string): Prose => {
  const offset = bodyStart(source);
  const text = tame(source.slice(offset));
  const tree = parser.parse(text);
  const labels = definedLabels(tree, text);
  const prose = buildProse(source);
  let position = 0;
  let inBlock = false;
  let inList = 0;
  let headings = 0;
  let blocks = 0;
  /** Behind an aside, or at a line's start: a space here is none to the reader. */
  let swallowsSpace = true;
  const literal = new Set<number>();

  const copyLine = (start: number, end: number): void => {
    const from = swallowsSpace ? start + (/^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0) : start;
    if (from >= end) return;
    prose.copy({ start: offset + from, end: offset + end });
    swallowsSpace = false;
  };
  const breakLine = (start: number, end: number, as: string): void => {
    if (!(as === " " && prose.endsInSpace()))
      prose.show({ start: offset + start, end: offset + end }, as, "shown");
    swallowsSpace = true;
  };
  /** Shows what stands between `position` and `to`, lines joined. */
  const copyTo = (to: number): void => {
    let start = position;
    // Searched in a part of its own: the next line break of the text may be far.
    const part = text.slice(start, to);
    for (let index = part.indexOf("\n"); index >= 0; index = part.indexOf("\n", index + 1)) {
      const end = position + index;
      const lineBreak = end > start && text.charAt(end - 1) === "\r" ? end - 1 : end;
      const slash = lineBreak > start && text.charAt(lineBreak - 1) === "\\" ? 1 : 0;
      let at = lineBreak - slash;
      while (at > start && /[ \t]/.test(text.charAt(at - 1))) at -= 1;
      const hard = slash > 0 || text.startsWith("  ", at);
      copyLine(start, at);
      breakLine(hard ? at : lineBreak, end + 1, hard ? "\n" : " ");
      start = end + 1;
    }
    copyLine(start, to);
    position = to;
  };
  const show = (node: SyntaxNodeRef, as: string, kind: "shown" | "kept"): void => {
    prose.show({ start: offset + node.from, end: offset + node.to }, as, kind);
    position = node.to;
    swallowsSpace = false;
  };
  const skip = (node: SyntaxNodeRef): void => {
    position = node.to;
  };
  const skipAside = (node: SyntaxNodeRef): void => {
    skip(node);
    swallowsSpace ||= prose.endsInSpace();
  };

  /** Reads a node within a block; whether its children are to be read. */
  const readInline = (node: SyntaxNodeRef): boolean => {
    if (node.from < position) return false;
    const words = text.slice(node.from, Math.min(node.to, node.from + 200));
    copyTo(node.from);
    if (marks.has(node.name)) skip(node);
    else if (asides.has(node.name)) skipAside(node);
    else if (node.name === "InlineCode") show(node, codeInSentence, "kept");
    else if (node.name === "Escape") show(node, words.slice(1), "shown");
    else if (node.name === "Entity") show(node, referredCharacters(words) ?? words, "shown");
    else if (node.name === "HardBreak") {
      breakLine(node.from, node.to, "\n");
      skip(node);
    } else if (node.name === "HTMLTag") {
      if (/^<br\b/i.test(words)) breakLine(node.from, node.to, "\n");
      if (/^<\/?(?:br|p|div|img|hr)\b/i.test(words)) skipAside(node);
      else skip(node);
    } else if (node.name === "Link") {
      if (footnote.test(words)) {
        const isDefinition = prose.endsInSpace() && source.charAt(offset + node.to) === ":";
        skipAside(node);
        if (isDefinition) position += 1;
        swallowsSpace ||= isDefinition;
        return false;
      }
      const { node: link } = node;
      if (!link.getChild("URL") && !labels.has(labelOf(link, text))) literal.add(node.from);
      return true;
    } else if (node.name === "LinkMark") {
      const link = node.node.parent;
      if (link?.name === "Link" && literal.has(link.from)) copyTo(node.to);
      else position = link?.name === "Link" && words === "]" ? link.to : node.to;
    } else if (node.name === "URL") show(node, source.slice(offset + node.from, offset + node.to), "kept");
    else if (node.name === "LinkLabel") copyTo(node.to);
    else return true;
    return false;
  };

  const kindOf = (name: string): MarkedBlock["kind"] => {
    if (!name.includes("Heading")) return inList > 0 || name === "TableCell" ? "list-item" : "text";
    headings += 1;
    return headings === 1 && (blocks === 0 || name.endsWith("1")) ? "headline" : "header";
  };

  tree.iterate({
    enter: (node) => {
      if (inBlock) return readInline(node);
      if (silentBlocks.has(node.name)) return false;
      if (node.name === "ListItem") inList += 1;
      if (!blockNames.test(node.name)) return true;
      inBlock = true;
      position = node.from;
      swallowsSpace = true;
      return true;
    },
    leave: (node) => {
      if (node.name === "ListItem") inList -= 1;
      if (!inBlock || !blockNames.test(node.name)) return;
      copyTo(node.to);
      const isPlain = node.name === "Paragraph" && node.node.parent?.name === "Document";
      prose.endBlock(kindOf(node.name), isPlain);
      blocks += 1;
      inBlock = false;
    },
  });
  const { text: words, pieces, blocks: found } = prose.finish();
  return { text: words, blocks: found, source: proseSource(source, words, pieces, found) };
};
