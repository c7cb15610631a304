import type { Decided } from "../../article/decided.js";
import type { EntityType } from "../../article/entity.js";
import { type Span, textBefore } from "../../article/span.js";
import type { Candidate } from "../names/found/candidate.js";
import { looseKey } from "../names/words/name-key.js";
import { inOneLine } from "../tokens/broken-words.js";

/** A candidate with its words and where it stands. */
export interface NamedCandidate extends Omit<Candidate, "value" | "settled" | "chances"> {
  readonly value?: Candidate["value"] | undefined;
  readonly settled?: Candidate["settled"] | undefined;
  readonly chances?: Candidate["chances"] | undefined;
  readonly text: string;
  /** `looseKey` of the text. */
  readonly key: string;
  /** The further fragments of a name with a gap; the text has their words, too. */
  readonly rest?: readonly Span[] | undefined;
  /** Where a person decided what it is. */
  readonly decided?: Decided | undefined;
  /** The entity that a person decided it is, by its full name. */
  readonly decidedEntity?: string | undefined;
}

/** Types found by grammar, which the rest of the article cannot change. */
export const isGrammatical = (type: EntityType): boolean =>
  type === "DATE" || type === "TIME" || type === "PERCENT" || type === "MONEY" || type === "QUANTITY";

/** A surname that looks like an abbreviation, at the end of its sentence: “Ms. Penn.” */
const ownsNoStop = /(?<=\p{L}{3})\.$/u;

/** Candidates of a text with their words. */
export const nameCandidates = (text: string, candidates: readonly Candidate[]): readonly NamedCandidate[] =>
  candidates.map((candidate) => {
    const end =
      candidate.end -
      (candidate.type === "PERSON" && ownsNoStop.test(textBefore(text, candidate.end, 6)) ? 1 : 0);
    const words = inOneLine(text.slice(candidate.start, end));
    // Of one shape with those that people decided, which keeps the passes over them quick.
    const { start, type, confidence, value, settled, chances } = candidate;
    return {
      start,
      end,
      type,
      confidence,
      value,
      settled,
      chances,
      text: words,
      key: looseKey(words),
      rest: undefined,
      decided: undefined,
      decidedEntity: undefined,
    };
  });
