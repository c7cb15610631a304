import * as l10n from "@vscode/l10n";

/** The BCP 47 tag of the language in which the extension speaks, by which numbers and dates are written. */
export const displayLanguage = (): string =>
  l10n.t({
    message: "en-US",
    comment: "BCP 47 tag of the language, by which numbers and dates are written",
  });
