import type { Dialect } from "../analysis/dialect.js";
import { wordSet } from "../article/word-set.js";

/** Whether a word stands for one or for several. */
export type GrammaticalNumber = "singular" | "plural";

/** Nouns that are followed by either number, or that stand for several things though they look like one. */
const either = wordSet(`
  series species means headquarters crossroads barracks works gallows offspring sheep fish deer aircraft
  spacecraft hovercraft watercraft data media criteria phenomena cattle folk youth poultry personnel clergy
  remains odds savings earnings winnings sales damages proceeds customs billiards darts checkers mumps measles
  rabies diabetes sports games rights affairs thanks grounds premises whereabouts news lens dozen hundred
  thousand million billion trillion half third quarter fifth tenth percent percentage rest plenty plus minus
  more less most much many few several all any none some other others another same one ones staff public crew
  jury audience opposition leadership management military press faithful cast membership electorate congregation
  choir elite mob squad side faculty clientele enemy vermin livestock intelligentsia nobility laity politics
  rabble majority minority couple pair trio duo quartet dozens hundreds thousands millions billions trillions lots thirds quarters
  fifths tenths tons pluses minuses will may can might night morning evening afternoon total`);

/** Nouns that count what follows them: “a group of voters have”. */
const amounts = wordSet(`
  lot number handful bulk part portion share host range variety array string slew raft
  kind sort type remainder fraction proportion maximum minimum average score bunch pack batch group class
  generation population crowd mix mixture combination collection selection wave flood multitude flurry spate
  succession list set plethora wealth assortment litany chunk mass army swath band gang rash parade stream team
  core`);

/** Adjectives that stand for people after “the”: “the poor are”. */
const peopleByTrait = wordSet(`
  poor rich young old elderly wounded injured dead unemployed homeless sick accused disabled wealthy blind deaf needy
  innocent guilty privileged powerful powerless weak strong mighty middle living missing oppressed insured uninsured
  educated uneducated hungry mentally ill vulnerable brave few many best worst first last latest former latter
  undocumented bereaved aged condemned deceased french british english irish scottish welsh dutch spanish swiss
  chinese japanese portuguese vietnamese lebanese sudanese taiwanese working white black royal gay lesbian`);

/** Bodies of people: one in America, one or many in Britain. */
const bodies = wordSet(`
  government company campaign administration party committee agency department council court family team board panel
  club firm ministry bank congress parliament senate cabinet commission corporation network community union
  association university school college bureau office regime state nation country city county town village church
  league federation alliance coalition bloc delegation division unit brigade battalion regiment fleet navy force
  organization organisation institution institute foundation charity newspaper magazine station group household
  orchestra society assembly legislature authority tribe caucus camp chamber conference group crowd house foundation
  center centre`);

/** Plurals that no ending tells, with their singulars. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    "men:man women:woman children:child teeth:tooth feet:foot mice:mouse wives:wife lives:life knives:knife " +
    "leaves:leaf wolves:wolf halves:half thieves:thief shelves:shelf loaves:loaf calves:calf selves:self " +
    "analyses:analysis crises:crisis theses:thesis bases:base oases:oasis hypotheses:hypothesis alumni:alumnus"
  )
    .split(" ")
    .map((pair): readonly [string, string] => {
      const [plural = "", singular = ""] = pair.split(":");
      return [plural, singular];
    }),
);

const compoundMan = /^\p{Ll}{3,}(?:wo)?men$/u;

/** Endings of nouns that are singular even where they have no plural. */
const singularEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|hood|dom|acy)$/;

const pluralsOf = (noun: string): readonly string[] =>
  /[^aeiou]y$/.test(noun)
    ? [`${noun.slice(0, -1)}ies`]
    : /(?:s|x|z|ch|sh)$/.test(noun)
      ? [`${noun}es`]
      : noun.endsWith("man")
        ? [`${noun.slice(0, -2)}en`]
        : [`${noun}s`, ...(noun.endsWith("o") ? [`${noun}es`] : [])];

const singularsOf = (noun: string): readonly string[] => {
  if (!noun.endsWith("s") || /(?:ss|us|is|ics)$/.test(noun)) return [];
  if (noun.endsWith("ies") && noun.length > 4) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return [noun.slice(0, -2), noun.slice(0, -1)];
  return noun.endsWith("oes") ? [noun.slice(0, -2), noun.slice(0, -1)] : [noun.slice(0, -1)];
};

/** The singular of a plural noun in lower case, where a known word is one. */
const singularOf = (noun: string, isWord: (word: string) => boolean): string | undefined => {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (compoundMan.test(noun)) return `${noun.slice(0, -2)}an`;
  return singularsOf(noun).find((singular) => singular.length > 1 && isWord(singular));
};

/** The plural of a singular noun in lower case, where a known word is one. */
const pluralOf = (noun: string, isWord: (word: string) => boolean): string | undefined => {
  for (const [plural, singular] of irregular) if (singular === noun) return plural;
  return pluralsOf(noun).find(isWord);
};

/** The same noun in the other number, where a known word is one; `noun` in lower case. */
export const inNumber = (
  noun: string,
  number: GrammaticalNumber,
  isWord: (word: string) => boolean,
): string | undefined => (number === "singular" ? singularOf(noun, isWord) : pluralOf(noun, isWord));

/**
 * The number of a common noun in lower case; undefined where it is not certain: nouns that are both (“series”),
 * amounts (“a number of”), bodies of people in British English, and what may be no noun at all.
 */
export const nounNumber = (
  noun: string,
  dialect: Dialect,
  isWord: (word: string) => boolean,
): GrammaticalNumber | undefined => {
  if (!/^\p{Ll}{3,}$/u.test(noun) || either.has(noun) || peopleByTrait.has(noun)) return undefined;
  if (noun === "people" || noun === "police") return "plural";
  if (bodies.has(noun)) return dialect === "en-US" ? "singular" : undefined;
  const singular = singularOf(noun, isWord);
  if (singular !== undefined) return isWord(`${noun}es`) ? undefined : "plural";
  if (/(?:ics|ese|ish|ed)$/.test(noun)) return undefined;
  return pluralOf(noun, isWord) !== undefined || singularEnding.test(noun) ? "singular" : undefined;
};

/** Whether a noun in lower case counts what an “of” joins to it, so that the verb may follow either. */
export const isAmount = (noun: string): boolean => amounts.has(noun);

/** Whether a noun in lower case is a body of people, as names of institutions end in. */
export const isBody = (noun: string): boolean => bodies.has(noun);
