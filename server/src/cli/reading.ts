import { analyze } from "../analysis/analyze.js";
import { loadResources, type Resources } from "../analysis/resources.js";
import type { Article, TextKind } from "../article/article.js";
import { readResource } from "../node/resource-files.js";
import type { Remarks } from "./report.js";
import type { InputText } from "./texts.js";

/** Everything the engine needs beside the texts, from Copydesk's own files. Rejects with one sentence where one is missing. */
export const loadEngine = (): Promise<Resources> => loadResources(readResource);

/** Names of files that hold an article whatever their text looks like. */
const newsName = /\.(?:news|article)\.txt$/i;

/** Analyses a text that came from an input, or what has become of that text. */
export const readArticle = (source: InputText, text: string, resources: Resources): Article =>
  analyze(text, {
    gazetteer: resources.gazetteer,
    tagger: resources.tagger,
    names: source.settings.names,
    assumeProse: newsName.test(source.input.name),
  }).article;

const leftAlone: Readonly<Record<Exclude<TextKind, "prose" | "binary">, string>> = {
  empty: "empty; there is nothing to read",
  data: "not prose (data); left alone",
  code: "not prose (code); left alone",
  log: "not prose (a log); left alone",
};

/** Says why a text was left alone, if it was. */
export const reportKind = (kind: TextKind, name: string, remarks: Remarks): void => {
  if (kind === "binary") remarks.failure("is a binary file; left alone", name);
  else if (kind !== "prose") remarks.note(`${name}: ${leftAlone[kind]}.`);
};
