import * as l10n from "@vscode/l10n";
import { URI } from "vscode-uri";
import { type Analysis, type AnalysisOptions, analysisSteps } from "../analysis/analyze.js";
import type { Resources } from "../analysis/resources.js";
import type { Article, TextKind } from "../article/article.js";
import type { SourceText } from "../article/source-text.js";
import type { Steps } from "../article/steps.js";
import { analysisOptions, ruleContext } from "../config/context.js";
import { configFileName } from "../config/folder/config-files.js";
import type { Unchecked } from "../config/unchecked.js";
import type { PlacedDecision } from "../decisions/place.js";
import { markdownProse } from "../prose/markdown.js";
import type { AnnotationsParams } from "../protocol.js";
import { checkSteps, type RuleFailure } from "../rules/check.js";
import { rules } from "../rules/index.js";
import { openNotebook, type ParagraphNotes } from "../rules/paragraph-notes.js";
import type { Problem, RuleContext } from "../rules/rule.js";
import { numberInWords } from "./language.js";
import { createPositions, type PositionEncoding, type Positions, positionsThrough } from "./positions.js";
import type { DocumentSettings } from "./settings.js";

/** A version of a document, as the client sent it. */
export interface DocumentText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** What the server knows of an article it has read. */
export interface CheckedArticle {
  readonly article: Article;
  readonly context: RuleContext;
  readonly problems: readonly Problem[];
  /** What people decided, at its places in the article's text. */
  readonly decisions: readonly PlacedDecision[];
  /** What the machine makes of the text by itself. */
  readonly machine: () => Steps<Article>;
}

/** Everything that is known of one version of a document; every request about that version is answered from it. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  /** Different for every reading of the server's life. */
  readonly id: string;
  readonly positions: Positions;
  readonly settings: DocumentSettings;
  readonly state: AnnotationsParams["state"];
  /** Why the document was left alone or not checked, in one sentence. */
  readonly reason?: string;
  /** There when `state` is "checked" or, without problems, "unchecked". */
  readonly checked?: CheckedArticle;
}

/** What a reading leaves to the next one of the same document. */
export interface Reusable {
  readonly analysis?: Analysis | undefined;
  readonly notes?: ParagraphNotes | undefined;
}

/** A reading, what the next one can use again, and the rules that failed. */
export interface ReadingResult extends Reusable {
  readonly reading: Reading;
  readonly failures: readonly RuleFailure[];
}

const reasons: Readonly<Record<Exclude<TextKind, "prose" | "empty">, () => string>> = {
  data: () => l10n.t("This looks like data or a list, not like prose."),
  code: () => l10n.t("This looks like code, not like prose."),
  html: () => l10n.t("This looks like HTML; paste the text without its formatting."),
  rtf: () => l10n.t("This is rich text (RTF); save it as plain text first."),
  log: () => l10n.t("This looks like a log, not like prose."),
  binary: () => l10n.t("This is not text."),
};

const whyUnchecked = ({ glob }: Unchecked, folder = ""): string =>
  l10n.t(
    "Not checked, because “ignore” in {0} has “{1}”; names and quotes are still marked.",
    `${URI.parse(folder).path.split("/").at(-1)}/${configFileName}`,
    glob,
  );

/** What a document is read with. */
export interface Situation {
  readonly resources: Resources;
  readonly settings: DocumentSettings;
  readonly encoding: PositionEncoding;
  /** The reading's own. */
  readonly id: string;
  /** What people decided of a document, at its places in the text that was taken from it; asked before anything is awaited. */
  readonly decided: (uri: string, text: string, source: SourceText | undefined) => readonly PlacedDecision[];
}

/** The text that is read of a document: of Markdown its prose. */
export const proseOf = (
  languageId: string,
  text: string,
): { readonly text: string; readonly source: SourceText | undefined } => {
  const prose = languageId === "markdown" ? markdownProse(text) : undefined;
  return { text: prose?.text ?? text, source: prose?.source };
};

/** The words of a document whose text is `fileText` now, taken from it as its reading took them, and their positions. */
export const presentWords = (
  { positions }: Reading,
  { article, context: { source } }: CheckedArticle,
  fileText: string,
  encoding: PositionEncoding,
): { readonly text: string; readonly positions: Positions } => {
  if ((source?.text ?? article.text) === fileText) return { text: article.text, positions };
  const file = createPositions(fileText, encoding);
  if (!source) return { text: fileText, positions: file };
  const prose = markdownProse(fileText);
  return { text: prose.text, positions: positionsThrough(prose.source, file) };
};

/** The reading of a document that was left alone. */
const leftAlone = (
  { uri, version, text }: DocumentText,
  { settings, encoding, id }: Situation,
  state: Reading["state"],
  reason: string,
): ReadingResult => ({
  reading: { uri, version, id, settings, positions: createPositions(text, encoding), state, reason },
  failures: [],
});

/** The reading of a document that took too long. */
export const givenUp = (document: DocumentText, situation: Situation): ReadingResult =>
  leftAlone(
    document,
    situation,
    "too-slow",
    l10n.t(
      "Reading this document took too long, so it was given up; it is tried again when the text is shorter.",
    ),
  );

/** Reads one version of a document under its settings, with what the reading before it left. */
export function* readingSteps(
  document: DocumentText,
  situation: Situation,
  previous: Reusable = {},
): Steps<ReadingResult> {
  const { resources, settings, encoding, id } = situation;
  const { uri, version, text } = document;
  const left = (state: Reading["state"], reason: string): ReadingResult =>
    leftAlone(document, situation, state, reason);
  if (!settings.enabled)
    return left("off", l10n.t("Copydesk is turned off for this document in the settings."));
  if (text.length > settings.maxFileSize * 1024) {
    return left(
      "too-large",
      l10n.t(
        "The document has {0} KB; the largest that is checked has {1} KB (copydesk.maxFileSize).",
        numberInWords(Math.ceil(text.length / 1024)),
        numberInWords(settings.maxFileSize),
      ),
    );
  }
  const prose = document.languageId === "markdown" ? markdownProse(text) : undefined;
  const file = createPositions(text, encoding);
  const positions = prose ? positionsThrough(prose.source, file) : file;
  const options: AnalysisOptions = {
    ...analysisOptions(resources, settings.article),
    assumeProse: document.languageId === "news" || prose !== undefined,
  };
  const words = prose?.text ?? text;
  const decisions = situation.decided(uri, words, prose?.source);
  const analysis = yield* analysisSteps(words, { ...options, decisions }, previous.analysis, prose?.blocks);
  const { article } = analysis;
  function* machine(): Steps<Article> {
    if (decisions.length === 0) return article;
    return (yield* analysisSteps(words, options, analysis, prose?.blocks)).article;
  }
  if (article.kind !== "prose" && article.kind !== "empty") return left("not-prose", reasons[article.kind]());
  const context = ruleContext(article, resources, settings.article, prose?.source);
  const { unchecked } = settings.article;
  if (unchecked !== undefined) {
    const checked: CheckedArticle = { article, context, problems: [], decisions, machine };
    const reason = whyUnchecked(unchecked, settings.folder);
    return {
      reading: { uri, version, id, settings, positions, state: "unchecked", reason, checked },
      analysis,
      failures: [],
    };
  }
  const { check, notes } = openNotebook(context, previous.notes);
  const { problems, failures } = yield* checkSteps(
    context,
    settings.article.levels,
    [...rules, ...settings.styleRules],
    check,
  );
  return {
    reading: {
      uri,
      version,
      id,
      settings,
      positions,
      state: "checked",
      checked: { article, context, problems, decisions, machine },
    },
    analysis,
    notes,
    failures,
  };
}
