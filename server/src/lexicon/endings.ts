/** What the features of this table say of a word. */
export const endingFeatures = {
  "american-beginning": "How words begin in British English, with how they begin in American English.",
  "american-beginning-alone":
    "As `american-beginning`, of words whose American spelling is a word of British English, too.",
  "american-part": "A part of words in British English, with what it is in American English.",
  "american-word": "Words of British English that begin no others spelled so, with the American spelling.",
  "bound-prefix": "Prefixes whose hyphen lies within one word, lower-cased.",
  clitic: "What an apostrophe joins to a word.",
  "clitic-behind-apostrophe": "Clitics that are tokens of their own after an apostrophe, lower-cased.",
  "contraction-ending": "What an apostrophe shortens a verb to.",
  "denying-prefix": "Beginnings that turn an adjective into its contrary: “inconsiderable”.",
  "drug-ending": "How the names of drugs end: “mycin” of vancomycin.",
  "end-of-compound": "Second parts that make an adjective of a name: “Modi-led”.",
  "ending-of-person": "Ends of nouns for people.",
  "group-name-ending": "Ends of names of peoples and parties before the s of their plural.",
  "made-of-name": "Ends of words that are made of a name and are none: “Islamophobia”, “Nevadans”.",
  "mass-ending": "Endings of nouns that need no article.",
  "ordinal-ending": "Behind the figures of an ordinal: 21st.",
  "part-of-word": "Parts of hyphened words that are no words.",
  "participle-ending":
    "Participles that tell of a noun before them: “a letter written by”, “a man speaking for”.",
  prefix: "Beginnings that make a word of a word.",
  "silent-h-stem": "How words begin whose h is not spoken.",
  "singular-ending": "Endings of nouns that are singular even where they have no plural.",
  "species-ending": "Ends of the second part of a species' name: “Theba pisana”.",
  "stem-before-slogan": "Stems of verbs behind which words are called out.",
  suffix: "Endings that make a word of a word.",
  "unsure-vowel-stem": "How words begin whose first vowel speakers read in two ways.",
  "weak-h-stem": "How words begin whose h some speakers drop: “an historic”.",
} as const;

/** Ends and stems of words, one a line with its features. Own writing. */
export const endings = `
'd	clitic
'll	clitic contraction-ending
're	clitic contraction-ending
's	clitic
've	clitic contraction-ending
a	bound-prefix species-ending
able	suffix
acy	mass-ending singular-ending
ae	species-ending
afro	part-of-word
age	mass-ending
ageing	american-word=aging
agro	bound-prefix
al	bound-prefix part-of-word
aluminium	american-word=aluminum
an	group-name-ending
ance	mass-ending singular-ending
anglo	part-of-word
ans	made-of-name species-ending
anti	bound-prefix prefix
area	end-of-compound
at	group-name-ending
auto	prefix
ax	species-ending
azepam	drug-ending
based	end-of-compound suffix
be	bound-prefix
bi	bound-prefix prefix
bio	bound-prefix prefix
born	end-of-compound
bound	suffix
brand	stem-before-slogan
bred	end-of-compound
call	stem-before-slogan
centric	suffix
chant	stem-before-slogan
cheque	american-beginning-alone=check
ciclib	drug-ending
cillin	drug-ending
cm	part-of-word
co	bound-prefix prefix
cosy	american-word=cozy
counter	bound-prefix prefix
cyber	bound-prefix prefix
d	clitic-behind-apostrophe
de	part-of-word prefix
declar	stem-before-slogan
des	part-of-word
describ	stem-before-slogan
dis	denying-prefix prefix
dom	mass-ending singular-ending suffix
draught	american-beginning-alone=draft
du	part-of-word
e	bound-prefix species-ending
eco	bound-prefix prefix
ed	participle-ending
el	bound-prefix part-of-word
elect	part-of-word
en	participle-ending
ence	mass-ending singular-ending
ens	species-ending
er	ending-of-person part-of-word species-ending suffix
era	end-of-compound
ers	suffix
es	species-ending
esque	part-of-word suffix
ess	suffix
ette	suffix
euripides	unsure-vowel-stem
euro	part-of-word
ew	group-name-ending
ex	bound-prefix prefix species-ending
extra	bound-prefix prefix
fest	suffix
fold	suffix
fore	prefix
franco	part-of-word
free	end-of-compound suffix
friendly	suffix
ft	part-of-word
ful	suffix
gate	suffix
ged	suffix
general	part-of-word
geo	prefix
gliflozin	drug-ending
gliptin	drug-ending
glutide	drug-ending
goer	suffix
goers	suffix
grey	american-beginning=gray
habitual	weak-h-stem
hallucinat	weak-h-stem
harmoni	weak-h-stem
hegemon	weak-h-stem
heir	silent-h-stem
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
honest	silent-h-stem
honor	silent-h-stem
honou	silent-h-stem
hood	mass-ending singular-ending suffix
horrendous	weak-h-stem
horrific	weak-h-stem
hotel	weak-h-stem
hour	silent-h-stem
humble	weak-h-stem
hyper	prefix
hypothe	weak-h-stem
hysteri	weak-h-stem
i	group-name-ending species-ending
ian	ending-of-person made-of-name
ians	made-of-name
ibero	part-of-word
idae	species-ending
ification	suffix
ify	suffix
ii	species-ending
il	denying-prefix part-of-word
im	denying-prefix group-name-ending
in	denying-prefix end-of-compound
inae	species-ending
indo	part-of-word
ing	participle-ending suffix
inter	bound-prefix prefix
intra	bound-prefix prefix
ir	denying-prefix
is	species-ending
isation	suffix
ised	suffix
ish	part-of-word suffix
ising	suffix
ism	made-of-name mass-ending singular-ending suffix
isms	made-of-name suffix
ist	ending-of-person group-name-ending suffix
ists	suffix
ite	suffix
ites	suffix
ity	mass-ending singular-ending
ix	species-ending
ization	suffix
ized	suffix
izing	part-of-word suffix
jewellery	american-word=jewelry
judeo	part-of-word
kerb	american-beginning=curb
kg	part-of-word
km	part-of-word
kph	part-of-word
la	part-of-word
label	stem-before-slogan
lb	part-of-word
le	part-of-word
led	end-of-compound
less	end-of-compound suffix
like	end-of-compound suffix
ling	suffix
ll	clitic-behind-apostrophe
long	end-of-compound
ly	suffix
m	clitic-behind-apostrophe
mab	drug-ending
macro	bound-prefix prefix
made	end-of-compound
maker	suffix
makers	suffix
making	suffix
man	ending-of-person suffix
manoeuvr	american-beginning-alone=maneuver
mega	bound-prefix prefix
men	suffix
ment	singular-ending
meta	prefix
micro	bound-prefix prefix
mid	bound-prefix prefix
mini	bound-prefix prefix
mis	prefix
mm	part-of-word
mono	prefix
mould	american-part=mold
moustache	american-beginning=mustache
mph	part-of-word
multi	bound-prefix prefix
mycin	drug-ending
n't	contraction-ending
nah	part-of-word
nano	prefix
nd	ordinal-ending part-of-word
neo	bound-prefix prefix
ness	mass-ending singular-ending suffix
neuro	prefix
non	bound-prefix prefix
oaxaca	unsure-vowel-stem
odd	part-of-word
off	end-of-compound prefix
oides	species-ending
old	end-of-compound
ologist	suffix
ology	suffix
olol	drug-ending
on	species-ending
only	end-of-compound
ops	species-ending
or	ending-of-person species-ending
os	species-ending
out	mass-ending prefix
over	prefix
oxetine	drug-ending
oz	part-of-word
pan	bound-prefix
para	bound-prefix prefix
parib	drug-ending
people	suffix
peri	bound-prefix
person	ending-of-person suffix
phile	suffix
phobia	made-of-name suffix
phobic	suffix
photo	prefix
plough	american-beginning=plow
plus	end-of-compound
poly	prefix
post	bound-prefix prefix
prazole	drug-ending
pre	bound-prefix prefix
pro	bound-prefix prefix
proof	suffix
proto	prefix
pseudo	bound-prefix prefix
psycho	prefix
pyjamas	american-word=pajamas
quasi	bound-prefix prefix
rd	ordinal-ending part-of-word
re	bound-prefix clitic-behind-apostrophe prefix
related	suffix
repeat	stem-before-slogan
retro	prefix
run	end-of-compound
russo	part-of-word
s	clitic-behind-apostrophe
sartan	drug-ending
sceptic	american-beginning=skeptic
semi	bound-prefix prefix
shaped	suffix
ship	mass-ending singular-ending suffix
shout	stem-before-slogan
side	end-of-compound suffix
sino	part-of-word
sion	mass-ending singular-ending
size	end-of-compound suffix
sized	suffix
skilful	american-beginning=skillful
socio	prefix
speak	suffix
st	ordinal-ending part-of-word
statin	drug-ending
style	suffix
sub	bound-prefix prefix
super	bound-prefix prefix
t	bound-prefix
tele	prefix
term	end-of-compound
th	ordinal-ending part-of-word
time	end-of-compound
tinib	drug-ending
tion	mass-ending singular-ending
trans	prefix
tri	bound-prefix prefix
turbo	prefix
tweet	stem-before-slogan
type	end-of-compound
tyre	american-beginning=tire
u	bound-prefix
ube	unsure-vowel-stem
ude	unsure-vowel-stem
ufa	unsure-vowel-stem
ufo	unsure-vowel-stem
ultra	bound-prefix prefix
ulul	unsure-vowel-stem
um	species-ending
uma	unsure-vowel-stem
un	denying-prefix prefix
under	prefix
uni	bound-prefix prefix
unix	unsure-vowel-stem
up	end-of-compound prefix
uri	unsure-vowel-stem
uru	unsure-vowel-stem
us	species-ending
uto	unsure-vowel-stem
ve	clitic-behind-apostrophe
vice	bound-prefix prefix
ward	suffix
wards	suffix
wide	end-of-compound suffix
wilful	american-beginning=willful
wise	suffix
wn	participle-ending
woman	ending-of-person suffix
women	suffix
worthy	suffix
writ	stem-before-slogan
x	bound-prefix
y	suffix
year	end-of-compound
yell	stem-before-slogan
yo	part-of-word
yr	part-of-word
yx	species-ending
`;
