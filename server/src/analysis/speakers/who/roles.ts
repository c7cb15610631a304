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

/** Who has a role, by entity, and from where on the text has told so. */
interface Bearer {
  readonly entity: number;
  readonly from: number;
}

/** Entities by the words for what the text says they are; undefined where more than one is that. */
export type Roles = ReadonlyMap<string, Bearer | undefined>;

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
  const roles = new Map<string, Bearer | undefined>();
  const put = (form: string, bearer: Bearer): void => {
    const known = roles.get(form);
    const isShared = roles.has(form) && known?.entity !== bearer.entity;
    const from = Math.min(bearer.from, known?.from ?? bearer.from);
    roles.set(form, isShared ? undefined : { entity: bearer.entity, from });
  };
  const name = (words: readonly string[], bearer: Bearer): void => {
    for (const variant of variantsOf(words)) for (const form of formsOf(variant)) put(form, bearer);
  };
  entities.forEach(({ role }, entity) => {
    if (role) name(wordsOf(textOf(text, role)), { entity, from: role.start });
  });
  for (const { type, start, end, entity } of mentions) {
    if (type !== "PERSON" || entities[entity]?.type !== "PERSON") continue;
    for (const title of titlesBefore(text, start)) name(wordsOf(title), { entity, from: start });
    const age = ageBehind.exec(text.slice(end, end + 12))?.[1];
    if (age !== undefined) put(`${age} year old`, { entity, from: start });
  }
  return roles;
};

/** “a senator”: somebody the text has not named. */
const indefinite = /^(?:an?|another|one)\s/i;

/** “the county's chief medical officer”: whose role it is, by a common noun. */
const owner = /^the\s(?:\p{Ll}+\s)?\p{Ll}+(?:['’]s|s['’])\s/iu;

/** The entity that a common noun names by its role, once the text has given it: “the foreign minister”. */
export const entityByRole = ({ text }: Named, roles: Roles, source: Span): number | undefined => {
  const words = textOf(text, source);
  if (indefinite.test(words)) return undefined;
  const bearer =
    roles.get(wordsOf(words).join(" ")) ?? roles.get(wordsOf(words.replace(owner, "")).join(" "));
  return bearer !== undefined && bearer.from < source.end ? bearer.entity : undefined;
};
