import * as l10n from "@vscode/l10n";
import { type HighlightKind, highlightKinds } from "../../server/src/protocol.js";

/** How one kind of highlight looks, in terms a manifest and a decoration share. */
export interface HighlightStyle {
  /** Ids of the contributed colours. */
  readonly background: string;
  readonly border: string;
  /**
   * The line under or around the words, which tells the kinds apart where colours cannot; waves belong to problems.
   * “corners” are an angle at the first character and one at the last, as editors of print set off a passage: a line
   * along the whole would be repeated on every wrapped line. “edges” are their like without a foot, dotted. “bars” stand at both ends of words with a label, which are
   * underlined right below the letters, since labels lie over one another and over all else.
   */
  readonly line: "solid" | "dashed" | "dotted" | "double" | "box" | "corners" | "edges" | "bold" | "bars";
  /** Whether it is marked in the overview ruler: what an article has few of. */
  readonly inRuler: boolean;
}

const style = (name: string, line: HighlightStyle["line"], inRuler = false): HighlightStyle => ({
  background: `copydesk.${name}Background`,
  border: `copydesk.${name}Border`,
  line,
  inRuler,
});

/** The look of every kind. */
export const highlightStyles: Readonly<Record<HighlightKind, HighlightStyle>> = {
  people: style("person", "solid"),
  organizations: style("organization", "dashed"),
  places: style("place", "dotted"),
  groups: style("group", "double"),
  dates: style("date", "box"),
  quotes: style("quote", "corners", true),
  reported: style("reported", "edges"),
  headers: style("header", "bold", true),
  labels: style("label", "bars"),
};

/** What a kind is called, and what is marked how, for people. */
interface HighlightName {
  readonly label: string;
  readonly description: string;
}

/** The name of every kind. */
export const highlightNames: Readonly<Record<HighlightKind, () => HighlightName>> = {
  people: () => ({ label: l10n.t("People"), description: l10n.t("solid line") }),
  organizations: () => ({
    label: l10n.t("Organizations"),
    description: l10n.t("agencies, companies, parties · dashed line"),
  }),
  places: () => ({
    label: l10n.t("Places"),
    description: l10n.t("countries, cities, buildings · dotted line"),
  }),
  groups: () => ({
    label: l10n.t("Groups"),
    description: l10n.t("nationalities, religions, movements · double line"),
  }),
  dates: () => ({ label: l10n.t("Dates"), description: l10n.t("and times · box") }),
  quotes: () => ({ label: l10n.t("Quotes"), description: l10n.t("corners at both ends") }),
  reported: () => ({
    label: l10n.t("Reported Statements"),
    description: l10n.t("without quotation marks · dotted at both ends"),
  }),
  labels: () => ({
    label: l10n.t("Labels"),
    description: l10n.t("the folder’s own · underlined between two bars"),
  }),
  headers: () => ({ label: l10n.t("Headers"), description: l10n.t("headline and section headers · bold") }),
};

const beneath: readonly HighlightKind[] = ["reported", "quotes"];

/** Every kind, statements and quotes first: what lies under the others is painted before them. */
export const paintingOrder: readonly HighlightKind[] = [
  ...beneath,
  ...highlightKinds.filter((kind) => !beneath.includes(kind)),
];
