import type { Item } from "../grammar/frame.js";
import { endsClause, one } from "../grammar/phrase.js";
import { contentStart } from "./content-start.js";
import type { Cue, Statement } from "./statement.js";
import { parts, trimmed } from "./stretch.js";

/** “As Dole noted, the plan …”, “The plan, as reported by the paper, …”: what stands around such a clause is said. */
export const asClause = (items: readonly Item[], cue: Cue): Statement | undefined => {
  const { verb, form, source, sentence } = cue;
  if (!source || form.strength !== "speech") return undefined;
  const as = Math.min(source.from, verb) - 1;
  if (items[as]?.lower !== "as" || (as > sentence.from && !parts(items, as - 1))) return undefined;
  const to = source.from > verb ? source.to : contentStart(items, cue);
  if (to < sentence.to && !endsClause(items[to])) return undefined;
  const content = [
    ...trimmed(items, { from: sentence.from, to: as }),
    ...trimmed(items, { from: to, to: sentence.to }),
  ];
  return content.length === 0
    ? undefined
    : { content, cue: one(verb), source, pattern: "as-speaker-put-it", evidence: "reported-beside" };
};
