import type { Span } from "../article/span.js";
import { singleSpaced } from "../article/white-space.js";

/** A run of words in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: "strong" | "emphasis";
  /** The place in the article that the words lead to. */
  readonly target?: Span;
}

/** Short formatted text: paragraphs of pieces. Not yet Markdown, so nothing in it needs escaping. */
export type RichText = readonly (readonly Piece[])[];

/** A piece in plain style. */
export const plain = (text: string): Piece => ({ text });

/** A piece in plain style that leads to a place in the article. */
export const link = (text: string, { start, end }: Span): Piece => ({ text, target: { start, end } });

/** A piece in bold. */
export const strong = (text: string): Piece => ({ text, style: "strong" });

/** A piece in italics. */
export const emphasis = (text: string): Piece => ({ text, style: "emphasis" });

/** A message whose places `{0}`, `{1}` … are filled with pieces, so that a translation may put them in its own order. */
export const fill = (message: string, ...values: readonly (readonly Piece[])[]): readonly Piece[] =>
  message.split(/\{(\d)\}/).flatMap((part, index) => {
    if (index % 2 === 1) return values[Number(part)] ?? [];
    return part === "" ? [] : [plain(part)];
  });

// Only what could start markup, HTML, a character reference or a link is escaped: some editors show hovers as they
// are written, backslashes and all.
const markup = /[\\`*_[\]<~@]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./gi;

/** Marks that mean something at the start of a line: headings, lists, quotations, underlines of headings, tables. */
const lineStart = /^( ?)([#+\-=>|])|^( ?\d+)([.)])/;

/** Text as Markdown that shows exactly these words, on one line and not at its start: no markup, no HTML, no links. */
export const escapeMarkdown = (text: string): string => singleSpaced(text).replace(markup, "\\$&");

const marks = { strong: "**", emphasis: "*" } as const;

/** The address of a place in the article; undefined where a client could not follow it. */
export type Address = (target: Span) => string | undefined;

/** Characters that would end a link's address in Markdown. */
const addressEnds = /[()<>\s\\]/g;

const pieceAsMarkdown = ({ text, style, target }: Piece, addressOf: Address): string => {
  const line = singleSpaced(text);
  const words = line.trim();
  const address = target && addressOf(target);
  if (words === "" || (style === undefined && address === undefined)) return escapeMarkdown(line);
  const lead = line.startsWith(" ") ? " " : "";
  const trail = line.endsWith(" ") ? " " : "";
  const mark = style === undefined ? "" : marks[style];
  const styled = `${mark}${escapeMarkdown(words)}${mark}`;
  if (address === undefined) return `${lead}${styled}${trail}`;
  return `${lead}[${styled}](${address.replace(addressEnds, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`)})${trail}`;
};

/** Markdown without HTML; without `addressOf` without links. */
export const asMarkdown = (text: RichText, addressOf: Address = () => undefined): string =>
  text
    .map((line) =>
      line
        .map((piece) => pieceAsMarkdown(piece, addressOf))
        .join("")
        .replace(lineStart, "$1$3\\$2$4"),
    )
    .join("\n\n");

/** The words alone, for a client that shows no Markdown. */
export const asPlainText = (text: RichText): string =>
  text.map((line) => singleSpaced(line.map((piece) => piece.text).join(""))).join("\n");
