import { wordSet } from "../../article/word-set.js";
import { isNameShape, type Word } from "./words.js";

/** Nouns in lower case that, right before a name, say that an organisation bears it: “the newspaper Elmora”, “chipmaker Zentrik”. */
const organizationNouns = wordSet(
  "newspaper newspapers daily weekly tabloid broadcaster publisher website site magazine outlet company companies firm firms startup start-up start-ups startups studio bank banks lender insurer retailer supplier automaker carmaker chipmaker drugmaker planemaker manufacturer conglomerate giant airline airlines carrier operator developer contractor consultancy pollster brokerage exchange exchanges platform nonprofit nonprofits non-profit charity charities foundation ngo ngos group groups organisation organisations organization organizations association union unions federation coalition alliance movement party parties militia militias watchdog watchdogs regulator ministry agency agencies subsidiary think-tank forum collective cooperative co-operative label",
);

/** More of them, which say so behind a name alone: “Elmora, a rights body”. */
const behindNouns = wordSet(
  "body tank network channel club team wing arm unit publication institute institution lobby",
);

const placeNouns = wordSet(
  "city town village hamlet suburb neighborhood neighbourhood district province region municipality county island islet peninsula settlement township",
);

/** Who or what belongs to an organisation: “chief executive of Zentrik”, “the coach of Racing”. */
const ownedByOrganizations = wordSet(
  "ceo cfo coo executive subsidiary shareholders employees staff co-founder cofounder coach goalkeeper striker midfielder",
);

/** Nouns behind a full name that people alone are: “Alasdair Finch, a former chief engineer with …”. */
const personNouns = wordSet(
  "engineer farmer fisherman teacher lecturer professor student pupil nurse doctor surgeon physician paramedic psychologist lawyer barrister solicitor economist historian biologist physicist chemist geologist ecologist journalist photographer actor actress singer novelist poet librarian detective firefighter mechanic electrician plumber carpenter fitter welder retiree pensioner widow widower mother father grandmother grandfather housewife spokesman spokeswoman lawmaker senator councillor councilor priest pastor businessman businesswoman veteran resident",
);

/** Who plays for the club right before: “Nordvik midfielder Ola Brandt”. */
const players = wordSet("midfielder striker goalkeeper winger defender footballer");

const determiners = wordSet("a an another one the");

/** What ends the first noun phrase of an apposition. */
const ends = wordSet("of in on at for from by with that which who whose where based and or as to near");

const longestApposition = 8;

const possessive = /^[’']s?$/;
const openingMark = /^["“‘«]$/;

const isPlain = (word: Word | undefined): word is Word => word?.shape === "lower";

/** What a name is by the text’s own word. */
export type Introduced = "ORG" | "GPE" | "PERSON";

/** The head noun of “, a separatist movement in” behind `to`; “, the company said” goes on with the sentence and is none. */
export const appositionHead = (words: readonly Word[], to: number): string | undefined => {
  const determiner = words[to + 1]?.lower ?? "";
  if (words[to]?.text !== "," || !determiners.has(determiner)) return undefined;
  const first = to + 2;
  for (let index = first; index < first + longestApposition; index += 1) {
    const word = words[index];
    const partitive = index === first && word?.lower === "of";
    const goesOn = word && (word.shape === "lower" || isNameShape(word) || possessive.test(word.text));
    if (goesOn && word.pos !== "VERB" && word.pos !== "AUX" && (partitive || !ends.has(word.lower))) continue;
    const plain = determiner === "the" && index < first + 2;
    return plain ? undefined : words[index - 1]?.lower;
  }
  return undefined;
};

/** What the words before or behind a name, `words[from..to)`, say that it is: “the newspaper Elmora”, “Elmora, a rights group based in …”. */
export const introduced = (words: readonly Word[], from: number, to: number): Introduced | undefined => {
  const mark = openingMark.test(words[from - 1]?.text ?? "");
  const before = words[from - (mark ? 2 : 1)];
  if (isPlain(before) && organizationNouns.has(before.lower)) return "ORG";
  const whose = words[from - 2]?.lower ?? "";
  if (words[from - 1]?.lower === "of") {
    if (placeNouns.has(whose)) return "GPE";
    if (ownedByOrganizations.has(whose)) return "ORG";
  }
  const after = words[to];
  if (isPlain(after) && !after.joined) {
    if (placeNouns.has(after.lower)) return "GPE";
    if (players.has(after.lower)) return "ORG";
  }
  const head = appositionHead(words, to);
  if (head === undefined) return undefined;
  if (organizationNouns.has(head) || behindNouns.has(head)) return "ORG";
  if (placeNouns.has(head)) return "GPE";
  return to - from > 1 && personNouns.has(head) ? "PERSON" : undefined;
};
