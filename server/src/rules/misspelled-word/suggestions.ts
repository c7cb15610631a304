import type { Suggestion } from "../../spelling/dictionary.js";
import { editDistance } from "../../spelling/edit-distance.js";
import { slipCost } from "../../spelling/slip.js";
import type { RuleContext } from "../rule.js";
import { isKnown } from "../words/word-usage.js";

/** What a word costs less when the article uses it. */
const usedBonus = 0.4;

/** What a word costs, beside the slip, that the article uses and the dictionary did not suggest. */
const usedCost = 1.4;

const shortest = 4;

/** How often the article uses each word but `wrong`, by the case it uses most; only what is spelled nearly so. */
const usedWordsNear = ({ view }: RuleContext, wrong: string): ReadonlyMap<string, string> => {
  const limit = wrong.length >= 8 ? 2 : 1;
  const used = new Map<string, string>();
  for (const { text } of view.words()) {
    const lower = text.toLowerCase();
    if (lower.length < shortest || lower === wrong || Math.abs(lower.length - wrong.length) > limit) continue;
    const known = used.get(lower);
    // A capital may only mean that a sentence begins.
    if (known === undefined || (known !== lower && text === lower)) used.set(lower, text);
  }
  return new Map([...used].filter(([lower]) => editDistance(wrong, lower, limit) <= limit));
};

/**
 * What an unknown lower-case word may have meant, the likeliest first, at most `limit`: words and names of this
 * article before others that are as likely. Takes what `Dictionary.suggest` takes, and one pass over the article.
 */
export const suggestionsFor = (context: RuleContext, wrong: string, limit: number): readonly Suggestion[] => {
  const used = usedWordsNear(context, wrong);
  const suggested = context.dictionary
    .suggest(wrong, 2 * limit)
    .map(
      (suggestion): Suggestion =>
        used.has(suggestion.word.toLowerCase())
          ? { ...suggestion, cost: suggestion.cost - usedBonus }
          : suggestion,
    );
  const known = new Set(suggested.map((suggestion) => suggestion.word.toLowerCase()));
  const added = [...used].flatMap(([lower, word]): Suggestion[] => {
    const slip = slipCost(wrong, lower);
    const isTrusted = isKnown(context, word) || word !== lower;
    return known.has(lower) || !isTrusted ? [] : [{ word, slip, cost: slip + usedCost }];
  });
  return [...suggested, ...added].sort((a, b) => a.cost - b.cost).slice(0, limit);
};
