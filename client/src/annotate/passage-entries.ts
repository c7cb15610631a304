import * as l10n from "@vscode/l10n";
import { gestureKeys, passageTypes, typeKey } from "./annotation-keys.js";
import type { Entry } from "./entry.js";
import { decidedWords } from "./gesture-words.js";
import { rangesOf } from "./place-of.js";
import { type Pointed, subjectOf } from "./pointed.js";
import { stepOn } from "./step-on.js";

/** What may be said of the innermost quote around the words pointed at. */
export const quoteEntries = (pointed: Pointed): readonly Entry[] => {
  const { target } = pointed;
  const quote = target.annotations.find(({ kind }) => kind === "quote");
  if (quote === undefined) return [];
  const isSubject = subjectOf(pointed) === quote;
  const group = isSubject ? l10n.t("Who says it") : l10n.t("The quote around it");
  const words = isSubject ? target.words : l10n.t("the quote");
  const nobody: Entry = {
    group,
    key: gestureKeys.nobody,
    label: l10n.t("Nobody Says This"),
    description: l10n.t("a title, a motto, words held at a distance"),
    action: {
      kind: "decide",
      steps: [stepOn(quote, { speaker: { kind: "nobody" } })],
      told: decidedWords(words, l10n.t("nobody says this")),
    },
  };
  return [
    {
      name: "saidBy",
      group,
      key: gestureKeys.saidBy,
      label: l10n.t("Said By…"),
      description: quote.entity ?? l10n.t("nobody found"),
      action: { kind: "saidBy", quote },
    },
    nobody,
    ...(isSubject
      ? []
      : [
          {
            group,
            label: l10n.t("Not a Quote"),
            action: {
              kind: "decide",
              steps: [stepOn(quote, { verdict: "rejected" })],
              told: decidedWords(words, l10n.t("no quote")),
            },
          } as const,
        ]),
  ];
};

/** Headline, header or neither: what may be said of a line, or of words that may become one. */
export const headerEntries = (pointed: Pointed): readonly Entry[] => {
  const { target, annotated } = pointed;
  const subject = subjectOf(pointed);
  if (subject?.kind === "quote") return [];
  const header = target.annotations.find(({ kind }) => kind === "header");
  // A word in the middle of a paragraph is no line; only what was selected may be one, or a quote.
  if (header === undefined && (subject !== undefined || !pointed.isSelection)) return [];
  const group = header === undefined ? l10n.t("Or it is a passage") : l10n.t("The line around it");
  const ranges = header === undefined ? [target.range] : rangesOf(header);
  const types = passageTypes.filter(({ type }) => header === undefined || type !== "Content");
  const words = header === undefined || header === subject ? target.words : l10n.t("the line");
  const entries = types.map(({ type, name, means }): Entry => {
    const key = typeKey(type, annotated.labels);
    return {
      group,
      ...(key === undefined ? {} : { key }),
      label: name(),
      description: means(),
      isCurrent: header?.type === type,
      action: {
        kind: "decide",
        steps: [{ kind: "decide", ranges, answer: { type } }],
        told: decidedWords(words, name()),
      },
    };
  });
  if (header === undefined || header === subject) return entries;
  const none: Entry = {
    group,
    label: l10n.t("Not a Header"),
    action: {
      kind: "decide",
      steps: [stepOn(header, { verdict: "rejected" })],
      told: decidedWords(words, l10n.t("no header")),
    },
  };
  return [...entries, none];
};
