import * as l10n from "@vscode/l10n";
import type { Entry, Scope } from "./entry.js";
import { labelEntries } from "./label-entries.js";
import { moreEntries } from "./more-entries.js";
import { identityEntries, typeEntries, valueEntries } from "./name-entries.js";
import { headerEntries, quoteEntries } from "./passage-entries.js";
import { type Pointed, subjectOf } from "./pointed.js";
import { remarkEntries, verdictEntries } from "./verdict-entries.js";

const scopeEntries = ({ scope, hasFolder }: Pointed): readonly Entry[] => {
  const group = l10n.t("A name holds for");
  const entry = (one: Scope, label: string, description: string): Entry => ({
    group,
    label,
    description,
    isCurrent: scope === one,
    action: { kind: "scope", scope: one },
  });
  return [
    entry("here", l10n.t("Only here"), l10n.t("the same words elsewhere are left alone")),
    entry(
      "article",
      l10n.t("This article"),
      l10n.t("the same words elsewhere follow, unless decided themselves"),
    ),
    ...(hasFolder
      ? [entry("folder", l10n.t("This folder"), l10n.t("kept in .copydesk.json for every article"))]
      : []),
  ];
};

/**
 * What may be said of a place, in groups, the likeliest first: whether what stands there is right, what it is, who it is,
 * what is around it, remarks, all that is like it, and how far it holds. For a folder types alone can be said.
 */
export const entriesFor = (pointed: Pointed): readonly Entry[] => {
  const subject = subjectOf(pointed);
  const isPassage = subject?.kind === "quote" || subject?.kind === "header";
  if (isPassage) {
    return [
      ...verdictEntries(pointed, subject),
      ...quoteEntries(pointed),
      ...headerEntries(pointed),
      ...labelEntries(pointed),
      ...remarkEntries(subject),
      ...moreEntries(pointed, subject),
    ];
  }
  if (pointed.scope === "folder")
    return [...typeEntries(pointed, subject), ...valueEntries(pointed, subject), ...scopeEntries(pointed)];
  return [
    ...verdictEntries(pointed, subject),
    ...typeEntries(pointed, subject),
    ...labelEntries(pointed),
    ...identityEntries(pointed, subject),
    ...quoteEntries(pointed),
    ...headerEntries(pointed),
    ...remarkEntries(subject),
    ...moreEntries(pointed, subject),
    ...valueEntries(pointed, subject),
    ...scopeEntries(pointed),
  ];
};
