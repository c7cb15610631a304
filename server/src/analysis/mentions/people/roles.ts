import type { Entity, Mention } from "../../../article/entity.js";
import { startsUpper } from "../../../article/letter-case.js";
import { firstFrom, type Span } from "../../../article/span.js";
import { isVerb, type Token } from "../../../article/token.js";
import { hasAnyOf, hasFeature, words } from "../../../lexicon/lexicon.js";
import type { ArticleSoFar } from "../article-so-far.js";

const plain = (token: Token): string => token.text.toLowerCase().replace(/\.$/, "");

const nothing: Token = { text: "", pos: "X", start: 0, end: 0 };

/** Nouns for what somebody does or is. */
const isRoleNoun = (word: string): boolean =>
  hasAnyOf(word, "role-noun", "office-noun", "introduces-person", "player");

const isTitle = (token: Token): boolean =>
  hasFeature(plain(token), "person-title") || isRoleNoun(plain(token));

/** “bakery” of “bakery owner Dot Wigmore”: a noun in small letters before another. */
const isCompounded = ({ pos, text }: Token): boolean =>
  (pos === "NOUN" || pos === "PROPN") && /^\p{Ll}{3,}$/u.test(text);

interface Place {
  readonly tokens: readonly Token[];
  /** Index of the mention's first token, and after its last. */
  readonly from: number;
  readonly to: number;
  /** Mentions of the sentence by the start of their first token. */
  readonly mentionEndingAt: ReadonlyMap<number, Mention>;
}

const span = (tokens: readonly Token[], from: number, to: number): Span | undefined => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : undefined;
};

/** How far a title may stand from what it is in charge of. */
const chargeLimit = 8;

/** The “of” or “for” behind a title that what stands right before `from` depends on: “Minister of Finance Rasa Dole”; -1 where there is none. */
const chargeBefore = (tokens: readonly Token[], from: number): number => {
  for (let at = from - 1; at > 0 && at >= from - chargeLimit; at -= 1) {
    const { text, start } = tokens[at] ?? nothing;
    // “The leader of Kent Council, Cllr. Ann Dole”, “a lawyer for Dwight, Ada Orr”: no title of what is behind the comma.
    if (text === "," && tokens.slice(at + 1, from).every(isTitle)) return -1;
    if (/^(?:of|for)$/.test(text) && at < from - 1) return isTitle(tokens[at - 1] ?? nothing) ? at : -1;
    const joined = text === "-" && tokens[at - 1]?.end === start;
    if (!startsUpper(text) && !/^(?:and|&|the|,)$/.test(text) && !joined) return -1;
  }
  return -1;
};

/** “Russian Foreign Minister” in “Russian Foreign Minister Sergei Lavrov”. */
const roleBefore = ({ tokens, from, mentionEndingAt }: Place): Span | undefined => {
  const charge = chargeBefore(tokens, from);
  let start = charge < 0 ? from : charge;
  let titled = false;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token) break;
    const mention = mentionEndingAt.get(token.end);
    if (mention) {
      if (mention.type === "PERSON" || mention.type === "DATE") break;
      let first = start - 1;
      while (first > 0 && (tokens[first]?.start ?? 0) > mention.start) first -= 1;
      start = first;
      continue;
    }
    const word = plain(token);
    if (isTitle(token) || hasFeature(word, "title-modifier") || (/^'s$|^’s$/.test(token.text) && titled)) {
      titled ||= isTitle(token) && !hasFeature(word, "address");
      start -= 1;
    } else if (titled && isRoleNoun(plain(tokens[start] ?? nothing)) && isCompounded(token)) {
      // “long-time leader”
      const hyphen = start > 2 ? tokens[start - 2] : undefined;
      start -= hyphen?.text === "-" && hyphen.end === token.start ? 3 : 1;
    } else if (titled && start < from && token.text === "-" && token.end === tokens[start]?.start) start -= 1;
    else break;
  }
  while (start < from && /^(?:and|['’]s|-)$/.test(tokens[start]?.text ?? "")) start += 1;
  while (start < from && hasFeature(plain(tokens[start] ?? nothing), "address")) start += 1;
  return titled ? span(tokens, start, from) : undefined;
};

const phraseLimit = 16;
/** “Its chief executive, Beatrix Holloway”: what else opens a noun phrase. */
const openers = new Set([...words("article"), ...words("possessive"), "'s", "’s"]);
const phraseEnd = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    at < tokens.length &&
    at < from + phraseLimit &&
    !hasFeature(tokens[at]?.text.toLowerCase(), "ends-role")
  )
    at += 1;
  return at;
};

const holdsRole = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 7); at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (isVerb(token) || token.pos === "PRON") return false;
    const word = plain(token);
    // “vice-chairman”
    if (isRoleNoun(word.slice(word.lastIndexOf("-") + 1))) return true;
    // “under-secretary”: the tagger takes the first half for what it is alone.
    if (token.pos === "ADP" && tokens[at + 1]?.text !== "-") return false;
  }
  return false;
};

/** “until very recently”: no words that say when somebody is something are more. */
const mostTimeWords = 3;

/** “head of the military intelligence” in “Kyrylo Budanov, head of the military intelligence, said”. */
const roleAfter = ({ tokens, to }: Place): Span | undefined => {
  if (tokens[to]?.text !== ",") return undefined;
  // “Ann Dole, until now head of …”, “Ann Dole, its treasurer”.
  let from = to + 1;
  while (from <= to + mostTimeWords && (tokens[from]?.pos === "ADV" || tokens[from]?.text === "until"))
    from += 1;
  if (openers.has(tokens[from]?.text.toLowerCase() ?? "")) from += 1;
  const end = phraseEnd(tokens, from);
  const next = plain(tokens[from] ?? { text: "", pos: "X", start: 0, end: 0 });
  if (
    tokens[from]?.pos === "CCONJ" ||
    next === "who" ||
    next === "whose" ||
    next === "aged" ||
    !holdsRole(tokens, from, end)
  )
    return undefined;
  return span(tokens, from, end);
};

/** “Daughter of a bus driver, Ada Krog won”: what stands before the comma belongs to a preposition, and the name has a verb. */
const isSomebodyElse = (tokens: readonly Token[], opener: number, to: number): boolean => {
  const behind = tokens[to];
  const acts = behind !== undefined && (isVerb(behind) || behind.pos === "ADV");
  return acts && tokens[opener - 1]?.pos === "ADP";
};

/** No titles between a role and a name are longer, in words. */
const longestTitle = 5;

/** “head of military intelligence” in “The head of military intelligence, Kyrylo Budanov, told”. */
const roleInFront = ({ tokens, from, to, mentionEndingAt }: Place): Span | undefined => {
  let comma = from - 1;
  // “The leader of the council, Cllr. Ann Dole”, “The minister, Tan Sri Ahmad Lim”: titles stand between.
  while (comma > 0 && comma > from - longestTitle && isTitle(tokens[comma] ?? nothing)) comma -= 1;
  if (tokens[comma]?.text !== ",") return undefined;
  let start = comma;
  while (
    start > 0 &&
    start > from - phraseLimit &&
    !hasFeature(tokens[start - 1]?.text.toLowerCase(), "ends-role")
  )
    start -= 1;
  for (let at = start; at < comma; at += 1) {
    const token = tokens[at] ?? nothing;
    const employer = mentionEndingAt.get(token.end);
    // “Norwell Bank chief economist, Piers Landau”.
    const employed = employer !== undefined && employer.type !== "PERSON" && employer.type !== "DATE";
    if (employed && holdsRole(tokens, at + 1, comma)) {
      let first = at;
      while (first > 0 && (tokens[first]?.start ?? 0) > employer.start) first -= 1;
      return span(tokens, first, comma);
    }
    if (!openers.has(token.text.toLowerCase()) || isSomebodyElse(tokens, at, to)) continue;
    if (holdsRole(tokens, at + 1, comma)) return span(tokens, at + 1, comma);
  }
  return undefined;
};

/** Whether titles say what somebody does: “the minister”, not “Tan Sri”, “Fr.”. */
const saysRole = (tokens: readonly Token[], { start, end }: Span): boolean =>
  tokens.some((token) => token.start >= start && token.end <= end && isRoleNoun(plain(token)));

/** The role of each person as the text gives it first, by index of the entity. */
export const findRoles = (
  article: ArticleSoFar,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): ReadonlyMap<number, Span> => {
  const roles = new Map<number, Span>();
  const appositions = new Map<number, Span>();
  const titles = new Map<number, Span>();
  let next = 0;
  for (const { sentences } of article.paragraphs) {
    for (const { tokens, start, end } of sentences) {
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
      const here: Mention[] = [];
      while (next < mentions.length && (mentions[next]?.start ?? end) < end) {
        const mention = mentions[next];
        if (mention) here.push(mention);
        next += 1;
      }
      const people = here.filter(
        ({ type, entity }) =>
          type === "PERSON" &&
          entities[entity]?.type === "PERSON" &&
          !(roles.has(entity) && appositions.has(entity)),
      );
      if (people.length === 0) continue;
      const mentionEndingAt = new Map(here.map((mention) => [mention.end, mention]));
      for (const mention of people) {
        const from = firstFrom(tokens, mention.start);
        const to = firstFrom(tokens, mention.end);
        if (tokens[from]?.start !== mention.start || tokens[to - 1]?.end !== mention.end) continue;
        const place: Place = { tokens, from, to, mentionEndingAt };
        if (!roles.has(mention.entity)) {
          const role = roleBefore(place);
          if (role) (saysRole(tokens, role) ? roles : titles).set(mention.entity, role);
        }
        if (!appositions.has(mention.entity)) {
          const role = roleAfter(place) ?? roleInFront(place);
          if (role) appositions.set(mention.entity, role);
        }
      }
    }
  }
  return new Map([...titles, ...appositions, ...roles]);
};
