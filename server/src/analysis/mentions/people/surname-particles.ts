import { hasFeature } from "../../../lexicon/lexicon.js";
import { looseKey } from "../../names/words/name-key.js";
import type { NamedCandidate } from "../article-names.js";

/** No particles before a surname are longer, in UTF-16 units: “van den ”. */
const reach = 16;

const isParticle = (word: string): boolean => hasFeature(word.toLowerCase(), "name-particle");

/** The particles of people’s full names by what follows them: “Riva” → “de la”. */
const particlesOf = (candidates: readonly NamedCandidate[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { type, text } of candidates) {
    if (type !== "PERSON") continue;
    const words = text.split(" ");
    const from = words.findIndex((word, index) => index > 0 && isParticle(word));
    if (from < 1) continue;
    let to = from;
    while (to < words.length && isParticle(words[to] ?? "")) to += 1;
    if (to < words.length) found.set(words.slice(to).join(" "), words.slice(from, to).join(" "));
  }
  return found;
};

/** Takes the particles before a surname into the name where the article has them in somebody’s full name: “de la Riva”. Names in order. */
export const withParticles = (
  text: string,
  candidates: readonly NamedCandidate[],
): readonly NamedCandidate[] => {
  const particles = particlesOf(candidates);
  if (particles.size === 0) return candidates;
  return candidates.map((candidate, index) => {
    const before = particles.get(candidate.text);
    if (candidate.type !== "PERSON" || candidate.decided || before === undefined) return candidate;
    const from = Math.max(candidates[index - 1]?.end ?? 0, candidate.start - reach);
    const left = text.slice(from, candidate.start).trimEnd();
    const start = from + left.length - before.length;
    if (!left.toLowerCase().endsWith(before.toLowerCase()) || /[\p{L}\p{M}]$/u.test(text.slice(from, start)))
      return candidate;
    const whole = `${text.slice(start, start + before.length)} ${candidate.text}`;
    return { ...candidate, start, text: whole, key: looseKey(whole) };
  });
};
