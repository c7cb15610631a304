import { hasFeature } from "../../../lexicon/lexicon.js";
import { nameKind } from "../../gazetteer.js";
import { headTypes } from "../words/name-heads.js";
import { geographic, is, personal, type Word, wide } from "../words/words.js";

/** “J.K.”, “A.P.J.”. */
export const isInitials = (text: string): boolean => /^(?:\p{Lu}\.){2,3}$/u.test(text);

/** “K.R. Narasimhan”, not “U.S. Steel”. */
const bearsInitials = (last: Word): boolean =>
  last.shape === "capital" && (last.kinds === 0 || (is(last, personal) && !headTypes.has(last.lower)));

/** “Sajeevkumar J.S.”: the initials of the father’s name and the home behind the own one, as in the south of India. */
const isFathersInitials = (first: Word, last: Word): boolean =>
  isInitials(last.text) &&
  first.shape === "capital" &&
  !is(first, geographic | nameKind.city | nameKind.word);

/** How sure it is, 0 to 1, that these words are a person's full or partial name, by the words alone. */
export const personLikelihood = (words: readonly Word[]): number => {
  const parts = words.filter(
    (word) =>
      word.shape !== "mark" &&
      !hasFeature(word.text, "name-particle") &&
      !hasFeature(word.lower, "name-suffix"),
  );
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length > 5) return 0;
  if (parts.length === 1) {
    if (is(first, nameKind.surname | nameKind.firstName)) return is(first, nameKind.word) ? 0.45 : 0.65;
    return 0.3;
  }
  let score = 0;
  const initials = first.shape === "initial" || (isInitials(first.text) && bearsInitials(last));
  if (initials) score += 0.5;
  else if (is(first, nameKind.firstName)) score += is(first, nameKind.word) ? 0.45 : 0.55;
  else if (is(first, nameKind.surname)) score += 0.3;
  else if (first.kinds === 0) score += 0.25;
  else if (is(first, nameKind.city)) score += 0.1;
  else score -= is(last, nameKind.surname) && !is(last, nameKind.word) && parts.length === 2 ? 0 : 0.35;
  if (is(first, wide | nameKind.organization)) score -= 0.3;
  if (!initials && first.shape === "capitals" && first.text.length < 5 && !is(first, nameKind.firstName))
    score -= 0.25;
  if (is(last, nameKind.surname)) score += is(last, nameKind.word) ? 0.3 : 0.45;
  else if (is(last, nameKind.firstName)) score += 0.35;
  else if (last.kinds === 0) score += 0.35;
  else if (is(last, nameKind.city)) score += 0.15;
  else if (isFathersInitials(first, last)) score += 0.45;
  else if (last.shape === "initial" || hasFeature(last.lower, "name-suffix")) score += 0.2;
  else score -= 0.25;
  if (is(last, wide)) score -= 0.2;
  if (headTypes.has(last.lower) && !is(last, nameKind.surname)) score -= 0.3;
  for (const middle of parts.slice(1, -1)) {
    if (middle.shape === "initial") score += 0.2;
    else if (is(middle, personal)) score += 0.1;
    else if (is(middle, nameKind.word | wide)) score -= 0.3;
  }
  return Math.max(0, Math.min(0.97, score));
};
