import * as l10n from "@vscode/l10n";
import type { Decided } from "../article/decided.js";
import type { Span } from "../article/span.js";
import { fill, link, type Piece, plain } from "./rich-text.js";
import { valueInWords } from "./value-words.js";

/** The day of a moment in ISO 8601, in words; undefined where it is none. */
const dayOf = (moment: string | undefined): string | undefined =>
  moment === undefined ? undefined : valueInWords("DATE", moment.slice(0, 10));

/**
 * Who decided what an annotation is, and when; or from which decision it follows: `source` is the place of that one, where
 * it is known. `lineOf` gives an offset's line, from 1.
 */
const whoDecided = (
  { here, folder, by, at }: Decided,
  source: Span | undefined,
  lineOf: (offset: number) => number,
): readonly Piece[] => {
  if (folder) return [plain(l10n.t("Follows from the folder’s .copydesk.json."))];
  const [who, day] = [[plain(by ?? "")], [plain(dayOf(at) ?? "")]];
  if (here) {
    if (by === undefined) return [plain(l10n.t("Decided here."))];
    return dayOf(at) === undefined
      ? fill(l10n.t("Decided here by {0}."), who)
      : fill(l10n.t("Decided here by {0}, on {1}."), who, day);
  }
  if (source === undefined) return [plain(l10n.t("Follows from what was decided elsewhere in the article."))];
  const line = [link(l10n.t("line {0}", lineOf(source.start)), source)];
  return by === undefined
    ? fill(l10n.t("Follows from what was decided on {0}."), line)
    : fill(l10n.t("Follows from what {0} decided on {1}."), who, line);
};

/** Who decided an annotation of a list, with the way to the one that it follows. */
export const decidedLine = (
  all: readonly (Span & { readonly decided?: Decided })[],
  decided: Decided,
  lineOf: (offset: number) => number,
): readonly Piece[] => {
  const source = all.find((one) => one.decided?.here && one.decided.decision === decided.decision);
  return whoDecided(decided, source, lineOf);
};
