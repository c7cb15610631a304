import { nameKind } from "../../gazetteer.js";
import { is, isNameShape, type Word } from "../words/words.js";
import { isPersonTitle } from "./title-bearers.js";

const closing: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["(", ")"],
  ["«", "»"],
]);

/** Whether a nickname stands in marks behind a given name at `at`, a surname behind it: Robert “Bobby” Vance. */
export const nicknameAt = (words: readonly Word[], at: number): boolean => {
  const [given, open, nickname, close, surname] = words.slice(at - 1, at + 4);
  const end = open && closing.get(open.text);
  return (
    end !== undefined &&
    given !== undefined &&
    (given.shape === "initial" ||
      (given.shape === "capitals" && given.text.includes(".")) ||
      is(given, nameKind.firstName) ||
      (given.kinds === 0 && isPersonTitle(words[at - 2]))) &&
    nickname?.joined === true &&
    isNameShape(nickname) &&
    nickname.shape !== "capitals" &&
    close?.text === end &&
    surname !== undefined &&
    !surname.joined &&
    (surname.shape === "capital" || surname.shape === "mixed")
  );
};

/** Whether a name has a nickname in marks. */
export const hasNickname = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from + 1; at + 3 < to; at += 1) if (nicknameAt(words, at)) return true;
  return false;
};
