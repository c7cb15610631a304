import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Gazetteer, nameKind } from "../../gazetteer.js";
import { knownPhrase, typeOfKinds } from "../words/known-names.js";
import { headTypes } from "../words/name-heads.js";
import { beforeThe, is, isNameShape, personal, type Word } from "../words/words.js";
import { personLikelihood } from "./shape.js";

/** “Minister of”, “King of the”: an office goes on behind its title, and its holder may follow. */
const opensOffice = (words: readonly Word[], from: number): boolean => {
  const at = beforeThe(words, from);
  const link = words[at]?.lower;
  const ofState = words[at - 1]?.lower === "state" && words[at - 2]?.lower === "of" ? 2 : 0;
  const title = words[at - 1 - ofState];
  return (
    (link === "of" || link === "for" || (link === "to" && hasFeature(title?.lower, "sent-to-state"))) &&
    title !== undefined &&
    isNameShape(title) &&
    hasFeature(title.lower, "person-title")
  );
};

/** How far the words from `from` on name what an office is in charge of: Economic Affairs. */
const chargeEnd = (words: readonly Word[], from: number, to: number): number => {
  let at = from;
  while (at < to) {
    const word = words[at];
    const plain = word !== undefined && isNameShape(word) && is(word, nameKind.word) && !is(word, personal);
    const modifier = word !== undefined && isNameShape(word) && hasFeature(word.lower, "title-modifier");
    if (!plain && !modifier) break;
    at += 1;
  }
  return at;
};

/** What the office of a run belongs to, where its holder’s name follows at `holder`. */
export interface Office {
  readonly holder: number;
  /** The state or body that the office is of has a name of its own. */
  readonly named: boolean;
}

/** The office that `words[from..to)` goes on with, where a person’s name ends it: “Minister of | Economic Affairs Lo Chih-hao”. */
export const officeIn = (
  words: readonly Word[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): Office | undefined => {
  if (!opensOffice(words, from)) return undefined;
  const phrase = knownPhrase(words, from, to, gazetteer);
  const first = words[from];
  const single = first && !phrase && typeOfKinds(first.kinds) === "GPE" ? from + 1 : undefined;
  // “Ambassador to Arkonia Jon Hart”: a state that nothing knows, before a given name.
  const given = words[from + 1];
  const unknown = first?.kinds === 0 && given && is(given, nameKind.firstName) ? from + 1 : undefined;
  let holder = phrase?.to ?? single ?? unknown ?? chargeEnd(words, from, to);
  const named = phrase !== undefined || single !== undefined || unknown !== undefined;
  // “Lagos State”, “Nairobi County”.
  const head = words[holder];
  if (named && holder < to && head && headTypes.has(head.lower) && !is(head, personal)) holder += 1;
  // “Chief of Police General Vargas”.
  while (holder < to && hasFeature(words[holder]?.lower, "person-title")) holder += 1;
  const rest = words.slice(holder, to);
  const next = words[holder];
  if (holder === from || !next || rest.length < 2 || !isNameShape(next)) return undefined;
  if (rest.some((word) => headTypes.has(word.lower) && !is(word, personal))) return undefined;
  const told = named || (is(next, nameKind.firstName) && !is(next, nameKind.word));
  return personLikelihood(rest) >= (told ? 0.3 : 0.4) ? { holder, named } : undefined;
};
