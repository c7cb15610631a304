import { startsUpper } from "../../../article/letter-case.js";
import { hasAnyOf, hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import type { Item } from "./frame.js";
import { isRoleWord, isSomebodyNoun, isTime, opensApposition, opensRelative } from "./nominal.js";
import { phraseStart } from "./noun-phrase.js";
import { isDashMark, type Phrase } from "./phrase.js";

/** “The vote came a day after Ann Dole, a welder, said”: a clause of its own begins before somebody whom an apposition tells of. */
const opensOwnClause = (items: readonly Item[], from: number, start: number, to: number): boolean => {
  const next = items[to + 1];
  const opener = items[start - 1];
  return (
    start - 1 > from &&
    hasValue(opener?.lower, "subordinator", "adverbial") &&
    !opensRelative(items[from]) &&
    (items[to - 1]?.pos === "PROPN" || items.slice(start, to).some(isSomebodyNoun)) &&
    (opensRelative(next) || (opensApposition(next) && !isTime(next)))
  );
};

/** “Sen. Ann Dole (R-Kan.) and Rep. Ben Rowe, D-Calif., asked”: two who do it together. */
const joinsNames = (items: readonly Item[], from: number, start: number): boolean =>
  start - 1 > from &&
  items[start - 1]?.lower === "and" &&
  items[start]?.pos === "PROPN" &&
  items.slice(from, start - 1).every(({ pos, text }) => pos === "PROPN" || /^[()]$/.test(text));

/** Whether a chunk between commas can hold a subject: it begins with one, and not with “In Iowa” or “however”. */
const holdsSubject = (items: readonly Item[], from: number, to: number): boolean => {
  const start = phraseStart(items, to, from);
  if (start >= to) return false;
  // “Told the court that Dole, when asked, said”.
  if (items[start - 1]?.lower === "that" && start > from && items[start]?.pos === "PROPN") return true;
  if (opensOwnClause(items, from, start, to) || joinsNames(items, from, start)) return true;
  for (let at = from; at < start; at += 1) {
    const lower = items[at]?.lower ?? "";
    if (!hasAnyOf(lower, "subordinator", "coordinator") && items[at]?.pos !== "ADV") return false;
    if (hasFeature(lower, "time-link") && items[to - 1]?.pos !== "PROPN") return false;
  }
  return !isTime(items[to - 1]) && items[to - 1]?.lower !== "then";
};

/**
 * The subject that ends with a closing comma at `comma`: “Tom Ridge, a former governor, said”. Goes back over
 * the chunks between commas to the name they describe.
 */
export const beforeParenthesis = (
  items: readonly Item[],
  comma: number,
  floor: number,
): Phrase | undefined => {
  if (items[comma - 1]?.text === ")") {
    const from = phraseStart(items, comma, floor);
    if (from < comma && items[from]?.pos === "PROPN") return { from, to: comma };
  }
  let best: Phrase | undefined;
  let chunkEnd = comma;
  for (let chunks = 0; chunks < 6; chunks += 1) {
    let opening = chunkEnd - (chunks === 0 && items[chunkEnd - 1]?.quote !== undefined ? 2 : 1);
    while (
      opening >= floor &&
      items[opening]?.lower !== "," &&
      !/^[:;]$/.test(items[opening]?.text ?? "") &&
      !isDashMark(items[opening]) &&
      items[opening]?.quote === undefined
    )
      opening -= 1;
    const from = opening + 1;
    const described = opensRelative(items[chunkEnd + 1]) && phraseStart(items, chunkEnd, from) < chunkEnd;
    if (chunks > 0 && (described || holdsSubject(items, from, chunkEnd))) {
      const start = phraseStart(items, chunkEnd, from);
      best = { from: start, to: chunkEnd };
      const head = items[start];
      if (
        head?.pos !== "DET" &&
        items[chunkEnd - 1]?.pos === "PROPN" &&
        !/^\p{L}+(?:-|\.)/u.test(items[chunkEnd - 1]?.text ?? "") &&
        chunkEnd - start > 1
      )
        break;
    } else if (chunks > 0 && best) break;
    if (opening < floor || items[opening]?.lower !== ",") break;
    chunkEnd = opening;
  }
  if (!best) {
    const from = phraseStart(items, comma, floor);
    return from < comma && items[from]?.pos === "PROPN" && (from === floor || items[from - 1]?.lower === ",")
      ? { from, to: comma }
      : undefined;
  }
  return opensApposition(items[best.to + 1]) ? { from: best.from, to: comma } : best;
};

/** “Ann Dole — a retired welder — said”. */
export const beforeDashes = (items: readonly Item[], closing: number, floor: number): Phrase | undefined => {
  for (let opening = closing - 1; opening > Math.max(floor, closing - 25); opening -= 1) {
    if (items[opening]?.text !== items[closing]?.text) continue;
    const from = phraseStart(items, opening, floor);
    return from < opening ? { from, to: opening } : undefined;
  }
  return undefined;
};

/** The antecedent of “who” at an index: the noun phrase before it, past a comma. */
export const antecedent = (items: readonly Item[], relative: number, floor: number): Phrase | undefined => {
  const to = items[relative - 1]?.lower === "," ? relative - 1 : relative;
  const from = phraseStart(items, to, floor);
  if (from >= to) return undefined;
  if (items[from - 1]?.lower === "," && items[relative - 1]?.lower === ",") {
    const wide = beforeParenthesis(items, to, floor);
    if (wide) return { from: wide.from, to };
  }
  return { from, to };
};

/** “The head of the agency, Ann Dole told …”: a role before the name belongs to the speaker. */
export const withRole = (items: readonly Item[], subject: Phrase, floor: number): Phrase => {
  const comma = subject.from - 1;
  if (items[comma]?.lower !== "," || comma <= floor || items[subject.from]?.pos !== "PROPN") return subject;
  const from = phraseStart(items, comma, floor);
  const before = items[from - 1];
  const opensSentence = items[from]?.pos === "DET" && startsUpper(items[from]?.text ?? "");
  const starts =
    opensSentence ||
    from === floor ||
    before === undefined ||
    before.lower === "," ||
    hasAnyOf(before.lower, "subordinator", "coordinator");
  const isRole = items.slice(from, comma).some(({ lower }) => isRoleWord(lower));
  return from < comma && starts && isRole ? { from, to: subject.to } : subject;
};
