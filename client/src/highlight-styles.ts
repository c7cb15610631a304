import { type HighlightKind, highlightKinds } from "../../server/src/protocol.js";

/** How one kind of highlight looks, in terms a manifest and a decoration share. */
export interface HighlightStyle {
  /** Ids of the contributed colours. */
  readonly background: string;
  readonly border: string;
  /** The line under the words, which tells the kinds apart where colours cannot; waves belong to problems. */
  readonly line: "solid" | "dashed" | "dotted" | "double" | "box" | "bar" | "bold";
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
  quotes: style("quote", "bar", true),
  headers: style("header", "bold", true),
};

/** What each kind is called, and what is marked how, for people. */
export const highlightNames: Readonly<Record<HighlightKind, { label: string; description: string }>> = {
  people: { label: "People", description: "solid line" },
  organizations: { label: "Organizations", description: "agencies, companies, parties · dashed line" },
  places: { label: "Places", description: "countries, cities, buildings · dotted line" },
  groups: { label: "Groups", description: "nationalities, religions, movements · double line" },
  dates: { label: "Dates", description: "and times · box" },
  quotes: { label: "Quotes", description: "bar on the left" },
  headers: { label: "Headers", description: "headline and section headers · bold" },
};

/** Every kind, quotes first: what lies under the others is painted before them. */
export const paintingOrder: readonly HighlightKind[] = [
  "quotes",
  ...highlightKinds.filter((kind) => kind !== "quotes"),
];
