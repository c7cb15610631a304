/** What the features of this table say of a word. */
export const verbFeatures = {
  "about-words":
    "Verbs that hold a word up as somebody's: “he called it a “word””, “she spoke of the “word””.",
  addressing: "Verbs whose noun phrase behind them is the hearer.",
  "agent-verb": "Verbs whose subject speaks or acts as a person or an organisation.",
  argues: "The same in the present tense, where it is the quotation's own paragraph that speaks.",
  "bare-verb-behind-its": "",
  "before-slogan": "Words that people call out are no titles, whatever their capitals.",
  "behind-person-not-ship": "",
  "complement-naming": "",
  "credits-of-article": "",
  "does-with-the-hand": "",
  doing:
    "Verbs that take up words only where the words are called so: “use the term “…””, but “use their “…” technique”.",
  "done-to-ship": "",
  "doubles-consonant":
    "One-syllable (or finally stressed) verbs that double their last consonant: quip, quipped.",
  "form-of-make": "",
  "form-of-quoting": "",
  "fragile-cue": "Verbs that speak only right before a quotation: “He went, “…””, “Think: “…””.",
  handling: "Verbs of speech that also do something to a thing: “add lemon”, “write a letter”.",
  judging:
    "Verbs that name what someone says of a thing, and so govern a fragment as firmly as a verb of speech.",
  "lead-in-saying": "",
  "makes-work": "“She wrote “The Long Road Home””.",
  meeting: "Verbs behind which somebody stands who takes part as much as the subject does.",
  "named-as-work":
    "Nouns that stand before the name of a work, a programme or a sign, or take one as their own.",
  "nounlike-participle": "Participles that look like nouns: “the tests broadcast on Monday have”.",
  "participle-by-itself": "Verb forms that may stand behind “it is” and “it has”.",
  "participle-of-naming": "",
  "plain-saying": "",
  "progressive-behind-its": "",
  "put-in-writing": "",
  "relay-naming": "",
  "reported-before-title": "“They say “Harbour Watch” is late”: the name begins what is said.",
  reports: "",
  "reports-behind-name": "",
  "reports-clause": "",
  sailing: "What ships do and people do not, at least not with “the” before their names.",
  "sailing-phrase": "",
  "saying-before-content": "",
  "saying-before-name":
    "“Her column, “Tides,” which …”: a name beside what has it, and not “she said, “Well,” in …”.",
  "saying-behind-sentence": "",
  "saying-whatever-tag": "",
  "says-beside-name": "",
  "speaks-not-before":
    "The words behind some cue verbs with which they do not speak: “began to”, “hails from”, “claimed responsibility”.",
  "speaks-or-includes": "",
  speech: "",
  "speech-in-line": "",
  stance: "",
  "stem-of-wishing": "",
  "takes-hearer": "Verbs behind which the hearer stands before “to”: “…,” urged the voters to stay away.",
  "takes-no-clause": "",
  "takes-object-and-as":
    "Verbs that say of something that it is so: right before “as” they lack that something, so it is their subject.",
  "title-naming": "",
  "unchanging-past": "",
} as const;

/** Verbs and verb forms, one a line with its features. Own writing. */
export const verbs = `
about	participle-by-itself
accuse	judging stance
acknowledge	reports speech
acknowledged	agent-verb says-beside-name
ad-lib	speech
add	handling reports speech
added	agent-verb behind-person-not-ship lead-in-saying plain-saying reports-behind-name reports-clause saying-behind-sentence saying-whatever-tag says-beside-name speaks-or-includes speech-in-line
adding	saying-whatever-tag
address	speaks-not-before=to stance
adds	agent-verb lead-in-saying reports-clause saying-behind-sentence speech-in-line
admit	doubles-consonant reports speaks-not-before=responsibility speech
admits	reports-clause
admitted	agent-verb reports-clause says-beside-name
adopt	doing stance
advertise	stance takes-object-and-as
advis	stem-of-wishing
advise	addressing speech stance takes-hearer
advocate	stance
affirm	speech
agonize	stance
agree	fragile-cue speech stance
allege	speech
allow	fragile-cue speech
anchored	done-to-ship sailing
announce	speech
announced	agent-verb says-beside-name speech-in-line
answer	speaks-not-before=charges speech
answered	saying-behind-sentence
anticipate	stance
apologise	speech
apologize	speech
applaud	stance
apply	doing stance
argue	reports speech stance
argued	agent-verb reports-behind-name reports-clause says-beside-name speech-in-line
argues	argues reports-clause
arguing	reports-clause
articulate	stance
as	before-slogan
ascribe	stance
ask	addressing reports saying-behind-sentence speech stance stem-of-wishing takes-hearer
asked	agent-verb reports-behind-name saying-behind-sentence saying-whatever-tag says-beside-name speaks-or-includes speech-in-line
asking	speech-in-line
asks	argues saying-behind-sentence speech-in-line
assail	judging stance
assert	reports speech
asserted	reports-clause
asserts	reports-clause
assume	stance
assure	addressing stance
attack	judging stance takes-no-clause takes-object-and-as
attest	speech
attribute	stance
authorize	stance
aver	speech
avow	speech
back	doing stance
backtrack	stance
bark	speech
bash	stance
be	bare-verb-behind-its
beam	speech
beat	unchanging-past
become	participle-by-itself
becoming	progressive-behind-its
beg	doubles-consonant fragile-cue speech stance takes-hearer
begin	does-with-the-hand fragile-cue speaks-not-before=to speech
begun	participle-by-itself
believe	reports-clause stance
believed	agent-verb reports-clause
believes	agent-verb reports-clause
bellow	speech
bemoan	speech
berate	stance
berthed	done-to-ship sailing
beseech	speech
bet	unchanging-past
bid	nounlike-participle unchanging-past
bill	stance takes-no-clause takes-object-and-as title-naming
blame	about-words judging stance takes-no-clause
blast	about-words judging stance takes-object-and-as
blog	doubles-consonant speech
boarded	done-to-ship
boast	about-words speech
bolster	stance
boo	stance
borrow	doing stance
bought	participle-by-itself
bound	participle-by-itself
brag	doubles-consonant speech
brand	about-words complement-naming judging relay-naming stance takes-no-clause takes-object-and-as
brief	addressing speech
bristle	stance
broadcast	nounlike-participle unchanging-past
brought	participle-by-itself
built	participle-by-itself
burnt	participle-by-itself
bust	participle-by-itself
call	about-words complement-naming judging relay-naming stance takes-no-clause title-naming
called	meeting participle-of-naming
capsized	sailing
capsizes	sailing
caption	speech
captioned	named-as-work
carrying	done-to-ship
cast	judging nounlike-participle stance takes-object-and-as unchanging-past
castigate	stance
caught	participle-by-itself
caution	speech
chafe	stance
chalk	stance
challenge	stance
champion	stance
chant	about-words speech
chanted	saying-behind-sentence
characterise	judging stance takes-object-and-as
characterize	judging stance takes-object-and-as
charge	stance
chat	doubles-consonant stance
cheer	stance
chide	speech
chime	doubles-consonant speech
christen	stance
christened	participle-of-naming
chuckle	speech
cite	about-words form-of-quoting judging stance takes-object-and-as
cited	form-of-quoting
cites	form-of-quoting
citing	form-of-quoting
claim	about-words reports speaks-not-before=responsibility speech
claimed	agent-verb argues reports-clause says-beside-name speech-in-line
claiming	reports-clause
claims	argues reports-clause
clarify	speech
close	handling stance
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
come	participle-by-itself
coming	progressive-behind-its
command	fragile-cue speech takes-hearer
commend	judging stance
comment	speech
commented	agent-verb says-beside-name
communicate	stance
compare	judging stance
complain	reports speech stance
compliment	stance
composed	makes-work
composes	makes-work
concede	reports speech
conceive	stance
conclude	judging reports speech stance
concluded	speech-in-line
concur	doubles-consonant stance
condemn	about-words judging stance takes-object-and-as
confess	speech
confide	speech
confirm	speech
congratulate	stance
conjure	stance
consider	stance
contend	reports speech
continue	fragile-cue speaks-not-before=to speech
continued	saying-behind-sentence speech-in-line
contributed	credits-of-article
contributing	credits-of-article
convey	stance
convince	stance
copyright	credits-of-article
cost	nounlike-participle unchanging-past
counter	speech
cover	stance takes-no-clause
cowrite	makes-work
cowrites	makes-work
cowritten	makes-work
cowrote	makes-work
crack	fragile-cue speech
credit	stance
cried	before-slogan saying-behind-sentence
cries	before-slogan
critical	stem-of-wishing
criticise	about-words judging stance takes-object-and-as
criticize	about-words judging stance takes-object-and-as
croak	speech
crow	speech stance
crucial	stem-of-wishing
cry	before-slogan speech
cut	nounlike-participle participle-by-itself unchanging-past
dead	participle-by-itself
deadpan	speech
dealt	participle-by-itself
debated	meeting
debunk	stance
decide	stance
declaim	speech
declare	reports speech
declared	agent-verb saying-behind-sentence says-beside-name speech-in-line
decry	about-words judging stance takes-object-and-as
deem	about-words complement-naming judging stance
defend	stance
define	stance
deliver	stance
demand	speech stem-of-wishing
demanded	saying-behind-sentence
demonize	stance
demonstrate	stance
demur	doubles-consonant stance
denied	agent-verb says-beside-name
denounce	about-words judging stance takes-object-and-as
deny	about-words speech
departed	sailing
departs	sailing
depict	judging stance takes-object-and-as
deplore	stance
deride	about-words judging stance takes-object-and-as
describe	about-words judging relay-naming stance takes-object-and-as
described	agent-verb
detail	stance takes-no-clause
deter	doubles-consonant
died	agent-verb
direct	fragile-cue speech takes-hearer
directed	makes-work
directs	makes-work
disagree	stance
disclose	speech stance
disclosed	agent-verb says-beside-name
discuss	stance
dismiss	about-words judging stance takes-object-and-as
dispute	stance
divulge	speech
docked	done-to-ship sailing
docks	sailing
doing	progressive-behind-its
done	participle-by-itself
doubt	stance
drawl	speech
dream	stance
drifted	sailing
drifting	done-to-ship
dub	about-words complement-naming doubles-consonant judging relay-naming stance takes-object-and-as title-naming
dubbed	before-slogan participle-of-naming
echo	about-words speaks-not-before=with speech
edited	credits-of-article
editing	credits-of-article
elaborate	speech
email	addressing speech
emblazoned	put-in-writing
embroidered	put-in-writing
emphasise	speech
emphasised	agent-verb says-beside-name
emphasize	speech
emphasized	agent-verb says-beside-name
employ	doing stance
encourage	stance
endorse	stance
engraved	put-in-writing
enquire	speech
entered dock	sailing-phrase
entered harbor	sailing-phrase
entered harbour	sailing-phrase
entered port	sailing-phrase
enthuse	speech
entitle	judging stance title-naming
entitled	named-as-work participle-of-naming
entreat	speech
envision	stance
equate	stance
essential	stem-of-wishing
establish	stance
estimate	judging stance
evoke	stance
exclaim	speech
exclaimed	saying-behind-sentence
excoriate	stance
exhort	speech takes-hearer
expect	stance
explain	reports speech stance
explained	agent-verb reports-behind-name saying-behind-sentence says-beside-name speech-in-line
explains	argues
express	judging stance
expressed	agent-verb
exult	speech
face	speaks-not-before=charges
faced	meeting
fault	stance
fear	stance
fed	participle-by-itself
feel	speaks-not-before=free stance
feels	agent-verb
felt	agent-verb participle-by-itself
find	stance
finish	does-with-the-hand fragile-cue speech
fire	does-with-the-hand fragile-cue speech
fit	participle-by-itself
fixate	stance
follow	speech-in-line
follows	speech-in-line
forecast	nounlike-participle stance unchanging-past
foresee	stance
fought	participle-by-itself
found	participle-by-itself
foundered	sailing
frame	judging stance takes-object-and-as
fret	stance
fume	speech
gasp	speech
get	bare-verb-behind-its
getting	progressive-behind-its
giggle	speech
gloat	stance
go	fragile-cue speech
going	progressive-behind-its
gone	participle-by-itself
got	participle-by-itself
greet	stance
greeted	meeting
grin	doubles-consonant fragile-cue speech
gripe	speech
groan	speech
grouse	speech
growl	speech
grumble	speech
guarantee	stance
gush	speech
had	agent-verb participle-by-itself
hail	about-words judging speaks-not-before=from stance takes-object-and-as
hammer	stance
happen	bare-verb-behind-its
happening	progressive-behind-its
has	agent-verb
hate	stance
have	bare-verb-behind-its
having	progressive-behind-its
hazard	speech
headlined	named-as-work
heard	participle-by-itself
heckle	stance
hedge	stance
held	participle-by-itself
highlight	stance
hint	speech
hiss	speech
hit	does-with-the-hand fragile-cue nounlike-participle participle-by-itself speech unchanging-past
hold	doing stance
hope	fragile-cue stance
hosted	meeting
hung	participle-by-itself
hurt	nounlike-participle participle-by-itself unchanging-past
hypothesize	speech
illustrate	stance
imagine	stance
imperative	stem-of-wishing
implore	speech takes-hearer
imply	speech
importan	stem-of-wishing
including	speaks-or-includes
indicate	fragile-cue speech
inform	addressing speech
inquire	speech
inquired	saying-behind-sentence
inscribed	put-in-writing
insist	reports speech stem-of-wishing
insisted	agent-verb reports-behind-name reports-clause saying-behind-sentence says-beside-name
insists	argues reports-clause
instruct	fragile-cue speech stance takes-hearer
insult	stance
interject	speech
interpret	stance
interrupt	speech
intone	speech
introduce	stance
inveigh	stance
invoke	stance
is	agent-verb
issue	handling judging stance
jab	doubles-consonant fragile-cue speech
jeer	stance
joined	meeting
joins	meeting
joke	speech
joked	agent-verb saying-behind-sentence says-beside-name
kept	participle-by-itself
knew	agent-verb
knock	stance
know	doing stance takes-object-and-as
knows	agent-verb
label	about-words complement-naming judging relay-naming stance takes-no-clause takes-object-and-as title-naming
laid	participle-by-itself
lambaste	stance
lament	judging speech
lamented	agent-verb says-beside-name
lampoon	stance
lash	stance
laud	about-words judging stance takes-object-and-as
laugh	speech
laughed	agent-verb saying-behind-sentence
launched	done-to-ship
lay	handling stance
leak	stance
learn	stance
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
let	unchanging-past
lie	stance
like	participle-by-itself stance
liken	judging stance
list	stance takes-no-clause takes-object-and-as
listed	sailing
lit	participle-by-itself
lobby	stance
looking	progressive-behind-its
lost	participle-by-itself
love	stance
made	form-of-make participle-by-itself
maintain	speech
make	bare-verb-behind-its form-of-make
makes	form-of-make
making	form-of-make progressive-behind-its
malign	stance
mandat	stem-of-wishing
mandate	stance
mantra	before-slogan
market	stance takes-no-clause takes-object-and-as title-naming
married	agent-verb
marvel	speech
meant	participle-by-itself
meets	meeting
mention	about-words judging stance
message	speech
met	meeting
mislead	stance
mock	speech
moored	done-to-ship sailing
motto	before-slogan
mumble	speech
murmur	speech
muse	speech
mutter	speech
muttered	saying-behind-sentence
nail	stance
name	stance takes-object-and-as title-naming
named	participle-of-naming
narrate	speech
necess	stem-of-wishing
need	bare-verb-behind-its doing stance
needle	speech
nickname	judging stance title-naming
nicknamed	named-as-work participle-of-naming
nod	doubles-consonant fragile-cue speech
note	reports speech
noted	agent-verb reports-behind-name reports-clause says-beside-name speech-in-line
notes	argues reports-clause
notify	addressing speech
object	fragile-cue speech stance
observe	speech
offer	fragile-cue handling speech
offset	nounlike-participle
open	handling stance
opine	speech
oppose	stance
order	fragile-cue speech stance stem-of-wishing takes-hearer
outline	stance
over	participle-by-itself
overcome	participle-by-itself
paid	participle-by-itself
paint	judging stance takes-object-and-as
painted	put-in-writing
pan	doubles-consonant stance
parody	stance
peddle	stance
pen	stance
penned	makes-work
persuade	stance
philosophize	speech
phoned	meeting
photo	credits-of-article
phrase	before-slogan
pillory	stance
pipe	speech
pitch	stance takes-object-and-as
plan	doubles-consonant
plead	fragile-cue speech
pledge	speech
plug	doubles-consonant stance
point	stance
pointed	agent-verb
poke	stance
ponder	speech
portray	judging stance takes-object-and-as
posit	speech
post	handling speech
posted	saying-behind-sentence speech-in-line
postulate	stance
praise	about-words judging stance takes-object-and-as
pray	stance stem-of-wishing
preach	speech
predict	speech
prefer	stance stem-of-wishing
present	doing stance takes-object-and-as
press	addressing does-with-the-hand fragile-cue speech stance takes-hearer
printed	put-in-writing
probe	fragile-cue speech
proclaim	speech stance
prod	doubles-consonant fragile-cue speech
profess	judging stance
project	stance
promise	addressing speech stance
promote	stance takes-object-and-as
prompt	speech
pronounce	speech stance
prophesy	speech
propos	stem-of-wishing
propose	speech stance
protest	speech
prove	stance
publish	handling stance
published	credits-of-article makes-work
publishes	makes-work
purr	speech
push	stance
put	does-with-the-hand fragile-cue nounlike-participle participle-by-itself speech unchanging-past
put to sea	sailing-phrase
queried	saying-behind-sentence
query	speech
question	addressing fragile-cue speech stance
quip	doubles-consonant speech
quipped	agent-verb saying-behind-sentence says-beside-name
quit	participle-by-itself unchanging-past
quote	about-words form-of-quoting speech
quoted	form-of-quoting
quotes	form-of-quoting
quoting	form-of-quoting
rail	judging stance
raise	handling stance
raised	done-to-ship
rally	stance
ran aground	sailing-phrase
rant	speech
rasp	speech
rave	speech
reached dock	sailing-phrase
reached harbor	sailing-phrase
reached harbour	sailing-phrase
reached port	sailing-phrase
read	before-slogan handling nounlike-participle participle-by-itself saying-behind-sentence speech speech-in-line stance unchanging-past
reading	before-slogan
reads	before-slogan saying-behind-sentence speech-in-line
realise	stance
realize	stance
reason	fragile-cue speech
reassure	stance
rebuke	stance
rebut	doubles-consonant speech
recall	reports speech
recalled	agent-verb reports-behind-name saying-behind-sentence says-beside-name
recite	speech
reckon	speech
recommend	speech stem-of-wishing
recorded	makes-work
records	makes-work
recount	speech
refer	about-words doubles-consonant judging stance
reference	stance
refitted	done-to-ship
reflect	fragile-cue speech
refloated	done-to-ship
refute	stance
regard	stance takes-object-and-as
regret	stance
reiterate	about-words speech
reject	stance
relate	stance
release	handling judging stance
released	makes-work
releases	makes-work
remark	speech
remarked	speech-in-line
remember	fragile-cue speech
remind	addressing stance
reminisce	speech
repeat	about-words speech
replaced	meeting
replied	agent-verb reports-behind-name saying-before-name saying-behind-sentence says-beside-name speech-in-line
replies	saying-behind-sentence
reply	reports speech
report	reported-before-title speech
reported	reported-before-title speech-in-line
reporting	credits-of-article
reports	reported-before-title speech-in-line
request	stem-of-wishing
requir	stem-of-wishing
require	stance
resigned	agent-verb
respond	reports speech
responded	saying-behind-sentence speech-in-line
retort	speech
retweet	speech
reveal	judging speech stance
revealed	agent-verb says-beside-name
ridicule	judging stance takes-object-and-as
riff	speech
rig	doubles-consonant
rip	about-words doubles-consonant judging stance takes-object-and-as
roar	speech
rue	stance
rule	stance
run	participle-by-itself
run aground	sailing-phrase
rung	participle-by-itself
runs aground	sailing-phrase
said	agent-verb before-slogan behind-person-not-ship lead-in-saying participle-by-itself plain-saying reported-before-title reports-behind-name reports-clause saying-before-content saying-before-name saying-behind-sentence saying-whatever-tag says-beside-name speaks-or-includes speech-in-line
sailed	sailing
sailing	done-to-ship
sails	sailing
salute	stance
salvaged	done-to-ship
sank	sailing
satirize	stance
say	about-words before-slogan reported-before-title reports reports-clause saying-before-name saying-behind-sentence saying-whatever-tag speaks-or-includes speech
saying	before-slogan reported-before-title reports-clause saying-before-content saying-whatever-tag speech-in-line
says	agent-verb before-slogan behind-person-not-ship lead-in-saying plain-saying reported-before-title reports-behind-name reports-clause saying-before-content saying-before-name saying-behind-sentence saying-whatever-tag says-beside-name speaks-or-includes speech-in-line
scoff	speech
scold	speech
scorn	stance
scrawled	put-in-writing
scream	speech
screamed	saying-behind-sentence
scribbled	put-in-writing
scuttled	done-to-ship
see	stance takes-object-and-as
seek	stance
seethe	stance
sell	doing handling stance takes-object-and-as
send	handling stance
sent	participle-by-itself
set	nounlike-participle participle-by-itself unchanging-past
set sail	sailing-phrase
sets sail	sailing-phrase
sewn	put-in-writing
shed	nounlike-participle unchanging-past
shoot	does-with-the-hand fragile-cue speech
shot	participle-by-itself
shout	about-words speech
shouted	saying-behind-sentence
show	stance
shrug	fragile-cue speech
shut	nounlike-participle participle-by-itself unchanging-past
sigh	speech
signal	fragile-cue speech
sing	handling speech
sinking	done-to-ship
sinks	sailing
skewer	stance
slam	about-words doubles-consonant judging stance takes-object-and-as
slap	doubles-consonant stance
slept	participle-by-itself
slogan	before-slogan
slogans	before-slogan
smear	stance
smile	fragile-cue speech
smiled	agent-verb
snap	doubles-consonant speech
snark	speech
snarl	speech
sneer	speech
snipe	speech
sob	doubles-consonant fragile-cue speech
sold	participle-by-itself
sought	participle-by-itself
speak	about-words judging stance
specify	speech
speculate	speech
spent	participle-by-itself
spin	stance
split	nounlike-participle participle-by-itself unchanging-past
spray-painted	put-in-writing
spread	nounlike-participle participle-by-itself unchanging-past
stammer	speech
stamped	put-in-writing
stand	stance
state	reports speech stance
stated	agent-verb says-beside-name speech-in-line
steamed	sailing
steaming	done-to-ship
stenciled	put-in-writing
stencilled	put-in-writing
stitched	put-in-writing
stood	participle-by-itself
stress	speech
stressed	agent-verb says-beside-name
struck	participle-by-itself
stuck	participle-by-itself
stutter	speech
style	stance takes-object-and-as title-naming
subtitled	named-as-work participle-of-naming
succeeded	meeting
such	speaks-or-includes
suggest	speech stem-of-wishing
suggested	agent-verb says-beside-name
sum	doubles-consonant speech
summarise	speech
summarize	speech
sunk	done-to-ship participle-by-itself
support	stance
suppose	stance
supposed	participle-by-itself
surmise	speech
suspect	stance
swear	judging stance
swept	participle-by-itself
swipe	stance
swoon	stance
tag	doubles-consonant
take	bare-verb-behind-its
taking	progressive-behind-its
talk	about-words judging stance takes-no-clause
tattooed	put-in-writing
taught	participle-by-itself
taunt	speech
teach	stance
tease	speech
tell	addressing reports speech takes-hearer
telling	saying-whatever-tag
tells	agent-verb behind-person-not-ship lead-in-saying saying-behind-sentence saying-whatever-tag says-beside-name
term	about-words complement-naming judging relay-naming stance
testified	agent-verb says-beside-name
testify	reports speech
text	addressing speech
thank	stance
that	saying-before-content speaks-or-includes
theorize	speech
think	fragile-cue reports-clause speech
thinks	agent-verb reports-clause
thought	agent-verb participle-by-itself reports-clause
threaten	judging stance
thrust	nounlike-participle
thunder	speech
title	judging stance takes-object-and-as title-naming
titled	named-as-work participle-of-naming
told	agent-verb behind-person-not-ship lead-in-saying participle-by-itself reports-behind-name saying-before-name saying-behind-sentence saying-whatever-tag says-beside-name speaks-or-includes speech-in-line
took on water	sailing-phrase
torpedoed	done-to-ship
tout	about-words judging stance takes-object-and-as
towed	done-to-ship
train	stance
translated	credits-of-article
trash	stance
trumpet	stance
trying	progressive-behind-its
tweet	reports speech
tweeted	agent-verb saying-behind-sentence saying-whatever-tag says-beside-name speech-in-line
tweets	speech-in-line
uncover	stance
underline	stance
underscore	stance
understand	stance
understood	participle-by-itself
unveil	stance
updated	credits-of-article
upset	nounlike-participle
urg	stem-of-wishing
urge	addressing speech stance takes-hearer
urged	agent-verb says-beside-name
use	about-words doing stance takes-no-clause
vent	judging stance
venture	speech
view	stance takes-no-clause takes-object-and-as
vilify	stance
visited	meeting
vital	stem-of-wishing
voice	judging stance
volunteer	speech
vow	speech
walk	stance
want	stance
wanted	agent-verb
wants	agent-verb
warn	about-words addressing reports speech stance
warned	agent-verb argues says-beside-name
warns	argues
was	agent-verb
wax	stance
weep	fragile-cue speech
welcome	stance
went aground	sailing-phrase
went down	sailing-phrase
went under	sailing-phrase
whisper	speech
whispered	saying-behind-sentence
who	agent-verb behind-person-not-ship
whose	agent-verb behind-person-not-ship
wish	stance stem-of-wishing
won	participle-by-itself
wonder	speech
wondered	saying-behind-sentence
worry	stance
worth	participle-by-itself
wrecked	done-to-ship
write	handling makes-work reports speech
writes	agent-verb lead-in-saying makes-work saying-behind-sentence saying-whatever-tag says-beside-name speech-in-line
writing	credits-of-article speech-in-line
written	makes-work put-in-writing
wrote	agent-verb before-slogan lead-in-saying makes-work plain-saying reports-behind-name saying-before-name saying-behind-sentence saying-whatever-tag says-beside-name speaks-or-includes speech-in-line
yell	speech
yelled	saying-behind-sentence
`;
