import * as l10n from "@vscode/l10n";
import type { Article } from "../article/article.js";
import type { Entity, Mention } from "../article/entity.js";
import { addTo } from "../article/grouped.js";
import { startsUpper } from "../article/letter-case.js";
import { isRunning } from "../article/paragraph.js";
import { byStart, textBefore, textOf } from "../article/span.js";
import type { Token } from "../article/token.js";
import { hasFeature, oneOf, oneOfCapitalised } from "../lexicon/lexicon.js";
import { changing } from "./replacing.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

const particle = new RegExp(String.raw`^\p{Ll}|^(?:${oneOfCapitalised("name-particle")})$`, "u");

/** A name's words as news style uses them: the first name, and the surname alone. */
const partsOf = (name: string): { readonly first: string; readonly surname: string } | undefined => {
  const words = name.split(/\s+/);
  const [first = ""] = words;
  const surname = words.at(-1) ?? "";
  const plain =
    words.length >= 2 &&
    !hasFeature(surname, "generation-suffix") &&
    !words.slice(1, -1).some((word) => particle.test(word));
  return plain && /^\p{Lu}\p{Ll}+$/u.test(first) && startsUpper(surname) ? { first, surname } : undefined;
};

/** Heads of state are often named by their office and surname from the start. */
const office = new RegExp(String.raw`(?:^|\W)(?:${oneOf("office-with-first-name")})\s+$`, "u");

/** UTF-16 code units before a name in which its bearer's office is looked for. */
const officeReach = 12;

/** Whether a word behind a name makes the name a modifier (“the Varga campaign”) or part of something longer. */
const isModified = (next: Token | undefined, end: number): boolean =>
  next !== undefined &&
  ((/^[-–/&]$/.test(next.text) && next.start === end) ||
    (next.start > end && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)) ||
    /^(?:and|&|or)$/.test(next.text));

/** A mention in the writer's own running text, and the tokens around it. */
interface Reference extends Mention {
  readonly words: string;
  readonly modifies: boolean;
  /** Behind the office of a head of state. */
  readonly crowned: boolean;
}

/** A paragraph longer than this, in UTF-16 code units, is none of the lines above an article. */
const longestHeading = 130;

/** A paragraph of at most one sentence that is shorter than this heads what follows it. */
const shortestText = 60;

/** Where the running text begins: behind headlines and summaries, which name people as short as they can. */
const bodyStart = ({ paragraphs, dateline }: Article): number =>
  paragraphs.find(
    ({ start, end, sentences }) =>
      start === dateline?.start || sentences.length > 2 || end - start > longestHeading,
  )?.start ?? 0;

/** By entity, its mentions in running text outside quotes, in text order. */
const referencesOf = ({ article, view }: RuleContext): ReadonlyMap<number, readonly Reference[]> => {
  const from = bodyStart(article);
  const isRunningText = (mention: Mention): boolean => {
    const paragraph = article.paragraphs[view.paragraphAt(mention) ?? -1];
    if (paragraph === undefined || paragraph.start < from) return false;
    const { start, end, sentences } = paragraph;
    return (sentences.length > 1 || end - start >= shortestText) && isRunning(paragraph);
  };
  const byEntity = new Map<number, Reference[]>();
  for (const mention of article.mentions) {
    if (mention.type !== "PERSON" || view.isQuoted(mention) || !isRunningText(mention)) continue;
    const next = view.tokenAfter(mention.end);
    const reference = {
      ...mention,
      words: textOf(article.text, mention),
      modifies: isModified(next, mention.end),
      crowned: office.test(textBefore(article.text, mention.start, officeReach)),
    };
    addTo(byEntity, mention.entity, reference);
  }
  return byEntity;
};

/** Words that two or more people of the article have in their names. */
const sharedWords = (entities: readonly Entity[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { type, name, aliases } of entities) {
    if (type !== "PERSON") continue;
    for (const word of new Set([name, ...aliases].flatMap((form) => form.split(/\s+/)))) {
      if (seen.has(word)) shared.add(word);
      seen.add(word);
    }
  }
  return shared;
};

const finding = (reference: Reference, message: string, newText: string): Finding => ({
  start: reference.start,
  end: reference.end,
  message,
  fixes: [changing(reference, newText)],
});

/** Mentions by first name that are this much rarer than those by surname are slips. */
const rarer = 4;

const findingsFor = (
  name: string,
  references: readonly Reference[],
  shared: ReadonlySet<string>,
): readonly Finding[] => {
  const parts = partsOf(name);
  if (parts === undefined || shared.has(parts.surname) || shared.has(parts.first)) return [];
  const { first, surname } = parts;
  const introduction = references.find(({ words }) => /\s/.test(words) && words.endsWith(surname));
  if (introduction === undefined) return [];
  const [opening] = references;
  const early =
    opening?.words === surname && !opening.modifies && !opening.crowned
      ? [finding(opening, l10n.t("{0} is named here before {1} is introduced in full.", surname, name), name)]
      : [];
  const bySurname = references.filter(({ words }) => words === surname).length;
  const byFirstName = references.filter(({ words, start }) => words === first && start > introduction.start);
  const familiar =
    byFirstName.length > 0 && byFirstName.length * rarer <= bySurname
      ? byFirstName
          .filter(({ modifies }) => !modifies)
          .map((reference) =>
            finding(reference, l10n.t("The article calls {0} {1} elsewhere.", name, surname), surname),
          )
      : [];
  return [...early, ...familiar];
};

/** A person who is not introduced, or is called by the first name. */
export const firstReference: Rule = {
  id: "first-reference",
  summary: "Points out a person named by surname before being introduced in full, or by first name alone.",
  description:
    "At the first mention a person gets the full name, and afterwards, in an article that does so, the surname. Headlines, captions and quotes introduce nobody and are left alone, and so are people who share a name with another person of the article, and names that belong to something else (“the Varga campaign”).",
  severity: "info",
  examples: [
    {
      wrong: "Varga will resign in May. Anna Varga led the party for ten years.",
      right: "Anna Varga will resign in May. Anna Varga led the party for ten years.",
    },
  ],
  check: (context) => {
    const { article } = context;
    const shared = sharedWords(article.entities);
    return [...referencesOf(context)]
      .flatMap(([entity, references]) =>
        findingsFor(article.entities[entity]?.name ?? "", references, shared),
      )
      .sort(byStart);
  },
};
