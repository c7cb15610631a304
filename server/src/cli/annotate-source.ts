import type { Resources } from "../analysis/resources.js";
import type { Article } from "../article/article.js";
import type { Overlay } from "../config/schema.js";
import { articleJson } from "../formats/article-json.js";
import { toBrat } from "../formats/brat.js";
import { toConll } from "../formats/conll.js";
import { articleInSource } from "../formats/in-source.js";
import { gathered, jsonPieces } from "../formats/json-pieces.js";
import { type Limits, leftOutOf } from "../formats/left-out.js";
import { spacyDoc } from "../formats/spacy.js";
import { annotationPage } from "../formats/web-annotation.js";
import { fileUri } from "./file-uri.js";
import { type ReadArticle, readArticle, reportKind } from "./reading.js";
import type { Remarks } from "./report.js";
import type { FileSettings } from "./settings-lookup.js";
import type { InputText } from "./texts.js";

/** The formats of `copydesk annotate`. */
export const annotateFormats = ["brat", "json", "conll", "w3c", "spacy"] as const;

/** One of the formats of `copydesk annotate`. */
export type AnnotateFormat = (typeof annotateFormats)[number];

/** How the texts of a run are to be annotated; plain data. */
export interface AnnotateJob {
  readonly config?: string | undefined;
  readonly overlay: Overlay;
  readonly format: AnnotateFormat;
  /** Whether what people decided is left out. */
  readonly machineOnly: boolean;
}

/** An article with offsets in the file's own text. */
const inSource = ({ article, source }: ReadArticle): Article =>
  source ? articleInSource(article, source) : article;

/** JSON on a line of its own, in strings that one can hold. */
const jsonLine = (value: object): readonly string[] => [...gathered(jsonPieces(value), 1 << 22), "\n"];

const renderers: Readonly<
  Record<AnnotateFormat, (read: ReadArticle, input: InputText) => readonly string[]>
> = {
  // A reader of the text file counts its byte order mark as a character.
  brat: (read, { decoded }) => [toBrat(inSource(read), decoded.byteOrderMark ? 1 : 0)],
  json: (read, { input, settings }) =>
    jsonLine(articleJson(input.name, inSource(read), labelNames(settings))),
  // These two bring the text along, as words.
  conll: ({ article }) => [toConll(article)],
  w3c: (read, { input }) => jsonLine(annotationPage(fileUri(input.file), inSource(read))),
  spacy: ({ article }) => jsonLine(spacyDoc(article)),
};

/** What a format cannot hold; an article label's note in brat needs another annotation to stand at. */
const limits: Readonly<Record<AnnotateFormat, (rendered: readonly string[]) => Limits>> = {
  brat: ([lines = ""]) => (lines.startsWith("T") ? {} : { whole: true }),
  json: () => ({}),
  conll: () => ({ overlaps: true, gaps: true, whole: true }),
  w3c: () => ({}),
  spacy: () => ({ gaps: true }),
};

const labelNames = ({ labels }: FileSettings): ReadonlySet<string> => new Set(labels.map(({ name }) => name));

/** Says which labels of an article its folder does not know. */
const reportUnknown = (
  { labels, articleLabels }: Article,
  known: ReadonlySet<string>,
  name: string,
  remarks: Remarks,
): void => {
  const given = new Set([...articleLabels, ...labels].map(({ label }) => label));
  for (const label of given)
    if (!known.has(label))
      remarks.note(`${name}: “${label}” is no label of .copydesk.json; written all the same.`);
};

/** The annotations of a text that came from an input, in a format; in pieces to be joined. */
export const annotateSource = (
  source: InputText,
  { format, machineOnly }: AnnotateJob,
  resources: Resources,
  remarks: Remarks,
): readonly string[] => {
  const decisions = machineOnly ? [] : source.decisions;
  const read = readArticle({ ...source, decisions }, source.decoded.text, resources);
  reportKind(read.article.kind, source.input.name, remarks);
  const { name } = source.input;
  const rendered = renderers[format](read, source);
  reportUnknown(read.article, labelNames(source.settings), name, remarks);
  const leftOut = leftOutOf(read.article, limits[format](rendered));
  if (leftOut.length > 0) remarks.note(`${name}: ${format} cannot hold ${leftOut.join(", ")}; left out.`);
  return rendered;
};
