import { startsUpper } from "../../article/letter-case.js";
import { lower, type Token } from "../../article/token.js";
import { hasAnyOf, hasFeature, oneOf } from "../../lexicon/lexicon.js";
import { clauseVerbs } from "../../lexicon/speech-verbs.js";
import { joins } from "../words/joins.js";
import type { Confusion } from "./confusion.js";

/** What follows an adjective that belongs to no noun. */
const afterPredicate = new Set(["DET", "PRON", "SCONJ", "PART", "ADP", "AUX"]);

/** “its on the march”, “its about time”, “its up to them”, “that’s what its about.” */
const isPrepositional = (before: string, following: string, then: string, closes: boolean): boolean => {
  if (following === "about" && hasFeature(then, "behind-prepositional-its")) return true;
  if (following === "out" || following === "off") return then === "of" || hasFeature(then, "article");
  if (following === "up" && then === "to") return true;
  if (!hasFeature(following, "preposition-before-name")) return false;
  return hasAnyOf(then, "article", "object-behind-its") || (before === "what" && closes);
};

/** Whether an adjective stands behind “its”, perhaps with adverbs before it, and no noun behind the adjective. */
const isLoneAdjective = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at < from + 2 && tokens[at]?.pos === "ADV" && !hasFeature(lower(tokens[at]), "ranking")) at += 1;
  const adjective = tokens[at];
  const behind = tokens[at + 1];
  if (adjective?.pos !== "ADJ" || hasFeature(lower(adjective), "goes-with-its-alone") || behind === undefined)
    return false;
  if (joins(adjective, behind)) return false;
  if (behind.text === ",") {
    // “If its cold, the pump stops”: the clause before the comma has no other verb.
    const isClause =
      from === 2 && tokens[0]?.pos === "SCONJ" && /^(?:DET|PRON)$/.test(tokens[at + 2]?.pos ?? "");
    return isClause || /^(?:too|but|["”])$/.test(lower(tokens[at + 2]));
  }
  return (
    afterPredicate.has(behind.pos) ||
    hasFeature(lower(behind), "complement-opener") ||
    /^[.;—–]$/.test(behind.text) ||
    lower(behind) === "than"
  );
};

/** “its working.”, “its placing a bet”, “its sponsored by”, “its currently written.” */
const isLoneParticiple = (tokens: readonly Token[], from: number): boolean => {
  const isQualified = tokens[from]?.pos === "ADV";
  const at = isQualified ? from + 1 : from;
  const participle = tokens[at];
  const behind = tokens[at + 1];
  if (participle?.pos !== "VERB" || behind === undefined) return false;
  if (/ing$/.test(participle.text)) return behind.pos === "DET" || /^[.,;]$/.test(behind.text);
  if (!/(?:ed|en)$/.test(participle.text)) return false;
  if (isQualified && (behind.pos === "PUNCT" || behind.pos === "ADP") && !joins(participle, behind))
    return true;
  return behind.text === "to" || behind.text === "by" || behind.pos === "DET";
};

/** How far a sentence is read for its verb, in tokens. */
const verbReach = 40;

/** “Its game time.”: a sentence that begins with “its”, and ends as one, without a verb. */
const isVerbless = (tokens: readonly Token[], index: number, next: number): boolean =>
  index === 0 &&
  tokens.at(-1)?.text === "." &&
  tokens.length < verbReach &&
  !tokens.slice(next).some(({ pos, text }) => pos === "AUX" || (pos === "VERB" && !/ing$/.test(text)));

/** “Its”, and what is asked of the words around it, all in small letters; "" where there is no such word. */
interface Site {
  readonly tokens: readonly Token[];
  /** Index of the word behind “its”. */
  readonly next: number;
  readonly after: Token;
  readonly second: Token | undefined;
  readonly previous: string;
  readonly following: string;
  readonly then: string;
  readonly third: string;
  /** Whether a clause may begin with “its”. */
  readonly opens: boolean;
}

const denied = new RegExp(`^(?:${oneOf("denying-prefix")})\\p{Ll}{4}`, "u");

/** “Not inconsiderable debts”, “not wholly unexpected end”: what is denied twice stands before a noun. */
const isUnderstated = (tokens: readonly Token[], from: number): boolean => {
  const at = tokens[from]?.pos === "ADV" ? from + 1 : from;
  return denied.test(tokens[at]?.text ?? "") && tokens[at + 1]?.pos === "NOUN";
};

/** What the word behind “its” tells by itself or with the next one; undefined where it tells nothing. */
const byWord = ({
  tokens,
  next,
  second,
  previous,
  following,
  then,
  third,
  opens,
}: Site): Confusion | undefined => {
  if (following === "not" && isUnderstated(tokens, next + 1)) return "right";
  // “its unclear future”, “its not insignificant share”
  if (/^(?:not|unclear)$/.test(following) && second?.pos !== "DET" && second?.pos !== "ADV")
    return hasAnyOf(then, "complement-opener", "behind-its-that-is") ? "certain" : "probable";
  if (hasFeature(following, "behind-it-is") || (following === "ever" && then === "been")) return "certain";
  if (following === "that" || following === "there" || following === "when") return "likely";
  if (following === "worth") {
    if (!/ing$/.test(then) && !hasFeature(then, "article") && then !== "it") return "right";
    return opens ? "certain" : "probable";
  }
  if (following === "no") {
    if (!hasFeature(then, "said-of-it")) return "right";
    // “its no longer secret plan”
    return opens ? "certain" : "probable";
  }
  // “its up to the minute coverage”, “its out of date map”, “its one of a kind bridge”
  if (isPrepositional(previous, following, then, second === undefined || second.pos === "PUNCT")) {
    const isCompound = /^(?:up|out|off)$/.test(following) && !hasFeature(third, "object-behind-its");
    return (opens || previous === "what") && !isCompound ? "certain" : "probable";
  }
  if (following === "one") return then !== "of" ? "right" : third === "a" ? "probable" : "certain";
  if (following === "like" && previous === "what") return "certain";
  if (following === "time") {
    return hasFeature(then, "behind-its-time") ? "likely" : "right";
  }
  return undefined;
};

/** What a judgement behind “its” tells: “its easy to see”, “its too late”. */
const byJudgement = ({ tokens, next, following, then, third, opens }: Site): Confusion | undefined => {
  if (hasFeature(following, "judgement")) {
    const complemented = hasFeature(then, "complement-opener") || (then === "not" && third === "to");
    // “its easy to use map”
    const mayModify = then === "to" && tokens[next + 3] !== undefined && tokens[next + 3]?.pos !== "DET";
    if (opens && (complemented || hasFeature(then, "article"))) return mayModify ? "probable" : "certain";
    if (complemented) return "likely";
  }
  if (hasFeature(following, "degree")) {
    const judged = hasFeature(then, "judgement") && hasAnyOf(third, "complement-opener", "article");
    if (judged || hasAnyOf(then, "article", "behind-its-and-not")) return "certain";
  }
  return undefined;
};

/** What a participle or an adverb behind “its” tells. */
const byParticiple = ({ after, second, following, then, third, opens }: Site): Confusion | undefined => {
  // “its becoming a republic”, “its going to war”, “its already more than 30 shops”
  if (hasFeature(following, "progressive-behind-its") && hasFeature(then, "behind-progressive")) {
    const isFuture = following === "going" && then === "to" && hasFeature(third, "bare-verb-behind-its");
    return isFuture ? "certain" : "probable";
  }
  // “its getting worse every winter”, “its working well”
  const isComparative = second?.pos === "ADJ" && /(?:er|orse|ore)$/.test(then);
  if (opens && after.pos === "VERB" && /ing$/.test(following) && (isComparative || second?.pos === "ADV"))
    return "likely";
  if (hasFeature(following, "degree") && /^(?:less|more)$/.test(then) && third === "than") return "probable";
  if (/ly$/.test(following) && after.pos === "ADV" && hasFeature(then, "article")) return "certain";
  return undefined;
};

/** Whether “its” before `next`, where `index` is its own place, means “it is” or “it has”. */
export const confusedIts = (tokens: readonly Token[], index: number, next: number): Confusion => {
  const after = tokens[next];
  const second = tokens[next + 1];
  const before = tokens[index - 1];
  if (after === undefined || joins(after, second)) return "right";
  // “its US rival”, “its IT staff”, “its The Hague office”: a name, whatever word is spelled like it.
  if (startsUpper(after.text) && after.text !== "I") return "right";
  const words = [before, after, second, tokens[next + 2]].map(lower);
  const [previous = "", following = "", then = "", third = ""] = words;
  if (hasFeature(following, "article"))
    return second !== undefined && /^\p{L}/u.test(second.text) && !hasFeature(then, "foreign-behind-its")
      ? "certain"
      : "right";
  if (hasFeature(previous, "preposition-before-no-clause")) return "right";
  const opens =
    before === undefined ||
    hasFeature(previous, "clause-opener-before-its") ||
    (before.pos === "VERB" && clauseVerbs.has(previous)) ||
    tokens[index]?.text.startsWith("I") === true;
  const site = { tokens, next, after, second, previous, following, then, third, opens };
  const told = byWord(site) ?? byJudgement(site) ?? byParticiple(site);
  if (told !== undefined) return told;
  const isLone = isLoneAdjective(tokens, next) || isLoneParticiple(tokens, next);
  return (opens && isLone) || isVerbless(tokens, index, next) ? "likely" : "right";
};
