import { oneOf } from "./lexicon.js";

const phrases = `
a cappella
actus reus
ad litem
aloe vera
amicus curiae
annus horribilis
annus mirabilis
au bain marie
battle royale
beau monde
belles lettres
bon mot
bon vivant
bric a brac
carte blanche
cause celebre
ceteris paribus
chaise longue
cogito ergo sum
comme il faut
compos mentis
cordon bleu
corpus delicti
cosa nostra
coup de grace
creme brulee
cri de coeur
cui bono
cum laude
danse macabre
de minimis
dulce et decorum est
ejusdem generis
eminence grise
en banc
en masse
entente cordiale
ex tempore
fin de siecle
forum non conveniens
gloria in excelsis deo
gum arabic
habeas corpus
haute cuisine
in flagrante delicto
india ink
ipse dixit
je ne sais quoi
jus sanguinis
jus soli
lese majeste
lex talionis
lis pendens
locus standi
magna cum laude
malum prohibitum
med dent
med vet
memento mori
mens rea
mot juste
multum in parvo
mutatis mutandis
ne plus ultra
nemo dat quod non habet
nolle prosequi
nom de guerre
nouveau riche
nouveaux riches
nunc dimittis
nunc pro tunc
o tempora o mores
objet trouve
objets trouves
panem et circenses
pari passu
pas de deux
pax romana
per ardua ad astra
persona non grata
pet de nonne
pied a terre
plaster of paris
post hoc ergo propter hoc
pour encourager les autres
primus inter pares
pro hac vice
pro rata
quis custodiet ipsos custodes
ratio decidendi
reductio ad absurdum
rer nat
rer oec
rer pol
res ipsa loquitur
res judicata
rigor mortis
sang froid
sc nat
semper fidelis
si vis pacem
sic transit gloria mundi
sine die
stare decisis
sturm und drang
sub rosa
succes de scandale
sui generis
sui juris
summa cum laude
tabula rasa
tarte tatin
te deum
terra nullius
tu quoque
uberrima fides
veni vidi vici
vers libre
voir dire
volenti non fit injuria
vox populi
`;

/** Phrases whose words stand so in English texts alone beside each other, most of Latin and French, by each of their words; in lower case without accents. Own writing. */
const byWord: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, (readonly string[])[]>();
  for (const line of phrases.trim().split("\n")) {
    const phrase = line.split(" ");
    for (const word of new Set(phrase)) {
      const list = found.get(word);
      if (list) list.push(phrase);
      else found.set(word, [phrase]);
    }
  }
  return found;
})();

/**
 * Whether a word, in lower case, stands in such a phrase: “mens rea”, “post hoc ergo propter hoc”. `wordAt` gives the word
 * in lower case that stands so many words behind it (before it, where negative).
 */
export const isInForeignPhrase = (word: string, wordAt: (distance: number) => string | undefined): boolean =>
  (byWord.get(word) ?? []).some((phrase) =>
    phrase.some((each, place) => each === word && phrase.every((other, at) => wordAt(at - place) === other)),
  );

/** “shen (spiritual)”, “rama, meaning “branch””, “atomos, a term for”: what stands behind a word that readers need not know. */
export const glossBehind =
  /^(?: \((?:literally,? )?["“‘]?\p{Ll}[\p{Ll}-]*(?: \p{Ll}+){0,2}["”’]?\)|,? (?:which means?|meaning|literally) (?:["“‘]|the |an? )|, (?:an?|the) (?:\p{Ll}+ )?(?:term|word|name|expression)\b)/u;

/** “In German by hund”, “the Malay word lari”: what stands before it. */
export const languageBefore = new RegExp(
  `\\b(?:in (?:${oneOf("language")}) (?:by|as|is|called)|(?:${oneOf("language")}) (?:word|term|name|verb|noun)(?: for \\p{Ll}+)?) ["“‘]?$`,
  "iu",
);
