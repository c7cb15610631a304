import { oneOf } from "../../../lexicon/lexicon.js";
import type { NamedCandidate } from "../article-names.js";

/** UTF-16 units between a name and another of the same person: “, known to everybody on the night shift as “”. */
const reach = 80;

/** “, known to his staff as”, “ (née ”, “, nicknamed ‘”: what leads from somebody’s name to another one of theirs. */
const leads = new RegExp(
  String.raw`^(?:,?\s(?:(?:who\s|and\s)?(?:is|was)\s)?\(?(?:\p{L}+(?:ly|er)\s|also\s)?known\s(?:\p{L}{2,}\s){0,6}as|(?:,\s|\s\()(?:${oneOf("introduces-other-name")}))\s(?:simply\s|just\s|only\s)?[“"‘']?$`,
  "u",
);

/**
 * The names by which people are known besides the one right before, and those: “Una Pell, known as Pip”, “Una Pell (née
 * Orr)”. Names in order.
 */
export const otherNames = (
  text: string,
  people: readonly NamedCandidate[],
): ReadonlyMap<NamedCandidate, NamedCandidate> => {
  const found = new Map<NamedCandidate, NamedCandidate>();
  for (const [index, name] of people.entries()) {
    const before = people[index - 1];
    if (!before || name.start - before.end > reach) continue;
    if (leads.test(text.slice(before.end, name.start))) found.set(name, found.get(before) ?? before);
  }
  return found;
};
