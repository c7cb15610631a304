import { analyze } from "../../../../server/src/analysis/analyze.js";
import { type EntityType, nameTypes } from "../../../../server/src/article/entity.js";
import { gazetteer, syntax, tagger } from "../known-world.js";

const types: ReadonlySet<EntityType> = new Set(nameTypes);

/** The names of a text in order, “TYPE words”; dates, sums and the like are left out. */
export const namesIn = (text: string): readonly string[] => {
  const { mentions } = analyze(text, {
    gazetteer,
    tagger,
    syntax,
    names: new Set(),
    assumeProse: true,
  }).article;
  return mentions
    .filter(({ type }) => types.has(type))
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
};
