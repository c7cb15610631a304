/** What the features of this table say of a word. */
export const nounFeatures = {
  "of-the-younger": "What tells of the younger of two of a family: “her son”, “the younger Mr. Dole”.",
  "of-the-elder": "What tells of the elder of two of a family: “her father”, “the elder Mr. Dole”.",
  announced: "Words that a sentence announces: “her verdict is brief. “…””",
  "moved-part": "Parts of the body that somebody moves before speaking: “Dole shakes her head. “…””",
  amount: "Nouns that count what follows them: “a group of voters have”.",
  "ballot-answer": "What a ballot is answered with.",
  "ballot-word": "“Voted “yes””: what a ballot is about.",
  epithet:
    "What somebody whom the reader knows by name is called later: “the tycoon”, “the striker”; by what they are or want to be in public life: office.",
  "bare-noun": "Nouns that a sentence of “it is” may end in without an article.",
  "bears-words": "Things that words stand on: banners, caps, walls.",
  "before-bare-title": "What the title of a work follows without marks: “the novel The Salt Road”.",
  "before-title-of-work":
    "Nouns that stand before the name of a work, a programme or a sign, or take one as their own.",
  "before-work-title": "What takes the title of a work alone.",
  "behind-quoted-title": "What is called by a title before it: “the “Harbour Watch” podcast”.",
  "belongs-to-ship":
    "Who and what belongs to a ship: “the skipper of the Mary Rose”, “the Mary Rose’s crew”.",
  "body-of-people": "Bodies of people: one in America, one or many in Britain.",
  "counted-after-number": "What is counted by a number that looks like a year: “2000 people”.",
  "either-number":
    "Nouns that are followed by either number, or that stand for several things though they look like one.",
  everyday:
    "Words from all over a dictionary: one that lacks any of them is cut off or damaged, which its format does not tell.",
  "follows-slogan": "What goes by words that its friends or foes say: “the “Save Our Pier” crowd”.",
  "gloss-word": "“The Farsi word for”: what says that a foreign word is explained.",
  "irregular-plural-people": "People in the plural without an s.",
  language: "Languages, and “slang”.",
  "measure-in-singular": "Nouns that a number measures rather than counts: “three years is a long time”.",
  "names-itself":
    "Nouns whose name, and nothing said, stands between marks behind them: “the hashtag “…””, “the title of “…””.",
  "given-out": "Nouns for words that somebody gives out: “issued a statement”.",
  "line-of-words": "Nouns for a stretch of what somebody says or writes, right before it: “the line “…””.",
  "link-in-bare-title": "Small words within a title that stands without marks.",
  "names-the-quoted": "Nouns for the kind of words that a quotation is: “a term the town often used”.",
  "noun-of-failing": "“The failure to ask a “…””: nobody asks.",
  "noun-of-speaking":
    "Nouns of speaking and of what is said: “her claim that “…””, “a statement saying “…””.",
  "noun-of-words": "What words may be called: epithets, clichés, phrases.",
  "of-ballot-answer": "“The “no” camp”.",
  "plural-in-s": "Nouns in -ic that have a plural, unlike most words in -ics: “critics”.",
  "part-of-text": "“Email: “…””, “The last line of the song: “…””: what is quoted, and not who is.",
  "people-by-trait": "Adjectives that stand for people after “the”: “the poor are”.",
  plural: "The plural of a noun, where no ending tells it.",
  "quotation-noun": "What a quotation is called behind it: “That was the word”, “The line …”.",
  "person-noun": "Common nouns for people, whom “he” and “she” take up: “my neighbour … she said”.",
  "role-noun-alone": "Nouns for what somebody does or is.",
  "said-of-it": "Nouns and adjectives behind “it’s no” and “it’s a”: “it’s no secret”.",
  "share-of": "Nouns for a part of those who were asked: “half of the voters said”.",
  "speaks-of-words": "Other words beside a quotation that say somebody’s words are given.",
  "view-noun": "“In the words of”: nouns of what somebody holds or says.",
  "word-for-man": "Words and titles that only a man bears.",
  "word-for-woman": "Words and titles that only a woman bears.",
  "way-of-speaking": "“Said by telephone”: by what somebody speaks.",
  work: "Things that have titles: books, films, songs.",
} as const;

/** Common nouns, one a line with its features. Own writing. */
export const nouns = `
GMT	counted-after-number
MW	counted-after-number
T-shirt	bears-words behind-quoted-title
T-shirts	bears-words behind-quoted-title
abbreviation	names-itself
about	everyday
academic	plural-in-s
academy	body-of-people
accident	said-of-it
account	view-noun
accusation	noun-of-speaking
accusations	noun-of-speaking
accused	people-by-trait person-noun
acres	counted-after-number measure-in-singular
acronym	names-itself
act	follows-slogan
activist	role-noun-alone
actor	epithet word-for-man
actress	epithet word-for-woman
ad	before-title-of-work
adage	quotation-noun
adaptation of	before-bare-title before-work-title
addressed	speaks-of-words
adjective	noun-of-words
adjectives	noun-of-words
administration	body-of-people
admission	noun-of-speaking
advice	announced noun-of-speaking
adviser	role-noun-alone
advisor	role-noun-alone
affairs	either-number
afternoon	either-number
against	link-in-bare-title
aged	people-by-trait
agency	body-of-people
agenda	follows-slogan
aide	role-noun-alone
aircraft	either-number
airline	body-of-people
album	before-bare-title before-title-of-work behind-quoted-title work
albums	before-bare-title work
alcoholic	plural-in-s
all	either-number
all-rounder	epithet
alliance	body-of-people
ally	role-noun-alone
alumnus	plural=alumni
analysis	plural=analyses
analyst	role-noun-alone
anchor	before-title-of-work behind-quoted-title
anchor of	before-work-title
anchors of	before-work-title
and	link-in-bare-title
announcement	speaks-of-words
another	either-number
answer	announced noun-of-speaking
antelope	either-number
anthem	before-bare-title before-title-of-work work
anthems	work
anthology	before-bare-title before-title-of-work work
antibiotic	plural-in-s
antic	plural-in-s
any	either-number
anyone	bare-noun
anything	bare-noun
anyway	bare-noun
apology	noun-of-speaking
app	before-title-of-work
appearance on	before-work-title
appearances on	before-work-title
appeared on	before-work-title
appearing on	before-work-title
appellant	person-noun
april	bare-noun
arabic	language
argument	noun-of-speaking
arguments	noun-of-speaking
aria	before-bare-title
armband	bears-words
armbands	bears-words
arms	moved-part
army	amount body-of-people
array	amount
art	bare-noun
article	before-title-of-work
assembly	body-of-people
assertion	noun-of-speaking
assertions	noun-of-speaking
assessment	announced
association	body-of-people
assortment	amount
attic	plural-in-s
attorney	role-noun-alone
audience	behind-quoted-title either-number
august	bare-noun
aunt	of-the-elder person-noun role-noun-alone word-for-woman
aussie	epithet
author	before-title-of-work epithet
author of	before-bare-title before-work-title
authority	body-of-people
autobiographies	work
autobiography	before-bare-title before-title-of-work work
average	amount
aye	ballot-answer
badge	bears-words behind-quoted-title
badges	bears-words behind-quoted-title
baker	person-noun
ballad	before-bare-title before-title-of-work work
ballads	work
ballet	before-bare-title work
ballets	work
ballot	ballot-word of-ballot-answer
ballots	ballot-word of-ballot-answer
band	amount body-of-people
bank	body-of-people
banner	bears-words behind-quoted-title quotation-noun speaks-of-words
banners	bears-words behind-quoted-title
barista	person-noun
barman	person-noun word-for-man
barracks	either-number
barramundi	either-number
barrels	counted-after-number measure-in-singular
bartender	person-noun
base	plural=bases
batch	amount
batsman	epithet
battalion	body-of-people
batter	epithet
belief	noun-of-speaking
bench	either-number
bereaved	people-by-trait
berth	belongs-to-ship
best	people-by-trait
best-seller	before-title-of-work work
bestseller	before-title-of-work work
better	said-of-it
bill	follows-slogan
billboard	bears-words
billboards	bears-words
billiards	either-number
billion	counted-after-number either-number
billionaire	epithet
billions	either-number
biographies	work
biography	before-bare-title before-title-of-work work
bison	either-number
black	people-by-trait
blind	people-by-trait
bloc	body-of-people
blog	before-title-of-work work
board	body-of-people
boast	noun-of-speaking
boasts	noun-of-speaking
book	before-bare-title before-title-of-work work
books	before-bare-title before-title-of-work work
boss	epithet
bosun	belongs-to-ship
bow	belongs-to-ship
bowler	epithet
boxer	epithet
boy	person-noun word-for-man
boyfriend	person-noun word-for-man
brass	either-number
brave	people-by-trait
bream	either-number
brewery	body-of-people
bridge	belongs-to-ship
brigade	body-of-people
british	people-by-trait
broadcast	work
broadcaster	body-of-people epithet
broadcasts	work
brother	person-noun role-noun-alone word-for-man
brow	moved-part
buffalo	either-number
builder	person-noun
bulk	amount
bullshit	bare-noun
bunch	amount
bureau	body-of-people
bushels	measure-in-singular
business	bare-noun
businessman	epithet word-for-man
businesswoman	epithet word-for-woman
butcher	person-noun
button	bears-words behind-quoted-title
buttons	bears-words behind-quoted-title
buzz	follows-slogan
bystander	person-noun
cabinet	body-of-people
calf	plural=calves
call	noun-of-speaking
caller	person-noun
calls	noun-of-speaking
calories	measure-in-singular
cameraman	person-noun word-for-man
camp	body-of-people follows-slogan of-ballot-answer
campaign	body-of-people follows-slogan of-ballot-answer
can	either-number
candidate	epithet=office role-noun-alone
cap	bears-words behind-quoted-title
caps	bears-words behind-quoted-title
capsizing	belongs-to-ship
captain	belongs-to-ship role-noun-alone
caption	part-of-text
captions	part-of-text
caretaker	person-noun
cargo	belongs-to-ship
caribou	either-number
carp	either-number
carpenter	person-noun
carrier	body-of-people
cars	counted-after-number
cartel	body-of-people
cases	counted-after-number
cashier	person-noun
cast	either-number
cast of	before-work-title
catchphrase	noun-of-speaking
catfish	either-number
cattle	either-number
caucus	body-of-people
cavalry	either-number
cent	either-number
center	body-of-people
centimeters	measure-in-singular
centimetres	measure-in-singular
centre	body-of-people
centre-forward	epithet
cents	measure-in-singular
centuries	measure-in-singular
ceo	role-noun-alone
chain	body-of-people
chair	role-noun-alone
chairman	word-for-man
chairwoman	word-for-woman
chamber	body-of-people
champion	epithet
chant	follows-slogan noun-of-speaking
chanteuse	epithet
chants	follows-slogan noun-of-speaking
chapter	before-title-of-work
character in	before-work-title
characteristic	plural-in-s
characterization	noun-of-speaking
characters	measure-in-singular
charge	noun-of-speaking
charity	body-of-people
checkers	either-number
cheer	noun-of-speaking
cheers	noun-of-speaking
chef	person-noun
chief	role-noun-alone
child	bare-noun person-noun plural=children
children	counted-after-number
chin	moved-part
chinese	language people-by-trait
choir	either-number
chorus	line-of-words part-of-text quotation-noun
christmas	bare-noun
chunk	amount
church	body-of-people
citizen	person-noun
city	body-of-people
claim	noun-of-speaking
claimant	person-noun
claims	noun-of-speaking
class	amount before-title-of-work
cleaner	person-noun
clergy	either-number
cleric	plural-in-s
clerk	person-noun role-noun-alone
cliche	noun-of-words
cliches	noun-of-words
cliché	noun-of-words
clichés	noun-of-words
clientele	either-number
clinic	plural-in-s
club	body-of-people
co-founder	role-noun-alone
co-host	before-title-of-work behind-quoted-title
co-host of	before-work-title
coach	role-noun-alone
coalition	body-of-people follows-slogan
cod	either-number
codename	names-itself
cohort	body-of-people
coincidence	said-of-it
colleague	person-noun role-noun-alone
collection	amount before-bare-title before-title-of-work
college	body-of-people
column	before-title-of-work behind-quoted-title work
combination	amount
comedian	epithet
comedies	work
comedy	before-bare-title before-title-of-work work
comic	epithet plural-in-s
comment	noun-of-speaking quotation-noun
comments	noun-of-speaking quotation-noun
commission	body-of-people
committee	body-of-people
common	bare-noun
community	body-of-people
commuter	person-noun
company	body-of-people
comparison	noun-of-words
comparisons	noun-of-words
complainant	person-noun
complaint	noun-of-speaking
complaints	noun-of-speaking
composer	epithet
conclusion	announced
condemned	people-by-trait
conference	before-title-of-work body-of-people
confession	noun-of-speaking
congregation	either-number
congress	body-of-people
congressman	epithet=office word-for-man
congresswoman	epithet=office word-for-woman
constabulary	body-of-people
contender	epithet=office
contention	noun-of-speaking
contingent	body-of-people
cook	belongs-to-ship person-noun
core	amount
corporation	body-of-people
correspondent	behind-quoted-title
cosmetic	plural-in-s
council	body-of-people
counterpart	role-noun-alone
country	body-of-people
county	body-of-people
couple	either-number
course	bare-noun before-title-of-work
court	body-of-people
cousin	person-noun role-noun-alone
crap	bare-noun
crayfish	either-number
creator	before-title-of-work
creator of	before-work-title
crew	belongs-to-ship either-number
cries	follows-slogan noun-of-speaking
crisis	plural=crises
criteria	either-number
critic	plural-in-s role-noun-alone
criticism	noun-of-speaking
crooner	epithet
crossroads	either-number
crowd	amount body-of-people follows-slogan
crunch	bare-noun
cry	follows-slogan noun-of-speaking
cubits	measure-in-singular
customer	person-noun
customs	either-number
cyclist	epithet person-noun
cynic	plural-in-s
dad	person-noun word-for-man
damages	either-number
dame	word-for-woman
dancer	epithet
darts	either-number
data	either-number
daughter	of-the-younger person-noun role-noun-alone word-for-woman
day	bare-noun
days	counted-after-number measure-in-singular
dead	people-by-trait
deaf	people-by-trait
deaths	counted-after-number
debut	before-title-of-work
decades	measure-in-singular
deceased	people-by-trait person-noun
december	bare-noun
deck	belongs-to-ship
decks	belongs-to-ship
declaration	given-out noun-of-speaking
declarations	noun-of-speaking
deer	either-number
defendant	person-noun
defender	epithet
degrees	measure-in-singular
delegate	role-noun-alone
delegation	body-of-people
demand	noun-of-speaking
department	body-of-people
deputy	role-noun-alone
description	noun-of-speaking noun-of-words
descriptions	noun-of-speaking noun-of-words
diabetes	either-number
diabetic	plural-in-s
dictum	noun-of-speaking
different	said-of-it
diplomat	epithet=office
director of	before-work-title
disabled	people-by-trait
division	body-of-people
doctrine	follows-slogan
documentaries	before-bare-title work
documentary	before-bare-title before-title-of-work work
dollars	counted-after-number measure-in-singular
dona	word-for-woman
doubt	said-of-it
dozen	either-number
dozens	either-number
doña	word-for-woman
drama	before-bare-title before-title-of-work work
dramas	work
dramatist	epithet
driver	person-noun
duchess	word-for-woman
duet	before-title-of-work work
duke	word-for-man
duo	either-number
dutch	language people-by-trait
e-mail	noun-of-speaking part-of-text way-of-speaking
earnings	either-number
east	everyday
editor	before-title-of-work
editor of	before-work-title
edits	before-title-of-work
educated	people-by-trait
elder	of-the-elder
elderly	people-by-trait
electorate	either-number
electrician	person-noun
elite	either-number
elk	either-number
email	noun-of-speaking part-of-text way-of-speaking
embassy	body-of-people
employee	person-noun
employees	counted-after-number
enemy	either-number
engineer	belongs-to-ship
english	language people-by-trait
ensemble	body-of-people
entertainer	epithet
entitled	before-work-title
entourage	either-number
entrepreneur	epithet
epidemic	plural-in-s
episode	before-title-of-work work
episode of	before-work-title
epithet	names-itself noun-of-words
epithets	noun-of-words
essay	before-title-of-work work
essays	work
estimation	view-noun
euphemism	names-the-quoted noun-of-words
euphemisms	noun-of-words
euros	counted-after-number measure-in-singular
evening	either-number
everyone	bare-noun
everything	bare-noun
evidence	bare-noun
exaggeration	said-of-it
executive	role-noun-alone
exercise	before-title-of-work
exhibit	before-title-of-work
exhibition	before-title-of-work work
exhibitions	work
expert	role-noun-alone
explanation	announced noun-of-speaking
expletive	noun-of-words
expletives	noun-of-words
expression	names-the-quoted noun-of-words
expressions	noun-of-words
eyebrow	moved-part
eyebrows	moved-part
eyes	moved-part
fabric	plural-in-s
fact	bare-noun
faction	follows-slogan
faculty	either-number
failure	noun-of-failing
faithful	either-number
fall	bare-noun
families	counted-after-number
family	body-of-people
fan	person-noun
fanatic	plural-in-s
farmer	person-noun
farsi	language
father	of-the-elder person-noun role-noun-alone word-for-man
fathoms	measure-in-singular
fax	way-of-speaking
february	bare-noun
federation	body-of-people
feet	counted-after-number measure-in-singular
fellow	role-noun-alone
few	either-number people-by-trait
fiction	bare-noun
fifth	either-number
fifths	either-number
film	before-bare-title before-title-of-work behind-quoted-title work
filmmaker	epithet
films	before-bare-title before-title-of-work work
financier	epithet
finger	moved-part
fireman	person-noun word-for-man
firm	body-of-people
first	people-by-trait
fish	either-number
fisherman	person-noun word-for-man
flag	bears-words
flags	bears-words
flanker	epithet
flathead	either-number
fleet	body-of-people
flock	amount
flood	amount
flounder	either-number
flurry	amount
fly-half	epithet
folk	either-number
folks	bare-noun
foot	plural=feet
footballer	epithet
for	link-in-bare-title
force	body-of-people
former	people-by-trait
foundation	body-of-people
founder	role-noun-alone
fraction	amount
franchise	behind-quoted-title body-of-people work
francs	measure-in-singular
frau	word-for-woman
fraud	bare-noun
french	language people-by-trait
friday	bare-noun
friend	person-noun role-noun-alone
front-runner	epithet=office
frontrunner	epithet=office
full-back	epithet
fullback	epithet
fun	bare-noun
furlongs	measure-in-singular
gallons	measure-in-singular
gallows	either-number
game	bare-noun before-title-of-work
games	before-title-of-work either-number
gang	amount body-of-people
garrison	body-of-people
gay	people-by-trait
general	role-noun-alone
generation	amount
gentleman	person-noun word-for-man
german	language
gigabytes	measure-in-singular
gigalitres	measure-in-singular
gigawatts	measure-in-singular
girl	person-noun word-for-woman
girlfriend	person-noun word-for-woman
goalkeeper	epithet
golfer	epithet
good	said-of-it
government	body-of-people
grams	measure-in-singular
granddaughter	of-the-younger person-noun word-for-woman
grandfather	of-the-elder person-noun word-for-man
grandmother	of-the-elder person-noun word-for-woman
grandparent	person-noun
grandson	of-the-younger person-noun word-for-man
greek	language
grounding	belongs-to-ship
grounds	either-number
group	amount body-of-people
grouse	either-number
guard	person-noun
guest	role-noun-alone
guest on	before-work-title
guilty	people-by-trait
guitarist	epithet
guy	person-noun word-for-man
guys	bare-noun
haddock	either-number
hairdresser	person-noun
hake	either-number
half	either-number plural=halves share-of
halibut	either-number
hand	moved-part
handful	amount
hands	moved-part
hapu	either-number
hashtag	behind-quoted-title names-itself noun-of-words
hashtags	noun-of-words
hat	bears-words behind-quoted-title
hats	bears-words behind-quoted-title
head	measure-in-singular moved-part role-noun-alone
headband	bears-words
headbands	bears-words
heading	names-itself
headline	names-itself part-of-text quotation-noun
headlines	part-of-text
headquarters	either-number
hebrew	language
hectares	counted-after-number measure-in-singular
hell	bare-noun
helm	belongs-to-ship
herd	amount
heretic	plural-in-s
herr	word-for-man
herring	either-number
hindi	language
history	bare-noun
hit	before-title-of-work work
hits	work
hold	belongs-to-ship
home	bare-noun
homeless	people-by-trait
homes	counted-after-number
hoodie	bears-words
hoodies	bears-words
hooker	epithet
hopeful	epithet=office
hospital	body-of-people
host	amount before-title-of-work behind-quoted-title role-noun-alone
host of	before-work-title
hosted	before-title-of-work before-work-title
hosts	before-title-of-work before-work-title
hosts of	before-work-title
hours	counted-after-number measure-in-singular
house	body-of-people everyday
household	body-of-people
houses	counted-after-number
hovercraft	either-number
hrs	counted-after-number
hull	belongs-to-ship
hundred	either-number
hundreds	either-number
hungry	people-by-trait
husband	person-noun role-noun-alone word-for-man
hymn	before-bare-title part-of-text
hypocrisy	bare-noun
hypothesis	plural=hypotheses
ill	people-by-trait
imagery	noun-of-words
imam	word-for-man
immigrant	person-noun
impala	either-number
inability	noun-of-failing
inches	measure-in-singular
incumbent	epithet=office
industrialist	epithet
infantry	either-number
influencer	epithet
initials	names-itself
injured	people-by-trait
innings	either-number
innocent	people-by-trait
inscription	quotation-noun
insistence	noun-of-speaking
installation	before-title-of-work
institute	body-of-people
institution	body-of-people
insult	noun-of-speaking
insults	noun-of-speaking
insured	people-by-trait
intelligentsia	either-number
interview	speaks-of-words
interview on	before-work-title
investor	epithet
irish	people-by-trait
italian	language
iwi	either-number
jab	noun-of-speaking
january	bare-noun
japanese	language people-by-trait
jeer	noun-of-speaking
jeers	noun-of-speaking
jellyfish	either-number
jersey	bears-words
jerseys	bears-words
jobs	counted-after-number
jockey	epithet
joke	quotation-noun said-of-it
joules	measure-in-singular
judge	role-noun-alone
judgment	view-noun
july	bare-noun
june	bare-noun
junior	of-the-younger
jury	either-number
just	everyday
keel	belongs-to-ship
keeper	epithet
kid	person-noun
kids	bare-noun
kilograms	measure-in-singular
kilomet	counted-after-number
kilometers	measure-in-singular
kilometres	measure-in-singular
kilos	measure-in-singular
kilowatts	measure-in-singular
kin	either-number
kind	amount bare-noun
king	word-for-man
km	counted-after-number
knife	plural=knives
knots	measure-in-singular
korean	language
krill	either-number
label	either-number follows-slogan names-the-quoted noun-of-words
labels	noun-of-words
lad	person-noun word-for-man
lady	person-noun word-for-woman
laity	either-number
lament	noun-of-speaking
landlord	person-noun
language	noun-of-words
last	people-by-trait
latest	people-by-trait
latin	language
latter	people-by-trait
law	bare-noun follows-slogan
lawmaker	epithet=office
leadership	either-number
leaf	plural=leaves
league	body-of-people
lebanese	people-by-trait
lecture	before-title-of-work
legislation	follows-slogan
legislator	epithet=office
legislature	body-of-people
lens	either-number
lesbian	people-by-trait
less	either-number
letter	given-out noun-of-speaking way-of-speaking
librarian	person-noun
lieutenant	role-noun-alone
life	bare-noun plural=lives
line	line-of-words noun-of-words part-of-text quotation-noun
lines	line-of-words noun-of-words part-of-text
list	behind-quoted-title
lists	behind-quoted-title
litany	amount
liters	measure-in-singular
litres	measure-in-singular
livestock	either-number
living	people-by-trait
loaf	plural=loaves
longer	said-of-it
lord	word-for-man
lot	amount
lots	bare-noun either-number
loudspeaker	speaks-of-words
love	bare-noun
luck	bare-noun
lyric	part-of-text quotation-noun speaks-of-words
lyricist	epithet
lyrics	part-of-text quotation-noun speaks-of-words
mackerel	either-number
madame	word-for-woman
magazine	before-title-of-work behind-quoted-title body-of-people
magnate	epithet
maiden	belongs-to-ship
majority	either-number share-of
man	person-noun plural=men word-for-man
management	either-number
mandarin	language
manifesto	before-title-of-work
mantra	follows-slogan noun-of-speaking
manufacturer	body-of-people
many	either-number people-by-trait
march	bare-noun
marine	person-noun
marksman	epithet
marlin	either-number
mass	amount
mast	belongs-to-ship
master	belongs-to-ship
mate	belongs-to-ship
math	bare-noun
maximum	amount
may	bare-noun either-number
means	either-number
measles	either-number
measure	follows-slogan
mechanic	person-noun plural-in-s
media	either-number
medic	plural-in-s
megabytes	measure-in-singular
megalitres	measure-in-singular
megawatts	counted-after-number measure-in-singular
member	role-noun-alone
members	counted-after-number
membership	either-number
memo	given-out noun-of-speaking
memoir	before-bare-title before-title-of-work work
memoirs	before-bare-title before-title-of-work work
men	bare-noun counted-after-number irregular-plural-people
mentally	people-by-trait
message	announced follows-slogan given-out noun-of-speaking quotation-noun
metaphor	noun-of-words
metaphors	noun-of-words
meter	counted-after-number
meters	measure-in-singular
metre	counted-after-number
metres	measure-in-singular
metric	plural-in-s
mevrouw	word-for-woman
microphone	speaks-of-words
middle	people-by-trait
midfielder	epithet
midnight	bare-noun
might	either-number
mighty	people-by-trait
migrant	person-noun
migrants	counted-after-number
miles	counted-after-number measure-in-singular
military	either-number
militia	body-of-people
milligrams	measure-in-singular
milliliters	measure-in-singular
millilitres	measure-in-singular
millimeters	measure-in-singular
millimetres	measure-in-singular
million	counted-after-number either-number
millionaire	epithet
millions	either-number
miner	person-noun
minimum	amount
miniseries	before-bare-title before-title-of-work work
ministry	body-of-people
minority	either-number
minus	either-number
minuses	either-number
minutes	measure-in-singular
miss	word-for-woman
missing	people-by-trait
mistake	said-of-it
mix	amount
mixtape	before-title-of-work work
mixture	amount
mme	word-for-woman
mob	either-number
moderator	before-title-of-work behind-quoted-title
mogul	epithet
mom	person-noun word-for-woman
monday	bare-noun
money	bare-noun
moniker	names-itself noun-of-words
monikers	noun-of-words
monsieur	word-for-man
months	measure-in-singular
moose	either-number
more	counted-after-number either-number
morning	bare-noun either-number
mosaic	plural-in-s
most	either-number
mother	of-the-elder person-noun role-noun-alone word-for-woman
motto	names-itself noun-of-speaking quotation-noun speaks-of-words
mouse	plural=mice
movement	follows-slogan
movie	before-bare-title before-title-of-work behind-quoted-title work
movies	before-bare-title work
mp	role-noun-alone
mr	word-for-man
mrs	word-for-woman
ms	word-for-woman
much	either-number
mullet	either-number
multitude	amount
mum	person-noun word-for-woman
mumps	either-number
mural	bears-words before-bare-title before-title-of-work work
murals	bears-words
murder	bare-noun
music	bare-noun
musical	before-bare-title before-title-of-work work
musicals	before-bare-title work
musician	epithet
name	gloss-word noun-of-words part-of-text
names	gloss-word noun-of-words
narcotic	plural-in-s
nation	body-of-people
native	epithet
navy	body-of-people
nay	ballot-answer
need	everyday
needy	people-by-trait
neighbor	person-noun
neighbour	person-noun
nephew	of-the-younger person-noun word-for-man
network	body-of-people
newcomer	epithet
news	bare-noun either-number
newsletter	before-title-of-work work
newspaper	body-of-people
nickname	names-itself names-the-quoted noun-of-words
nicknames	noun-of-words
niece	of-the-younger person-noun word-for-woman
night	bare-noun either-number
no	ballot-answer
nobility	either-number
nobody	bare-noun
nominee	epithet=office role-noun-alone
nonagenarian	epithet
none	either-number
nonsense	bare-noun
noon	bare-noun
nothing	bare-noun
novel	before-bare-title before-title-of-work work
novelist	epithet
novella	before-bare-title before-title-of-work work
novels	before-bare-title before-title-of-work work
november	bare-noun
number	amount bare-noun
nun	person-noun word-for-woman
nurse	person-noun role-noun-alone
oasis	plural=oases
objection	noun-of-speaking
objections	noun-of-speaking
observation	noun-of-speaking
october	bare-noun
octogenarian	epithet
odds	either-number
of	link-in-bare-title
office	body-of-people
official	role-noun-alone
offspring	either-number
old	people-by-trait
older	of-the-elder
olympian	epithet
one	either-number said-of-it
ones	either-number
onlooker	person-noun
op-ed	noun-of-speaking
opera	before-bare-title before-title-of-work work
operas	work
operation	before-title-of-work
opinion	noun-of-speaking view-noun
opponent	role-noun-alone
opposition	either-number
oppressed	people-by-trait
orchestra	body-of-people
organisation	body-of-people
organization	body-of-people
other	either-number
others	bare-noun counted-after-number either-number
ounces	measure-in-singular
outfit	body-of-people
owner	belongs-to-ship
owners	belongs-to-ship
paceman	epithet
pacer	epithet
pack	amount
pages	measure-in-singular
painter	epithet
painting	before-bare-title before-title-of-work work
paintings	work
pair	either-number
pamphlet	before-title-of-work
pandemic	plural-in-s
panel	body-of-people
paper	before-title-of-work
parade	amount
paramedic	plural-in-s
parent	person-noun
parish	body-of-people
parliament	body-of-people
parliamentarian	epithet=office
part	amount bare-noun
partner	person-noun role-noun-alone
partridge	either-number
party	body-of-people
pashto	language
passenger	person-noun
passengers	belongs-to-ship
pastor	role-noun-alone
patient	person-noun
patients	counted-after-number
patrol	body-of-people
payback	bare-noun
pensioner	person-noun
people	bare-noun counted-after-number irregular-plural-people
per cent	counted-after-number
percent	counted-after-number either-number measure-in-singular share-of
percentage	either-number share-of
perch	either-number
perform	before-title-of-work
performance of	before-work-title
performed	before-title-of-work
performer	epithet
performing	before-title-of-work
performs	before-title-of-work
persian	language
personnel	either-number
pheasant	either-number
phenomena	either-number
philanthropist	epithet
phone	way-of-speaking
phrase	names-the-quoted noun-of-speaking noun-of-words quotation-noun view-noun
phrases	noun-of-words
phrasing	noun-of-words
picnic	plural-in-s
pike	either-number
pilot	person-noun role-noun-alone
pints	measure-in-singular
pity	bare-noun
placard	bears-words behind-quoted-title noun-of-words quotation-noun
placards	bears-words behind-quoted-title noun-of-words
plaice	either-number
plaintiff	person-noun
plan	follows-slogan noun-of-speaking
plank	follows-slogan
plankton	either-number
plaque	bears-words
plaques	bears-words
platoon	body-of-people
play	before-bare-title before-title-of-work work
playmaker	epithet
plays	before-bare-title before-title-of-work work
playwright	epithet
plea	noun-of-speaking
pleas	noun-of-speaking
pledge	follows-slogan noun-of-speaking
pledges	noun-of-speaking
plenty	bare-noun either-number
plethora	amount
plumber	person-noun
plus	either-number
pluses	either-number
podcast	before-bare-title before-title-of-work behind-quoted-title work
podcasts	work
poem	before-bare-title before-title-of-work part-of-text speaks-of-words work
poems	before-bare-title before-title-of-work work
poet	epithet
points	counted-after-number measure-in-singular
police	irregular-plural-people
policeman	person-noun word-for-man
policewoman	person-noun word-for-woman
policies	follows-slogan
policy	bare-noun follows-slogan
polish	language
politician	epithet=office
politics	bare-noun either-number
pollster	epithet=office role-noun-alone
poor	people-by-trait
pope	word-for-man
population	amount
portion	amount
portuguese	language people-by-trait
posse	either-number
post	noun-of-speaking quotation-noun
poster	bears-words
posters	bears-words
postman	person-noun
poultry	either-number
pounds	counted-after-number measure-in-singular
powerful	people-by-trait
powerless	people-by-trait
practice	bare-noun
prayer	speaks-of-words
prediction	noun-of-speaking
premier	role-noun-alone
premiere of	before-work-title
premises	either-number
president	role-noun-alone
press	either-number
prince	word-for-man
princess	word-for-woman
privileged	people-by-trait
proceeds	either-number
producer	before-title-of-work
producer of	before-work-title
production of	before-work-title
professor	role-noun-alone
program	before-title-of-work behind-quoted-title work
programme	before-title-of-work behind-quoted-title work
programmes	work
programs	work
project	before-title-of-work
promise	follows-slogan noun-of-speaking
promises	noun-of-speaking
proof	bare-noun
propaganda	bare-noun
proportion	amount
proposal	noun-of-speaking
protocol	bare-noun
proverb	quotation-noun
pseudonym	names-itself noun-of-words
pseudonyms	noun-of-words
public	either-number
publisher	body-of-people
pupil	person-noun
quail	either-number
quarter	either-number share-of
quarterback	epithet
quarters	either-number share-of
quartet	either-number
quarts	measure-in-singular
queen	word-for-woman
question	noun-of-speaking quotation-noun
quick	everyday
quip	noun-of-speaking
quotation	quotation-noun
quote	noun-of-speaking quotation-noun
quotes	speaks-of-words
rabble	either-number
rabies	either-number
racer	epithet
racism	bare-noun
radio	way-of-speaking
radioman	epithet
raft	amount
rain	bare-noun
rallies	behind-quoted-title
rally	behind-quoted-title
rallying	follows-slogan
range	amount
rant	noun-of-speaking
rapper	epithet
rash	amount
reaction	announced
read from	before-bare-title before-work-title
reader	person-noun
reads from	before-bare-title before-work-title
reality	bare-noun
reboot	work
rebuke	noun-of-speaking
receptionist	person-noun
reference	names-the-quoted
refrain	line-of-words noun-of-speaking part-of-text quotation-noun
refugee	person-noun
refugees	counted-after-number
refusal	noun-of-failing
regime	body-of-people
regiment	body-of-people
regulator	body-of-people
reindeer	either-number
relic	plural-in-s
reluctance	noun-of-failing
remainder	amount either-number
remains	either-number
remark	noun-of-speaking quotation-noun
remarks	noun-of-speaking quotation-noun speaks-of-words
reminder	noun-of-speaking
remix	before-title-of-work
rendition of	before-work-title
reply	announced given-out noun-of-speaking
report	before-title-of-work
republic	plural-in-s
resident	person-noun role-noun-alone
residents	counted-after-number
response	announced given-out noun-of-speaking
rest	either-number
retailer	body-of-people
retort	announced noun-of-speaking
revival of	before-bare-title before-work-title
rhetoric	follows-slogan noun-of-words
rhyme	quotation-noun
rich	people-by-trait
rigging	belongs-to-ship
rights	either-number
rival	role-noun-alone
roach	either-number
rocker	epithet
role	before-title-of-work
role in	before-work-title
roles	before-title-of-work
roles in	before-work-title
rower	epithet
royal	people-by-trait
runanga	either-number
rupees	counted-after-number
russian	language
said	everyday
sailor	person-noun
sales	either-number
salesman	person-noun word-for-man
saleswoman	person-noun word-for-woman
salmon	either-number
same	either-number
sang	before-title-of-work before-work-title
sash	bears-words
sashes	bears-words
saturday	bare-noun
savings	either-number
saying	quotation-noun speaks-of-words
scarf	bears-words
scarves	bears-words
sceptic	plural-in-s
scholar	role-noun-alone
school	body-of-people
science	bare-noun
scientist	person-noun
score	amount
scottish	people-by-trait
screening of	before-bare-title before-work-title
screenwriter	epithet
scrum-half	epithet
sculptor	epithet
sculpture	before-bare-title before-title-of-work work
sculptures	work
seamer	epithet
seats	counted-after-number measure-in-singular
seconds	measure-in-singular
secret	said-of-it
secretary	role-noun-alone
section	before-title-of-work behind-quoted-title
segment	before-title-of-work behind-quoted-title
selection	amount
self	plural=selves
seminar	before-title-of-work
senate	body-of-people
senator	epithet=office
senhor	word-for-man
senhora	word-for-woman
senior	of-the-elder
september	bare-noun
septuagenarian	epithet
sequel	before-title-of-work work
sequels	work
series	before-title-of-work behind-quoted-title either-number work
set	amount
several	either-number
sexism	bare-noun
señor	word-for-man
señora	word-for-woman
señorita	word-for-woman
shame	bare-noun
share	amount
shares	counted-after-number
sheep	either-number
sheikh	word-for-man
shelf	plural=shelves
shellfish	either-number
sheriff	role-noun-alone
shire	body-of-people
shirt	bears-words behind-quoted-title
shirts	bears-words behind-quoted-title
shoal	amount
shopkeeper	person-noun
shopper	person-noun
short	language
shorthand	language
shoulders	moved-part
shout	noun-of-speaking
shouts	noun-of-speaking
show	before-title-of-work behind-quoted-title work
shows	work
showtime	bare-noun
shrimp	either-number
sick	people-by-trait
side	either-number of-ballot-answer
sign	bears-words behind-quoted-title noun-of-words
signor	word-for-man
signora	word-for-woman
signs	bears-words behind-quoted-title noun-of-words
sing	before-title-of-work
singer	epithet
singing	before-title-of-work before-work-title
single	before-title-of-work work
singles	work
sings	before-title-of-work before-work-title speaks-of-words
sinking	belongs-to-ship
sir	word-for-man
sister	person-noun role-noun-alone word-for-woman
sitcom	before-bare-title before-title-of-work behind-quoted-title work
sitcoms	work
skeptic	plural-in-s
sketch	before-title-of-work behind-quoted-title work
skier	epithet
skipper	belongs-to-ship epithet
slang	language
slew	amount
slogan	behind-quoted-title names-the-quoted noun-of-speaking noun-of-words quotation-noun speaks-of-words
slogans	behind-quoted-title noun-of-speaking noun-of-words
slur	follows-slogan noun-of-words
slurs	noun-of-words
smelt	either-number
snapper	either-number
snow	bare-noun
sobriquet	names-itself
society	body-of-people
soldier	person-noun
soldiers	counted-after-number
some	either-number
someone	bare-noun
something	bare-noun
son	of-the-younger person-noun role-noun-alone word-for-man
song	before-bare-title before-title-of-work behind-quoted-title part-of-text work
songs	before-bare-title before-title-of-work work
songwriter	epithet
soprano	epithet
sort	amount bare-noun
soundtrack	before-bare-title before-title-of-work work
soundtracks	work
spacecraft	either-number
spanish	language people-by-trait
spate	amount
spawn	either-number
speaker	quotation-noun
species	either-number
speculation	bare-noun
speech	noun-of-speaking
speeches	noun-of-speaking
sperm	either-number
spinner	epithet
spokesman	word-for-man
spokeswoman	word-for-woman
sports	either-number
spot	before-title-of-work
spring	bare-noun
sprinter	epithet
squad	either-number
squadron	body-of-people
squid	either-number
staff	either-number
staging of	before-work-title
stand	gloss-word
standard	bare-noun
stands	gloss-word
star	before-title-of-work epithet
star of	before-work-title
starfish	either-number
starred	before-title-of-work
starred in	before-bare-title before-work-title
starring	before-title-of-work
starring in	before-bare-title before-work-title
stars	before-title-of-work
stars in	before-bare-title before-work-title
stars of	before-work-title
state	body-of-people
statement	given-out noun-of-speaking quotation-noun speaks-of-words
statements	given-out noun-of-speaking
statesman	epithet=office
station	body-of-people
stern	belongs-to-ship
sticker	bears-words behind-quoted-title
stickers	bears-words behind-quoted-title
stones	measure-in-singular
stood	gloss-word
stories	before-title-of-work
story	before-title-of-work
stranger	person-noun
strategist	epithet=office
strategy	follows-slogan
stream	amount
striker	epithet
string	amount
strong	people-by-trait
student	person-noun role-noun-alone
students	counted-after-number
study	before-title-of-work
sturgeon	either-number
subject	part-of-text
subtitle	part-of-text
succession	amount
sudanese	people-by-trait
suggestion	noun-of-speaking
suggestions	noun-of-speaking
summary	announced
summer	bare-noun
sunday	bare-noun
sung	before-work-title
supermarket	body-of-people
superstar	epithet
supporter	person-noun
supporters	of-ballot-answer
surprise	said-of-it
survivor	person-noun
survivors	belongs-to-ship
suspect	person-noun
swahili	language
swarm	amount
swath	amount
sweater	bears-words
sweaters	bears-words
sweatshirt	bears-words
sweatshirts	bears-words
swimmer	epithet
swine	either-number
swipe	noun-of-speaking
swiss	people-by-trait
swordfish	either-number
symphonies	work
symphony	before-bare-title before-title-of-work work
t-shirt	bears-words behind-quoted-title
t-shirts	bears-words behind-quoted-title
tablespoons	measure-in-singular
taiwanese	people-by-trait
talk	follows-slogan
tattoo	bears-words
tattoos	bears-words
taunt	noun-of-speaking
taunts	noun-of-speaking
teacher	person-noun
team	amount body-of-people
teaspoons	measure-in-singular
teenager	person-noun
telecast	work
telenovela	before-bare-title work
telenovelas	work
telephone	way-of-speaking
telling	speaks-of-words view-noun
tenant	person-noun
tench	either-number
tenor	epithet
tenth	either-number
tenths	either-number
terabytes	measure-in-singular
terawatts	measure-in-singular
term	gloss-word names-the-quoted noun-of-words
terms	gloss-word noun-of-words
testament	bare-noun
text	way-of-speaking
thanks	bare-noun either-number
that	noun-of-words
the	everyday link-in-bare-title
theater	bare-noun
theatre	bare-noun
theme	behind-quoted-title
themes	behind-quoted-title
thesis	before-title-of-work plural=theses
thespian	epithet
thief	plural=thieves
things	bare-noun
third	either-number share-of
thirds	either-number share-of
thousand	counted-after-number either-number
thousands	either-number
thriller	before-bare-title before-title-of-work work
thrillers	work
thursday	bare-noun
tilapia	either-number
time	bare-noun
times	counted-after-number measure-in-singular
tirade	noun-of-speaking
title	names-itself part-of-text
titled	before-work-title
to	link-in-bare-title
today	bare-noun
toddler	person-noun
tomorrow	bare-noun
tonnes	counted-after-number measure-in-singular
tons	counted-after-number either-number
tooth	plural=teeth
topic	plural-in-s
total	either-number
tour	behind-quoted-title
tourist	person-noun
town	body-of-people
track	before-title-of-work work
tracks	before-title-of-work work
tradition	bare-noun
treason	bare-noun
tribe	body-of-people
trickle	amount
trillion	either-number
trillions	either-number
trilogy	before-bare-title before-title-of-work work
trio	either-number
troops	counted-after-number
troupe	body-of-people
trout	either-number
trust	body-of-people
truth	bare-noun
tuesday	bare-noun
tuna	either-number
tunic	plural-in-s
turbot	either-number
turkish	language
tweet	given-out noun-of-speaking quotation-noun
tweets	noun-of-speaking
tycoon	epithet
type	amount
uncle	of-the-elder person-noun role-noun-alone word-for-man
under	everyday
undocumented	people-by-trait
uneducated	people-by-trait
unemployed	people-by-trait
uninsured	people-by-trait
union	body-of-people
unit	body-of-people
units	counted-after-number
university	body-of-people
unwillingness	noun-of-failing
urdu	language
use	said-of-it
usher	person-noun
variety	amount
vehicles	counted-after-number
verdict	announced noun-of-speaking
vermin	either-number
verse	part-of-text quotation-noun speaks-of-words
verses	part-of-text
version of	before-work-title
veteran	epithet role-noun-alone
victim	person-noun
video	before-title-of-work way-of-speaking work
videos	before-title-of-work
vietnamese	people-by-trait
view	noun-of-speaking view-noun
village	body-of-people
villager	person-noun
violence	follows-slogan
visitor	person-noun
voice	quotation-noun
voiced	speaks-of-words
volts	measure-in-singular
vote	ballot-word of-ballot-answer
voted	ballot-word
voter	ballot-word of-ballot-answer person-noun
voters	ballot-word of-ballot-answer
votes	ballot-word counted-after-number measure-in-singular of-ballot-answer
voting	ballot-word of-ballot-answer
vow	noun-of-speaking
vows	noun-of-speaking
vulnerable	people-by-trait
waiter	person-noun word-for-man
waitress	person-noun word-for-woman
war	bare-noun
warning	given-out noun-of-speaking
warnings	noun-of-speaking
watchdog	body-of-people
watched	before-work-title
watching	before-work-title
watercraft	either-number
watts	measure-in-singular
wave	amount
weak	people-by-trait
wealth	amount
wealthy	people-by-trait
website	before-title-of-work
wednesday	bare-noun
weeks	counted-after-number measure-in-singular
welsh	people-by-trait
whanau	either-number
whereabouts	either-number
which	everyday
white	people-by-trait
whiting	either-number
wicketkeeper	epithet
widow	person-noun role-noun-alone word-for-woman
widower	person-noun word-for-man
wife	person-noun plural=wives role-noun-alone word-for-woman
wildebeest	either-number
will	either-number
wing	follows-slogan
winger	epithet
winnings	either-number
winter	bare-noun
witness	person-noun
wolf	plural=wolves
woman	person-noun plural=women word-for-woman
women	bare-noun counted-after-number irregular-plural-people
wonder	bare-noun said-of-it
word	gloss-word names-the-quoted noun-of-speaking noun-of-words quotation-noun
wording	noun-of-words
words	gloss-word measure-in-singular noun-of-speaking noun-of-words quotation-noun view-noun
work	bare-noun
worker	person-noun
workers	counted-after-number
workforce	either-number
working	people-by-trait
works	either-number
workshop	before-title-of-work
worst	people-by-trait
wounded	people-by-trait
wreck	belongs-to-ship
wreckage	belongs-to-ship
wrestler	epithet
wristband	bears-words
wristbands	bears-words
writer	epithet
writer of	before-work-title
yards	measure-in-singular
year	everyday
years	counted-after-number measure-in-singular
yen	counted-after-number measure-in-singular
yes	ballot-answer
yiddish	language
young	people-by-trait
younger	of-the-younger
youngster	epithet
youth	either-number
youtuber	epithet
zero	everyday
`;
