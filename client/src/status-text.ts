import * as l10n from "@vscode/l10n";
import type { AnnotationsParams } from "../../server/src/protocol.js";
import { numberInWords } from "./number-in-words.js";

/** How Copydesk stands with the document in front of the user. */
export type Standing =
  | { readonly kind: "starting" | "reading" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "off" }
  | { readonly kind: "read"; readonly annotations: AnnotationsParams; readonly problems: number };

/** What the status bar shows. */
export interface StatusText {
  /** With VS Code's `$(icon)` marks. */
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  /** For a screen reader. */
  readonly label: string;
}

const problemsInWords = (count: number): string => {
  if (count === 0) return l10n.t("No problems");
  return count === 1 ? l10n.t("1 problem") : l10n.t("{0} problems", numberInWords(count));
};

const sourcesInWords = (count: number): string =>
  count === 1 ? l10n.t("1 source") : l10n.t("{0} sources", numberInWords(count));

const quotedSourcesInWords = (count: number): string =>
  count === 1 ? l10n.t("1 source quoted") : l10n.t("{0} sources quoted", numberInWords(count));

const quotesInWords = (count: number, attributed: number): string =>
  count === 1
    ? l10n.t("1 quote, {0} attributed", numberInWords(attributed))
    : l10n.t("{0} quotes, {1} attributed", numberInWords(count), numberInWords(attributed));

const wordsInWords = (count: number): string =>
  count === 1 ? l10n.t("1 word") : l10n.t("{0} words", numberInWords(count));

const plain = (icon: string, text: string, sentence: string): StatusText => ({
  text: `$(${icon}) ${text}`,
  tooltip: `**Copydesk** \n\n${sentence}`,
  label: l10n.t("Copydesk: {0}", sentence),
});

const leftAlone = (
  state: "not-prose" | "too-large" | "too-slow" | "off",
): { text: string; reason: string } => {
  switch (state) {
    case "not-prose":
      return {
        text: l10n.t("Copydesk: Not prose"),
        reason: l10n.t("This text does not look like prose, so it is left alone."),
      };
    case "too-large":
      return { text: l10n.t("Copydesk: Too large"), reason: l10n.t("This file is too large to be read.") };
    case "too-slow":
      return {
        text: l10n.t("Copydesk: Given up"),
        reason: l10n.t("Reading this file took too long, so it was given up."),
      };
    case "off":
      return { text: l10n.t("Copydesk: Off"), reason: l10n.t("Copydesk is turned off for this file.") };
  }
};

const checked = (annotations: AnnotationsParams, problems: number): StatusText => {
  const { sources, quotes, attributedQuotes, words } = annotations;
  const found = problemsInWords(problems);
  const quoted = quotedSourcesInWords(sources);
  const icon = problems === 0 ? "pass" : "warning";
  return {
    text: `$(${icon}) ${numberInWords(problems)} · $(comment-discussion) ${sourcesInWords(sources)}`,
    tooltip: [
      "**Copydesk**",
      `$(${icon}) ${found}`,
      `$(comment-discussion) ${quoted}`,
      `$(quote) ${quotesInWords(quotes, attributedQuotes)}`,
      `$(book) ${wordsInWords(words)}`,
    ].join("\n\n"),
    label: l10n.t("Copydesk: {0}, {1}", found, quoted),
  };
};

const unchecked = ({ reason, sources }: AnnotationsParams): StatusText => {
  const why = reason ?? l10n.t("Its folder’s .copydesk.json says not to check this file.");
  return {
    text: `$(circle-slash) ${l10n.t("Not checked")} · $(comment-discussion) ${sourcesInWords(sources)}`,
    tooltip: `**Copydesk** \n\n${why}\n\n${l10n.t("Click to have it checked again.")}`,
    label: l10n.t("Copydesk: {0}", why),
  };
};

/** The words for a standing. */
export const statusText = (standing: Standing): StatusText => {
  switch (standing.kind) {
    case "starting":
      return plain("loading~spin", "Copydesk", l10n.t("Starting the server."));
    case "reading":
      return plain("loading~spin", "Copydesk", l10n.t("Reading the text."));
    case "failed":
      return plain("error", "Copydesk", l10n.t("{0} Click to restart it.", standing.reason));
    case "off": {
      const { text, reason } = leftAlone("off");
      return plain("circle-slash", text, reason);
    }
    case "read": {
      const { annotations, problems } = standing;
      if (annotations.state === "checked") return checked(annotations, problems);
      if (annotations.state === "unchecked") return unchecked(annotations);
      const { text, reason } = leftAlone(annotations.state);
      return plain("circle-slash", text, annotations.reason ?? reason);
    }
  }
};
