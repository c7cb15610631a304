import * as l10n from "@vscode/l10n";
import { countryFacts, type Gazetteer, kindsOf, nameKey, nameKind } from "../analysis/gazetteer.js";
import type { Entity } from "../article/entity.js";
import { capitalised } from "../article/letter-case.js";
import { plain, type RichText } from "./rich-text.js";

/** General knowledge of a place, for a hover. */
export interface PlaceFacts {
  /** What it is, more exactly than its entity type says. */
  readonly kind: string;
  readonly lines: RichText;
}

const capitalOf = (capitals: readonly string[]): string =>
  capitals.length > 1
    ? l10n.t("capitals {0}", capitals.join(", "))
    : l10n.t("capital {0}", capitals.join(", "));

/** What the lists of names say a place is; undefined where none has it. */
const kindInWords = (entity: Entity, gazetteer: Gazetteer): string | undefined => {
  const kinds = [entity.name, ...entity.aliases].reduce((all, name) => all | kindsOf(gazetteer, name), 0);
  const isCity = (kinds & (nameKind.city | nameKind.majorCity)) !== 0;
  if ((kinds & nameKind.region) !== 0) return isCity ? l10n.t("city or state") : l10n.t("state or region");
  return isCity ? l10n.t("city") : undefined;
};

/** What a place is, a country's capital, region and demonym, or of which country a city is the capital, by the offline data set. */
export const placeFacts = (entity: Entity, gazetteer: Gazetteer): PlaceFacts | undefined => {
  if (entity.type !== "GPE") return undefined;
  for (const name of [entity.name, ...entity.aliases]) {
    const country = countryFacts(gazetteer, name);
    if (!country) continue;
    const { capitals, region, subregion, demonym } = country;
    const place = subregion || region;
    const facts = [
      ...(capitals.length === 0 ? [] : [capitalOf(capitals)]),
      ...(place === "" ? [] : [l10n.t("region {0}", place)]),
      ...(demonym === "" ? [] : [l10n.t("demonym {0}", demonym)]),
    ].join("; ");
    return { kind: l10n.t("country"), lines: facts === "" ? [] : [[plain(`${capitalised(facts)}.`)]] };
  }
  const key = nameKey(entity.name);
  const governed = gazetteer.countries.find(({ capitals }) =>
    capitals.some((capital) => nameKey(capital) === key),
  );
  if (governed) return { kind: l10n.t("city"), lines: [[plain(l10n.t("Capital of {0}.", governed.name))]] };
  const kind = kindInWords(entity, gazetteer);
  return kind === undefined ? undefined : { kind, lines: [] };
};
