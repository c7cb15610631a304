import type { FoundName } from "../found/found-name.js";
import type { Word } from "../words/words.js";

const letters = /^\p{Lu}{2,6}$/u;
const faction = /^\p{Lu}{1,3}$/u;

/** The party in letters that begins at `from` with its faction in brackets, “TD(S)”, “TPN (M)”; undefined where none does. */
export const factionAt = (words: readonly Word[], from: number): FoundName | undefined => {
  const [party, open, part, close] = words.slice(from, from + 4);
  if (!letters.test(party?.text ?? "") || open?.text !== "(" || close?.text !== ")") return undefined;
  const isShort = open.joined || part?.text.length === 1;
  if (!isShort || !faction.test(part?.text ?? "")) return undefined;
  return { from, to: from + 4, type: "ORG", confidence: 0.9, settled: true };
};
