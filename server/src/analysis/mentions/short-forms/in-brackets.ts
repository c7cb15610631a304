import type { NamedCandidate } from "../article-names.js";
import type { ArticleSoFar } from "../article-so-far.js";
import { withOrganizationsAt } from "./organizations-at.js";

/** A short form in brackets right behind a name, of three letters and more: “(Ovsitel)”, “(the CNP)”. */
const inBrackets = /^[’']?s?\s{1,9}\((?:the )?(\p{Lu}[\p{L}&.-]{2,11})\)/u;
const word = /\p{Lu}[\p{L}&.-]{1,10}\p{L}/gu;

/** An organisation’s name is this sure to have a short form. */
const sureName = 0.5;

/** What stands in the brackets, and is no word of the name, is something else from here on: a town, a party. */
const surelyOther = 0.85;

const confidence = 0.85;

const sharesLetter = (short: string, name: string): boolean =>
  name.split(/[\s-]+/).some((part) => part.charAt(0).toLowerCase() === short.charAt(0).toLowerCase());

/**
 * Organisations by the short forms in brackets behind their names, put together of syllables (“Institute of Territorial
 * Studies (Intersa)”) or one of their words.
 */
export const bracketedShortForms = (
  text: string,
  candidates: readonly NamedCandidate[],
): ReadonlyMap<string, NamedCandidate> => {
  const shorts = new Map<string, NamedCandidate>();
  candidates.forEach((candidate, index) => {
    if (candidate.type !== "ORG" || candidate.confidence < sureName || !candidate.text.includes(" ")) return;
    const short = inBrackets.exec(text.slice(candidate.end, candidate.end + 24))?.[1];
    const next = candidates[index + 1];
    if (short === undefined || !sharesLetter(short, candidate.text)) return;
    const isOwnWord = candidate.text.split(" ").includes(short);
    const other = next?.text === short && next.type !== "ORG" && next.confidence >= surelyOther && !isOwnWord;
    if (!other) shorts.set(short, candidate);
  });
  return shorts;
};

/** Names of the short forms wherever the article has them, also where nothing else tells them for names. */
export const withShortForms = (
  article: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  shorts: ReadonlyMap<string, NamedCandidate>,
): readonly NamedCandidate[] =>
  shorts.size === 0
    ? candidates
    : withOrganizationsAt(article, candidates, word, confidence, ({ 0: short }, start) =>
        shorts.has(short) ? { start, end: start + short.length } : undefined,
      );
