import { isPlaceType } from "../../../article/entity.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { type Gazetteer, isEnglishWord } from "../../gazetteer.js";
import { isFormOfCompany } from "../../names/bodies/company-forms.js";
import { wellKnown } from "../../names/found/well-known.js";
import { keyWords, looseKey } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";
import { byFormAlone } from "./one-alone.js";

/** An organisation’s name is this sure to have a short form. */
const sureName = 0.7;

/** A short form that nothing else tells is this sure to be an organisation’s by its own place. */
const shown = 0.5;

/**
 * What is left of a name without “Ltd.”, “Holdings plc” and the like, the longest first, each in words; nothing where its
 * end does not tell a company.
 */
const stemsOf = (name: string): readonly (readonly string[])[] => {
  const words = name.split(/\s+/);
  let end = words.length;
  while (end > 0 && isFormOfCompany(words[end - 1] ?? "")) end -= 1;
  const stems = end < words.length ? [words.slice(0, end)] : [];
  while (end > 1 && hasFeature(words[end - 1]?.toLowerCase(), "closes-company")) {
    end -= 1;
    stems.push(words.slice(0, end));
  }
  return stems;
};

/**
 * Organizations by the first word alone that the article calls them by once it has named them; none by a word with which
 * several begin. The headline, which shortens names before they are given, aside.
 */
const calledAlone = (
  candidates: readonly NamedCandidate[],
  headlineEnd: number,
): ReadonlyMap<string, NamedCandidate> => {
  const alone = new Map<string, number>();
  for (const { type, key, text, start, confidence } of candidates) {
    const isAlone = type === "ORG" && confidence >= shown && /^\p{Lu}\p{Ll}{3,}$/u.test(text);
    if (isAlone && start >= headlineEnd && !alone.has(key)) alone.set(key, start);
  }
  if (alone.size === 0) return new Map();
  return byFormAlone(
    candidates.flatMap((candidate) => {
      const { type, confidence, key, start } = candidate;
      if (type !== "ORG" || confidence < sureName || !key.includes(" ")) return [];
      const [first = ""] = keyWords(key);
      return (alone.get(first) ?? -1) > start ? [[first, candidate] as const] : [];
    }),
  );
};

/**
 * Companies by the short forms of their names (`looseKey`s) that an article uses beside them: “Alford Hughes” of Alford
 * Hughes plc, “Brightwater” of Brightwater Holdings Inc., “Halbrand” of Halbrand Pumps. No first word is an English one, part of a person’s name or a place’s.
 */
export const companyShortForms = (
  candidates: readonly NamedCandidate[],
  gazetteer: Gazetteer,
  headlineEnd: number,
): ReadonlyMap<string, NamedCandidate> => {
  const companies = candidates.flatMap((company) => {
    const { type, confidence, text } = company;
    const stems = type === "ORG" && confidence >= sureName && text.includes(" ") ? stemsOf(text) : [];
    return stems.length > 0 ? [{ company, stems }] : [];
  });
  const called = calledAlone(candidates, headlineEnd);
  if (companies.length === 0 && called.size === 0) return new Map();
  const longKeys = new Set(companies.map(({ company }) => company.key));
  const taken = new Set<string>();
  for (const { type, confidence, key } of candidates) {
    const words = keyWords(key);
    if (type === "PERSON" && words.length > 1) for (const word of words) taken.add(word);
    if ((isPlaceType(type) || type === "NORP") && confidence >= wellKnown) taken.add(key);
  }
  const found = new Map<string, NamedCandidate>();
  // “Norwell Foods” beside “Norwell Foods Holdings”: the longer name first, whose short form it is.
  for (const { company, stems } of companies.toSorted(
    (a, b) => b.company.key.length - a.company.key.length,
  )) {
    if (found.has(company.key)) continue;
    for (const stem of stems) {
      const whole = looseKey(stem.join(" "));
      if (!taken.has(whole) && !found.has(whole)) found.set(whole, company);
    }
    const stem = stems.at(-1) ?? [];
    const first = looseKey(stem[0] ?? "");
    const isName = stem.length > 1 && first.length > 2 && !isEnglishWord(gazetteer, first);
    if (isName && !taken.has(first) && !found.has(first) && !longKeys.has(first)) found.set(first, company);
  }
  for (const [first, company] of called)
    if (!isEnglishWord(gazetteer, first) && !taken.has(first) && !found.has(first)) found.set(first, company);
  return found;
};
