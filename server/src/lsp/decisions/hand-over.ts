import type { Decision } from "../../decisions/decision.js";
import { takeUp } from "../../decisions/take-up.js";
import { anchoring, settle } from "../../decisions/track.js";
import { type ArticleEntry, decisionsIn, type Prose } from "./article-entry.js";
import { sidecarUri } from "./sidecar-uri.js";

/** The decisions of a text that has no file, and the text of which they are. */
export interface HandedOver {
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** Saving may change what stands at the ends of lines. */
const comparable = (text: string): string => text.replace(/(?<![^\S\n])[^\S\n]+$/gm, "").trim();

/** What a text without a file leaves to the file that it is saved as; undefined where nothing was decided, or it is empty. */
export const handedOver = (entry: ArticleEntry, prose: () => Prose): HandedOver | undefined => {
  if (sidecarUri(entry.uri) !== undefined || entry.pending.size === 0) return undefined;
  const { text, source } = prose();
  if (text.trim() === "") return undefined;
  const { placed, decisions } = settle(text, source, entry.decisions);
  const anchored = anchoring(text, source);
  return { text, decisions: [...placed.map(anchored), ...decisions.strays.map(({ decision }) => decision)] };
};

/** Gives an entry what a text without a file left, where it is the same text; resolves to whether it was. */
export const takeOver = (entry: ArticleEntry, { text, source }: Prose, left: HandedOver): boolean => {
  if (comparable(text) !== comparable(left.text)) return false;
  for (const { id } of left.decisions) entry.pending.set(id, { kind: "put" });
  entry.decisions = takeUp(text, source, [...decisionsIn(entry), ...left.decisions], entry.decisions);
  return true;
};
