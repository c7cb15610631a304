import { decodeTrie, type ITrie } from "cspell-trie-lib";
import { capitalised } from "../article/letter-case.js";
import { oneOf, words } from "../lexicon/lexicon.js";
import type { Dialect } from "./dialect.js";
import { lately } from "./lately.js";
import { recentWords } from "./recent-words.js";
import { slipCost } from "./slip.js";
import type { WordRanks } from "./word-ranks.js";
import { worldWords } from "./world-words.js";

/** Which words are spelled right, and what a misspelled one may have meant. */
export interface Dictionary {
  readonly dialect: Dialect;
  /**
   * Whether the word is known in this very case, or in lower case when it is capitalised, or in any case when it is
   * all capitals. Knows possessives and contractions, with straight or curly apostrophes.
   */
  readonly has: (word: string) => boolean;
  /**
   * Likely right spellings, the best first, at most `limit`, lower-case unless they are always capitalised; none
   * for a word of more than 40 characters. 10 to 30 ms a call for a word that was not asked for lately.
   */
  readonly suggest: (word: string, limit: number) => readonly Suggestion[];
  /** Of what `suggest` gives, what is one letter, one missing space or two doubled letters away. Below 1 ms a call, once a word. */
  readonly nearest: (word: string) => readonly Suggestion[];
  /** The word's place among all words by frequency, 1 for the commonest; undefined for a rare word. */
  readonly rank: (word: string) => number | undefined;
  /** Whether its file could not be had, so that it calls every word right. */
  readonly isMissing: () => boolean;
}

/** Whether a word is among so many of the commonest. */
export const isCommon = ({ rank }: Pick<Dictionary, "rank">, word: string, most: number): boolean =>
  (rank(word) ?? Number.POSITIVE_INFINITY) < most;

/** A spelling that may have been meant. */
export interface Suggestion {
  readonly word: string;
  /** How unlikely the slip is, as `slipCost` reckons it. */
  readonly slip: number;
  /** How unlikely it is all in all, by the slip and by how rare the word is. */
  readonly cost: number;
}

const longestWord = 40;

/** What a word without a rank counts as. */
const rareRank = 60_000;

/** Five nats of rarity weigh as much as one wrong letter; the first few hundred words are all alike. */
const rarity = (rank: number | undefined): number => Math.log((rank ?? rareRank) + 200) / 5;

const straighten = (word: string): string => word.normalize("NFC").replaceAll("’", "'");

const clitic = new RegExp(`(?:${oneOf("clitic")}|(?<=s)')$`);

const letters = [..."abcdefghijklmnopqrstuvwxyz'"];

/** Every spelling one letter away: dropped, swapped, replaced, inserted. */
const oneLetterAway = (word: string): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after !== "") found.add(before + after.slice(1));
    if (after.length > 1) found.add(`${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`);
    for (const letter of letters) {
      if (after !== "") found.add(before + letter + after.slice(1));
      found.add(before + letter + after);
    }
  }
  found.delete(word);
  return found;
};

/** The two words a missing space may have run together. */
const splits = (word: string, isCommon: (part: string) => boolean): string[] => {
  const found: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (isCommon(first) && isCommon(second)) found.push(`${first} ${second}`);
  }
  return found;
};

const byCost = (a: Suggestion, b: Suggestion): number => a.cost - b.cost || (a.word < b.word ? -1 : 1);

const contraction = new RegExp(`(?:${oneOf("contraction-ending")})$`);

/** What a contraction counts as, since the list of words by frequency has none. */
const contractionRank = 300;

const rate = (ranks: WordRanks, word: string, slip: number): Suggestion => ({
  word,
  slip,
  cost: slip + rarity(contraction.test(word) ? contractionRank : ranks.get(word.toLowerCase())),
});

/** By cost, each word once, in the case in which it costs least; no possessives. */
const ranked = (suggestions: readonly Suggestion[]): readonly Suggestion[] => {
  const seen = new Set<string>();
  return [...suggestions].sort(byCost).filter(({ word }) => {
    const lower = word.toLowerCase();
    if (seen.has(lower) || lower.endsWith("'s")) return false;
    seen.add(lower);
    return true;
  });
};

/** Words that are likely to be run together with another one (“ofthe”), and words that may be. */
const mostCommon = 8;
const veryCommon = 100;

/** What a capital left out costs. */
const missingCapital = 0.3;

/** A word of more letters than this, doubled ones taken as one, is not looked up so. */
const mostRuns = 16;

/** What two such slips weigh beside what each weighs alone: who makes one makes the other. */
const secondDoubling = 0.75;

/** Every spelling with two letters doubled that were single, or the other way round: “ocassion”, “Phillipines”. */
const doubledOtherwise = (word: string): readonly string[] => {
  const runs = word.match(/(.)\1*/g) ?? [];
  const found: string[] = [];
  if (runs.length > mostRuns) return found;
  const changed = (run: string): string => (run.length === 1 ? run + run : run.slice(1));
  for (let first = 0; first < runs.length; first++)
    for (let second = first + 1; second < runs.length; second++)
      found.push(runs.map((run, at) => (at === first || at === second ? changed(run) : run)).join(""));
  return found;
};

const nearSuggestions = (trie: ITrie, ranks: WordRanks, word: string): readonly Suggestion[] => {
  const known = (candidate: string, weight = 1): readonly Suggestion[] => {
    if (candidate.length < 2 && candidate !== "a") return [];
    // Hardly any of some hundred candidates is a word.
    const slip = (): number => slipCost(word, candidate) * weight;
    if (candidate !== word && trie.hasWord(candidate, true)) return [rate(ranks, candidate, slip())];
    const name = capitalised(candidate);
    return trie.hasWord(name, true) ? [rate(ranks, name, slip() + missingCapital)] : [];
  };
  const one = [word, ...oneLetterAway(word)].flatMap((candidate) => known(candidate));
  const near =
    one.length > 0 ? one : doubledOtherwise(word).flatMap((candidate) => known(candidate, secondDoubling));
  const common = (part: string): boolean =>
    (ranks.get(part) ?? rareRank) < (part.length < 3 ? veryCommon : 3000);
  const apart = splits(word, common).map((pair): Suggestion => {
    const partRanks = pair.split(" ").map((part) => ranks.get(part) ?? rareRank);
    const slip = Math.min(...partRanks) <= mostCommon ? 0.9 : Math.min(...partRanks) < veryCommon ? 1.2 : 1.8;
    return { word: pair, slip, cost: slip + rarity(Math.max(...partRanks)) };
  });
  return ranked([...near, ...apart]);
};

/** A suggestion at most this costly needs no company from further away. */
const convincing = 2.7;

/** The suggestions near a word, and those from further away where these convince nobody. */
const suggestionsFrom = (
  trie: ITrie,
  ranks: WordRanks,
  word: string,
  near: readonly Suggestion[],
): readonly Suggestion[] => {
  if ((near[0]?.cost ?? Number.POSITIVE_INFINITY) < convincing) return near;
  const far = trie
    .suggestWithCost(word, {
      numSuggestions: 20,
      changeLimit: 2,
      ignoreCase: true,
      timeout: Number.MAX_SAFE_INTEGER,
    })
    .filter((suggestion) => {
      const lower = suggestion.word.toLowerCase();
      if (lower === word || !trie.hasWord(suggestion.word, true)) return false;
      return lower === suggestion.word || !trie.hasWord(lower, true);
    })
    .map((suggestion) => rate(ranks, suggestion.word, slipCost(word, suggestion.word.toLowerCase())));
  return ranked([...near, ...far]);
};

/** Words that are looked up are remembered, as many as a long article has, and the few that are misspelled. */
const mostWords = 8192;
const mostSlips = 256;

/** Words from all over a dictionary: one that lacks any of them is cut off or damaged, which its format does not tell. */
const everyday = [...words("everyday")];

/**
 * Reads a dictionary from the trie of a `@cspell/dict-…` package. Throws when the bytes are no such trie.
 * Takes about 2 ms in cspell's binary form, which the build packs, and 180 ms in the text form of the packages.
 */
export const loadDictionary = (bytes: Uint8Array, dialect: Dialect, ranks: WordRanks): Dictionary => {
  const trie = decodeTrie(new Uint8Array(bytes));
  if (!everyday.every((word) => trie.hasWord(word, true))) throw new Error("it lacks everyday words");
  const isOwnWord = (word: string): boolean => recentWords.has(word) || worldWords.has(word);
  const known = (word: string): boolean => {
    if (trie.hasWord(word, true) || isOwnWord(word)) return true;
    const lower = word.toLowerCase();
    if (lower === word) return false;
    const initial = word.charAt(0) + lower.slice(1);
    if (word === initial) return trie.hasWord(lower, true) || isOwnWord(lower);
    return word === word.toUpperCase() && (trie.hasWord(lower, true) || trie.hasWord(initial, true));
  };
  const has = (word: string): boolean => {
    const plain = straighten(word);
    return known(plain) || (clitic.test(plain) && known(plain.replace(clitic, "")));
  };
  const near = lately((plain) => nearSuggestions(trie, ranks, plain), mostSlips);
  const all = lately((plain) => suggestionsFrom(trie, ranks, plain, near(plain)), mostSlips);
  return {
    dialect,
    has: lately(has, mostWords),
    suggest: (word, limit) => {
      const plain = straighten(word).toLowerCase();
      return plain.length > longestWord ? [] : all(plain).slice(0, limit);
    },
    nearest: (word) => {
      const plain = straighten(word).toLowerCase();
      return plain.length > longestWord ? [] : near(plain);
    },
    rank: (word) => ranks.get(word.toLowerCase()),
    isMissing: () => false,
  };
};
