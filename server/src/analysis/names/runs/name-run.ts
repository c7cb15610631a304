import type { EntityType } from "../../../article/entity.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { endsCompany, isCompanyForm } from "../bodies/company-forms.js";
import { endsFirm } from "../bodies/firms.js";
import { nicknameAt } from "../person/nickname.js";
import { hyphenedTownEnd, ownedPlaceAt } from "../places/place-shapes.js";
import { headTypes } from "../words/name-heads.js";
import {
  beforeThe,
  geographic,
  is,
  isNameShape,
  isPossessive,
  nameShapesEnd,
  personal,
  type Word,
} from "../words/words.js";

/** A plain word of a long name: Health, Securities, Transport. */
const isPlain = (word: Word | undefined): boolean =>
  word !== undefined &&
  isNameShape(word) &&
  is(word, nameKind.word) &&
  !is(word, geographic | nameKind.firstName);

const plainEnd = (words: readonly Word[], from: number): number => {
  let end = from;
  while (end < from + 6 && isPlain(words[end])) end += 1;
  return end;
};

/** Whether “and” at `at` joins the plain words before it to a head after it: Truth and Reconciliation Commission, River and Rowing Museum. */
const joinsToHead = (words: readonly Word[], from: number, at: number): boolean => {
  for (let index = from; index < at; index += 1) {
    if (!isPlain(words[index]) || hasFeature(words[index]?.lower, "open-head")) return false;
  }
  let end = plainEnd(words, at + 1);
  // “Transport and Allied Workers’ Union”
  const owner = words[end];
  if (owner && isPossessive(owner) && isPlain(words[end + 1])) end = plainEnd(words, end + 1);
  if (end <= at + 2) return false;
  const type = headTypes.get(words[end - 1]?.lower ?? "");
  // “Revel and Trump Plaza”, “Corlby Park and Boating Lake” are two.
  const isTwo =
    (at - 1 > from && headTypes.has(words[at - 1]?.lower ?? "")) ||
    words.slice(from, end - 1).some((word) => is(word, personal));
  return type === "ORG" || (type === "FAC" && !isTwo);
};

const houseTypes: ReadonlySet<EntityType | undefined> = new Set(["FAC", "ORG"]);

/** Whether “and” at `at` joins two heads of one name: “Corlby Cultural Centre and Museum”. */
const joinsHeads = (words: readonly Word[], from: number, at: number): boolean => {
  const [left, , right, next] = words.slice(at - 1, at + 3);
  const houses = [left, right].every(
    (word) => word !== undefined && houseTypes.has(headTypes.get(word.lower)),
  );
  return (
    at - from > 1 &&
    houses &&
    headTypes.get(right?.lower ?? "") === "FAC" &&
    isPlain(right) &&
    !isNameShape(next)
  );
};

/** Whether “and” at `at` joins a town to what lies around it: “Marlow and District Hospital Trust”. */
const joinsAround = (words: readonly Word[], from: number, at: number): boolean => {
  const end = nameShapesEnd(words, at + 1);
  const type = headTypes.get(words[end - 1]?.lower ?? "");
  const around = hasFeature(words[at + 1]?.lower, "around-town");
  return at - 1 === from && around && end > at + 2 && (type === "ORG" || type === "FAC");
};

const opensPurpose = /^(?:of|for|on)$/;

/** “Centre for Asian | and African Languages”: two peoples between what a body is for and the plain word that both belong to. */
const joinsPeoples = (words: readonly Word[], at: number): boolean => {
  const [link, left, , right, noun] = words.slice(at - 2, at + 3);
  return (
    opensPurpose.test(link?.lower ?? "") &&
    left !== undefined &&
    right !== undefined &&
    is(left, nameKind.group) &&
    is(right, nameKind.group) &&
    isPlain(noun)
  );
};

const opensList = (words: readonly Word[], from: number, at: number): boolean => {
  for (let index = from + 1; index < at; index += 1) {
    const { lower = "", shape } = words[index] ?? {};
    if (shape === "lower" && opensPurpose.test(lower) && hasFeature(words[index - 1]?.lower, "open-head"))
      return true;
  }
  return false;
};

/** Whether the comma at `at` stands in a list of plain words that “and” ends: Ministry of Gender, Labour and Social Development. */
const listsOn = (words: readonly Word[], at: number): boolean => {
  if (!isPlain(words[at - 1])) return false;
  let index = at;
  for (let items = 0; items < 5; items += 1) {
    const end = plainEnd(words, index + 1);
    if (end === index + 1) return false;
    const link = words[end];
    if (link?.lower === "and") return isPlain(words[end + 1]);
    if (link?.text !== ",") return false;
    index = end;
    if (words[index + 1]?.lower === "and") return isPlain(words[index + 2]);
  }
  return false;
};

/** Whether the comma at `at` is not the first in a name that lists: “Department of Fish, Wildlife | , and Conservation”. */
const isListSoFar = (words: readonly Word[], from: number, at: number): boolean =>
  opensList(words, from, at) && words.slice(from, at).some(({ text }) => text === ",");

/** Whether “of” at `at` goes on with what a body is for, or says whose it is: “Centre for the Study | of War”, “Chamber of Commerce | of Panama”. */
const ofGoesOn = (words: readonly Word[], at: number): boolean => {
  const skip = words[at + 1]?.lower === "the" ? 2 : 1;
  const right = words[at + skip];
  if (!isPlain(words[at - 1]) || right === undefined) return false;
  const before = beforeThe(words, at - 1);
  const purpose = words[before]?.lower === "for" && isPlain(right);
  return purpose || (words[before]?.lower === "of" && is(right, nameKind.country));
};

/** Whether a lower-case link (“of”, “and”, “for”) at `at` goes on with the name that began at `from`. */
const linkGoesOn = (words: readonly Word[], from: number, at: number): boolean => {
  const link = words[at];
  const left = words[at - 1];
  if (!link || !left) return false;
  const lower = link.lower;
  let opened = false;
  for (let index = from; index < at; index += 1)
    if (hasFeature(words[index]?.lower, "open-head")) opened = true;
  if (lower === "of") return hasFeature(left.lower, "open-head") || (opened && ofGoesOn(words, at));
  if (lower === "into") return opened && hasFeature(left.lower, "looks-into");
  if (lower === "for" || lower === "on" || lower === "against")
    return (
      opened &&
      !is(left, geographic) &&
      (headTypes.get(left.lower) === "ORG" ||
        (lower === "for" && at - 2 > from && isPlain(left) && isPlain(words[at + 1])))
    );
  if (lower === "and") {
    const right = words[at + 1];
    if (
      joinsToHead(words, from, at) ||
      joinsHeads(words, from, at) ||
      joinsAround(words, from, at) ||
      (opened && joinsPeoples(words, at))
    )
      return true;
    return (
      opened &&
      right !== undefined &&
      is(left, nameKind.word) &&
      is(right, nameKind.word) &&
      !is(left, geographic) &&
      !is(right, geographic | personal) &&
      !hasFeature(left.lower, "open-head")
    );
  }
  return false;
};

/** Whether the possessive at `at` stands within a name: People’s Court, Saint Anne’s Hospital, not Kenya’s High Court. */
const ownsName = (words: readonly Word[], from: number, at: number): boolean => {
  const owner = words[at - 1];
  if (!owner || is(owner, geographic)) return false;
  if (at - 1 === from && ownedPlaceAt(words, from) !== undefined) return true;
  const saint = at - 2 >= from && /^(?:saint|st)$/.test(words[at - 2]?.lower.replace(".", "") ?? "");
  const end = nameShapesEnd(words, at + 1);
  // “St Cecilia’s Girls’ School”
  if (saint && isPossessive(words[end]) && ownsName(words, from, end)) return true;
  const last = words[end - 1]?.lower;
  const house =
    at - 1 === from &&
    ((is(owner, nameKind.firstName) && hasFeature(last, "house-of-food")) ||
      hasFeature(last, "house-of-body"));
  if (!saint && !house && !is(owner, nameKind.word)) return false;
  return headTypes.has(last ?? "") && end > at + 1;
};

/** “APS Trust (Pty) Ltd”: a part of a company’s form that stands in brackets. */
const isFormInBrackets = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "(" &&
  isNameShape(words[at + 1]) &&
  words[at + 2]?.text === ")" &&
  isCompanyForm(words[at + 3]);

/** No name has more words; a run of thousands of capitals is cut here, so that it costs no more than it is long. */
export const longestName = 24;

/** How many words go on with the run `words[from..end)`, of which the first is a link; 0 where it ends here. */
const overLink = (
  words: readonly Word[],
  from: number,
  end: number,
  taken: (index: number) => boolean,
): number => {
  const [next, second] = [words[end], words[end + 1]];
  const isName = (index: number): boolean => isNameShape(words[index]) && !taken(index);
  const isParticle = (word: Word | undefined): boolean => hasFeature(word?.text, "name-particle");
  if (!next) return 0;
  if (next.text === "&" && isName(end + 1)) return 2;
  if (next.lower === "and" && endsFirm(words, end + 1) && !taken(end + 1)) return 2;
  if (isFormInBrackets(words, end)) return 4;
  if (isPossessive(next) && ownsName(words, from, end) && isName(end + 1)) return 2;
  if (next.text === "." && next.joined && words[end - 1]?.text.length === 1 && isName(end + 1)) return 2;
  if (isParticle(next) && isName(end + 1)) return 2;
  if (isParticle(next) && isParticle(second) && isName(end + 2)) return 3;
  if (next.text === ",") {
    const listed = second?.lower === "and" && isPlain(words[end - 1]) && isPlain(words[end + 2]);
    if (listed && isListSoFar(words, from, end)) return 3;
    return opensList(words, from, end) && listsOn(words, end) && isName(end + 1) ? 2 : 0;
  }
  if (next.shape !== "lower" || !linkGoesOn(words, from, end)) return 0;
  const skip = second?.lower === "the" ? 2 : 1;
  return isName(end + skip) ? skip + 1 : 0;
};

/** The end of the run of capital words that starts at `from`: names, their particles, and links within long names. */
export const runEnd = (words: readonly Word[], from: number, taken: (index: number) => boolean): number => {
  let end = Math.max(from + 1, hyphenedTownEnd(words, from));
  for (;;) {
    const next = words[end];
    // “Golden Bay Apiaries 2011 Limited”
    if (next?.shape === "number" && isCompanyForm(words[end + 1]) && end - from < longestName) {
      end += 2;
      continue;
    }
    if (!next || taken(end) || end - from >= longestName) return end;
    if (isNameShape(next) && endsCompany(words, from, end)) return end;
    if (isNameShape(next) || isCompanyForm(next)) end += 1;
    else if (nicknameAt(words, end) && !taken(end + 1)) end += 4;
    else {
      const step = overLink(words, from, end, taken);
      if (step === 0) return end;
      end += step;
    }
  }
};
