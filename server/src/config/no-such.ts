import * as l10n from "@vscode/l10n";
import { closest } from "../spelling/closest.js";

/** What a name in a configuration may be of. */
type Named = "setting" | "rule" | "style pack";

const sentences: Readonly<
  Record<Named, { plain: (name: string) => string; meant: (name: string, meant: string) => string }>
> = {
  setting: {
    plain: (name) => l10n.t("There is no setting “{0}”.", name),
    meant: (name, meant) => l10n.t("There is no setting “{0}”; did you mean “{1}”?", name, meant),
  },
  rule: {
    plain: (name) => l10n.t("There is no rule “{0}”.", name),
    meant: (name, meant) => l10n.t("There is no rule “{0}”; did you mean “{1}”?", name, meant),
  },
  "style pack": {
    plain: (name) => l10n.t("There is no style pack “{0}”.", name),
    meant: (name, meant) => l10n.t("There is no style pack “{0}”; did you mean “{1}”?", name, meant),
  },
};

/** That there is no setting, rule or style pack of a name, and which of `known` was probably meant; for people. */
export const noSuch = (what: Named, name: string, known: readonly string[]): string => {
  const meant = closest(name, known);
  return meant === undefined ? sentences[what].plain(name) : sentences[what].meant(name, meant);
};
