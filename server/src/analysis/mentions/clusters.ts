import { type Entity, isPlaceType, type Mention } from "../../article/entity.js";
import { countryFacts, type Gazetteer } from "../gazetteer.js";
import { isGrammatical, type NamedCandidate } from "./article-names.js";
import type { ArticleSoFar } from "./article-so-far.js";
import { personIds } from "./people/namesakes.js";

const otherId = (
  candidate: NamedCandidate,
  gazetteer: Gazetteer,
  longForms: ReadonlyMap<string, NamedCandidate>,
): string => {
  const { type, key, text, value } = candidate;
  if (isGrammatical(type)) return `${type} ${value ?? key}`;
  if (isPlaceType(type)) {
    const country = countryFacts(gazetteer, text);
    return country && country.demonym !== text ? `GPE ${country.name}` : `GPE ${key}`;
  }
  if (type === "NORP") return `NORP ${key.length > 4 ? key.replace(/s$/, "") : key}`;
  return `${type} ${longForms.get(key)?.key ?? key}`;
};

const isShouted = (form: string): boolean => form === form.toUpperCase() && /\p{Lu}{2}/u.test(form);

/** The longest form; “Port Ellery” rather than a dateline's “PORT ELLERY”. */
const fullest = (forms: ReadonlyMap<string, number>): string => {
  let best = "";
  for (const form of forms.keys()) {
    const plainer =
      form.length === best.length &&
      isShouted(best) &&
      !isShouted(form) &&
      form.toLowerCase() === best.toLowerCase();
    if (form.length > best.length || plainer) best = form;
  }
  return best;
};

/**
 * The id of the entity a person named: that of the entity whose fullest form in the text is the name, where there is
 * one, else an id of its own. Undefined for a candidate of which no entity was decided.
 */
const decidedIds = (
  candidates: readonly NamedCandidate[],
  foundId: (candidate: NamedCandidate) => string,
): ((candidate: NamedCandidate) => string | undefined) => {
  const wanted = new Set(candidates.flatMap(({ decidedEntity }) => decidedEntity ?? []));
  if (wanted.size === 0) return () => undefined;
  const known = new Map<string, string>();
  for (const candidate of candidates) {
    const { text, decidedEntity } = candidate;
    const bearsIt = decidedEntity === undefined || decidedEntity === text;
    if (bearsIt && wanted.has(text) && !known.has(text)) known.set(text, foundId(candidate));
  }
  return ({ decidedEntity }) =>
    decidedEntity === undefined ? undefined : (known.get(decidedEntity) ?? `DECIDED ${decidedEntity}`);
};

/** A candidate, and its place in the list of all. */
interface Member {
  readonly candidate: NamedCandidate;
  readonly place: number;
}

/** The entity that some candidates, at least one, are mentions of. */
const entityOf = (members: readonly Member[]): Entity => {
  const list = members.map(({ candidate }) => candidate);
  const forms = new Map<string, number>();
  for (const { text } of list) forms.set(text, (forms.get(text) ?? 0) + 1);
  const first = list.find(({ decided }) => decided) ?? list[0];
  const name = list.find(({ decidedEntity }) => decidedEntity !== undefined)?.decidedEntity ?? fullest(forms);
  return {
    type: first?.type ?? "ORG",
    name,
    aliases: [...forms]
      .filter(([form]) => form !== name)
      .sort(([, a], [, b]) => b - a)
      .map(([form]) => form),
    mentions: members.map(({ place }) => place),
    pronouns: [],
    quotes: [],
  };
};

/** Entities without roles, pronouns and quotes, and the mentions that belong to them, in text order. */
export const cluster = (
  { text, paragraphs }: ArticleSoFar,
  candidates: readonly NamedCandidate[],
  gazetteer: Gazetteer,
  longForms: ReadonlyMap<string, NamedCandidate>,
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } => {
  const people = personIds(
    text,
    candidates,
    gazetteer,
    paragraphs.map(({ start }) => start),
  );
  const indexOf = new Map<string, number>();
  const members: Member[][] = [];
  const foundId = (candidate: NamedCandidate): string =>
    people.get(candidate) ?? otherId(candidate, gazetteer, longForms);
  const decidedId = decidedIds(candidates, foundId);
  const owners = candidates.map((candidate, place) => {
    const id = decidedId(candidate) ?? foundId(candidate);
    const index = indexOf.get(id) ?? members.length;
    if (index === members.length) {
      indexOf.set(id, index);
      members.push([]);
    }
    members[index]?.push({ candidate, place });
    return index;
  });
  const mentions = candidates.map(
    ({ start, end, rest, type, confidence, value, decided }, index): Mention => {
      const mention: { -readonly [Field in keyof Mention]: Mention[Field] } = {
        start,
        end,
        type,
        entity: owners[index] ?? 0,
        confidence,
      };
      if (rest !== undefined) mention.rest = rest;
      if (value !== undefined) mention.value = value;
      if (decided !== undefined) mention.decided = decided;
      return mention;
    },
  );
  return { entities: members.map(entityOf), mentions };
};
