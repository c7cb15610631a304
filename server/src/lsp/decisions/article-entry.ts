import type { SourceText } from "../../article/source-text.js";
import type { Decision } from "../../decisions/decision.js";
import { placeDecisions } from "../../decisions/place.js";
import { takeUp } from "../../decisions/take-up.js";
import { anchoring, noDecisions, settle, type TrackedDecisions } from "../../decisions/track.js";
import { writeSidecar } from "../../decisions/write-sidecar.js";
import type { Gesture } from "./gesture.js";
import { noSidecar, type SidecarState } from "./sidecar-state.js";

/** A decision that is to be written, or taken out of the file; an object of its own for each change. */
interface Pending {
  readonly kind: "put" | "drop";
}

/** What the server keeps of the decisions on one article. */
export interface ArticleEntry {
  readonly uri: string;
  /** The URI of the file with the decisions; undefined where the article has no file, or it is not known yet. */
  sidecar: string | undefined;
  /** What is in that file, as far as is known. */
  file: SidecarState;
  decisions: TrackedDecisions;
  /** What is not in the file yet, by the decision's id. */
  readonly pending: Map<string, Pending>;
  /** Why what is pending could not be written. */
  failure: string | undefined;
  readonly undo: Gesture[];
  readonly redo: Gesture[];
  /** When the file was read for the first time. */
  loaded: Promise<void>;
  /** The end of what is being done with the file: one thing at a time. */
  busy: Promise<unknown>;
}

/** The text of an article that is read: of a Markdown file its prose, with the way back to the file. */
export interface Prose {
  readonly text: string;
  readonly source: SourceText | undefined;
}

/** An entry of which nothing is known yet. */
export const createEntry = (uri: string): ArticleEntry => ({
  uri,
  sidecar: undefined,
  file: noSidecar,
  decisions: noDecisions,
  pending: new Map(),
  failure: undefined,
  undo: [],
  redo: [],
  loaded: Promise.resolve(),
  busy: Promise.resolve(),
});

/** All decisions of an entry, with a place or without. */
export const decisionsIn = ({ decisions }: ArticleEntry): readonly Decision[] =>
  [...decisions.tracked, ...decisions.strays].map(({ decision }) => decision);

/** Takes up what a file holds now, under what is not in it yet. */
export const takeUpFile = (entry: ArticleEntry, file: SidecarState, { text, source }: Prose): void => {
  entry.file = file;
  // What was good before it broke stays in force.
  if (file.state === "broken" || file.state === "conflict") return;
  const own = new Map(decisionsIn(entry).map((decision) => [decision.id, decision]));
  const known = new Set(file.decisions.map(({ id }) => id));
  const fromFile = file.decisions.flatMap((decision) => {
    const pending = entry.pending.get(decision.id);
    return pending === undefined ? decision : pending.kind === "put" ? (own.get(decision.id) ?? []) : [];
  });
  const added = [...entry.pending].flatMap(([id, { kind }]) =>
    kind === "put" && !known.has(id) ? (own.get(id) ?? []) : [],
  );
  entry.decisions = takeUp(text, source, [...fromFile, ...added], entry.decisions);
};

/** Looks for the places of all decisions in a text that was edited where nobody saw it. */
export const placeAnew = (entry: ArticleEntry, { text, source }: Prose): void => {
  entry.decisions = takeUp(text, source, decisionsIn(entry), noDecisions);
};

/** The decisions whose quotes would not be found again where they stand now, with new ones. */
const refreshed = (entry: ArticleEntry, { text, source }: Prose): ReadonlyMap<string, Decision> => {
  const { placed, decisions } = settle(text, source, entry.decisions);
  entry.decisions = decisions;
  const again = placeDecisions(
    text,
    placed.map(({ decision }) => decision),
    source,
  );
  const found = new Map(
    again.placed.map((one) => [one.decision.id, JSON.stringify([one.spans, one.source])]),
  );
  const stale = placed.filter(
    (one) => found.get(one.decision.id) !== JSON.stringify([one.spans, one.source]),
  );
  if (stale.length === 0) return new Map();
  const anchored = anchoring(text, source);
  return new Map(stale.map((one) => [one.decision.id, anchored(one)]));
};

/** What is to be written: the file's new text, null where nothing is left of it, and what then is no longer pending. */
export interface Rendered {
  readonly text: string | null;
  readonly written: ReadonlyMap<string, Pending>;
}

const ownMembers: ReadonlySet<string> = new Set(["@context", "type", "items"]);

/** Whether nothing is left of a file that is worth keeping. */
const isEmptied = (text: string): boolean => {
  if (!/"items":\s*\[\s*\]/.test(text)) return false;
  const page: object = JSON.parse(text);
  return (
    Object.keys(page).every((key) => ownMembers.has(key)) &&
    "items" in page &&
    [page.items].flat().length === 0
  );
};

/** The file's text with what is pending, of the article named `name`; undefined where nothing may be written into it. */
export const rendered = (entry: ArticleEntry, name: string, prose: Prose): Rendered | undefined => {
  const written = new Map(entry.pending);
  const fresh = refreshed(entry, prose);
  const renew = <Kept extends { readonly decision: Decision }>(kept: Kept): Kept => {
    const decision = fresh.get(kept.decision.id);
    return decision ? { ...kept, decision } : kept;
  };
  entry.decisions = { ...entry.decisions, tracked: entry.decisions.tracked.map(renew) };
  const put = decisionsIn(entry).filter(({ id }) => fresh.has(id) || written.get(id)?.kind === "put");
  const drop = new Set([...written].filter(([, { kind }]) => kind === "drop").map(([id]) => id));
  const text = writeSidecar(entry.file.text, name, { put, drop });
  if (text === undefined) return undefined;
  return { text: put.length === 0 && isEmptied(text) ? null : text, written };
};
