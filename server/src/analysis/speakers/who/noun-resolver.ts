import { partitionPoint } from "../../../article/partition-point.js";
import { hasFeature, hasValue } from "../../../lexicon/lexicon.js";
import { genderOfWord } from "../../mentions/people/word-gender.js";
import type { Frame } from "../grammar/frame.js";
import { type Phrase, spanOf } from "../grammar/phrase.js";
import { isEpithet } from "./epithets.js";
import { bearersOf, type Roles } from "./roles.js";
import { entityOf, type Named } from "./source-entity.js";
import { type Known, topicBefore } from "./topic.js";

/** Items of a sentence in front of a noun phrase in which it may have named somebody else. */
const longestOpening = 120;

/** “Hitting back at Orban, the senator said”: whether its sentence has named somebody before a noun phrase. */
const isOtherNamed = (known: Known, { items, sentences }: Frame, { from, to }: Phrase): boolean => {
  const own = sentences[partitionPoint(sentences.length, (at) => (sentences[at]?.to ?? 0) <= from)];
  const start = Math.max(own?.from ?? from, from - longestOpening);
  const gender = genderOfWord(items[to - 1]?.lower ?? "");
  return start < from && known.peopleNamed(spanOf(items, { from: start, to: from }), gender).size > 0;
};

/** Tells which entity a noun phrase of a frame stands for, which names it or says what it is. */
type NounResolver = (frame: Frame, phrase: Phrase) => number | undefined;

/**
 * Makes the resolver of an article's noun phrases: whom they name, who alone has the role they tell, or, by an epithet
 * or one of several roles, whom the sentences before are about.
 */
export const nounResolver = (named: Named, roles: Roles, known: Known): NounResolver => {
  const titled = new Set([...roles.values()].flatMap(({ entities }) => [...entities]));
  /** Whether somebody may be called by a noun: an office only if they have it, or the text gives it to nobody and them none. */
  const canBeCalled = (head: string, entity: number): boolean => {
    if (hasFeature(head, "epithet") && !hasValue(head, "epithet", "office")) return true;
    const holders = roles.get(head)?.entities;
    return holders ? holders.has(entity) : !titled.has(entity);
  };
  const byRole: NounResolver = (frame, phrase) => {
    const bearers = bearersOf(named, roles, spanOf(frame.items, phrase));
    if (bearers.size === 1) return [...bearers][0];
    if (bearers.size === 0 && !isEpithet(known.frameAt, frame, phrase)) return undefined;
    if (isOtherNamed(known, frame, phrase)) return undefined;
    const head = frame.items[phrase.to - 1]?.lower ?? "";
    const topic = topicBefore(known, frame, phrase.from, genderOfWord(head));
    if (topic === undefined || topic === "unnamed") return undefined;
    const isPlain = bearers.size === 0 && !hasFeature(head, "epithet");
    return isPlain || bearers.has(topic) || canBeCalled(head, topic) ? topic : undefined;
  };
  return (frame, phrase) => {
    const entity = entityOf(named, spanOf(frame.items, phrase));
    if (entity === undefined) return byRole(frame, phrase);
    // “The Australian”.
    const isPeople = named.entities[entity]?.type === "NORP" && isEpithet(known.frameAt, frame, phrase);
    return isPeople ? (byRole(frame, phrase) ?? entity) : entity;
  };
};
