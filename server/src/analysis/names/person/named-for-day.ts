import type { Span } from "../../../article/span.js";
import { hasAnyOf, hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { isSaying } from "../words/context.js";
import { is, personal, type Word, wide } from "../words/words.js";
import { hasAgeInBrackets, isRoleBefore } from "./full-name-evidence.js";
import { isPersonTitle } from "./title-bearers.js";

/** “Mr Sunday Dare”, “Ms Friday said”, not “the Mayor Sunday night”. */
const isTitled = (words: readonly Word[], at: number): boolean => {
  const [title, surname] = [words[at - 1], words[at + 1]];
  return (
    title?.shape === "capital" &&
    isPersonTitle(title) &&
    (surname?.shape === "capital" || hasFeature(title.lower, "address"))
  );
};

/** “(41)”, “, 41,”, “, who”, “, a trader”, “, his lawyer”: what goes on to say who somebody is. */
const isSaidWho = (words: readonly Word[], at: number): boolean => {
  const [mark, behind] = words.slice(at, at + 2);
  if (mark?.text === "(") return hasAgeInBrackets(words, at);
  if (mark?.text !== "," || !behind) return false;
  const { lower } = behind;
  return (
    lower === "who" ||
    lower === "aged" ||
    behind.shape === "number" ||
    hasAnyOf(lower, "article", "possessive")
  );
};

/** “Sunday Dare, 41,”, “the trader, Friday Ebong, who”: a full name that its sentence explains; “on Sunday Dare, 41,” is about a day. */
const isFullName = (words: readonly Word[], at: number): boolean => {
  const [before, surname] = [words[at - 1], words[at + 1]];
  const closed = before === undefined || before.shape === "mark" || isRoleBefore(words, at);
  if (!closed || surname?.shape !== "capital" || !isSaidWho(words, at + 2)) return false;
  if (is(surname, wide | nameKind.word)) return false;
  return surname.kinds === 0 || is(surname, personal);
};

/** “… ,” Sunday said: what has been said needs whoever said it. */
const isSpeaker = (words: readonly Word[], at: number): boolean =>
  /^[”"’]$/.test(words[at - 1]?.text ?? "") && isSaying(words[at + 1]);

/** Whether a day of the week is somebody’s name: “Comrade Friday Ebong”, “Sunday Dare, a trader,”. */
export const isNamedForDay = (words: readonly Word[], day: Span): boolean => {
  const at = words.findIndex(({ start }) => start === day.start);
  const own = words[at];
  return (
    own?.end === day.end &&
    own.shape === "capital" &&
    hasFeature(own.lower, "weekday") &&
    (isTitled(words, at) || isFullName(words, at) || isSpeaker(words, at))
  );
};

/** The words of a sentence, those of `days` read as given names. */
export const asGivenNames = (words: readonly Word[], days: readonly Span[]): readonly Word[] =>
  days.length === 0
    ? words
    : words.map((word) =>
        days.some(({ start }) => start === word.start)
          ? { ...word, kinds: nameKind.firstName, pos: "PROPN" }
          : word,
      );
