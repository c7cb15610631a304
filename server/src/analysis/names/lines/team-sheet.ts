import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import type { FoundName } from "../found/found-name.js";
import { is, isNameShape, nameShapesEnd, personal, type Word, wide } from "../words/words.js";

/** A label has no more words: “Scorers for Marlby Rovers:”. */
const longestLabel = 6;
const longestName = 4;
/** So many names in so many rows are a team, whatever else is told of them. */
const fewestOfTeam = 8;
const rowsOfTeam = 2;
/** Of so many names one may be a known place’s, and no more. */
const placesAmong = 4;

const player = (from: number, to: number): FoundName => ({
  from,
  to,
  type: "PERSON",
  confidence: 0.86,
  settled: true,
});

/** Whom somebody plays or is sent for: “(Kilmore Gaels)”, “(France)”. */
const club = (words: readonly Word[], from: number, to: number): FoundName => {
  const place = words.slice(from, to).some((word) => is(word, nameKind.country | nameKind.majorCity));
  return { from, to, type: place ? "GPE" : "ORG", confidence: 0.86 };
};

const isLabel = (word: Word | undefined): boolean => hasFeature(word?.lower, "sheet-label");

const isSeparator = (word: Word | undefined): boolean =>
  word !== undefined && (/^[,;.–-]$/.test(word.text) || word.lower === "and");

/** “2”, “2-4”, “58” and the parts of such. */
const isScore = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === "number" || (/^[-–]$/.test(word.text) && word.joined));

const nameEnd = (words: readonly Word[], from: number): number => {
  let to = from;
  while (to < from + longestName) {
    const word = words[to];
    if (!word) break;
    const particle = hasFeature(word.text, "name-particle") && words[to + 1]?.shape === "capital";
    if (!particle && (!isNameShape(word) || word.shape === "capitals")) break;
    to += 1;
  }
  return to;
};

/** What is read of a sheet so far: where the reading is, the players, and how many signs there were that it is one. */
interface Sheet {
  at: number;
  signs: number;
  readonly names: FoundName[];
}

/** “(capt)”, “(Hardy 58)”, “(1f)” at the place of the reading. */
const readBracket = (words: readonly Word[], sheet: Sheet): boolean => {
  if (words[sheet.at]?.text !== "(") return true;
  const from = sheet.at + 1;
  const to = nameEnd(words, from);
  let close = to;
  while (close < from + longestName + 2 && words[close] && words[close]?.text !== ")") close += 1;
  if (words[close]?.text !== ")") return false;
  const inside = words.slice(from, close);
  const mark = hasFeature(inside[0]?.lower, "player-mark");
  if (to > from && isScore(words[words[to]?.text === "," ? to + 1 : to])) sheet.names.push(player(from, to));
  else if (to > from && to === close && !mark) sheet.names.push(club(words, from, to));
  if (inside.some(isScore) || mark) sheet.signs += 1;
  sheet.at = close + 1;
  return true;
};

/** One player with what stands behind: “Vance (Hardy 58)”, “J Keaveney 1-3”, “C Bres for Gannon (44)”. */
const readPlayer = (words: readonly Word[], sheet: Sheet): boolean => {
  const to = nameEnd(words, sheet.at);
  if (to === sheet.at) return false;
  if (words[sheet.at]?.text.length === 1 && to > sheet.at + 1) sheet.signs += 1;
  sheet.names.push(player(sheet.at, to));
  sheet.at = to;
  if (isScore(words[to])) sheet.signs += 1;
  while (isScore(words[sheet.at])) sheet.at += 1;
  if (!readBracket(words, sheet)) return false;
  if (words[sheet.at]?.lower !== "for" || nameEnd(words, sheet.at + 1) === sheet.at + 1) return true;
  sheet.at += 1;
  return readPlayer(words, sheet);
};

/** Where “(4-4-2)”, how a team stands, ends that begins at a place; the place itself where none does. */
const formationEnd = (words: readonly Word[], at: number): number => {
  if (words[at]?.text !== "(") return at;
  let end = at + 1;
  while (isScore(words[end])) end += 1;
  const lines = words.slice(at + 1, end).map(({ text }) => text);
  return words[end]?.text === ")" && /^\d(?:[-–]\d){2,4}$/.test(lines.join("")) ? end + 1 : at;
};

/** Where the label ends that opens a sheet, behind its colon or dash; 0 where there is none. */
const labelEnd = (words: readonly Word[]): number => {
  let end = 0;
  for (let at = 1; at <= longestLabel && at < words.length; at += 1) {
    const formed = formationEnd(words, at);
    if (formed > at) return words[formed]?.text === ":" ? formed + 1 : 0;
    const word = words[at];
    if (word?.text === ":" || (/^[–—]$/.test(word?.text ?? "") && isLabel(words[at - 1]))) end = at + 1;
    else if (word && !isNameShape(word) && !isLabel(word) && word.lower !== "for") break;
  }
  return end;
};

/** The team of a label: “Scorers for Marlby Rovers:”. */
const teamIn = (words: readonly Word[], end: number): readonly FoundName[] => {
  let from = 0;
  while (from < end && (isLabel(words[from]) || words[from]?.lower === "for" || !isNameShape(words[from])))
    from += 1;
  const to = nameShapesEnd(words, from, end);
  return to > from ? [{ from, to, type: "ORG", confidence: 0.86, settled: true }] : [];
};

const isDay = (word: Word | undefined): boolean => hasFeature(word?.lower, "month");

/** Whether as many places or days stand among the names as in no team. */
const areElsewhere = (words: readonly Word[], names: readonly FoundName[]): boolean => {
  let [places, towns] = [0, 0];
  for (const { from, to, type } of names) {
    const name = words[from];
    if (type !== "PERSON" || !name || to > from + 1 || !is(name, wide | nameKind.majorCity)) continue;
    towns += 1;
    if (!is(name, personal)) places += 1;
  }
  const days = names.filter(({ from, to }) => to === from + 1 && isDay(words[from])).length;
  return places * placesAmong > names.length || towns * 2 > names.length || days > 1;
};

/**
 * The team and the players of a line of a team sheet or a list of scorers, where a sentence is one and nothing else:
 * “Marlby: Farrow; Conte, Vance (Hardy 58), Pugh (capt).”, “Tries: Ito, Brandt 2.”
 */
export const teamSheet = (words: readonly Word[]): readonly FoundName[] | undefined => {
  const label = labelEnd(words);
  if (label === 0 || words.length - label > 400) return undefined;
  const sheet: Sheet = { at: label, signs: 0, names: [] };
  let rows = 0;
  while (sheet.at < words.length) {
    if (!readPlayer(words, sheet)) return undefined;
    while (isSeparator(words[sheet.at])) {
      if (words[sheet.at]?.text === ";") rows += 1;
      sheet.at += 1;
    }
  }
  const formed = words[label - 2]?.text === ")";
  const labelled = formed || words.slice(0, label).some(isLabel);
  // “Pryce; Odell, Fenn; Tighe”: a row of the field behind the other is a sign, too.
  const lined = rows >= rowsOfTeam && sheet.names.length >= fewestOfTeam;
  const told = labelled || lined || (sheet.signs + Math.min(1, rows) > 1 && sheet.names.length > 2);
  if (!told || areElsewhere(words, sheet.names)) return undefined;
  return [...teamIn(words, label), ...sheet.names].sort((a, b) => a.from - b.from);
};
