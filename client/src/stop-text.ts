import * as l10n from "@vscode/l10n";
import type { Reached, StopKind } from "./stops.js";

/** What is said of a stop: its number, the count of its kind and its words; or that there is none. */
interface Said {
  readonly reached: (number: number, count: number, words: string) => string;
  readonly none: () => string;
}

const said: Readonly<Record<StopKind, Said>> = {
  name: {
    reached: (number, count, words) => l10n.t("Name {0} of {1}: {2}", number, count, words),
    none: () => l10n.t("No names here"),
  },
  quote: {
    reached: (number, count, words) => l10n.t("Quote {0} of {1}: {2}", number, count, words),
    none: () => l10n.t("No quotes here"),
  },
  header: {
    reached: (number, count, words) => l10n.t("Header {0} of {1}: {2}", number, count, words),
    none: () => l10n.t("No headers here"),
  },
  problem: {
    reached: (number, count, words) => l10n.t("Problem {0} of {1}: {2}", number, count, words),
    none: () => l10n.t("No problems here"),
  },
};

/** How many characters of the words at a stop are told. */
const longest = 80;

/** The beginning of a text on one line, cut between words where it is longer than so many UTF-16 units. */
export const excerpt = (text: string, most = longest): string => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
};

/** What was reached, in words: “Quote 3 of 12: …”; or that there is nothing of the kind. */
export const reachedText = (kind: StopKind, reached: Reached | undefined, words: string): string =>
  reached === undefined ? said[kind].none() : said[kind].reached(reached.number, reached.count, words);
