/** What the features of this table say of a word. */
export const endingFeatures = {
  clitic: "",
  "contraction-ending": "",
  "end-of-compound": "Second parts that make an adjective of a name: “Modi-led”.",
  "ending-of-person": "",
  "mass-ending": "Endings of nouns that need no article.",
  "part-of-word": "",
  "participle-ending":
    "Participles that tell of a noun before them: “a letter written by”, “a man speaking for”.",
  "singular-ending": "Endings of nouns that are singular even where they have no plural.",
  "weak-h-stem": "",
} as const;

/** Ends and stems of words, one a line with its features. Own writing. */
export const endings = `
'd	clitic
'll	clitic contraction-ending
're	clitic contraction-ending
's	clitic
've	clitic contraction-ending
acy	mass-ending singular-ending
afro	part-of-word
age	mass-ending
al	part-of-word
ance	mass-ending singular-ending
anglo	part-of-word
area	end-of-compound
based	end-of-compound
born	end-of-compound
bred	end-of-compound
cm	part-of-word
de	part-of-word
des	part-of-word
dom	mass-ending singular-ending
du	part-of-word
ed	participle-ending
el	part-of-word
elect	part-of-word
en	participle-ending
ence	mass-ending singular-ending
er	ending-of-person part-of-word
era	end-of-compound
esque	part-of-word
euro	part-of-word
franco	part-of-word
free	end-of-compound
ft	part-of-word
general	part-of-word
habitual	weak-h-stem
hallucinat	weak-h-stem
harmoni	weak-h-stem
hegemon	weak-h-stem
held	end-of-compound
herb	weak-h-stem
hereditar	weak-h-stem
hermes	weak-h-stem
heroic	weak-h-stem
hibern	weak-h-stem
hilar	weak-h-stem
hispanic	weak-h-stem
histor	weak-h-stem
homage	weak-h-stem
hommage	weak-h-stem
hood	mass-ending singular-ending
horrendous	weak-h-stem
horrific	weak-h-stem
hotel	weak-h-stem
humble	weak-h-stem
hypothe	weak-h-stem
hysteri	weak-h-stem
ian	ending-of-person
ibero	part-of-word
il	part-of-word
in	end-of-compound
indo	part-of-word
ing	participle-ending
ish	part-of-word
ism	mass-ending singular-ending
ist	ending-of-person
ity	mass-ending singular-ending
izing	part-of-word
judeo	part-of-word
kg	part-of-word
km	part-of-word
kph	part-of-word
la	part-of-word
lb	part-of-word
le	part-of-word
led	end-of-compound
less	end-of-compound
like	end-of-compound
long	end-of-compound
made	end-of-compound
man	ending-of-person
ment	singular-ending
mm	part-of-word
mph	part-of-word
n't	contraction-ending
nah	part-of-word
nd	part-of-word
ness	mass-ending singular-ending
odd	part-of-word
off	end-of-compound
old	end-of-compound
only	end-of-compound
or	ending-of-person
out	mass-ending
oz	part-of-word
person	ending-of-person
plus	end-of-compound
rd	part-of-word
run	end-of-compound
russo	part-of-word
ship	mass-ending singular-ending
side	end-of-compound
sino	part-of-word
sion	mass-ending singular-ending
size	end-of-compound
st	part-of-word
term	end-of-compound
th	part-of-word
time	end-of-compound
tion	mass-ending singular-ending
type	end-of-compound
up	end-of-compound
wide	end-of-compound
wn	participle-ending
woman	ending-of-person
year	end-of-compound
yo	part-of-word
yr	part-of-word
`;
