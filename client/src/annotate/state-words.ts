import * as l10n from "@vscode/l10n";
import type { WireAnnotation } from "../../../server/src/protocol.js";
import { dateInWords } from "../date-in-words.js";
import { displayLanguage } from "../display-language.js";
import { typeName } from "./annotation-keys.js";

/** A share between 0 and 1 in whole percent, as the display language writes it: “62%”. */
export const percent = (share: number): string =>
  share.toLocaleString(displayLanguage(), { style: "percent", maximumFractionDigits: 0 });

const decidedWords = (what: string, by: string | undefined, at: string | undefined): string => {
  const day = at === undefined ? undefined : dateInWords(at);
  if (by !== undefined && day !== undefined) return l10n.t("{0}, decided by {1} on {2}", what, by, day);
  if (by !== undefined) return l10n.t("{0}, decided by {1}", what, by);
  return day === undefined ? l10n.t("{0}, decided", what) : l10n.t("{0}, decided on {1}", what, day);
};

/** What an annotation is, and whose word that is: a person's for this place, one elsewhere, or the machine's. */
export const stateWords = ({ kind, type, entity, state, confidence, by, at }: WireAnnotation): string => {
  const what = kind === "quote" && entity !== undefined ? l10n.t("Quote of {0}", entity) : typeName(type);
  if (state === "decided") return decidedWords(what, by, at);
  if (state === "follows") return l10n.t("{0}, follows from another decision", what);
  // Of a line the machine does not say how sure it is.
  return kind === "header"
    ? l10n.t("{0}, the machine says", what)
    : l10n.t("{0}, the machine is {1} sure", what, percent(confidence));
};
