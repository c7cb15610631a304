import * as l10n from "@vscode/l10n";
import type { AnnotateTarget, WireAnnotation } from "../../../server/src/protocol.js";
import type { Scope } from "./entry.js";
import { shortQuoted } from "./gesture-words.js";
import { stateWords } from "./state-words.js";

const scopeWords = (scope: Scope): string | undefined => {
  switch (scope) {
    case "here":
      return l10n.t("only here");
    case "article":
      return undefined;
    case "folder":
      return l10n.t("in this folder");
  }
};

/** What stands at a place and whose word that is, as the title of what is asked of it. */
export const pointedTitle = (
  { words }: AnnotateTarget,
  subject: WireAnnotation | undefined,
  scope: Scope,
): string => {
  const standing = subject === undefined ? l10n.t("nothing marked") : stateWords(subject);
  const title = l10n.t("“{0}”: {1}", shortQuoted(words), standing);
  const reach = scopeWords(scope);
  return reach === undefined ? title : `${title} (${reach})`;
};
