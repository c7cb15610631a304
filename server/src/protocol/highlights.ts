import type { FolderChange } from "./answers.js";
import type { WirePosition, WireRange } from "./positions.js";
import type { DecisionsStanding } from "./sidecars.js";

/** What a client may highlight, each kind switched on its own. */
export const highlightKinds = [
  "people",
  "organizations",
  "places",
  "groups",
  "dates",
  "quotes",
  "reported",
  "headers",
  "labels",
] as const;

/** One kind of highlight. */
export type HighlightKind = (typeof highlightKinds)[number];

/** Server → client notification: what to highlight in one version of a document. */
export const annotationsNotification = "copydesk/annotations";

/** Words of a document that people marked with one label of the folder's own. */
export interface LabelledRanges {
  readonly label: string;
  /** “#rrggbb”. */
  readonly color?: string;
  /** Its place among the folder's labels, from 0; left out where the folder does not know it any more. */
  readonly order?: number;
  /** In text order, fragments apart; empty for one that only the article as a whole has. */
  readonly ranges: readonly WireRange[];
}

/** Parameters of `copydesk/annotations`; sent after every analysis, with empty lists when there is nothing to show. */
export interface AnnotationsParams {
  readonly uri: string;
  readonly version: number;
  /**
   * "checked": analysed; "unchecked": analysed, and its folder's configuration says not to check it; "not-prose": left
   * alone (a log, code, data); "too-large"; "too-slow": given up; "off": by the client's settings.
   */
  readonly state: "checked" | "unchecked" | "not-prose" | "too-large" | "too-slow" | "off";
  /** Why the document was left alone, or not checked, in one sentence for people. */
  readonly reason?: string;
  /** There when `state` is "unchecked": what to change for the document to be checked again. */
  readonly checkAgain?: FolderChange;
  readonly spans: Readonly<Record<HighlightKind, readonly WireRange[]>>;
  /** What `spans.labels` has, by label; those of the whole article first. */
  readonly labels: readonly LabelledRanges[];
  /** How many different sources are quoted. */
  readonly sources: number;
  /** How many quotes there are, and how many have a speaker. */
  readonly quotes: number;
  readonly attributedQuotes: number;
  readonly words: number;
  /** There where decisions have lost their place, or their file cannot be written. */
  readonly decisions?: DecisionsStanding;
}

/** Nothing of any kind to highlight. */
export const noSpans: AnnotationsParams["spans"] = {
  people: [],
  organizations: [],
  places: [],
  groups: [],
  dates: [],
  quotes: [],
  reported: [],
  headers: [],
  labels: [],
};

/**
 * Client → server request for what a screen reader should say of a place: the words of the hovers there, as plain
 * text, one string for each thing, the innermost first; empty where there is nothing, or the document is not read.
 */
export const describeRequest = "copydesk/describe";

/** Parameters of `copydesk/describe`. */
export interface DescribeParams {
  readonly textDocument: { readonly uri: string };
  readonly position: WirePosition;
}
