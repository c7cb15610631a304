import * as l10n from "@vscode/l10n";

/** By whose rules numbers and dates are written: a tag of BCP 47, of which each translation gives its own. */
export const languageTag = (): string => {
  const tag = l10n.t({
    message: "en-US",
    comment: "BCP 47 tag of the language, by which numbers and dates are written",
  });
  return /^[a-z]{2,3}(?:-[a-z]{2})?$/i.test(tag) ? tag : "en-US";
};
