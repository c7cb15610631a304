import type { Decided } from "../../../article/decided.js";
import type { DecidedQuote } from "../../../decisions/decided.js";
import { quoteOf } from "../../quotes/decided-quotes.js";
import type { Claim } from "../claim.js";
import type { UnattributedArticle } from "../unattributed.js";
import { entityOf } from "./source-entity.js";

/** What a person decided of a quote: its attribution, none where nobody says it, or that the machine's is to stand. */
export interface DecidedSpeaker {
  readonly decided: Decided;
  /** That it is no quote. */
  readonly rejected: boolean;
  readonly attribution?: Claim | "machine";
}

const certain = { pattern: "decided", evidence: "decided" } as const;

const attributionBy = (
  article: UnattributedArticle,
  { speaker }: DecidedQuote,
  cast: (name: string) => number | undefined,
): Claim | "nobody" | "machine" => {
  if (speaker === undefined) return "machine";
  if (speaker.kind === "nobody") return "nobody";
  if (speaker.kind === "words") {
    const entity = entityOf(article, speaker.source);
    return {
      source: speaker.source,
      sourceKind: entity === undefined ? "noun" : "name",
      ...(entity === undefined ? {} : { entity }),
      ...certain,
    };
  }
  const entity = cast(speaker.name);
  return {
    sourceKind: "name",
    ...(entity === undefined ? { speaker: speaker.name } : { entity }),
    ...certain,
  };
};

/** The entities of an article by their names, and by the other forms of one where no other entity has that name. */
const castOf = ({ entities }: UnattributedArticle): ((name: string) => number | undefined) => {
  const known = new Map<string, number>();
  for (const [index, { name }] of entities.entries()) if (!known.has(name)) known.set(name, index);
  for (const [index, { aliases }] of entities.entries())
    for (const alias of aliases) if (!known.has(alias)) known.set(alias, index);
  return (name) => known.get(name);
};

/** What people decided of who speaks, by the quote's index. */
export const decidedSpeakers = (
  article: UnattributedArticle,
  decisions: readonly DecidedQuote[],
): ReadonlyMap<number, DecidedSpeaker> => {
  const speakers = new Map<number, DecidedSpeaker>();
  if (decisions.length === 0) return speakers;
  const cast = castOf(article);
  for (const decision of decisions) {
    const index = quoteOf(article.quotes, decision);
    const attribution = attributionBy(article, decision, cast);
    if (index < 0) continue;
    const { decided, rejected = false } = decision;
    speakers.set(
      index,
      attribution === "nobody" ? { decided, rejected } : { decided, rejected, attribution },
    );
  }
  return speakers;
};
