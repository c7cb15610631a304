import * as l10n from "@vscode/l10n";

/** A number as the display language writes it: “1,234”. */
export const numberInWords = (number: number): string =>
  number.toLocaleString(
    l10n.t({
      message: "en-US",
      comment: "BCP 47 tag of the language, by which numbers and dates are written",
    }),
  );
