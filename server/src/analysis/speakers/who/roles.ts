import { startsUpper } from "../../../article/letter-case.js";
import { type Span, textBefore, textOf } from "../../../article/span.js";
import { singleSpaced } from "../../../article/white-space.js";
import { hasFeature, valuesOf } from "../../../lexicon/lexicon.js";
import { behindOffice, leadingArticle, partOfOffice } from "../../../lexicon/phrases.js";
import type { Named } from "./source-entity.js";

/** Words of a role that are compared with a source. */
const longestRole = 8;

/** UTF-16 units before a name in which its titles stand, and how many there are. */
const titleReach = 40;
const mostTitles = 3;

/** Who has a role, by entity, and from where on the text has told so of the first of them. */
interface Bearers {
  readonly entities: ReadonlySet<number>;
  readonly from: number;
}

/** Those who have a role, by the words for it. */
export type Roles = ReadonlyMap<string, Bearers>;

/** The words of a role as they are compared: in small letters, “vice-chairman” in two words, “Sen.” without its stop. */
const wordsOf = (words: string): readonly string[] =>
  singleSpaced(
    words
      .toLowerCase()
      .replace(leadingArticle, "")
      .replace(/-/g, " ")
      .replace(/\.(?=\s|$)/g, ""),
  )
    .trim()
    .split(" ");

const spelledOut = valuesOf("called-later");

/** The role as it is written, and with its abbreviations written out: “Sen.”, “senator”. */
const variantsOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const full = words.map((word) => spelledOut.get(word)?.split(",") ?? [word]);
  const most = Math.max(...full.map(({ length }) => length));
  const variants = Array.from({ length: most }, (_, nth) =>
    full.flatMap((forms) => (forms[nth] ?? forms[0] ?? "").split("-")),
  );
  return words.some((word) => spelledOut.has(word)) ? [words, ...variants] : [words];
};

/** What somebody with a role may be called later, without the article. */
const formsOf = (all: readonly string[]): ReadonlySet<string> => {
  const words = all.slice(-longestRole);
  // “Chief executive of Norwell” is “the chief executive”, “leader of the opposition” “the opposition leader” later.
  const link = words.findIndex((word) => behindOffice.test(word));
  const head = link > 0 ? words.slice(0, link) : words;
  const forms = new Set(
    words.flatMap((_, from) => (words.length - from < 2 ? [] : [words.slice(from).join(" ")])),
  );
  forms.add(words.join(" ")).add(head.join(" "));
  if (!partOfOffice.test(head.at(-2) ?? "")) forms.add(head.at(-1) ?? "");
  if (link > 0) {
    forms.add([...wordsOf(words.slice(link + 1).join(" ")), ...head].join(" "));
    // “Leader of Kent County Council” is “the leader of the council”.
    forms.add([...head, words[link], "the", words.at(-1)].join(" "));
  }
  return forms;
};

/** “Ann Dole, 34,”, “Ann Dole, aged 34,”. */
const ageBehind = /^,\s(?:aged\s)?(\d{1,3})\b(?![.,]\d)/;

/** The titles right before a name, the last first: “Det. Insp.”. */
const titlesBefore = (text: string, start: number): readonly string[] => {
  const words = textBefore(text, start, titleReach).trimEnd().split(/\s/).reverse();
  const end = words.findIndex(
    (word) => !startsUpper(word) || !hasFeature(word.toLowerCase().replace(/\.$/, ""), "person-title"),
  );
  return words.slice(0, Math.min(mostTitles, end < 0 ? words.length : end));
};

/** Entities by the roles and titles the text gives them, and by what is left of a role without its first words. */
export const rolesOf = ({ text, entities, mentions }: Named): Roles => {
  const roles = new Map<string, Bearers & { readonly entities: Set<number> }>();
  const put = (form: string, entity: number, from: number): void => {
    const known = roles.get(form);
    const entities = known?.entities ?? new Set();
    roles.set(form, { entities: entities.add(entity), from: Math.min(from, known?.from ?? from) });
  };
  const name = (words: readonly string[], entity: number, from: number): void => {
    for (const variant of variantsOf(words)) for (const form of formsOf(variant)) put(form, entity, from);
  };
  entities.forEach(({ role }, entity) => {
    if (role) name(wordsOf(textOf(text, role)), entity, role.start);
  });
  for (const { type, start, end, entity } of mentions) {
    if (type !== "PERSON" || entities[entity]?.type !== "PERSON") continue;
    for (const title of titlesBefore(text, start)) name(wordsOf(title), entity, start);
    const age = ageBehind.exec(text.slice(end, end + 12))?.[1];
    if (age !== undefined) put(`${age} year old`, entity, start);
  }
  return roles;
};

const nobody: ReadonlySet<number> = new Set();

/** “a senator”: somebody the text has not named. */
const indefinite = /^(?:an?|another|one)\s/i;

/** “the county's chief medical officer”: whose role it is, by a common noun. */
const owner = /^the\s(?:\p{Ll}+\s)?\p{Ll}+(?:['’]s|s['’])\s/iu;

/** Who may be meant by a common noun for a role that the text has given: “the foreign minister”. */
export const bearersOf = ({ text }: Named, roles: Roles, source: Span): ReadonlySet<number> => {
  const words = textOf(text, source);
  const bearers = indefinite.test(words)
    ? undefined
    : (roles.get(wordsOf(words).join(" ")) ?? roles.get(wordsOf(words.replace(owner, "")).join(" ")));
  return bearers && bearers.from < source.end ? bearers.entities : nobody;
};

/** The only one of them. */
export const entityByRole = (named: Named, roles: Roles, source: Span): number | undefined => {
  const bearers = bearersOf(named, roles, source);
  return bearers.size === 1 ? [...bearers][0] : undefined;
};
