import { formsOf } from "../../../lexicon/inflection.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { isSaying } from "../words/context.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, isNameShape, isPossessive, type Word } from "../words/words.js";

const moves = formsOf("moves-in-market", ["past", "present"]);
const employs = formsOf("deed-of-employer", ["present"]);
const deeds = formsOf("deed-of-organization", ["base", "past", "gerund"]);
const results = formsOf("gives-result");
const plans = formsOf("plans-a-deed", ["past", "present"]);

/** What somebody does may be what companies do: less sure, 0 to 1, than a surname that the article gives in full. */
export const sureOfDeeds = 0.83;

/** “rose 3 percent”, “lost 31p”; `at` is behind the name. */
const movesInMarket = (words: readonly Word[], at: number): boolean => {
  const [verb, amount, unit] = words.slice(at, at + 3);
  if (!moves.has(verb?.lower ?? "") || amount?.shape !== "number") return false;
  return unit?.text === "%" || hasFeature(unit?.lower, "unit-of-price") || /\d(?:%|p|pc)$/.test(amount.text);
};

/** “said it would hire”, “said it had sold”, “said it plans to”: nobody calls himself “it”. */
const saysOfItself = (words: readonly Word[], at: number): boolean => {
  const [says, it, auxiliary, ...ahead] = words.slice(at, at + 6);
  if (!isSaying(says) || it?.lower !== "it" || !auxiliary) return false;
  if (plans.has(auxiliary.lower)) return true;
  return auxiliary.pos === "AUX" && ahead.some(({ lower }) => deeds.has(lower));
};

/** How far behind a name what is its own may stand: “will close its last two plants”. */
const reach = 9;

/** “cut its forecast”, “plans to list its shares”, “whose shares fell”: a verb, and behind it what companies alone have. */
const hasItsOwn = (words: readonly Word[], at: number): boolean => {
  const verb = words[at];
  const whose = verb?.text === "," && words[at + 1]?.lower === "whose";
  if (!whose && verb?.pos !== "VERB" && verb?.pos !== "AUX") return false;
  for (let own = at + 1; own < at + reach; own += 1) {
    const word = words[own];
    if (!word || (word.shape !== "lower" && own > at + 1)) return false;
    if (word.lower !== "its" && !(whose && own === at + 1)) continue;
    return words.slice(own + 1, own + 4).some(({ lower }) => hasFeature(lower, "its-of-company"));
  }
  return false;
};

/** “posted a quarterly loss”, “reported a 3 percent rise in profit”. */
const reportsResult = (words: readonly Word[], at: number): boolean =>
  results.has(words[at]?.lower ?? "") &&
  words.slice(at + 1, at + 8).some(({ lower }) => hasAnyOf(lower, "belongs-to-company", "result-of-company"));

const takeovers = formsOf("takes-over-company", ["base"]);
const tookOver = formsOf("takes-over-company", ["past"]);

/** “is to buy Denvik”, “agreed to acquire a stake”: `at` is behind the name; somebody’s house and shoes are no companies. */
const takesOver = (words: readonly Word[], at: number): boolean => {
  const ahead = words.slice(at + 1, at + 4).findIndex(({ lower }) => takeovers.has(lower));
  const verb = at + 1 + ahead;
  if (ahead < 0 || words[verb - 1]?.lower !== "to") return false;
  if (!words.slice(at, verb - 1).every(({ lower, pos }) => pos === "AUX" || plans.has(lower))) return false;
  return isTaken(words, verb + 1);
};

/** “Denvik”, “a stake in Denvik”: what is bought is a company, or a part of one. */
const isTaken = (words: readonly Word[], at: number): boolean =>
  isNameShape(words[at]) ||
  words.slice(at, at + 5).some(({ lower }) => hasAnyOf(lower, "held-in-company", "introduces-organization"));

/** “to buy Denvik for $1.2bn”, “bought Denvik for £40m”. */
const isTakenOver = (words: readonly Word[], from: number, to: number): boolean => {
  const verb = words[from - 1]?.lower ?? "";
  const [link, sum] = words.slice(to, to + 2);
  return (
    (takeovers.has(verb) || tookOver.has(verb)) &&
    (link?.lower === "for" || link?.lower === "in") &&
    /^(?:\p{Lu}{0,3}\p{Sc}|a$|an$|\p{Lu}{1,3}\d)/u.test(sum?.text ?? "")
  );
};

/** “a spokesman for Denvik said”. */
const isSpokenFor = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === "for" && hasFeature(words[from - 2]?.lower, "speaks-for-company");

/** “Berlund’s Tom Ould”: who owns somebody by their full name is where they work or play. */
const hasSomebody = (words: readonly Word[], at: number): boolean => {
  const [given, surname, next] = words.slice(at + 1, at + 4);
  return (
    isPossessive(words[at]) &&
    given !== undefined &&
    is(given, nameKind.firstName) &&
    !is(given, nameKind.word | geographic) &&
    surname?.shape === "capital" &&
    !headTypes.has(surname.lower) &&
    !isNameShape(next)
  );
};

/** “told Yle”: whoever speaks to the press is told of with the paper’s name, which people rarely have alone. */
const isTold = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.lower === "told" && to - from === 1 && !isNameShape(words[to]) && !isPossessive(words[to]);

/**
 * Whether what a name that nothing knows, `words[from..to)`, does in its sentence is what companies do, as sure as
 * `sureOfDeeds`.
 */
export const doesAsCompany = (words: readonly Word[], from: number, to: number): boolean =>
  !words.slice(from, to).some((word) => is(word, geographic)) &&
  (movesInMarket(words, to) ||
    saysOfItself(words, to) ||
    hasItsOwn(words, to) ||
    reportsResult(words, to) ||
    isSpokenFor(words, from) ||
    (words[from]?.kinds === 0 && (hasSomebody(words, to) || isTold(words, from, to))) ||
    takesOver(words, to) ||
    isTakenOver(words, from, to) ||
    (words[to]?.shape === "lower" && employs.has(words[to]?.lower ?? "")));
