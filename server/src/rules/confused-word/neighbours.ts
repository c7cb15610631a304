import { lower, type Token } from "../../article/token.js";
import type { Confusion, Neighbour } from "../../lexicon/confusions.js";
import { valuesOf } from "../../lexicon/lexicon.js";

type IsWord = (word: string) => boolean;

const irregular: ReadonlySet<string> = new Set([
  ...valuesOf("past").values(),
  ...valuesOf("participle").values(),
]);

const isParticiple = ({ text, pos }: Token): boolean =>
  irregular.has(text) || (/(?:ed|[^aeiou]en|own)$/.test(text) && (pos === "VERB" || pos === "ADJ"));

/** “Longer”, “bigger”, “heavier”: what is left without its end is a word. */
const isComparative = ({ text, pos }: Token, isWord: IsWord): boolean => {
  if (!/^\p{Ll}{3,}er$/u.test(text) || (pos !== "ADJ" && pos !== "ADV")) return false;
  const stem = text.slice(0, -2);
  return [stem, `${stem}e`, stem.replace(/i$/, "y"), stem.replace(/(.)\1$/, "$1")].some(isWord);
};

const isOfKind = (token: Token, kind: string, isWord: IsWord): boolean => {
  if (kind === "PARTICIPLE") return isParticiple(token);
  if (kind === "COMPARATIVE") return isComparative(token, isWord);
  if (kind === "NAME") return false;
  return token.pos === kind || (kind === "VERB" && token.pos === "AUX");
};

/** How far “near” looks. */
const nearby = 5;

/** How far a clause is read back for what must not open it. */
const longestClause = 40;

/** The tokens around a confusion, and how their words are read. */
interface Site {
  readonly tokens: readonly Token[];
  readonly isShouted: boolean;
  readonly isWord: IsWord;
}

/** A capital inside a sentence makes a name or a title of a word. */
const isCapital = ({ tokens, isShouted }: Site, at: number): boolean =>
  !isShouted && at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? "") && tokens[at]?.text !== "I";

const fits = (site: Site, { words, kinds }: Neighbour, at: number): boolean => {
  const token = site.tokens[at];
  if (token === undefined) return words.has(".");
  if (isCapital(site, at)) return kinds.has("NAME");
  return words.has(lower(token)) || [...kinds].some((kind) => isOfKind(token, kind, site.isWord));
};

const isNear = (site: Site, neighbour: Neighbour, from: number): boolean => {
  for (let at = from; at > from - nearby && at >= 0; at--) {
    if (site.tokens[at]?.pos === "PUNCT") return false;
    if (fits(site, neighbour, at)) return true;
  }
  return false;
};

const isBefore = (site: Site, neighbour: Neighbour, last: number): boolean => {
  for (let at = last; at > last - longestClause && at >= 0; at--) if (fits(site, neighbour, at)) return true;
  return false;
};

/** Whether the neighbours on one side stand where they have to, from `from` on in steps of `step`. */
const areThere = (site: Site, neighbours: readonly Neighbour[], from: number, step: 1 | -1): boolean => {
  let at = from;
  for (const neighbour of neighbours) {
    const { where } = neighbour;
    if (where === "next") {
      if (!fits(site, neighbour, at)) return false;
      at += step;
    } else if (where === "none") {
      if (site.tokens[at] !== undefined && fits(site, neighbour, at)) return false;
    } else if (where === "near") {
      if (!isNear(site, neighbour, at)) return false;
    } else if (isBefore(site, neighbour, at)) return false;
  }
  return true;
};

/** Whether the words of a confusion, which `from` begins and `to` ends (not included), stand in a frame. */
export const standsSo = (
  { before, after }: Confusion["frames"][number],
  tokens: readonly Token[],
  from: number,
  to: number,
  isShouted: boolean,
  isWord: IsWord,
): boolean => {
  const site = { tokens, isShouted, isWord };
  return areThere(site, before, from - 1, -1) && areThere(site, after, to, 1);
};
