import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { AnnotateFormat } from "./annotate-source.js";
import { findInputs, type Input } from "./inputs.js";
import { print } from "./output.js";
import { createProgress } from "./progress.js";
import { createReplay } from "./remarks.js";
import { createReport, type Report, whyUnwritable } from "./report.js";
import { workers, workOn } from "./work.js";
import { writeWhole } from "./write-text.js";

/** How the files of a format are named, and what puts the annotations of several texts into one stream. */
interface Format {
  readonly extension: string;
  /** "list": as members of a JSON list; "lines": one after the other; "files": only in files of their own. */
  readonly together: "list" | "lines" | "files";
}

const formats: Readonly<Record<AnnotateFormat, Format>> = {
  brat: { extension: ".ann", together: "files" },
  json: { extension: ".json", together: "list" },
  conll: { extension: ".conll", together: "lines" },
  w3c: { extension: ".jsonld", together: "list" },
  spacy: { extension: ".jsonl", together: "lines" },
};

/** The options of `copydesk annotate`, as the command line gives them. */
export interface AnnotateOptions {
  readonly format: AnnotateFormat;
  /** The folder that takes one file for each text; without it everything goes to standard output. */
  readonly out?: string;
  /** Leaves out what people decided. */
  readonly machine?: boolean;
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

/**
 * Runs `copydesk annotate` on files, folders, globs and "-". Gives the exit code: 0 or 2. `script` is the file whose
 * threads share the work.
 */
export const annotate = async (
  paths: readonly string[],
  options: AnnotateOptions,
  script: string,
): Promise<0 | 2> => {
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
  const job = { overlay: {}, format: options.format, machineOnly: options.machine === true };
  const replay = createReplay(report);

  const toFile = async (input: Input, content: readonly string[]) => {
    const place = places.get(input);
    if (place === undefined) return;
    try {
      await mkdir(path.dirname(place), { recursive: true });
      await writeWhole(place, Buffer.concat(content.map((piece) => Buffer.from(piece))));
    } catch (error) {
      report.failure(whyUnwritable(error), place);
    }
  };
  const inList = format.together === "list" && options.out === undefined;
  let separator = "[\n";
  const deliver = async (input: Input, content: readonly string[]) => {
    if (options.out !== undefined) return toFile(input, content);
    progress.hide();
    if (inList) await print(separator);
    // In a list each entry's own line break would stand before the comma.
    for (const piece of inList ? content.slice(0, -1) : content) await print(piece);
    separator = ",\n";
  };

  progress.begin(inputs.length);
  for await (const { input, result, remarks } of workOn("annotate", workers.annotate, inputs, job, script)) {
    replay(remarks);
    if (result !== undefined) await deliver(input, result);
    progress.advance();
  }
  if (inList) await print(separator === "[\n" ? "[]\n" : "\n]\n");
  return report.failures.length > 0 ? 2 : 0;
};
