import { countryFacts, type Gazetteer, nameKey } from "../analysis/gazetteer.js";
import type { Entity } from "../article/entity.js";
import { capitalised } from "../article/letter-case.js";
import { plain, type RichText } from "./rich-text.js";

/** General knowledge of a place, for a hover. */
export interface PlaceFacts {
  /** What it is, more exactly than its entity type says. */
  readonly kind: string;
  readonly lines: RichText;
}

const fact = (label: string, value: string): readonly string[] => (value === "" ? [] : [`${label} ${value}`]);

/** A country's capital, region and demonym, or of which country a city is the capital, by the offline data set. */
export const placeFacts = (entity: Entity, gazetteer: Gazetteer): PlaceFacts | undefined => {
  if (entity.type !== "GPE") return undefined;
  for (const name of [entity.name, ...entity.aliases]) {
    const country = countryFacts(gazetteer, name);
    if (!country) continue;
    const { capitals, region, subregion, demonym } = country;
    const facts = [
      ...fact(capitals.length > 1 ? "capitals" : "capital", capitals.join(", ")),
      ...fact("region", subregion || region),
      ...fact("demonym", demonym),
    ].join("; ");
    return { kind: "country", lines: facts === "" ? [] : [[plain(`${capitalised(facts)}.`)]] };
  }
  const key = nameKey(entity.name);
  const governed = gazetteer.countries.find(({ capitals }) =>
    capitals.some((capital) => nameKey(capital) === key),
  );
  return governed && { kind: "city", lines: [[plain(`Capital of ${governed.name}.`)]] };
};
