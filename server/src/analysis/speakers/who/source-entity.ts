import type { Article } from "../../../article/article.js";
import type { EntityType, Gender, Mention } from "../../../article/entity.js";
import type { Quote } from "../../../article/quote.js";
import { firstFrom, overlapping, type Span, textOf } from "../../../article/span.js";
import { oneOf } from "../../../lexicon/lexicon.js";
import { knownAs } from "../../../lexicon/phrases.js";
import { isWordForPerson } from "../../mentions/people/common-nouns.js";
import { genderOfPronoun } from "../../mentions/people/word-gender.js";
import type { Claim } from "../claim.js";
import type { OnlyOne } from "./only-one.js";

/** What of the article a speaker is looked up in. */
export type Named = Pick<Article, "text" | "mentions" | "entities">;

const speaking = new Set(["PERSON", "ORG", "GPE", "NORP", "WORK_OF_ART", "LAW"]);

const mentionsIn = (mentions: readonly Mention[], span: Span): readonly Mention[] => {
  const found: Mention[] = [];
  for (let index = firstFrom(mentions, span.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
};

/** “Dole adviser”: a common noun behind a name, and no word that goes on otherwise (“Dole of Kent”, “Dole and Vela”). */
const beforeNoun = new RegExp(String.raw`^\s+(?!(?:${oneOf("before-noun")})\b)\p{Ll}{2}`, "u");

const ofAnother = new RegExp(
  String.raw`\b(?:${oneOf("before-person-not-speaker")}|spokes\p{L}{1,9}\s+of)\b`,
  "u",
);

const relative = new RegExp(String.raw`\b(?:${oneOf("interrogative-pronoun")})\b`, "u");

/** “a welder who knows Ann Dole”: in a relative clause that nothing closes. */
const isInRelative = (before: string): boolean => relative.test(before.slice(before.lastIndexOf(",") + 1));

/** “a spokesman for Ann Dole”, “Dole's lawyer”, “Dole adviser”: the person is named, and another one speaks. */
const isAnothers = (text: string, source: Span, person: Span): boolean =>
  beforeNoun.test(text.slice(person.end, Math.min(source.end, person.end + 12))) ||
  ofAnother.test(text.slice(source.start, person.start)) ||
  isInRelative(text.slice(source.start, person.start)) ||
  (person.end < source.end && /^[’']s?\s/u.test(text.slice(person.end, person.end + 3)));

/** “the”, “the broadcaster”: what stands before the name of an organization in the same noun phrase. */
const besideName = new RegExp(
  String.raw`^(?:(?:[Tt]he|[Aa]n?)(?:\s+(?!(?:${oneOf("preposition-before-name")})\b)[\p{Ll}-]+){0,2})?$`,
  "u",
);

/** “Activist investor”, “Data company”: what an organization is, without an article before its name. */
const kindBefore = new RegExp(
  String.raw`^\p{L}[\p{Ll}-]+(?:\s+(?!(?:${oneOf("preposition-before-name")})\b)[\p{Ll}-]+){0,2}$`,
  "u",
);

const whatItIs = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)(?:\s[\p{Ll}’'-]+){1,4}`;

/** “the contractor, Orbis Corp.”, “a rival bidder, Talbot Energy”: what an organization is stands before its name. */
const appositionBefore = new RegExp(`^${whatItIs},$`, "u");

/** “Orbis Corp., the contractor”. */
const appositionBehind = new RegExp(`^,\\s${whatItIs}$`, "u");

/** Whether a name of a type with what else stands in a source, before and behind it, is all one name and what that is. */
const isWhole = (type: EntityType, before: string, behind: string): boolean => {
  if (behind === "" && besideName.test(before)) return true;
  if (type !== "ORG") return false;
  return behind === ""
    ? (appositionBefore.test(before) || kindBefore.test(before)) && !ofAnother.test(before)
    : before === "" && appositionBehind.test(behind);
};

/** “Speaking outside court, ”: what somebody does who then speaks. */
const leadIn = /^\p{Lu}\p{Ll}{1,20}ing\s[^,]{1,80},\s/u;

/** The person whose name stands behind a source that says what somebody is: “their commander, known only as Medved,”. */
const namedBehind = ({ text, mentions }: Named, { end }: Span): number | undefined => {
  const next = mentions[firstFrom(mentions, end)];
  return next?.type === "PERSON" && knownAs.test(text.slice(end, Math.min(next.start, end + 40)))
    ? next.entity
    : undefined;
};

/** “Adviser to the president in charge of archives, Ann Dole”: an office and who has it, and not “a friend of the singer, Ann Dole”. */
const isNamedAtEnd = (text: string, source: Span, person: Mention): boolean => {
  const before = text.slice(source.start, person.start);
  const comma = before.indexOf(",");
  const role = before.slice(0, Math.max(0, comma));
  return (
    person.type === "PERSON" &&
    person.end === source.end &&
    role !== "" &&
    before.slice(comma).trim() === "," &&
    !relative.test(role) &&
    !isWordForPerson(role.slice(role.lastIndexOf(" ") + 1))
  );
};

/** The entity a source names: the first person in it unless another one speaks, else what the whole of it names. */
export const entityOf = (named: Named, source: Span): number | undefined => {
  const { text, mentions } = named;
  const inside = mentionsIn(mentions, source).filter((mention) => speaking.has(mention.type));
  const person = inside.find((mention) => mention.type === "PERSON" && !isAnothers(text, source, mention));
  const last = inside.at(-1);
  if (!person && last && isNamedAtEnd(text, source, last)) return last.entity;
  if (person) {
    const before = text.slice(source.start, person.start).replace(leadIn, "");
    return /,[^,]*,/u.test(before) ? undefined : person.entity;
  }
  const first = inside[0];
  if (!first) return namedBehind(named, source);
  const before = text.slice(source.start, first.start).trim();
  const behind = text.slice(first.end, source.end).trim();
  return isWhole(first.type, before, behind) ? first.entity : undefined;
};

/** “who” stands for what is named right before it. */
const antecedentOf = ({ text, mentions }: Named, pronoun: Span): number | undefined => {
  const before = mentions[firstFrom(mentions, pronoun.start) - 1];
  if (!before || (before.type !== "PERSON" && before.type !== "ORG")) return undefined;
  return /^\s*(?:,\s*)?$/.test(text.slice(before.end, pronoun.start)) ? before.entity : undefined;
};

/** Whom a pronoun stands for, and whether that is only the one of its gender who spoke last. */
interface Resolved {
  readonly entity: number;
  readonly spokeLast?: true;
}

/**
 * The entity a pronoun source stands for, given whom the sentences before are about and who spoke last; undefined when
 * that is not safe to say.
 */
type PronounResolver = (
  source: Span,
  topicOf: (gender: Gender) => number | "unnamed" | undefined,
  lastSpeakers: readonly number[],
) => Resolved | undefined;

const resolved = (entity: number | undefined): Resolved | undefined =>
  entity === undefined ? undefined : { entity };

/** Whether an entity is a person whom nothing says to take the other pronoun; without a gender, any person. */
export const canBe = ({ entities }: Named, entity: number, gender: Gender | undefined): boolean =>
  entities[entity]?.type === "PERSON" &&
  (gender === undefined || (entities[entity]?.gender ?? gender) === gender);

/**
 * Makes the resolver of an article's pronoun speakers: “who” is the name before it; “he” and “she” are whom the
 * article's pronoun links (`linkedPronouns`) name, else whom the sentences before are about, else the last speaker, else
 * the only one (`OnlyOne`).
 */
export const pronounResolver =
  (named: Named, linked: ReadonlyMap<number, number>, onlyOne: OnlyOne): PronounResolver =>
  (source, topicOf, lastSpeakers) => {
    const word = textOf(named.text, source);
    if (/^who$/i.test(word)) return resolved(antecedentOf(named, source));
    const gender = genderOfPronoun(word);
    if (!gender) return undefined;
    const settled = linked.get(source.start) ?? topicOf(gender);
    if (settled === "unnamed") return undefined;
    if (settled !== undefined) return { entity: settled };
    const last =
      lastSpeakers.find((speaker) => canBe(named, speaker, gender)) ?? onlyOne(source.start, gender);
    return last === undefined ? undefined : { entity: last, spokeLast: true };
  };

/** The people who can take a pronoun that a stretch of the text names, quotations (the outermost ones) left aside. */
export const peopleNamed = (
  named: Named,
  outermost: readonly Quote[],
  span: Span,
  gender: Gender | undefined,
): ReadonlySet<number> =>
  new Set(
    mentionsIn(named.mentions, span)
      .filter(
        (mention) => canBe(named, mention.entity, gender) && overlapping(outermost, mention).length === 0,
      )
      .map(({ entity }) => entity),
  );

const behindPersonPattern = new RegExp(String.raw`\s(?:${oneOf("behind-person")})\s`, "u");

/** The person a noun phrase stands for: “Mayor Vela”, and not “the rise of Vela”. */
export const personIn = (named: Named, span: Span): number | undefined => {
  const entity = entityOf(named, span);
  const mention = mentionsIn(named.mentions, span).find((one) => one.entity === entity);
  const before = mention && named.text.slice(span.start, mention.start);
  return before !== undefined && behindPersonPattern.test(before) && !before.includes(",")
    ? undefined
    : entity;
};

/** The entity each linked pronoun stands for, by the pronoun's start. */
export const linkedPronouns = ({ entities }: Named): ReadonlyMap<number, number> =>
  new Map(entities.flatMap(({ pronouns }, entity) => pronouns.map(({ start }) => [start, entity] as const)));

/** Whether two attributions name the same speaker: one entity, or the same words. */
export const sameSpeaker = (text: string, a: Claim, b: Claim): boolean => {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  if (!a.source || !b.source) return false;
  return textOf(text, a.source) === textOf(text, b.source);
};
