/** A run of words in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: "strong" | "emphasis";
}

/** Short formatted text: paragraphs of pieces. Not yet Markdown, so nothing in it needs escaping. */
export type RichText = readonly (readonly Piece[])[];

/** A piece in plain style. */
export const plain = (text: string): Piece => ({ text });

/** A piece in bold. */
export const strong = (text: string): Piece => ({ text, style: "strong" });

/** A piece in italics. */
export const emphasis = (text: string): Piece => ({ text, style: "emphasis" });

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

// Every ASCII punctuation mark may be escaped in CommonMark; these are the ones that can start markup. “<” and “&”
// would start HTML, “:” and “@” a bare link where a renderer makes links of addresses.
const markup = /[\\`*_{}[\]()<>#+\-.!|~&:@$^=]/g;

/** Text as Markdown that shows exactly these words, on one line: no markup, no HTML, no links. */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(markup, "\\$&");

const marks = { strong: "**", emphasis: "*" } as const;

const pieceAsMarkdown = ({ text, style }: Piece): string => {
  const line = oneLine(text);
  const words = line.trim();
  if (style === undefined || words === "") return escapeMarkdown(line);
  const lead = line.startsWith(" ") ? " " : "";
  const trail = line.endsWith(" ") ? " " : "";
  return `${lead}${marks[style]}${escapeMarkdown(words)}${marks[style]}${trail}`;
};

/** Markdown without HTML and without links. */
export const asMarkdown = (text: RichText): string =>
  text.map((line) => line.map(pieceAsMarkdown).join("")).join("\n\n");

/** The words alone, for a client that shows no Markdown. */
export const asPlainText = (text: RichText): string =>
  text.map((line) => oneLine(line.map((piece) => piece.text).join(""))).join("\n");
