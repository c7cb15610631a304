import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Article } from "../article/article.js";
import { articleJson } from "../formats/article-json.js";
import { toBrat } from "../formats/brat.js";
import { toConll } from "../formats/conll.js";
import { spacyDoc } from "../formats/spacy.js";
import { annotationPage } from "../formats/web-annotation.js";
import { fileUri } from "./file-uri.js";
import { findInputs, type Input } from "./inputs.js";
import { print } from "./output.js";
import { createProgress } from "./progress.js";
import { loadEngine, readArticle, reportKind } from "./reading.js";
import { createReport, type Report, whyUnreadable } from "./report.js";
import { createSettingsLookup } from "./settings-lookup.js";
import { type InputText, readInput } from "./texts.js";

/** The formats of `copydesk annotate`. */
export const annotateFormats = ["brat", "json", "conll", "w3c", "spacy"] as const;

/** One of the formats of `copydesk annotate`. */
export type AnnotateFormat = (typeof annotateFormats)[number];

/** How a format is written: the annotations of one text, and what puts those of several into one stream. */
interface Format {
  readonly extension: string;
  readonly render: (article: Article, source: InputText) => string;
  /** "list": as members of a JSON list; "lines": one after the other; "files": only in files of their own. */
  readonly together: "list" | "lines" | "files";
}

const formats: Readonly<Record<AnnotateFormat, Format>> = {
  brat: {
    extension: ".ann",
    // A reader of the text file counts its byte order mark as a character.
    render: (article, { decoded }) => toBrat(article, decoded.byteOrderMark ? 1 : 0),
    together: "files",
  },
  json: {
    extension: ".json",
    render: (article, { input }) => `${JSON.stringify(articleJson(input.name, article))}\n`,
    together: "list",
  },
  conll: { extension: ".conll", render: toConll, together: "lines" },
  w3c: {
    extension: ".jsonld",
    render: (article, { input }) => `${JSON.stringify(annotationPage(fileUri(input.file), article))}\n`,
    together: "list",
  },
  spacy: {
    extension: ".jsonl",
    render: (article) => `${JSON.stringify(spacyDoc(article))}\n`,
    together: "lines",
  },
};

/** The options of `copydesk annotate`, as the command line gives them. */
export interface AnnotateOptions {
  readonly format: AnnotateFormat;
  /** The folder that takes one file for each text; without it everything goes to standard output. */
  readonly out?: string;
}

/** Where the annotations of each input go; inputs that would share a file with another one go to the report. */
const destinations = (
  inputs: readonly Input[],
  { format, out }: AnnotateOptions,
  report: Report,
): ReadonlyMap<Input, string> => {
  const places = new Map<Input, string>();
  if (out === undefined) return places;
  const taken = new Map<string, string>(inputs.flatMap(({ file, name }) => (file ? [[file, name]] : [])));
  for (const input of inputs) {
    const { dir, name } = path.parse(input.relative);
    const place = path.resolve(out, dir, name + formats[format].extension);
    const other = taken.get(place);
    if (other === undefined) {
      taken.set(place, input.name);
      places.set(input, place);
    } else report.failure(`its annotations would overwrite those of ${other}; left out`, input.name);
  }
  return places;
};

/** Runs `copydesk annotate` on files, folders, globs and "-". Gives the exit code: 0 or 2. */
export const annotate = async (paths: readonly string[], options: AnnotateOptions): Promise<0 | 2> => {
  const progress = createProgress();
  const report = createReport((line) => {
    progress.hide();
    process.stderr.write(`${line}\n`);
  });
  const inputs = await findInputs(paths, report);
  const format = formats[options.format];
  if (options.out === undefined && format.together === "files" && inputs.length > 1) {
    report.failure(`${options.format} annotations of ${inputs.length} texts need a folder: add --out DIR`);
    return 2;
  }
  const places = destinations(inputs, options, report);
  const settingsOf = createSettingsLookup(undefined, {}, report);
  const resources = await loadEngine();

  const toFile = async (input: Input, content: string) => {
    const place = places.get(input);
    if (place === undefined) return;
    try {
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, content);
    } catch (error) {
      report.failure(`cannot be written: ${whyUnreadable(error)}`, place);
    }
  };
  const inList = format.together === "list" && options.out === undefined;
  let separator = "[\n";
  const deliver = async (input: Input, content: string) => {
    if (options.out !== undefined) return toFile(input, content);
    progress.hide();
    await print(inList ? separator + content.trimEnd() : content);
    separator = ",\n";
  };

  progress.begin(inputs.length);
  for (const input of inputs) {
    const source = await readInput(input, settingsOf, report);
    if (source) {
      const article = readArticle(source, source.decoded.text, resources);
      reportKind(article.kind, input.name, report);
      await deliver(input, format.render(article, source));
    }
    progress.advance();
  }
  if (inList) await print(separator === "[\n" ? "[]\n" : "\n]\n");
  return report.failures.length > 0 ? 2 : 0;
};
