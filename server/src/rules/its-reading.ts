import type { Token } from "../article/token.js";
import { hasFeature } from "../lexicon/lexicon.js";
import { type Confusion, joins, judgements, prepositions, ranking, word, wordList } from "./its-words.js";

/** Words and marks after which a clause of its own begins. */
const clauseOpeners = wordList(`
  that because if when while but and so as since although though think thinks thought said says say believe know knows
  hope where what how whether or , ; : — – ( now`);

const articles = wordList("a an the");
/** “its a la carte menu”, “its a cappella group” */
const foreign = wordList("la le cappella priori posteriori fortiori");

/** What “it is” and “it has” are followed by, and “of it” never. */
const predicates = wordList(`
  because been become gotten gonna gotta unclear not another such he she they we i you what why how who where if me him them us this these those his
  her their our my`);

/** What an adjective of judgement is followed by. */
const complement = wordList("that to if when how why whether");

/** What follows an adjective that belongs to no noun. */
const afterPredicate = new Set(["DET", "PRON", "SCONJ", "PART", "ADP", "AUX"]);

/** Words tagged as adjectives that “its” may go with alone: “its own”, “at its best”. */
const absolute = wordList(`
  own best worst first last second third kind most latest max core present past future all worth other former peers fullest highest
  lowest greatest biggest largest strongest weakest favorite favourite maximum minimum good evil inside outside
  more less equivalent predecessor equal contrary potential elderly young poor rich many full`);

/** Adverbs that stand behind “it is”, and at times before a noun. */
const degrees = wordList(`
  too so very quite pretty really hardly just only also still already even always never certainly probably clearly
  definitely actually simply likely all almost entirely completely far much not`);

const objects = wordList("his her their our my your me us them him you how what all this that where");

/** “its on the march”, “its about time”, “its up to them”, “that’s what its about.” */
const isPrepositional = (before: string, following: string, then: string, closes: boolean): boolean => {
  if (following === "about" && hasFeature(then, "behind-prepositional-its")) return true;
  if (following === "out" || following === "off") return then === "of" || articles.has(then);
  if (following === "up" && then === "to") return true;
  if (!hasFeature(following, "preposition-before-its")) return false;
  return articles.has(then) || objects.has(then) || (before === "what" && closes);
};

/** Whether an adjective stands behind “its”, perhaps with adverbs before it, and no noun behind the adjective. */
const isLoneAdjective = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at < from + 2 && tokens[at]?.pos === "ADV" && !ranking.has(word(tokens[at]))) at += 1;
  const adjective = tokens[at];
  const behind = tokens[at + 1];
  if (adjective?.pos !== "ADJ" || absolute.has(word(adjective)) || behind === undefined) return false;
  if (joins(adjective, behind)) return false;
  if (behind.text === ",") return /^(?:too|but)$/.test(word(tokens[at + 2]));
  return (
    afterPredicate.has(behind.pos) ||
    complement.has(word(behind)) ||
    /^[.;—–]$/.test(behind.text) ||
    word(behind) === "than"
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

/** Whether “its” before `next`, where `index` is its own place, means “it is” or “it has”. */
export const confusedIts = (tokens: readonly Token[], index: number, next: number): Confusion => {
  const after = tokens[next];
  const second = tokens[next + 1];
  const before = tokens[index - 1];
  if (after === undefined || joins(after, second)) return "right";
  // “its US rival”, “its IT staff”, “its The Hague office”: a name, whatever word is spelled like it.
  if (/^\p{Lu}/u.test(after.text) && after.text !== "I") return "right";
  const [previous, following, then, third] = [
    word(before),
    word(after),
    word(second),
    word(tokens[next + 2]),
  ];
  if (articles.has(following))
    return second !== undefined && /^\p{L}/u.test(second.text) && !foreign.has(then) ? "certain" : "right";
  if (prepositions.has(previous)) return "right";
  const opens =
    before === undefined || clauseOpeners.has(previous) || tokens[index]?.text.startsWith("I") === true;
  // “its unclear future”, “its not insignificant share”
  if (/^(?:not|unclear)$/.test(following) && second?.pos !== "DET" && second?.pos !== "ADV")
    return complement.has(then) || hasFeature(then, "behind-its-that-is") ? "certain" : "probable";
  if (predicates.has(following)) return "certain";
  if (following === "that" || following === "there" || following === "when") return "likely";
  if (following === "worth") {
    if (!/ing$/.test(then) && !articles.has(then) && then !== "it") return "right";
    return opens ? "certain" : "probable";
  }
  if (following === "no") {
    if (!hasFeature(then, "said-of-it")) return "right";
    // “its no longer secret plan”
    return opens ? "certain" : "probable";
  }
  // “its up to the minute coverage”, “its out of date map”, “its one of a kind bridge”
  if (isPrepositional(previous, following, then, second === undefined || second.pos === "PUNCT")) {
    const isCompound = /^(?:up|out|off)$/.test(following) && !objects.has(third);
    return (opens || previous === "what") && !isCompound ? "certain" : "probable";
  }
  if (following === "one") return then !== "of" ? "right" : third === "a" ? "probable" : "certain";
  if (following === "like" && previous === "what") return "certain";
  if (following === "time") {
    return hasFeature(then, "behind-its-time") ? "likely" : "right";
  }
  if (judgements.has(following)) {
    const complemented = complement.has(then) || (then === "not" && third === "to");
    // “its easy to use map”
    const mayModify = then === "to" && tokens[next + 3] !== undefined && tokens[next + 3]?.pos !== "DET";
    if (opens && (complemented || articles.has(then))) return mayModify ? "probable" : "certain";
    if (complemented) return "likely";
  }
  if (degrees.has(following)) {
    const judged = judgements.has(then) && (complement.has(third) || articles.has(third));
    if (judged || articles.has(then) || hasFeature(then, "behind-its-and-not")) return "certain";
  }
  // “its becoming a republic”, “its going to war”, “its already more than 30 shops”
  if (hasFeature(following, "progressive-behind-its") && hasFeature(then, "behind-progressive")) {
    const isFuture = following === "going" && then === "to" && hasFeature(third, "bare-verb-behind-its");
    return isFuture ? "certain" : "probable";
  }
  if (degrees.has(following) && /^(?:less|more)$/.test(then) && third === "than") return "probable";
  if (/ly$/.test(following) && after.pos === "ADV" && articles.has(then)) return "certain";
  const isLone = isLoneAdjective(tokens, next) || isLoneParticiple(tokens, next);
  return (opens && isLone) || isVerbless(tokens, index, next) ? "likely" : "right";
};
