import { byPosition, touches } from "../../article/span.js";
import { looseKey } from "../names/name-key.js";
import type { NamedCandidate } from "./article-names.js";
import type { ArticleSoFar } from "./article-so-far.js";

/** A short form in brackets right behind a name, of three letters and more: “(Ovsitel)”, “(the CNP)”. */
const inBrackets = /^[’']?s? \((?:the )?(\p{Lu}[\p{L}&.-]{2,11})\)/u;
const word = /\p{Lu}[\p{L}&.-]{1,10}\p{L}/gu;

/** An organisation’s name is this sure to have a short form. */
const sureName = 0.5;

/** What stands in the brackets is something else from here on: a town, a party. */
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
    const other = next?.text === short && next.type !== "ORG" && next.confidence >= surelyOther;
    if (!other) shorts.set(short, candidate);
  });
  return shorts;
};

/** Names of the short forms wherever the article has them, also where nothing else tells them for names. */
export const withShortForms = (
  { text, paragraphs }: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  shorts: ReadonlyMap<string, NamedCandidate>,
): readonly NamedCandidate[] => {
  if (shorts.size === 0) return candidates;
  const added: NamedCandidate[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "residue") continue;
    for (const { 0: short, index } of text.slice(paragraph.start, paragraph.end).matchAll(word)) {
      if (!shorts.has(short)) continue;
      const start = paragraph.start + index;
      const end = start + short.length;
      if (!touches(candidates, { start, end }))
        added.push({ start, end, text: short, key: looseKey(short), type: "ORG", confidence });
    }
  }
  const typed = candidates.map(
    (candidate): NamedCandidate =>
      shorts.has(candidate.text) && candidate.confidence < surelyOther
        ? { ...candidate, type: "ORG", confidence }
        : candidate,
  );
  return [...typed, ...added].sort(byPosition);
};
