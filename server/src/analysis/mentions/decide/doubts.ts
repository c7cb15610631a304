import type { EntityType } from "../../../article/entity.js";
import type { TaggedType } from "../../names/found/type-chances.js";
import { headTypes, leadingHeads } from "../../names/words/name-heads.js";
import { keyWords } from "../../names/words/name-key.js";
import type { Tally } from "./evidence.js";
import type { Judged } from "./full-names.js";

/** How a name of one word is doubted that the article gives to nobody in full. */
export interface Doubt {
  /** What it is instead. */
  readonly instead?: Judged;
  /** So much is left of how sure a person’s name is, unless it is this sure. */
  readonly share: number;
  readonly unlessSure: number;
}

/** News gives a person's full name first: a single name that never comes in full is so much less often a person's. */
const introductionFactor = 0.5;

const share = 0.6;

/** The tagger is this sure, in the mean, of people named by one word alone. */
const surePerson = 600;

/** What a name is instead must be at least this likely in the mean of its places to be shown. */
const likely = 300;

/** What the tagger may take it for instead, by rank where several are as likely. */
const others: readonly (readonly [TaggedType, EntityType | undefined])[] = [
  ["ORG", "ORG"],
  ["LOC", "GPE"],
  ["NORP", "NORP"],
  ["MISC", undefined],
];

/** Weighs a name again by what the tagger saw in all its places; undefined where nothing is to be doubted. */
export const doubtOf = ({ chances, tagged }: Tally): Doubt | undefined => {
  if (tagged === 0) return { share, unlessSure: 0.85 };
  const most = Math.max(...others.map(([type]) => chances[type]));
  if (chances.PER * introductionFactor >= most)
    return chances.PER >= surePerson * tagged ? undefined : { share, unlessSure: 1 };
  const other = others.find(([type]) => chances[type] === most)?.[1];
  const shown = other === undefined ? 0.3 : most >= likely * tagged ? 0.55 : 0.4;
  return { share, unlessSure: 1, instead: { type: other ?? "PERSON", confidence: shown } };
};

/** A place or an organization this sure is shown whatever the tagger takes it for. */
const spokenFor = 0.8;

/** Others are seldom right where the tagger gives their type less than this in the mean of their places. */
const backed = 500;

/** “Bank of Finland”, “Left Alliance”: the last word of several, or the one before “of”, says what bears the name. */
const isToldByHead = (type: EntityType, key: string): boolean => {
  const words = keyWords(key);
  const link = words.findIndex((word) => word === "of" || word === "for");
  const head = words[(link < 0 ? words.length : link) - 1] ?? "";
  return words.length > 1 && (headTypes.get(head) === type || leadingHeads.get(words[0] ?? "") === type);
};

/**
 * Whether the tagger takes a name for something else in the mean of its places, so that an unsure place or organization
 * is none: of 130 on news of the world with so little behind them 25 were right.
 */
export const isUnbacked = (
  { type, confidence }: Judged,
  { chances, tagged }: Tally,
  key: string,
): boolean => {
  if (tagged === 0 || confidence >= spokenFor || isToldByHead(type, key)) return false;
  if (type === "ORG") return chances.ORG < backed * tagged;
  return (type === "GPE" || type === "LOC") && chances.LOC < backed * tagged;
};
