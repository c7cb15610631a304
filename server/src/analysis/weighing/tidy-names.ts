import { hasFeature, oneOf } from "../../lexicon/lexicon.js";
import { nameKind } from "../gazetteer.js";
import { isCompanyForm } from "../names/bodies/company-forms.js";
import type { Candidate } from "../names/found/candidate.js";
import { longestName } from "../names/runs/name-run.js";
import { headTypes } from "../names/words/name-heads.js";
import { is, type Word } from "../names/words/words.js";

const company = new RegExp(String.raw`^(?:${oneOf("company-ending")}|\p{Lu}{2,})\.$`, "u");

/** The stop of “Co.” ends the sentence too, and there it is the sentence’s. */
const withoutStop = (words: readonly Word[], at: number, name: Candidate): Candidate => {
  // “Norwell LLC.”: a form in capitals has no stop of its own, wherever the sentence was taken to end.
  const form = words.slice(at, at + longestName + 1).find(({ end }) => end === name.end);
  if (/^\p{Lu}{3,}\.$/u.test(form?.text ?? "") && isCompanyForm(form)) return { ...name, end: name.end - 1 };
  const last = words.at(-1);
  return last?.end === name.end && company.test(last.text) ? { ...name, end: name.end - 1 } : name;
};

/** “Justice Ministry” is a body’s name though Justice is a given one: no longer than this. */
const longestBody = 4;

/** “Norwegian” of “Norwegian Ministry of Health”: where plain words name the organisation, the nationality is part of it. */
const nationality = (
  words: readonly Word[],
  at: number,
  end: number,
  before: Candidate | undefined,
): boolean => {
  const [left, right] = [words[at - 1], words[at]];
  const body = words.slice(at + 1, at + longestBody).find((word) => word.end === end);
  return (
    left !== undefined &&
    right !== undefined &&
    before?.type === "NORP" &&
    before.end === left.end &&
    !right.joined &&
    is(right, nameKind.word) &&
    (!is(right, nameKind.firstName) || headTypes.get(body?.lower ?? "") === "ORG")
  );
};

/** “The Court of Appeals”, “The WHO”: an article that is no part of the name, as it is of “The Hague Times”. */
const isArticle = (words: readonly Word[], at: number, end: number): boolean => {
  if (words[at]?.text !== "The") return false;
  const name = words.slice(at + 1, at + 1 + longestName).filter((word) => word.end <= end);
  const letters = name.length === 1 && name[0]?.shape === "capitals";
  return (
    letters || name.some(({ lower }) => hasFeature(lower, "open-head") && headTypes.get(lower) === "ORG")
  );
};

/** “Sir,”, “Madam Speaker”: a form of address by itself, which names nobody. */
const isAddressAlone = (words: readonly Word[], at: number, { type, end }: Candidate): boolean => {
  const word = words[at];
  return type === "PERSON" && word?.end === end && hasFeature(word.lower, "address");
};

/** Sets right the borders of organisations’ names, and leaves out forms of address alone; in order. */
export const tidyNames = (words: readonly Word[], names: readonly Candidate[]): readonly Candidate[] => {
  const tidied: Candidate[] = [];
  let at = 0;
  for (const name of names) {
    while (at < words.length && (words[at]?.start ?? 0) < name.start) at += 1;
    if (isAddressAlone(words, at, name)) continue;
    if (name.type !== "ORG") {
      tidied.push(name);
      continue;
    }
    const before = tidied.at(-1);
    const first = nationality(words, at, name.end, before) ? before : undefined;
    if (first) tidied.pop();
    const bare = isArticle(words, at, name.end) ? words[at + 1] : undefined;
    const start = first?.start ?? bare?.start ?? name.start;
    tidied.push(withoutStop(words, at, { ...name, start }));
  }
  return tidied;
};
