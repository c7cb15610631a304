import { type EntityType, isPlaceType } from "../../../article/entity.js";
import { hasFeature } from "../../../lexicon/lexicon.js";
import { wellKnown } from "../../names/found/well-known.js";
import { nicknamesIn, personWords } from "../../names/person/parts.js";
import { headTypes } from "../../names/words/name-heads.js";
import { isGrammatical, type NamedCandidate } from "../article-names.js";
import { type Doubt, doubtOf, isUnbacked } from "./doubts.js";
import { bodiesIn, gather, partHere, strongest, type Tally } from "./evidence.js";
import { type Judged, judgedByFullName, type PartOfName, partsOf } from "./full-names.js";
import { slipsOf } from "./slips.js";
import { statesOf } from "./states.js";

/** A place this sure keeps its own type whatever the same words are elsewhere. */
const unshakable = 0.9;

/** All places together are no surer than this; a place is less sure than the surest by a little, and surer with each other. */
const surest = 0.95;
const lessSure = 0.05;
const forEachMore = 0.05;
const forAllMore = 0.15;

/** A full name is at least this sure where its surname is a person's elsewhere. */
const echoed = 0.6;

/** From here on a surname alone is surely a person's: somebody of that name speaks, or “Mr.” stands before it. */
const surelySurname = 0.9;

/** A person’s name this sure is so without an introduction: a title stands before it, or the configuration declares it. */
const introducedAnyway = 0.99;

/** A slip of a surname is a name less sure than this, and as sure as a mention has to be to be shown, and a little more. */
const slipped = 0.6;

/** So sure is the name of a state that only its people’s tells. */
const state = 0.75;

/** So much is left of how sure a place or an organization is that has nothing of the tagger behind it. */
const unbackedShare = 0.6;

/** What is decided of a name for all its places. */
interface Decision {
  /** What it is where the place is not sure by itself. */
  readonly type: EntityType | undefined;
  readonly best: number;
  readonly again: number;
  readonly part: PartOfName | undefined;
  /** How sure the surname of a full name is a person’s where it stands alone. */
  readonly surname: number;
  /** Whether nothing but capitals speaks against a person’s full name. */
  readonly mayBePerson: boolean;
  readonly doubt: Doubt | undefined;
  /** Whether it is the plural of somebody’s surname. */
  readonly isFamily: boolean;
  /** Whether it is a state of whose people the article tells. */
  readonly isState: boolean;
  /** The surname that it is a slip of. */
  readonly slipOf: string | undefined;
  /** All that the article says of it. */
  readonly tally: Tally;
}

const moreFor = ({ places }: Tally): number => Math.min(forAllMore, forEachMore * (places - 1));

const judgedByPlaces = (own: Judged, { type, best, again }: Decision): Judged =>
  own.confidence >= unshakable || type === undefined
    ? own
    : { type, confidence: Math.min(surest, Math.max(own.confidence, best - lessSure) + again) };

const judgedBySurname = (judged: Judged, { surname, mayBePerson }: Decision): Judged => {
  const { type, confidence } = judged;
  if (type === "PERSON" && surname >= echoed) return { type, confidence: Math.max(confidence, echoed) };
  const isPerson = type === "ORG" && confidence < echoed && surname >= surelySurname && mayBePerson;
  return isPerson ? { type: "PERSON", confidence: echoed } : judged;
};

const doubted = (judged: Judged, doubt: Doubt | undefined): Judged => {
  const { type, confidence } = judged;
  if (!doubt || type !== "PERSON" || confidence >= introducedAnyway) return judged;
  if (doubt.instead) return doubt.instead;
  return confidence >= doubt.unlessSure ? judged : { type, confidence: confidence * doubt.share };
};

/** “the Rajapaksas”: all of a surname that the article gives with a first name. */
const isFamily = (key: string, partOf: (key: string) => PartOfName | undefined): boolean =>
  /[^s]s$/.test(key) &&
  !key.includes(" ") &&
  partOf(key) === undefined &&
  partOf(key.slice(0, -1)) === "sure surname";

const asFamily = (judged: Judged, { isFamily }: Decision): Judged =>
  isFamily && judged.type !== "GPE" && judged.confidence < unshakable
    ? { type: "NORP", confidence: Math.max(judged.confidence, echoed) }
    : judged;

/** The tagger and the words beside a place are this sure of it. */
const surePlace = 0.8;

/** “in Lincoln”, beside George Lincoln: what a place is by the words beside it, whoever else is called so. */
const staysPlace = ({ type, confidence, chances }: NamedCandidate, { part }: Decision): boolean =>
  part !== undefined && isPlaceType(type) && confidence >= wellKnown && (chances?.LOC ?? 0) >= surePlace;

/** What one place is by the decision on its name. */
const apply = (
  candidate: NamedCandidate,
  decision: Decision,
  bodies: ReadonlySet<string>,
): NamedCandidate => {
  if (staysPlace(candidate, decision)) return candidate;
  const part = partHere(candidate, decision.part, bodies);
  const agreed = judgedByPlaces(judgedByFullName(candidate, part), decision);
  const known = judgedByFullName(judgedBySurname(agreed, decision), part);
  const judged = asFamily(doubted(known, decision.doubt), decision);
  const unbacked = candidate.settled !== true && isUnbacked(judged, decision.tally, candidate.key);
  const stateHere = decision.isState && judged.confidence < unshakable;
  const { type, confidence } = stateHere
    ? { type: "GPE" as const, confidence: state }
    : unbacked
      ? { ...judged, confidence: judged.confidence * unbackedShare }
      : judged;
  return decision.slipOf !== undefined && type === "PERSON" && confidence < slipped
    ? { ...candidate, type, key: decision.slipOf, confidence: slipped }
    : { ...candidate, type, confidence };
};

/** How sure a name is a person’s at its surest place; 0 where it is one at none. */
const personIn = (tally: Tally | undefined): number => {
  if (!tally) return 0;
  if (tally.bestPerson >= unshakable) return tally.bestPerson;
  return strongest(tally) === "PERSON" ? Math.min(surest, tally.best + moreFor(tally)) : 0;
};

/** Whether a name of two or three words has none that a person’s has not. */
const looksPersonal = (key: string, words: readonly string[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  !headTypes.has(words.at(-1) ?? "") &&
  /^[\p{L}\p{M}'’ ]+$/u.test(key) &&
  !words.some((word) => hasFeature(word, "joins-names"));

/** How sure the surname of a name of several words is a person’s where it stands alone; 0 where it is none. */
const surnameIn = (tallies: ReadonlyMap<string, Tally>, words: readonly string[]): number =>
  words.length > 1 ? personIn(tallies.get(words.at(-1) ?? "")) : 0;

/** The names of several words, and how sure each is a person’s: as sure as its places, or as its surname alone makes it. */
const fullNamesIn = (tallies: ReadonlyMap<string, Tally>): readonly (readonly [string, number])[] =>
  [...tallies].flatMap(([key, tally]) => {
    const words = personWords(key);
    if (words.length < 2) return [];
    const person = personIn(tally);
    const surname = surnameIn(tallies, words);
    const isOther = strongest(tally) === "ORG" && tally.best < echoed && looksPersonal(key, words);
    const heard = person > 0 ? surname >= echoed : isOther && surname >= surelySurname;
    return [[key, heard ? Math.max(person, echoed) : person] as const];
  });

const decide = (tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, Decision> => {
  const fullNames = fullNamesIn(tallies);
  const partOf = partsOf(fullNames);
  const slipOf = slipsOf(fullNames);
  const states = statesOf(tallies, partOf);
  const introduced = new Set(
    fullNames.flatMap(([key, person]) => (person > 0 ? [...personWords(key), ...nicknamesIn(key)] : [])),
  );
  return new Map(
    [...tallies].map(([key, tally]): [string, Decision] => {
      const words = personWords(key);
      const isIntroduced = words.length > 1 || tally.isTold || introduced.has(key);
      return [
        key,
        {
          type: strongest(tally),
          best: tally.best,
          again: moreFor(tally),
          part: partOf(key),
          surname: surnameIn(tallies, words),
          mayBePerson: looksPersonal(key, words),
          doubt: isIntroduced ? undefined : doubtOf(tally),
          isFamily: isFamily(key, partOf),
          isState: states.has(key),
          slipOf: key.includes(" ") ? undefined : slipOf(key),
          tally,
        },
      ];
    }),
  );
};

/**
 * Lets every place where a name stands speak for the others, and full names and their parts for each other: gathers
 * what is said of each name, decides once for each, and gives each place its name’s type, how sure it is, and, of a
 * slip, the key of the name that was meant. The order of names and places makes no difference.
 */
export const decideNames = (candidates: readonly NamedCandidate[]): readonly NamedCandidate[] => {
  const bodies = bodiesIn(candidates);
  // A surname alone speaks for a person only where its places are read with the full names known.
  const alone = fullNamesIn(gather(candidates, () => undefined, bodies));
  const decisions = decide(gather(candidates, partsOf(alone), bodies));
  return candidates.map((candidate) => {
    const decision = isGrammatical(candidate.type) ? undefined : decisions.get(candidate.key);
    return decision ? apply(candidate, decision, bodies) : candidate;
  });
};
