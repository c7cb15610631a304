import type { AnnotationsParams } from "../../server/src/protocol.js";

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

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

const plain = (icon: string, text: string, sentence: string): StatusText => ({
  text: `$(${icon}) ${text}`,
  tooltip: `**Copydesk** \n\n${sentence}`,
  label: `Copydesk: ${sentence}`,
});

const leftAlone: Readonly<Record<"not-prose" | "too-large" | "off", { text: string; reason: string }>> = {
  "not-prose": { text: "Not prose", reason: "This text does not look like prose, so it is left alone." },
  "too-large": { text: "Too large", reason: "This file is too large to be read." },
  off: { text: "Off", reason: "Copydesk is turned off for this file." },
};

const checked = (annotations: AnnotationsParams, problems: number): StatusText => {
  const { sources, quotes, attributedQuotes, words } = annotations;
  const found = problems === 0 ? "No problems" : count(problems, "problem");
  const icon = problems === 0 ? "pass" : "warning";
  return {
    text: `$(${icon}) ${problems.toLocaleString("en")} · $(comment-discussion) ${count(sources, "source")}`,
    tooltip: [
      "**Copydesk**",
      `$(${icon}) ${found}`,
      `$(comment-discussion) ${count(sources, "source")} quoted`,
      `$(quote) ${count(quotes, "quote")}, ${attributedQuotes.toLocaleString("en")} attributed`,
      `$(book) ${count(words, "word")}`,
    ].join("\n\n"),
    label: `Copydesk: ${found}, ${count(sources, "source")} quoted`,
  };
};

/** The words for a standing. */
export const statusText = (standing: Standing): StatusText => {
  switch (standing.kind) {
    case "starting":
      return plain("loading~spin", "Copydesk", "Starting the server.");
    case "reading":
      return plain("loading~spin", "Copydesk", "Reading the text.");
    case "failed":
      return plain("error", "Copydesk", `${standing.reason} Click to restart it.`);
    case "off":
      return plain("circle-slash", "Copydesk: Off", leftAlone.off.reason);
    case "read": {
      const { annotations, problems } = standing;
      if (annotations.state === "checked") return checked(annotations, problems);
      const { text, reason } = leftAlone[annotations.state];
      return plain("circle-slash", `Copydesk: ${text}`, annotations.reason ?? reason);
    }
  }
};
