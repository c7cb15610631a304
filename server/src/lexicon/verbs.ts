/** What the features of this table say of a word. */
export const verbFeatures = {
  beat: "What somebody does with the face or the shoulders before speaking: “Dole shrugs. “…””",
  "moves-body": "The same with a part of the body: “Dole shakes her head. “…””",
  "about-words":
    "Verbs that hold a word up as somebody's: “he called it a “word””, “she spoke of the “word””.",
  addressing: "Verbs whose noun phrase behind them is the hearer.",
  "acts-as-person": "Verbs whose subject is a person or an organisation, those of speaking apart.",
  answering: "Verbs by which one who is asked speaks.",
  argues:
    "Verbs that a clause without “that” follows oftener than an object does: “argued the plan to pay would fail”.",
  asking: "Verbs by which one who asks lets the other speak next.",
  "bare-verb-behind-its": "Verbs in their bare form that “its” cannot own: “its make sense”.",
  "before-slogan": "Words that people call out are no titles, whatever their capitals.",
  "before-other-name": "Before another name that somebody had or has.",
  "before-variant": "Before another spelling that a text speaks of.",
  "behind-so": "“So said”, “so began”.",
  believes: "Verbs of what somebody holds to be so.",
  bringing: "Verbs behind which somebody does do something: “led the mayor to say”.",
  claims: "Verbs of saying what may not be so.",
  "clause-behind": "Verbs that a clause may follow without “that”.",
  "before-habit": "“Used to say”, “likes to ask”.",
  coming: "Verbs behind which “from” says whose words come: “praise came from Dole”.",
  copula: "Verbs that tie what somebody or something is to it, beside “be”.",
  "credits-of-article": "Participles with which a line tells who made an article: “Reporting by …”.",
  "goes-somewhere": "Verbs of motion, before “to” and a place: “flew to Whapley”.",
  "deed-of-organization": "What companies and bodies do, behind “which”: “Norvik, which makes tyres”.",
  "does-with-the-hand":
    "Verbs of speech that more often do something else to the person behind them: “he hit her”.",
  doing:
    "Verbs that take up words only where the words are called so: “use the term “…””, but “use their “…” technique”.",
  "done-to-ship": "What is done to ships, and seldom to people: “was towed”.",
  "doubles-consonant":
    "Verbs that double their last consonant before -ed and -ing, being short or stressed at the end: quip, begin.",
  "form-of-make": "Forms of “make”, for “made clear that”.",
  "fragile-cue": "Verbs that speak only right before a quotation: “He went, “…””, “Think: “…””.",
  "gives-out": "Verbs with which somebody gives words out: “issued a statement”.",
  "gives-words": "Verbs that say beside a quotation that somebody’s words are given.",
  handling: "Verbs of speech that also do something to a thing: “add lemon”, “write a letter”.",
  judging:
    "Verbs that name what someone says of a thing, and so govern a fragment as firmly as a verb of speech.",
  "makes-work": "“She wrote “The Long Road Home””.",
  "meeting-of-two": "Verbs behind which somebody stands who takes part as much as the subject does.",
  "meets-opponent": "What one team does to another: “Harrow Vale beat Deniston 3-1”.",
  "named-as-work":
    "Nouns that stand before the name of a work, a programme or a sign, or take one as their own.",
  "object-before-bare-verb":
    "Verbs whose object does something in a bare form behind it: “heard the mayor give”, “let him go”.",
  naming: "Verbs that say what somebody calls somebody or something.",
  "never-noun": "Verbs that are seldom nouns in either form, and whose base form is no past or participle.",
  "nounlike-participle": "Participles that look like nouns: “the tests broadcast on Monday have”.",
  participle: "Its past participle, where that is another form.",
  "participle-by-itself": "Verb forms that may stand behind “it is” and “it has”.",
  "participle-of-naming": "“Nicknamed the “Fox””.",
  past: "The past of a verb that does not form it with -ed.",
  "past-and-base": "Past forms that are another verb’s base, or a noun: “he bore no ill will”.",
  perceiving:
    "Verbs behind which somebody stands who is heard or seen to do something: “recalls her saying”.",
  phrasal:
    "Verbs that a particle goes with, so that a preposition may follow it: “came in in May”, “logged on on Monday”.",
  "plain-speech": "Verbs that only speak, whatever a tagger takes them for.",
  "progressive-behind-its": "Participles behind which “its” is “it is”: “its getting late”.",
  "put-in-writing": "Participles of writing on a thing: “scrawled on the wall”.",
  quoting: "Verbs that cite words.",
  reports: "Verbs that report what somebody said.",
  "reports-clause":
    "Verbs whose clause behind them is what somebody said: “said that …”, “said the plan …”, “asked whether …”.",
  "reports-infinitive": "Verbs whose infinitive is what somebody said: “vowed to …”, “asked the crew to …”.",
  "reports-question":
    "Verbs of speech that a question about a person, a thing or a place may follow: “asked who”.",
  sailing: "What ships do and people do not, at least not with “the” before their names.",
  "sailing-phrase": "What ships do, in two words: “ran aground”.",
  "speaks-not-before":
    "The words behind some cue verbs with which they do not speak: “began to”, “hails from”, “claimed responsibility”.",
  speech: "Verbs that stand beside whole sentences in quotation marks: “…,” she said.",
  "speech-in-line": "Other verbs in a line that make it a sentence and no label or header.",
  stance: "Verbs that govern fragments and reported clauses: he called it “…”, she blamed “…”.",
  "stem-of-wishing": "How words begin behind which the verb may be a bare one: “demanded that he go”.",
  "takes-hearer": "Verbs behind which the hearer stands before “to”: “…,” urged the voters to stay away.",
  "takes-no-clause": "Verbs before which “that” makes them nouns: “the attacks that hit the town”.",
  "takes-object-and-as":
    "Verbs that say of something that it is so: right before “as” they lack that something, so it is their subject.",
  "title-naming": "Verbs that give a thing its title: “a report titled “…””.",
  "unchanging-past": "Verbs whose past looks like a noun: “Dole cast the blame”.",
  wishing: "Verbs behind which somebody is to do something, and may never do it: “asked the crew to say”.",
  "deed-of-employer": "What companies alone do, right behind their name: “Norvik employs”.",
  "moves-in-market": "What shares do, and the company that they are of: “Norvik rose 3 percent”.",
  "plans-a-deed": "What a body says of itself, behind “said it”: “said it plans to”.",
  "gives-result": "How a company gives its results: “posted a loss”.",
  "plays-a-match": "What a side does, no matter whom it meets: “Wexham Women won at home”.",
  "done-to-place": "What is done to places in war, and seldom to people: “shelled Whapley”.",
  "plays-against": "What a team does to another that a plural verb tells: “Selby host Marlby next week”.",
  "takes-over-company": "What companies do to others: “is to buy Norvik”.",
} as const;

/** Verbs and verb forms, one a line with its features. Own writing. */
export const verbs = `
about	participle-by-itself
accept	never-noun
accuse	judging never-noun stance
achieve	never-noun
acknowledge	argues clause-behind never-noun reports reports-clause speech
acquire	deed-of-organization never-noun takes-over-company
ad-lib	speech
add	argues clause-behind gives-words handling moves-in-market never-noun plain-speech reports reports-clause speech
address	speaks-not-before=to stance
admit	argues clause-behind doubles-consonant never-noun reports reports-clause speaks-not-before=responsibility speech
admonish	speech
adopt	doing stance
advance	moves-in-market
advertise	stance takes-object-and-as
advis	stem-of-wishing
advise	addressing speech stance takes-hearer wishing
advocate	stance
affirm	reports-clause speech
agonize	stance
agree	clause-behind fragile-cue never-noun plans-a-deed reports-clause reports-infinitive speech stance
aim	plans-a-deed
aka	before-variant
alias	before-variant
allege	never-noun reports-clause speech
allow	bringing fragile-cue never-noun speech
also	before-variant
anchored	done-to-ship sailing
announce	never-noun reports reports-clause speech
announced	speech-in-line
answer	answering speaks-not-before=charges,to speech
anticipate	stance
antiquated	before-variant
apologise	speech
apologize	speech
appear	copula never-noun
applaud	stance
apply	doing never-noun stance
argue	argues clause-behind gives-words never-noun reports reports-clause speech stance
arrive	never-noun
articulate	stance
as	before-slogan
ascribe	stance
ask	addressing asking clause-behind gives-words reports reports-clause reports-infinitive reports-question speech stance stem-of-wishing takes-hearer wishing
asks	speech-in-line
assail	judging stance
assert	argues gives-words reports reports-clause speech
assume	clause-behind never-noun stance
assure	addressing reports-clause stance
attack	judging stance takes-no-clause takes-object-and-as
attest	speech
attribute	stance
authorize	stance
aver	doubles-consonant reports-clause speech
avoid	never-noun
avow	speech
babble	fragile-cue speech
back	doing stance
backtrack	stance
banter	fragile-cue speech
bark	speech
bash	stance
bawl	fragile-cue speech
be	bare-verb-behind-its
beam	beat speech
beat	meeting-of-two meets-opponent participle=beaten past=beat plays-a-match unchanging-past
become	copula participle=become participle-by-itself past=became
becoming	progressive-behind-its
beg	doubles-consonant fragile-cue speech stance takes-hearer wishing
began	behind-so
begin	does-with-the-hand doubles-consonant fragile-cue never-noun participle=begun past=began speaks-not-before=to speech
begun	participle-by-itself
believe	acts-as-person believes clause-behind never-noun stance
bellow	speech
belong	never-noun
bemoan	speech
bent	past-and-base
berate	stance
berthed	done-to-ship sailing
beseech	past=besought speech
besiege	done-to-place
bet	clause-behind doubles-consonant past=bet unchanging-past
bid	nounlike-participle unchanging-past
bill	stance takes-no-clause takes-object-and-as title-naming
birth name was	before-other-name
blame	about-words judging stance takes-no-clause
blast	about-words judging stance takes-object-and-as
blockade	done-to-place
blog	doubles-consonant speech
blurt	fragile-cue speech
blush	beat
bluster	fragile-cue speech
boarded	done-to-ship
boast	about-words clause-behind reports-clause speech
bolster	stance
bomb	done-to-place
bombard	done-to-place
boo	stance
bore	past-and-base
born	before-other-name
borrow	doing stance
bought	participle-by-itself
bound	participle-by-itself past-and-base
brag	clause-behind doubles-consonant reports-clause speech
brand	about-words judging naming stance takes-no-clause takes-object-and-as
brief	addressing speech
bring	never-noun past=brought phrasal
bristle	stance
broadcast	nounlike-participle unchanging-past
brought	participle-by-itself
build	deed-of-organization
built	participle-by-itself
burnt	participle-by-itself
burst	unchanging-past
bust	participle-by-itself
buy	deed-of-organization past=bought takes-over-company
call	about-words judging meeting-of-two naming phrasal stance takes-no-clause title-naming
called	before-variant participle-of-naming
capsized	sailing
capsizes	sailing
caption	speech
captioned	named-as-work
carrying	done-to-ship
cash	phrasal
cast	judging nounlike-participle past=cast stance takes-object-and-as unchanging-past
castigate	judging stance takes-object-and-as
caught	participle-by-itself
cause	bringing
caution	clause-behind reports-clause speech
chafe	stance
chalk	stance
challenge	stance
champion	stance
chant	about-words speech
characterise	judging stance takes-object-and-as
characterize	judging stance takes-object-and-as
charge	stance
chat	doubles-consonant stance
check	phrasal
cheer	stance
chide	speech
chime	doubles-consonant speech
chirp	fragile-cue speech
chirrup	fragile-cue speech
choose	never-noun participle=chosen past=chose
chortle	speech
chorus	fragile-cue speech
christen	stance
christened	before-other-name participle-of-naming
chuckle	beat speech
chunter	speech
cite	about-words judging quoting stance takes-object-and-as
claim	about-words argues claims clause-behind never-noun reports reports-clause reports-infinitive speaks-not-before=responsibility speech
clarify	speech
climb	moves-in-market
close	deed-of-organization handling stance
co-write	makes-work
co-writes	makes-work
co-written	makes-work
co-wrote	makes-work
coach	stance
code-named	participle-of-naming
codenamed	participle-of-naming
coin	doing stance
collided	sailing
collides	sailing
come	coming participle=come participle-by-itself past=came phrasal
coming	progressive-behind-its
command	fragile-cue speech takes-hearer wishing
commend	judging stance
comment	speech
communicate	stance
commute	goes-somewhere
compare	judging stance
compel	bringing doubles-consonant
complain	clause-behind reports reports-clause speech stance
compliment	stance
comply	never-noun
composed	makes-work
composes	makes-work
concede	argues clause-behind reports reports-clause speech
conceive	stance
conclude	clause-behind judging reports reports-clause speech stance
concur	doubles-consonant stance
condemn	about-words judging stance takes-object-and-as
condition	stem-of-wishing
confess	reports-clause speech
confide	speech
confirm	clause-behind never-noun reports-clause speech
congratulate	stance
conjure	stance
consider	clause-behind never-noun stance
consist	never-noun
contain	never-noun
contend	argues clause-behind reports reports-clause speech
continue	fragile-cue never-noun speaks-not-before=to speech
continued	speech-in-line
contribute	never-noun
contributed	credits-of-article
contributing	credits-of-article
convey	stance
convince	stance
copyright	credits-of-article
cost	nounlike-participle unchanging-past
counter	answering reports-clause speech
cover	stance takes-no-clause
cowrite	makes-work
cowrites	makes-work
cowritten	makes-work
cowrote	makes-work
crack	fragile-cue speech
credit	stance
cried	before-slogan
cries	before-slogan
critical	stem-of-wishing
criticise	about-words judging stance takes-object-and-as
criticize	about-words judging stance takes-object-and-as
croak	speech
cross	moves-body
crow	speech stance
crucial	stem-of-wishing
crush	meets-opponent
cry	before-slogan speech
cut	deed-of-organization doubles-consonant nounlike-participle participle-by-itself past=cut phrasal unchanging-past
cycle	goes-somewhere
dead	participle-by-itself
deadpan	speech
dealt	participle-by-itself
debate	meeting-of-two
debunk	stance
decide	clause-behind stance
declaim	speech
declare	clause-behind reports reports-clause speech
decline	moves-in-market
decry	about-words judging stance takes-object-and-as
deem	about-words judging naming stance
defeat	meeting-of-two meets-opponent
defend	stance
define	stance
deliver	stance
demand	speech stem-of-wishing
demonize	stance
demonstrate	clause-behind stance
demur	doubles-consonant stance
denounce	about-words judging stance takes-object-and-as
deny	about-words never-noun reports reports-clause speech
departed	sailing
departs	sailing
depend	never-noun
depict	judging stance takes-object-and-as
deplore	judging stance takes-object-and-as
deride	about-words judging stance takes-object-and-as
describe	about-words acts-as-person judging naming never-noun stance takes-object-and-as
deserve	never-noun
detail	stance takes-no-clause
deter	doubles-consonant
die	acts-as-person
dip	doubles-consonant moves-in-market
direct	fragile-cue speech takes-hearer wishing
directed	makes-work
directs	makes-work
disagree	never-noun stance
disclose	reports reports-clause speech stance
discover	clause-behind
discuss	stance
dismiss	about-words judging stance takes-object-and-as
dispute	stance
distribute	deed-of-organization
divulge	speech
docked	done-to-ship sailing
docks	sailing
doing	progressive-behind-its
done	participle-by-itself
doubt	clause-behind stance
dove	past-and-base
draw	meets-opponent participle=drawn past=drew plays-a-match
drawl	speech
dream	stance
drifted	sailing
drifting	done-to-ship
drive	bringing goes-somewhere participle=driven past=drove
drop	doubles-consonant moves-in-market phrasal
dub	about-words doubles-consonant judging naming stance takes-object-and-as title-naming
dubbed	before-slogan participle-of-naming
dug	past-and-base
ease	moves-in-market
eat	never-noun participle=eaten past=ate
echo	about-words speaks-not-before=with speech
edge	meets-opponent moves-in-market
edited	credits-of-article
editing	credits-of-article
elaborate	gives-words speech
email	addressing meeting-of-two speech
emblazoned	put-in-writing
embroidered	put-in-writing
emerge	never-noun
emigrate	goes-somewhere
emphasise	clause-behind reports reports-clause speech
emphasize	clause-behind reports reports-clause speech
employ	deed-of-employer deed-of-organization doing stance
enable	bringing
encircle	done-to-place
encourage	never-noun stance wishing
endorse	stance
engraved	put-in-writing
enjoy	never-noun
enquire	speech
ensure	clause-behind never-noun
entered dock	sailing-phrase
entered harbor	sailing-phrase
entered harbour	sailing-phrase
entered port	sailing-phrase
entertain	plays-against
enthuse	speech
entitle	judging stance title-naming
entitled	named-as-work participle-of-naming
entreat	speech
enunciate	speech
envision	stance
equate	stance
essential	stem-of-wishing
establish	stance
estimate	judging reports-clause stance
evacuate	done-to-place
evoke	stance
exclaim	speech
excoriate	judging stance takes-object-and-as
exhort	speech takes-hearer wishing
exist	never-noun
expand	deed-of-organization
expect	clause-behind never-noun plans-a-deed stance wishing
explain	argues clause-behind gives-words never-noun reports reports-clause reports-question speech stance
expostulate	speech
express	acts-as-person judging stance
exult	speech
face	meeting-of-two plays-against speaks-not-before=charges
fail	never-noun
fall	moves-in-market past=fell
fault	stance
fear	clause-behind stance
fed	participle-by-itself past-and-base
feel	acts-as-person clause-behind copula never-noun object-before-bare-verb past=felt speaks-not-before=free stance
felt	participle-by-itself
figure	clause-behind
film	perceiving
find	clause-behind never-noun past=found stance
finish	does-with-the-hand fragile-cue speech
fire	does-with-the-hand fragile-cue speech
fit	participle-by-itself unchanging-past
fixate	stance
flee	goes-somewhere participle=fled past=fled
flew	past-and-base
fly	goes-somewhere participle=flown past=flew
fold	moves-body
follow	never-noun speech-in-line
follows	speech-in-line
force	bringing
forecast	nounlike-participle past=forecast stance unchanging-past
foresee	participle=foreseen past=foresaw stance
formerly	before-variant
fought	participle-by-itself
found	participle-by-itself
foundered	sailing
frame	judging stance takes-object-and-as
fret	stance
frown	beat
fulminate	speech
fume	speech
gain	moves-in-market
gasp	speech
get	bare-verb-behind-its bringing doubles-consonant never-noun participle=gotten past=got phrasal
getting	progressive-behind-its
giggle	beat speech
give	gives-out never-noun participle=given past=gave phrasal
glare	beat
gloat	stance
go	fragile-cue goes-somewhere never-noun participle=gone past=went phrasal speech
goes	behind-so
goes by	before-variant
going	progressive-behind-its
gone	participle-by-itself
got	participle-by-itself
greet	meeting-of-two stance
grill	asking
grimace	beat
grin	beat doubles-consonant fragile-cue speech
gripe	speech
groan	speech
ground	past-and-base
grouse	speech
growl	speech
grumble	speech
guarantee	stance
guess	clause-behind fragile-cue speech
guffaw	speech
gush	speech
had	participle-by-itself
hail	about-words judging speaks-not-before=from stance takes-object-and-as
hammer	meets-opponent stance
hand	phrasal
hang	past=hung phrasal
happen	bare-verb-behind-its never-noun
happening	progressive-behind-its
harrumph	speech
hate	stance
have	bare-verb-behind-its object-before-bare-verb
having	progressive-behind-its
hazard	speech
headlined	named-as-work
hear	clause-behind object-before-bare-verb past=heard perceiving
heard	participle-by-itself
heckle	stance
hedge	stance
held	participle-by-itself
help	object-before-bare-verb
hesitate	beat
highlight	fragile-cue speech
hint	clause-behind reports-clause speech
hire	deed-of-organization
hiss	speech
historically	before-variant
hit	does-with-the-hand doubles-consonant fragile-cue nounlike-participle participle-by-itself past=hit speech unchanging-past
hold	doing meets-opponent never-noun past=held phrasal stance
holler	speech
hop	doubles-consonant
hope	clause-behind fragile-cue never-noun stance
host	meeting-of-two plays-against
howl	fragile-cue speech
hung	participle-by-itself
hurry	goes-somewhere
hurt	nounlike-participle participle-by-itself unchanging-past
hypothesise	speech
hypothesize	speech
ignore	never-noun
illustrate	stance
imagine	clause-behind perceiving stance
imperative	stem-of-wishing
implore	speech takes-hearer wishing
imply	clause-behind never-noun reports-clause speech
importan	stem-of-wishing
include	never-noun
indicate	argues clause-behind fragile-cue never-noun reports-clause speech
inform	addressing reports-clause speech
inquire	speech
inscribed	put-in-writing
insist	argues clause-behind gives-words never-noun reports reports-clause speech stem-of-wishing
inspire	bringing
instruct	fragile-cue speech stance takes-hearer wishing
insult	stance
intend	never-noun plans-a-deed
interject	speech
interpose	speech
interpret	stance
interrupt	speech
interview	asking
intone	speech
introduce	stance
inveigh	stance
invest	deed-of-organization
invite	wishing
invoke	stance
involve	never-noun
issue	gives-out handling judging stance
jab	doubles-consonant fragile-cue speech
jeer	stance
jest	fragile-cue speech
join	meeting-of-two phrasal
joke	clause-behind reports reports-clause speech
judge	about-words judging stance
jump	moves-in-market
keep	never-noun past=kept phrasal
kept	participle-by-itself
kick	phrasal
knit	unchanging-past
knock	stance
know	acts-as-person clause-behind doing never-noun participle=known past=knew stance takes-object-and-as
known as	before-other-name before-variant
label	about-words judging naming stance takes-no-clause takes-object-and-as title-naming
lack	never-noun
laid	participle-by-itself
lambaste	judging stance takes-object-and-as
lament	judging reports reports-clause speech
lampoon	judging stance takes-object-and-as
lash	stance
laud	about-words judging stance takes-object-and-as
laugh	acts-as-person beat speech
launch	deed-of-organization
launched	done-to-ship
lay	handling past=laid past-and-base stance
lead	bringing past=led
leak	stance
learn	clause-behind never-noun stance
leave	never-noun past=left
leaves dock	sailing-phrase
leaves harbor	sailing-phrase
leaves harbour	sailing-phrase
leaves port	sailing-phrase
lecture	speech
led	participle-by-itself
left	participle-by-itself
left dock	sailing-phrase
left harbor	sailing-phrase
left harbour	sailing-phrase
left port	sailing-phrase
lest	stem-of-wishing
let	doubles-consonant object-before-bare-verb past=let unchanging-past
liberate	done-to-place
lie	past=lied stance
lift	moves-body
like	participle-by-itself stance
liked	before-habit
liken	judging stance
likes	before-habit
list	stance takes-no-clause takes-object-and-as
listed	sailing
lit	participle-by-itself past-and-base
live	phrasal
lobby	stance
lock	phrasal
log	doubles-consonant phrasal
look	clause-behind copula
looking	progressive-behind-its
lose	meets-opponent moves-in-market participle=lost past=lost plays-a-match
lost	participle-by-itself
love	stance
loved	before-habit
loves	before-habit
lower	moves-body
made	form-of-make participle-by-itself
maintain	argues clause-behind never-noun reports-clause speech
make	bare-verb-behind-its clause-behind deed-of-organization form-of-make never-noun object-before-bare-verb past=made
makes	form-of-make
making	form-of-make progressive-behind-its
malign	stance
manage	deed-of-organization
mandat	stem-of-wishing
mandate	stance
mantra	before-slogan
manufacture	deed-of-employer deed-of-organization
march	goes-somewhere
market	deed-of-employer stance takes-no-clause takes-object-and-as title-naming
marry	acts-as-person meeting-of-two
marvel	reports-clause speech
mean	clause-behind never-noun past=meant
meant	participle-by-itself
meet	meeting-of-two never-noun past=met plays-against
mention	about-words judging stance
message	speech
migrate	goes-somewhere
mislead	past=misled stance
moan	fragile-cue speech
mock	judging speech takes-object-and-as
monitor	deed-of-organization
moored	done-to-ship sailing
motto	before-slogan
mouth	fragile-cue speech
move	bringing goes-somewhere phrasal
mumble	speech
murmur	speech
muse	reports-clause speech
mutter	speech
nail	stance
name	stance takes-object-and-as title-naming
named	before-variant participle-of-naming
narrate	speech
necess	stem-of-wishing
need	bare-verb-behind-its doing never-noun stance
needle	speech
nickname	judging stance title-naming
nicknamed	before-other-name named-as-work participle-of-naming
nod	beat doubles-consonant fragile-cue speech
note	argues clause-behind gives-words never-noun reports reports-clause speaks-not-before=for speech
notice	object-before-bare-verb
notify	addressing reports-clause speech
née	before-other-name
object	fragile-cue speech stance
observe	clause-behind reports-clause speech
occur	never-noun
offer	fragile-cue handling never-noun plans-a-deed reports-infinitive speech
offset	nounlike-participle
open	deed-of-organization handling stance
operate	deed-of-organization never-noun
opine	speech
oppose	never-noun stance
or	before-variant
order	fragile-cue speech stance stem-of-wishing takes-hearer wishing
outline	stance
over	participle-by-itself
overcome	participle-by-itself
overhear	participle=overheard past=overheard perceiving
overrun	done-to-place
owe	never-noun
own	deed-of-organization
paid	participle-by-itself
paint	judging stance takes-object-and-as
painted	put-in-writing
pan	doubles-consonant judging stance takes-object-and-as
parody	stance
participate	never-noun
pass	phrasal
pause	beat
pay	never-noun past=paid
peddle	stance
pen	stance
penned	makes-work
permit	bringing doubles-consonant
persist	never-noun
persuade	stance wishing
philosophise	speech
philosophize	speech
phone	meeting-of-two phrasal
photo	credits-of-article
phrase	before-slogan
picture	perceiving
pillory	judging stance takes-object-and-as
pipe	speech
pitch	stance takes-object-and-as
plan	doubles-consonant plans-a-deed
play	plays-against
plead	fragile-cue speech
pledge	clause-behind reports-clause reports-infinitive speech
plug	doubles-consonant stance
plunge	moves-in-market
point	reports-clause stance
poke	stance
ponder	speech
pontificate	speech
portray	judging stance takes-object-and-as
posit	speech
post	clause-behind gives-out gives-result gives-words handling reports-clause speech
posted	speech-in-line
postulate	stance
praise	about-words judging stance takes-object-and-as
pray	clause-behind stance stem-of-wishing
preach	speech
predict	argues clause-behind reports-clause speech
prefer	never-noun stance stem-of-wishing
present	doing stance takes-object-and-as
press	addressing asking does-with-the-hand fragile-cue phrasal speech stance takes-hearer wishing
pressure	wishing
prevent	never-noun
printed	put-in-writing
probe	fragile-cue speech
proclaim	reports-clause speech stance
prod	asking bringing doubles-consonant fragile-cue speech
produce	deed-of-organization
profess	judging stance
project	stance
promise	addressing clause-behind reports-clause reports-infinitive speech stance
promote	stance takes-object-and-as
prompt	bringing speech
pronounce	speech stance
prophesy	speech
propos	stem-of-wishing
propose	speech stance
protest	speech
prove	clause-behind copula never-noun stance
provide	deed-of-organization never-noun
proviso	stem-of-wishing
provoke	bringing
publish	deed-of-organization gives-out handling stance
published	credits-of-article makes-work
publishes	makes-work
pull	phrasal
purr	speech
push	phrasal stance wishing
put	does-with-the-hand doubles-consonant fragile-cue nounlike-participle participle-by-itself past=put phrasal speaks-not-before=up speech unchanging-past
put to sea	sailing-phrase
qualify	plays-a-match
query	speech
question	addressing asking fragile-cue reports-clause reports-question speech stance
quibble	speech
quip	clause-behind doubles-consonant reports reports-clause speech
quit	participle-by-itself unchanging-past
quiz	asking
quote	about-words clause-behind gives-words quoting speech
rail	judging stance
raise	deed-of-organization handling moves-body stance
raised	done-to-ship
rally	moves-in-market stance
ran aground	sailing-phrase
rant	speech
rasp	speech
rate	judging stance takes-no-clause
rave	speech
reached dock	sailing-phrase
reached harbor	sailing-phrase
reached harbour	sailing-phrase
reached port	sailing-phrase
read	before-slogan behind-so handling nounlike-participle participle-by-itself past=read speech speech-in-line stance unchanging-past
reading	before-slogan
reads	before-slogan behind-so speech-in-line
realise	clause-behind stance
realize	clause-behind stance
reason	fragile-cue reports-clause speech
reassure	reports-clause stance
rebuke	stance
rebut	doubles-consonant speech
recall	deed-of-organization gives-words perceiving reports reports-clause speech
recapture	done-to-place
recast	past=recast unchanging-past
receive	never-noun
recite	speech
reckon	speech
recognise	clause-behind never-noun
recognize	clause-behind never-noun
recollect	speech
recommend	never-noun speech stem-of-wishing
record	perceiving
recorded	makes-work
records	makes-work
recount	reports-clause speech
recruit	deed-of-organization
refer	about-words doubles-consonant judging never-noun stance
reference	stance
refitted	done-to-ship
reflect	fragile-cue speech
refloated	done-to-ship
refuse	never-noun
refute	stance
regard	stance takes-object-and-as
regret	stance
reiterate	about-words reports-clause speech
reject	judging never-noun stance takes-object-and-as
relate	stance
release	gives-out handling judging stance
released	makes-work
releases	makes-work
relocate	deed-of-organization goes-somewhere
rely	never-noun
remain	copula never-noun
remark	reports-clause speech
remarked	speech-in-line
remember	clause-behind fragile-cue never-noun perceiving speaks-not-before=for speech
remind	addressing asking reports-clause stance
reminisce	speech
remonstrate	speech
repeat	about-words reports-clause speech
replace	meeting-of-two
reply	answering clause-behind gives-words reports reports-clause speech
report	clause-behind gives-result reports-clause speech
reported	speech-in-line
reporting	credits-of-article
reports	speech-in-line
represent	deed-of-organization
request	stem-of-wishing
requir	stem-of-wishing
require	never-noun stance wishing
resemble	never-noun
resign	acts-as-person
respond	answering reports reports-clause speech
retort	answering reports-clause speech
retreat	moves-in-market
return	goes-somewhere
retweet	speech
reveal	judging never-noun reports reports-clause reports-question speech stance
rhapsodise	speech
rhapsodize	speech
rid	unchanging-past
ride	goes-somewhere participle=ridden past=rode
ridicule	judging stance takes-object-and-as
riff	speech
rig	doubles-consonant
rip	about-words doubles-consonant judging stance takes-object-and-as
rise	moves-in-market past=rose
roar	speech
roll	moves-body
rout	meets-opponent
rub	moves-body
rue	stance
rule	stance
ruminate	speech
run	deed-of-organization doubles-consonant participle=run participle-by-itself past=ran phrasal
run aground	sailing-phrase
rung	participle-by-itself
runs aground	sailing-phrase
rush	goes-somewhere
said	before-slogan behind-so participle-by-itself
sail	goes-somewhere
sailed	sailing
sailing	done-to-ship
sails	sailing
salute	stance
salvaged	done-to-ship
sank	sailing
satirize	stance
say	about-words before-slogan clause-behind gives-words never-noun past=said plain-speech reports reports-clause reports-question speech
saying	before-slogan
says	before-slogan
scoff	speech
scold	speech
score	plays-a-match
scorn	judging stance takes-object-and-as
scowl	beat fragile-cue speech
scratch	moves-body
scrawled	put-in-writing
scream	speech
screech	fragile-cue speech
scribbled	put-in-writing
scuttled	done-to-ship
see	clause-behind never-noun object-before-bare-verb participle=seen past=saw perceiving stance takes-object-and-as
seek	never-noun past=sought stance
seem	clause-behind copula never-noun
seethe	stance
sell	deed-of-organization doing handling never-noun past=sold stance takes-object-and-as
send	gives-out handling never-noun past=sent phrasal stance
sent	participle-by-itself
serve	never-noun
set	doubles-consonant nounlike-participle participle-by-itself past=set phrasal unchanging-past
set sail	sailing-phrase
sets sail	sailing-phrase
settle	phrasal
sewn	put-in-writing
shake	moves-body participle=shaken past=shook
shed	moves-in-market nounlike-participle past=shed unchanging-past
shell	done-to-place
shook	past-and-base
shoot	does-with-the-hand fragile-cue past=shot speech
shot	participle-by-itself
shout	about-words clause-behind speech
show	clause-behind never-noun participle=shown past=showed stance
shriek	fragile-cue speech
shrug	beat fragile-cue speech
shut	nounlike-participle participle-by-itself unchanging-past
sigh	beat speech
sign	phrasal
signal	clause-behind fragile-cue speech
sing	gives-words handling participle=sung past=sang speech
sink	moves-in-market past=sank
sinking	done-to-ship
sinks	sailing
sit	doubles-consonant past=sat phrasal
skewer	judging stance takes-object-and-as
slam	about-words doubles-consonant judging stance takes-object-and-as
slap	doubles-consonant stance
slept	participle-by-itself
slew	past-and-base
slide	moves-in-market past=slid
slip	doubles-consonant moves-in-market
slogan	before-slogan
slogans	before-slogan
slump	moves-in-market
smear	stance
smile	acts-as-person beat fragile-cue speech
snap	doubles-consonant speech
snark	speech
snarl	speech
sneer	speech
snicker	speech
sniff	beat fragile-cue speech
snigger	speech
snipe	speech
snort	beat fragile-cue speech
soar	moves-in-market
sob	doubles-consonant fragile-cue speech
sold	participle-by-itself
sought	participle-by-itself
sound	clause-behind copula
speak	about-words judging never-noun participle=spoken past=spoke stance
specify	speech
speculate	reports-clause speech
spelled	before-variant
spelling	before-variant
spelt	before-variant
spend	never-noun past=spent
spent	participle-by-itself
spin	doubles-consonant past=spun stance
spit	unchanging-past
split	nounlike-participle participle-by-itself unchanging-past
splutter	fragile-cue speech
spray-painted	put-in-writing
spread	nounlike-participle participle-by-itself unchanging-past
spur	bringing doubles-consonant
squawk	fragile-cue speech
squeal	fragile-cue speech
stammer	speech
stamped	put-in-writing
stand	never-noun past=stood phrasal stance
start	phrasal
state	clause-behind reports reports-clause speech stance
stay	copula never-noun phrasal
steamed	sailing
steaming	done-to-ship
stenciled	put-in-writing
stencilled	put-in-writing
step	doubles-consonant phrasal
stipulat	stem-of-wishing
stitched	put-in-writing
stole	past-and-base
stood	participle-by-itself
stop	doubles-consonant phrasal
stress	argues clause-behind reports reports-clause speech
struck	participle-by-itself
stuck	participle-by-itself
stun	meets-opponent
stutter	speech
style	stance takes-object-and-as title-naming
subtitled	named-as-work participle-of-naming
succeed	meeting-of-two
sue	meeting-of-two
suffer	never-noun
suggest	argues clause-behind never-noun reports reports-clause speech stem-of-wishing
sum	doubles-consonant speech
summarise	speech
summarize	speech
sunk	done-to-ship participle-by-itself
supply	deed-of-organization
support	stance
suppose	clause-behind stance
supposed	participle-by-itself
surge	moves-in-market
surmise	speech
suspect	stance
swear	clause-behind judging participle=sworn past=swore reports-clause reports-infinitive stance
swept	participle-by-itself
swipe	stance
switch	phrasal
swoon	stance
sympathise	speech
sympathize	speech
tag	doubles-consonant
take	bare-verb-behind-its never-noun participle=taken past=took phrasal
taking	progressive-behind-its
talk	about-words judging stance takes-no-clause
tattooed	put-in-writing
taught	participle-by-itself
taunt	speech
teach	never-noun past=taught stance
tease	speech
tell	addressing asking clause-behind gives-words never-noun past=told plain-speech reports reports-clause reports-infinitive reports-question speech takes-hearer wishing
tend	never-noun
tended	before-habit
tends	before-habit
term	about-words judging naming stance title-naming
testify	clause-behind gives-words reports reports-clause speech
text	addressing meeting-of-two speech
thank	stance
theorise	speech
theorize	reports-clause speech
think	acts-as-person believes clause-behind fragile-cue never-noun past=thought speech
thought	participle-by-itself
thrash	meets-opponent
threaten	judging reports-infinitive stance
throw	moves-body participle=thrown past=threw
thrust	nounlike-participle
thunder	speech
title	judging stance takes-object-and-as title-naming
titled	named-as-work participle-of-naming
told	participle-by-itself
took on water	sailing-phrase
tore	past-and-base
torpedoed	done-to-ship
tout	about-words judging stance takes-object-and-as
towed	done-to-ship
train	stance
translated	credits-of-article
transliterated	before-variant
trash	judging stance takes-object-and-as
travel	goes-somewhere
trill	fragile-cue speech
trounce	meets-opponent
trumpet	stance
try	never-noun
trying	progressive-behind-its
tumble	moves-in-market
tune	phrasal
turn	phrasal
tweet	clause-behind gives-words reports reports-clause speech
tweets	speech-in-line
uncover	stance
underline	fragile-cue speech
underscore	stance
understand	clause-behind never-noun past=understood stance
understood	participle-by-itself
unveil	stance
updated	credits-of-article
upset	nounlike-participle
urg	stem-of-wishing
urge	addressing reports-clause reports-infinitive speech stance takes-hearer wishing
use	about-words doing never-noun stance takes-no-clause
used	before-habit
vent	judging stance
venture	speech
view	stance takes-no-clause takes-object-and-as
vilify	stance
visit	meeting-of-two plays-against
vital	stem-of-wishing
voice	judging stance
volunteer	speech
vote	phrasal
vow	clause-behind reports-clause reports-infinitive speech
wager	fragile-cue speech
wail	fragile-cue speech
walk	goes-somewhere phrasal stance
want	acts-as-person never-noun stance wishing
warn	about-words addressing argues claims clause-behind never-noun reports reports-clause speech stance
watch	object-before-bare-verb
wave	moves-body
wax	stance
wear	never-noun participle=worn past=wore
wed	unchanging-past
weep	fragile-cue past=wept speech
welcome	stance
went	behind-so
went aground	sailing-phrase
went down	sailing-phrase
went under	sailing-phrase
wet	unchanging-past
whimper	fragile-cue speech
whine	fragile-cue speech
whinge	speech
whisper	speech
whoop	fragile-cue speech
win	past=won plays-a-match
wince	beat
wink	beat
wisecrack	speech
wish	clause-behind stance stem-of-wishing
won	participle-by-itself
wonder	clause-behind reports-clause reports-question speech
work	phrasal
worry	stance
worth	participle-by-itself
wound	past-and-base
wrecked	done-to-ship
wring	moves-body past=wrung
write	clause-behind gives-words handling makes-work never-noun participle=written past=wrote plain-speech reports reports-clause speech
writes	makes-work
writing	credits-of-article
written	before-variant makes-work put-in-writing
wrote	before-slogan makes-work
yell	clause-behind speech
yelp	fragile-cue speech
`;
