import * as l10n from "@vscode/l10n";
import type { Entity } from "../../article/entity.js";
import type { Quote } from "../../article/quote.js";
import { textOf } from "../../article/span.js";
import { replacing } from "../replacing.js";
import type { Finding, RuleContext } from "../rule.js";
import { shortName } from "./short-name.js";

/** Last names, or full names where two of the people share one. */
const namesOf = (people: readonly Entity[]): readonly string[] => {
  const short = people.map((entity) => shortName(entity.name));
  return new Set(short).size === short.length ? short : people.map((entity) => entity.name);
};

/**
 * Quotes whose speaker is “he” or “she” where the analysis cannot choose between two people or more whom the pronoun
 * may stand for; one finding for each pronoun, on the pronoun.
 */
export const unclearPronouns = ({ article }: RuleContext): readonly Finding[] => {
  const seen = new Set<number>();
  const findingFor = ({ attribution }: Quote): readonly Finding[] => {
    const { source, among = [] } = attribution ?? {};
    if (!source || among.length === 0 || seen.has(source.start)) return [];
    seen.add(source.start);
    const names = namesOf(among.flatMap((index) => article.entities[index] ?? []));
    return [
      {
        start: source.start,
        end: source.end,
        severity: "hint",
        message: l10n.t(
          "“{0}” could be {1} or {2}.",
          textOf(article.text, source),
          names.slice(0, -1).join(", "),
          names.at(-1) ?? "",
        ),
        fixes: names.map((name) => replacing(source, name, l10n.t("Name the speaker: {0}", name))),
      },
    ];
  };
  return article.quotes.flatMap(findingFor);
};
