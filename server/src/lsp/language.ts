import * as l10n from "@vscode/l10n";
import german from "../../../l10n/bundle.l10n.de.json" with { type: "json" };
import { languageTag } from "../features/language-tag.js";

/** What the messages of the sources are in the languages that they are translated into, by primary language subtag. */
const bundles: ReadonlyMap<string, l10n.l10nJsonFormat> = new Map([["de", german]]);

/**
 * Sets the language in which everything is said from now on: that of a locale (BCP 47, such as “de” or “de-AT”), and
 * English where it is left out or not among the translations. To be called once, before the first reading.
 */
export const speak = (locale: string | undefined): void => {
  const [language = ""] = (locale ?? "").toLowerCase().split(/[-_]/);
  l10n.config({ contents: bundles.get(language) ?? {} });
};

/** A number as the language of the messages writes it: “1,024” in English. */
export const numberInWords = (number: number): string => number.toLocaleString(languageTag());
