import { formsOf } from "../../lexicon/inflection.js";
import { hasAnyOf } from "../../lexicon/lexicon.js";
import { isAgent, suggestsPerson, surroundings } from "../names/words/context.js";
import type { Word } from "../names/words/words.js";

const judges = new Set(formsOf("judging", ["past"]));

/** How far behind the comma a role may stand: “, head of”, “, the cartographer”. */
const reach = 2;

const hasRoleBehind = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === "," &&
  words.slice(to + 1, to + 1 + reach).some(({ lower }) => hasAnyOf(lower, "role-noun", "person-title"));

/**
 * Whether the bearer of a name, `words[from..to)`, does or is what people do and are: “Rayen Curi called it”, “Tilde Roos,
 * the cartographer”. Bodies do much of it, too: it tells only of a name that is built as people’s are.
 */
export const actsAsPerson = (words: readonly Word[], from: number, to: number): boolean => {
  const around = surroundings(words, from, to);
  return (
    suggestsPerson(around) ||
    isAgent(around) ||
    (around.after?.shape === "lower" && judges.has(around.after.lower)) ||
    hasRoleBehind(words, to)
  );
};
