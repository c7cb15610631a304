import { analyze } from "../analysis/analyze.js";
import { loadResources, type Resources } from "../analysis/resources.js";
import type { Article, TextKind } from "../article/article.js";
import type { SourceText } from "../article/source-text.js";
import { analysisOptions } from "../config/context.js";
import { placeDecisions } from "../decisions/place.js";
import { readResource } from "../node/resource-files.js";
import { markdownProse } from "../prose/markdown.js";
import type { Remarks } from "./report.js";
import type { InputText } from "./texts.js";

/**
 * Everything the engine needs beside the texts, from Copydesk’s own files. Rejects with one sentence where it cannot
 * work without one; another that cannot be used goes to the remarks.
 */
export const loadEngine = (remarks: Remarks): Promise<Resources> =>
  loadResources(readResource, (sentence) => remarks.failure(sentence));

/** Names of files that hold an article whatever their text looks like. */
const newsName = /\.(?:news|article)\.txt$/i;

/** Names of files in Markdown. */
const markdownName = /\.(?:md|markdown)$/i;

/** An article, and the file its text was taken from where that has markup besides. */
export interface ReadArticle {
  readonly article: Article;
  readonly source?: SourceText;
}

/** Analyses a text that came from an input, or what has become of that text. */
export const readArticle = (
  { input, settings, decisions }: InputText,
  text: string,
  resources: Resources,
): ReadArticle => {
  const prose = markdownName.test(input.name) ? markdownProse(text) : undefined;
  const { article } = analyze(
    prose?.text ?? text,
    {
      ...analysisOptions(resources, settings),
      assumeProse: prose !== undefined || newsName.test(input.name),
      decisions: placeDecisions(prose?.text ?? text, decisions, prose?.source).placed,
    },
    undefined,
    prose?.blocks,
  );
  return { article, ...(prose && { source: prose.source }) };
};

const leftAlone: Readonly<Record<Exclude<TextKind, "prose" | "binary">, string>> = {
  empty: "empty; there is nothing to read",
  data: "not prose (data); left alone",
  code: "not prose (code); left alone",
  html: "not prose (HTML); left alone",
  rtf: "not plain text (RTF); left alone",
  log: "not prose (a log); left alone",
};

/** Says why a text was left alone, if it was. */
export const reportKind = (kind: TextKind, name: string, remarks: Remarks): void => {
  if (kind === "binary") remarks.failure("is a binary file; left alone", name);
  else if (kind !== "prose") remarks.note(`${name}: ${leftAlone[kind]}.`);
};
