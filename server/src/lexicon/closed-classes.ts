/** What the features of this table say of a word. */
export const closedClassFeatures = {
  "about-so-many":
    "“…, where about fifty neighbours stood, chanting”, “…, when a boy broke in, shouting”: who acts there also speaks.",
  "adverb-before-verb": "Adverbs between a subject and its verb.",
  "adverb-behind-it-is": "Adverbs that stand behind “it is” as often as not.",
  "adverb-behind-said": "Adverbs between “said” and the speaker.",
  "adverb-behind-subject": "Adverbs and auxiliaries between a speaker and the verb.",
  "adverb-beside-verb": "Adverbs that are skipped between a subject and the verb that agrees with it.",
  "along-river": "Before “the” and a river: “along the Murray”.",
  "any-money": "Before “dollar”, where any money is meant: “top dollar”.",
  "apposition-opener": "Behind a name and a comma, what says more of its bearer.",
  "appositive-start": "What an apposition begins with: “, his lawyer,”.",
  article: "The articles.",
  "before-before-date": "Before the words of `before-date`: “in the last week”.",
  "before-complement": "What stands before what somebody is called.",
  "before-date": "Before a word of time: “on Monday”, “last week”.",
  "before-home": "Between people and where they live: “residents of Whapley”.",
  "before-noun":
    "“Dole adviser”: a common noun behind a name, and no word that goes on otherwise (“Dole of Kent”, “Dole and Vela”).",
  "before-opponent": "Between a verb of play and the other team: “lost to”.",
  "before-person-not-speaker":
    "Between a speaker and a person who is named in the same phrase: “a spokesman for Ann Dole”.",
  "before-quantity": "Words of how many, before a stretch of time: “less than two weeks ago”.",
  "before-road": "Before “the” and the number of a road: “along the N-25”.",
  "before-time-word": "“This week”.",
  "before-verb-not-ship": "Words after which “ship”, “ferry” and “barge” are verbs.",
  "before-verbal-noun": "What makes an -ing form a noun: “the building”.",
  "before-went": "Words with which “went” is no speech: “wherever she went”.",
  "behind-agent": "What follows a name that does something, verbs of doing apart: “Dole has”, “Dole, who”.",
  "behind-byline": "What follows the names: a post, a house, a place or a date, never a sentence.",
  "behind-it-is": "What “it is” and “it has” are followed by, and “of it” never.",
  "behind-its-and-not": "Behind “its” at a clause’s end, which is “it is” then.",
  "behind-its-that-is": "Behind “that’s what its”, where “it is” is meant.",
  "behind-its-time": "Behind “its time”, where “it is” is meant.",
  "behind-person": "Prepositions behind a person that say more of him or her: “a man in Kent”.",
  "behind-prepositional-its": "Behind “its about”, where “it is” is meant.",
  "behind-progressive": "Behind a participle after “its”, where “it is” is meant: “its going to”.",
  "between-label-and-colon":
    "What may stand between a speaker and a colon with words that belong to neither.",
  "between-verb-and-slogan": "Words that people call out are no titles, whatever their capitals.",
  "between-work-and-title": "Between the word for a work and its title.",
  "clause-behind-auxiliary": "Auxiliaries that a clause may follow without “that”, and “sure”.",
  "clause-opener-before-its": "Words and marks after which a clause of its own begins.",
  "complement-opener": "What an adjective of judgement is followed by.",
  concedes:
    "Behind a comma, what begins the writer’s own clause beside what somebody said: “, while the council …”.",
  conditional: "Behind these a verb may be subjunctive: “if it were”.",
  coordinator: "Words that join clauses side by side.",
  "cut-short": "Words that lost their ends: rock ’n’ roll, o’ the north.",
  degree: "Adverbs that stand behind “it is”, and at times before a noun.",
  demonstrative: "This and that.",
  determiner: "Words that open a noun phrase behind “it is”.",
  elided: "Words that begin with an apostrophe: ’90s, ’tis, rock ’n’ roll.",
  elision: "Words that begin with an apostrophe, without it, lower-cased.",
  "emphatic-pronoun": "“The mayor himself”.",
  "end-of-route": "Before the ends of a route and what it passes: “the road to Whapley”.",
  "ends-head": "What ends the head of a noun phrase.",
  "ends-introduction": "What ends the first noun phrase of an apposition.",
  "ends-role": "Where the words for somebody’s role end.",
  everybody: "Pronouns of persons that take a singular verb.",
  "finite-be": "Forms of “be” that stand twice in a row: “what it is is”.",
  "finite-behind-title": "Verbs behind a title in quotation marks, which is their subject.",
  "foreign-behind-a": "“a la carte”, “a priori”: words of other languages that “a” belongs to.",
  "foreign-behind-its": "“its a la carte menu”, “its a cappella group”",
  "form-of-be": "Forms of “be”, and what stands for it in a passive.",
  "form-of-become": "Forms of “be” and “become” behind “it’s”, which is wrong then.",
  "form-of-do": "Forms of “do”.",
  "form-of-have": "Forms of “have”, and what is left of them.",
  "function-word": "Small words that are no part of a speaker’s name or description.",
  "function-word-of-rules":
    "Words that hold a sentence together and never stand twice running or as half of a compound.",
  gender: "Pronouns of a person, with “he” or “she”.",
  "goes-on-behind-title": "Behind a title in quotation marks, where the sentence goes on.",
  "goes-on-over-line": "Behind these at the end of a line the sentence goes on.",
  "goes-with-its-alone": "Words tagged as adjectives that “its” may go with alone: “its own”, “at its best”.",
  "has-or-had": "Finite forms of “have”, and what is left of “has”.",
  "head-preposition": "Prepositions between the head of a noun phrase and what says more of it.",
  "hedge-before-number": "“More than two”: before a number that is not exact.",
  "hides-number": "Behind or before a pronoun, where the verb’s number is not certain.",
  "in-plural":
    "Forms of “be”, “have” and “do” that go with one subject, with the form that goes with several.",
  "indefinite-article": "What introduces a thing not told of before.",
  "interrogative-pronoun": "Pronouns of questions and relative clauses.",
  "introduces-time-clause":
    "Whether a clause certainly begins at an index: “yes”, “no”, or “plural” where what begins there may be the last of several subjects, so that only its being plural says something of the verb.",
  "joins-clauses":
    "Words that join the writer's own words to a fragment that two words or more were quoted of.",
  "joins-names": "Words within a name of several that no person’s has.",
  "joins-noun-phrase": "Between the parts of one noun phrase.",
  "joins-to-antecedent": "Before the last noun, where a relative clause may speak of several.",
  "joins-verbs": "Between two verbs with one subject.",
  judgement: "Adjectives of “it’s … that” and “it’s … to”.",
  "judgement-of-fact": "Adjectives of “it’s …” that seldom come before a noun.",
  "leaves-open": "Behind these something is still to come.",
  "link-in-initialism": "Words whose initials an abbreviation leaves out.",
  "link-in-title":
    "Words that stand in no name: a capital only shows that the words around them are a title's.",
  "links-places":
    "Between a place and what says that it is one: “a native of Whapley”, “Ballater and Aboyne”.",
  "links-range": "Between the ends of a range of days.",
  "may-belong-apart": "Before one of two same words that belong to different clauses.",
  modal: "Auxiliaries of the bare verb, “to” and “not”.",
  "no-sentence-name":
    "Words that may have a capital in the middle of a sentence, after a quote or a dash, without starting a name.",
  "no-speaker-behind-verb": "Pronouns behind a verb of speech that do not speak.",
  nobody: "Words that name nobody.",
  "nominal-part": "Words that may stand within a speaker’s noun phrase, whatever their tag.",
  "nominative-or-there": "What is a subject before its verb without doubt.",
  "object-behind-its": "Behind a preposition after “its”, where “it is” is meant.",
  "object-relative": "Relative pronouns that may be an object.",
  "open-end": "Words a header does not end in.",
  "opens-content": "Behind a verb of speech, the start of what is said.",
  "opens-description":
    "Behind a noun, what begins a clause that tells more of it: “the man whose”, “the people I met”.",
  "opens-inner-phrase": "What opens a noun phrase within another.",
  "opens-no-attribution": "Words with which no attribution begins.",
  "opens-noun-clause": "Words that begin a clause that is a subject: “what it is is”.",
  "opens-question": "The first words of questions.",
  "opens-reported-question":
    "Behind a verb of speech, what begins a question that somebody is said to ask or answer.",
  "opens-sentence-behind-header": "Words that begin a sentence, as a header seldom ends.",
  "opens-subject": "Words that a subject may begin with.",
  "particle-of-speech":
    "Particles with which a verb speaks behind a quotation or before one: “…,” Dole broke in; Dole shot back, “…”.",
  "phrase-border":
    "Where a noun phrase begins, read backwards; `clause` where a clause certainly begins, too.",
  "place-of-speaking": "“Said in a statement”.",
  "place-preposition": "Prepositions that stand before places much more often than before people.",
  "plural-opener": "What begins a noun phrase in the plural.",
  "points-at-list": "The last words of a line that leads in a list.",
  "points-back": "Demonstratives that point back at a quotation.",
  "points-back-by": "Behind “that was”, what the quotation is.",
  possessive: "Whose something is.",
  predeterminer: "Before an article: “all the”.",
  "preposition-before-name":
    "Prepositions that a name stands behind; “its” before them is “it is”: “its on the march”.",
  "preposition-before-no-clause":
    "Prepositions after which no clause begins, so that “it’s” cannot stand there.",
  "preposition-before-noun-cue": "Before a noun that is spelled as a verb of speech: “to claims”.",
  "preposition-before-preposition":
    "“Pilots from around the world”: what may stand behind another preposition.",
  "preposition-before-subject": "Prepositions of what stands before a subject: “In Kent, the mayor”.",
  "preposition-before-title": "“She walked in to “Home by the River.””",
  "preposition-behind-header": "Of these, the words that a header may have before a name.",
  "preposition-in-subject": "Prepositions within a subject: “the boats in the harbour”.",
  "preposition-of-opening": "Prepositions of what opens a whole sentence.",
  pronoun: "Personal pronouns: as a `subject`, as an `object`, or as either.",
  "pronoun-for-speaker": "Pronouns of who speaks in the sentence before.",
  "pronoun-number": "Pronouns that are one or several for sure, where they are a subject.",
  quantifier: "Words of how many, before “of”.",
  "question-determiner": "Words of a question before a noun.",
  "question-word": "The words that questions begin with.",
  ranking: "Adverbs and adjectives that rank what “its” goes with.",
  "reckoned-in": "Before “dollars”, where the currency is meant: “sold in dollars”.",
  "refers-back": "Words that speak of what was named before.",
  "sentence-opener": "Words that open a sentence in capitals and belong to no name.",
  "ship-auxiliary": "Auxiliaries of what ships do.",
  "short-word-no-abbreviation": "Two-letter words whose stop ends a sentence.",
  "singular-opener": "What begins a noun phrase in the singular.",
  "small-in-title": "Words, and parts of words, that stay small in a headline or a title.",
  "sole-judgement": "Adjectives of “it’s …” that seldom come before a noun.",
  "stands-beside":
    "What stands right before a subject whose clause is no part of what the verb before it reports.",
  "subject-of-saying": "Words in lower case by which somebody who says something is meant.",
  "subject-word": "Pronouns that can be a whole subject: “he”, “many”, “those”.",
  subordinator:
    "Words that begin a clause below another, relative and interrogative ones among them; `adverbial` of a clause of time, place, cause or condition, `clause` where a new clause begins behind it, so that what follows is no object and no half of a pair.",
  "time-link": "Prepositions that a clause may follow as well: “his show after the senator won”.",
  "trailing-word": "Words that begin what trails behind a speaker.",
  "wants-head": "Behind these a noun must follow.",
  "welcome-twice":
    "Said twice for emphasis, or in two senses: “had had”, “gave her her coat”, “a long long time”.",
  "where-people-are": "Between a verb and where somebody is: “lives near Whapley”.",
  "where-written": "“Written across the wall”.",
  "within-body":
    "What joins the words of a body's name besides the links that initials leave out: “Association against Torture”.",
  "within-town": "Between hyphens in the name of a town: “Hopwick-on-Teme”.",
} as const;

/** Words of the closed classes: pronouns, prepositions, conjunctions, auxiliaries, and the adverbs that behave like them, one a line with its features. Own writing. */
export const closedClasses = `
"	ends-role
%	quantifier
&	joins-to-antecedent link-in-initialism
'	before-verbal-noun
'd	form-of-have
'll	modal
'm	form-of-be
're	form-of-be
's	before-verbal-noun form-of-be has-or-had joins-noun-phrase small-in-title wants-head
've	form-of-have
(	between-label-and-colon clause-opener-before-its ends-role
)	ends-role
,	before-complement between-label-and-colon clause-opener-before-its ends-role introduces-time-clause joins-to-antecedent phrase-border=clause
-	phrase-border
--	phrase-border
.	ends-role
:	before-complement clause-opener-before-its ends-role stands-beside
;	clause-opener-before-its ends-role stands-beside
a	any-money article before-noun before-quantity before-verbal-noun behind-its-that-is behind-progressive between-verb-and-slogan determiner function-word-of-rules goes-on-over-line indefinite-article joins-noun-phrase open-end opens-inner-phrase opens-sentence-behind-header opens-subject sentence-opener singular-opener small-in-title wants-head
about	about-so-many before-complement before-quantity behind-its-and-not behind-its-that-is behind-person function-word function-word-of-rules goes-on-behind-title head-preposition link-in-title preposition-before-name preposition-before-no-clause preposition-before-subject preposition-in-subject sentence-opener
above	function-word-of-rules preposition-before-no-clause preposition-before-subject sentence-opener where-written
according	function-word sentence-opener
across	along-river function-word-of-rules place-preposition preposition-before-no-clause preposition-before-preposition preposition-before-subject preposition-in-subject sentence-opener where-written within-body
actually	adverb-beside-verb degree
additionally	sentence-opener
after	function-word function-word-of-rules joins-clauses link-in-title opens-sentence-behind-header preposition-before-subject preposition-behind-header sentence-opener stands-beside subordinator=adverbial time-link trailing-word
again	particle-of-speech welcome-twice
against	before-opponent behind-person function-word-of-rules head-preposition joins-clauses preposition-before-no-clause preposition-before-subject preposition-in-subject reckoned-in sentence-opener within-body
ah	welcome-twice
aha	welcome-twice
aim	finite-behind-title
aims	finite-behind-title
all	degree goes-with-its-alone nominal-part object-behind-its opens-noun-clause opens-subject plural-opener predeterminer quantifier sentence-opener
allegedly	adverb-beside-verb
almost	about-so-many before-quantity degree
along	along-river before-road function-word-of-rules place-preposition sentence-opener
alongside	preposition-before-no-clause
aloud	adverb-behind-said particle-of-speech
already	adverb-beside-verb degree
also	adverb-before-verb adverb-behind-it-is adverb-behind-subject adverb-beside-verb before-noun degree function-word function-word-of-rules sentence-opener
although	clause-opener-before-its concedes function-word function-word-of-rules joins-clauses opens-sentence-behind-header preposition-behind-header sentence-opener stands-beside subordinator=adverbial,clause
always	adverb-before-verb adverb-behind-it-is adverb-beside-verb degree
am	form-of-be function-word function-word-of-rules
amazing	judgement
amid	preposition-before-no-clause preposition-before-subject sentence-opener
among	function-word-of-rules preposition-before-no-clause preposition-in-subject sentence-opener
amongst	sentence-opener
an	any-money article before-noun before-quantity before-verbal-noun behind-its-that-is between-verb-and-slogan cut-short determiner function-word-of-rules goes-on-over-line indefinite-article open-end opens-inner-phrase opens-sentence-behind-header opens-subject sentence-opener singular-opener small-in-title wants-head
and	before-noun before-verb-not-ship between-work-and-title clause-opener-before-its coordinator ends-introduction function-word function-word-of-rules goes-on-over-line joins-clauses joins-names joins-to-antecedent joins-verbs link-in-initialism links-places links-range open-end opens-no-attribution opens-sentence-behind-header phrase-border sentence-opener small-in-title stands-beside
another	behind-it-is determiner indefinite-article nominal-part sentence-opener singular-opener
any	any-money determiner
anybody	behind-it-is everybody
anyone	behind-it-is subject-word
anything	behind-it-is
apparent	judgement judgement-of-fact
apparently	adverb-beside-verb
are	clause-behind-auxiliary finite-be finite-behind-title form-of-be function-word function-word-of-rules link-in-title open-end opens-question ship-auxiliary
around	before-home function-word-of-rules place-preposition preposition-before-no-clause preposition-before-preposition preposition-before-subject preposition-in-subject
as	before-complement before-noun before-went between-verb-and-slogan clause-opener-before-its ends-introduction function-word function-word-of-rules goes-on-over-line hides-number joins-to-antecedent opens-no-attribution opens-sentence-behind-header phrase-border=clause preposition-behind-header sentence-opener small-in-title stands-beside subordinator=adverbial trailing-word
as follows	points-at-list
asked	function-word
at	before-noun before-opponent behind-byline behind-person between-label-and-colon ends-head ends-introduction function-word function-word-of-rules goes-on-behind-title goes-on-over-line head-preposition hedge-before-number joins-clauses opens-sentence-behind-header place-preposition preposition-before-name preposition-before-no-clause preposition-before-subject preposition-before-title preposition-behind-header preposition-in-subject sentence-opener short-word-no-abbreviation small-in-title trailing-word where-people-are within-body
au	within-town
away	behind-progressive particle-of-speech
aye	welcome-twice
back	adverb-behind-said behind-progressive particle-of-speech
bang	welcome-twice
based	ends-introduction
be	clause-behind-auxiliary finite-be form-of-be form-of-become function-word function-word-of-rules ship-auxiliary short-word-no-abbreviation
became	form-of-become
because	behind-it-is behind-its-and-not behind-its-that-is clause-opener-before-its function-word function-word-of-rules joins-clauses link-in-title opens-no-attribution phrase-border=clause sentence-opener stands-beside subordinator=adverbial,clause
become	behind-it-is form-of-become
becomes	form-of-become
been	behind-it-is behind-its-and-not behind-its-that-is clause-behind-auxiliary finite-be form-of-be form-of-become function-word function-word-of-rules ship-auxiliary
beep	welcome-twice
before	function-word function-word-of-rules joins-clauses link-in-title opens-sentence-behind-header preposition-before-subject preposition-behind-header sentence-opener stands-beside subordinator=adverbial time-link trailing-word
began	finite-behind-title
behind	behind-person function-word-of-rules head-preposition preposition-before-no-clause preposition-before-subject preposition-in-subject sentence-opener
being	behind-prepositional-its form-of-be form-of-become function-word function-word-of-rules ship-auxiliary
believe	clause-opener-before-its
below	function-word-of-rules points-at-list preposition-before-no-clause preposition-before-subject sentence-opener where-written
beneath	function-word-of-rules preposition-before-no-clause
beside	function-word-of-rules preposition-before-no-clause preposition-before-subject sentence-opener
besides	sentence-opener
best	goes-with-its-alone ranking
better	judgement
between	end-of-route function-word-of-rules head-preposition joins-clauses preposition-before-no-clause preposition-in-subject sentence-opener within-body
beyond	function-word-of-rules place-preposition preposition-before-no-clause preposition-before-subject sentence-opener
big	sentence-opener welcome-twice
biggest	goes-with-its-alone ranking
blah	welcome-twice
boo	welcome-twice
boom	welcome-twice
both	adverb-before-verb adverb-behind-subject nominal-part opens-subject plural-opener predeterminer quantifier sentence-opener subject-word
bottom	any-money
bought	reckoned-in
bout	elided elision
but	clause-opener-before-its coordinator function-word function-word-of-rules joins-clauses joins-verbs link-in-title open-end opens-no-attribution opens-sentence-behind-header phrase-border=clause sentence-opener small-in-title stands-beside
buy	reckoned-in
buying	reckoned-in
by	before-noun before-person-not-speaker ends-introduction function-word function-word-of-rules goes-on-behind-title goes-on-over-line head-preposition preposition-before-name preposition-before-no-clause preposition-before-subject preposition-in-subject preposition-of-opening sentence-opener short-word-no-abbreviation small-in-title within-town
bye	welcome-twice
called	between-work-and-title
can	before-verb-not-ship clause-behind-auxiliary finite-behind-title function-word function-word-of-rules modal no-sentence-name open-end opens-question
capella	foreign-behind-a
cappella	foreign-behind-a foreign-behind-its
cause	elided elision
cept	elided
certain	judgement sole-judgement
certainly	adverb-beside-verb degree
cha	welcome-twice
chief	nominal-part
chop	welcome-twice
clear	behind-its-that-is judgement sole-judgement
clearly	adverb-beside-verb degree
come	welcome-twice
common	judgement
completely	degree
conceivable	judgement
concerning	preposition-before-no-clause
contrario	foreign-behind-a
contrary	goes-with-its-alone
core	goes-with-its-alone
could	before-verb-not-ship clause-behind-auxiliary finite-behind-title function-word function-word-of-rules modal no-sentence-name open-end opens-question
couple	before-quantity
critical	judgement
crucial	judgement
cum	within-town
current	sentence-opener
currently	adverb-beside-verb sentence-opener
cuz	elided
da	welcome-twice
das	foreign-behind-a
de	link-in-initialism small-in-title
dear	sentence-opener
definitely	degree
del	link-in-initialism
dem	foreign-behind-a
democratic	nominal-part
den	foreign-behind-a
der	foreign-behind-a
des	link-in-initialism
despite	concedes function-word-of-rules preposition-before-no-clause preposition-before-subject sentence-opener
deux	foreign-behind-a
did	adverb-behind-subject clause-behind-auxiliary finite-behind-title form-of-do function-word hides-number modal no-sentence-name open-end opens-question
die	foreign-behind-a
difficult	judgement
din	welcome-twice
ding	welcome-twice
do	clause-behind-auxiliary form-of-do function-word hides-number modal no-sentence-name open-end opens-question short-word-no-abbreviation welcome-twice
does	clause-behind-auxiliary finite-behind-title form-of-do function-word hides-number in-plural=do modal no-sentence-name open-end opens-question
doing	form-of-do
done	form-of-do
dong	welcome-twice
down	behind-progressive function-word-of-rules
du	link-in-initialism
during	function-word function-word-of-rules joins-clauses opens-sentence-behind-header place-of-speaking preposition-before-no-clause preposition-before-subject preposition-behind-header sentence-opener trailing-word
each	any-money determiner sentence-opener singular-opener
earlier	sentence-opener trailing-word
early	before-date judgement sentence-opener
easier	judgement
easy	judgement
eight	sentence-opener
el	foreign-behind-a
elderly	goes-with-its-alone
em	elided elision
en	within-town
ended	finite-behind-title
enough	judgement
entirely	degree
entitled	between-work-and-title
equal	goes-with-its-alone
equivalent	goes-with-its-alone
er	welcome-twice
ere	elided
especially	joins-to-antecedent
essential	judgement
even	adverb-before-verb adverb-behind-it-is concedes degree introduces-time-clause sentence-opener
ever	adverb-before-verb welcome-twice
every	any-money determiner sentence-opener singular-opener wants-head
everybody	behind-it-is everybody subject-word
everyone	behind-it-is everybody subject-word
everything	behind-it-is
everywhere	before-went
evident	judgement judgement-of-fact
evil	goes-with-its-alone
except	function-word-of-rules
exchange	reckoned-in
extra	welcome-twice
fair	judgement
far	degree welcome-twice
favorite	goes-with-its-alone
favourite	goes-with-its-alone
fellow	nominal-part
few	before-quantity plural-opener quantifier sentence-opener subject-word
fewer	hedge-before-number
finally	adverb-beside-verb sentence-opener
fine	behind-progressive judgement
first	adverb-before-verb goes-with-its-alone ranking sentence-opener
five	sentence-opener
following	points-at-list sentence-opener
for	before-complement before-noun before-person-not-speaker behind-byline behind-its-time between-verb-and-slogan ends-head ends-introduction function-word function-word-of-rules goes-on-behind-title goes-on-over-line head-preposition joins-clauses joins-names joins-noun-phrase link-in-initialism opens-sentence-behind-header preposition-before-name preposition-before-no-clause preposition-before-noun-cue preposition-before-subject preposition-behind-header preposition-in-subject sentence-opener small-in-title
former	goes-with-its-alone nominal-part ranking sentence-opener
fortiori	foreign-behind-a foreign-behind-its
four	sentence-opener
from	before-home before-noun behind-byline behind-person behind-progressive end-of-route ends-head ends-introduction function-word function-word-of-rules goes-on-behind-title goes-on-over-line head-preposition joins-clauses link-in-title points-back-by preposition-before-name preposition-before-no-clause preposition-before-noun-cue preposition-before-subject preposition-in-subject sentence-opener small-in-title within-body
full	goes-with-its-alone
fullest	goes-with-its-alone
funny	judgement
further	adverb-before-verb
furthermore	sentence-opener
future	goes-with-its-alone
generally	adverb-beside-verb
gets	form-of-be
getting	behind-prepositional-its
go	short-word-no-abbreviation welcome-twice
going	behind-its-and-not behind-its-that-is
gonna	behind-it-is
good	goes-with-its-alone judgement
got	form-of-be
gotta	behind-it-is
gotten	behind-it-is
great	behind-progressive judgement
greatest	goes-with-its-alone
ha	welcome-twice
had	behind-agent ends-role finite-behind-title form-of-have function-word has-or-had hides-number open-end ship-auxiliary welcome-twice
hah	welcome-twice
half	predeterminer quantifier
hard	judgement
harder	judgement
hardly	degree
has	behind-agent ends-role finite-behind-title form-of-have function-word function-word-of-rules has-or-had in-plural=have link-in-title open-end opens-question ship-auxiliary
have	finite-behind-title form-of-have function-word function-word-of-rules has-or-had link-in-title open-end opens-question
having	behind-prepositional-its form-of-have
he	behind-it-is behind-its-time function-word-of-rules gender=he no-sentence-name nominative-or-there opens-description opens-sentence-behind-header pronoun=subject pronoun-for-speaker pronoun-number=singular refers-back sentence-opener short-word-no-abbreviation subject-of-saying subject-word
hear	welcome-twice
hee	welcome-twice
hello	sentence-opener
hence	sentence-opener
her	apposition-opener appositive-start before-verbal-noun behind-it-is between-verb-and-slogan gender=she no-speaker-behind-verb nominal-part object-behind-its opens-inner-phrase opens-sentence-behind-header opens-subject points-back-by possessive sentence-opener wants-head welcome-twice
here	adverb-behind-it-is function-word points-at-list sentence-opener trailing-word welcome-twice
hers	gender=she
herself	adverb-before-verb adverb-behind-subject appositive-start before-noun between-verb-and-slogan emphatic-pronoun gender=she
hey	welcome-twice
hi	welcome-twice
highest	goes-with-its-alone
him	behind-it-is behind-progressive between-verb-and-slogan function-word-of-rules gender=he no-speaker-behind-verb object-behind-its pronoun=object refers-back
himself	adverb-before-verb adverb-behind-subject appositive-start before-noun between-verb-and-slogan emphatic-pronoun gender=he
hip	welcome-twice
his	apposition-opener appositive-start before-verbal-noun behind-it-is function-word-of-rules gender=he nominal-part object-behind-its opens-inner-phrase opens-sentence-behind-header opens-subject points-back-by possessive refers-back sentence-opener wants-head
hmm	welcome-twice
ho	welcome-twice
hold	reckoned-in
holding	reckoned-in
honk	welcome-twice
hope	clause-opener-before-its
how	behind-it-is behind-prepositional-its clause-opener-before-its complement-opener function-word object-behind-its opens-noun-clause opens-question opens-reported-question points-back-by question-determiner question-word sentence-opener subordinator
however	function-word sentence-opener
hush	welcome-twice
i	before-verb-not-ship behind-it-is function-word-of-rules no-sentence-name nominative-or-there opens-description pronoun=subject pronoun-for-speaker refers-back sentence-opener subject-word
i'm	no-sentence-name
if	behind-it-is clause-opener-before-its complement-opener conditional function-word function-word-of-rules joins-clauses link-in-title may-belong-apart opens-content opens-no-attribution opens-sentence-behind-header phrase-border=clause preposition-behind-header sentence-opener subordinator=adverbial,clause
imperative	judgement
important	judgement
impossible	judgement
impractical	judgement
impressive	judgement
in	before-before-date before-date before-home before-noun behind-byline behind-person between-label-and-colon between-work-and-title ends-head ends-introduction function-word function-word-of-rules goes-on-behind-title goes-on-over-line head-preposition joins-clauses link-in-initialism opens-sentence-behind-header particle-of-speech place-of-speaking place-preposition preposition-before-name preposition-before-no-clause preposition-before-subject preposition-before-title preposition-behind-header preposition-in-subject preposition-of-opening reckoned-in sentence-opener short-word-no-abbreviation small-in-title trailing-word where-people-are where-written within-town
including	joins-to-antecedent leaves-open
incredible	judgement
indeed	sentence-opener
inevitable	judgement
inside	function-word-of-rules goes-with-its-alone head-preposition place-preposition preposition-before-no-clause preposition-before-subject preposition-in-subject sentence-opener where-written
instead	sentence-opener
interesting	judgement
into	behind-progressive end-of-route function-word function-word-of-rules place-preposition preposition-before-no-clause preposition-before-subject preposition-in-subject reckoned-in small-in-title within-body
ironic	judgement
is	before-noun behind-agent between-work-and-title clause-behind-auxiliary ends-role finite-be finite-behind-title form-of-be function-word function-word-of-rules in-plural=are link-in-title open-end opens-question ship-auxiliary small-in-title
it	behind-progressive between-verb-and-slogan function-word-of-rules goes-on-over-line no-sentence-name no-speaker-behind-verb nominative-or-there opens-description opens-sentence-behind-header pronoun=subject,object refers-back sentence-opener short-word-no-abbreviation small-in-title subject-of-saying subject-word
its	appositive-start before-verbal-noun function-word-of-rules goes-on-over-line nominal-part opens-sentence-behind-header opens-subject possessive sentence-opener wants-head
itself	adverb-before-verb emphatic-pronoun
jr	before-noun
just	adverb-before-verb adverb-behind-it-is adverb-behind-subject adverb-beside-verb before-quantity behind-its-that-is degree introduces-time-clause sentence-opener
kind	goes-with-its-alone
knock	welcome-twice
know	clause-opener-before-its
knows	clause-opener-before-its
l	foreign-behind-a
la	foreign-behind-a foreign-behind-its link-in-initialism small-in-title welcome-twice within-town
largest	goes-with-its-alone ranking
las	foreign-behind-a
last	any-money before-date before-time-word goes-with-its-alone ranking sentence-opener trailing-word
late	before-date sentence-opener
later	adverb-before-verb adverb-behind-subject sentence-opener
latest	goes-with-its-alone ranking
latter	ranking
le	foreign-behind-a foreign-behind-its within-town
les	within-town
less	before-quantity behind-progressive goes-with-its-alone hedge-before-number sentence-opener
let	hides-number
like	behind-progressive joins-to-antecedent preposition-before-name sentence-opener
likely	degree judgement sole-judgement
local	sentence-opener
long	introduces-time-clause welcome-twice
longtime	nominal-part
los	foreign-behind-a
lowest	goes-with-its-alone
making	behind-prepositional-its
many	before-quantity goes-with-its-alone nominal-part opens-subject plural-opener quantifier sentence-opener subject-word welcome-twice
max	goes-with-its-alone
maximum	goes-with-its-alone
may	before-verb-not-ship clause-behind-auxiliary function-word function-word-of-rules modal open-end
maybe	sentence-opener
me	behind-it-is behind-progressive function-word-of-rules no-speaker-behind-verb object-behind-its pronoun=object refers-back short-word-no-abbreviation
meanwhile	function-word sentence-opener
might	before-verb-not-ship clause-behind-auxiliary function-word function-word-of-rules modal open-end
minimum	goes-with-its-alone
mm	welcome-twice
more	before-quantity behind-progressive goes-with-its-alone hedge-before-number nominal-part sentence-opener
moreover	sentence-opener
most	goes-with-its-alone nominal-part opens-subject plural-opener quantifier ranking sentence-opener subject-word
much	degree welcome-twice
must	before-verb-not-ship function-word function-word-of-rules modal open-end
my	before-verbal-noun behind-it-is function-word-of-rules nominal-part object-behind-its opens-subject possessive refers-back sentence-opener wants-head
n	cut-short elided
n't	hides-number modal small-in-title
na	welcome-twice
named	between-work-and-title
natural	judgement
near	before-home before-road end-of-route ends-introduction function-word-of-rules head-preposition place-preposition preposition-before-no-clause preposition-before-subject preposition-in-subject sentence-opener where-people-are
nearly	about-so-many before-quantity
neath	elided
necessary	judgement
neither	nobody
never	adverb-before-verb adverb-behind-it-is adverb-behind-subject adverb-beside-verb degree welcome-twice
nevertheless	sentence-opener
new	sentence-opener
next	before-time-word ranking sentence-opener within-town
nice	judgement
night	welcome-twice
nine	sentence-opener
no	determiner nobody opens-content sentence-opener wants-head welcome-twice
nobody	behind-it-is everybody nobody subject-word
none	nobody subject-word
nonetheless	sentence-opener
nor	coordinator function-word-of-rules hides-number joins-to-antecedent open-end sentence-opener small-in-title stands-beside
not	adverb-behind-it-is before-verb-not-ship behind-it-is behind-its-and-not degree function-word function-word-of-rules hides-number modal sentence-opener
nothing	behind-it-is
now	adverb-before-verb adverb-behind-it-is adverb-behind-subject adverb-beside-verb appositive-start before-noun clause-opener-before-its nominal-part sentence-opener welcome-twice
nowhere	behind-progressive
nuff	elided
n’t	small-in-title
o	cut-short
obvious	judgement judgement-of-fact
odd	judgement
of	apposition-opener before-complement before-home before-noun before-quantity behind-byline behind-person between-verb-and-slogan between-work-and-title ends-head ends-introduction function-word function-word-of-rules goes-on-over-line head-preposition joins-names joins-noun-phrase link-in-initialism links-places open-end predeterminer preposition-before-name preposition-before-no-clause preposition-before-noun-cue preposition-before-subject preposition-in-subject sentence-opener short-word-no-abbreviation small-in-title trailing-word wants-head
off	before-road function-word-of-rules particle-of-speech place-preposition preposition-before-no-clause small-in-title
often	adverb-before-verb adverb-beside-verb
oh	welcome-twice
ok	judgement welcome-twice
okay	judgement welcome-twice
ol	cut-short
old	sentence-opener
on	before-before-date before-date before-noun before-road behind-byline behind-person behind-progressive between-label-and-colon between-work-and-title ends-introduction function-word function-word-of-rules goes-on-behind-title goes-on-over-line head-preposition joins-clauses joins-noun-phrase link-in-initialism opens-sentence-behind-header particle-of-speech preposition-before-name preposition-before-no-clause preposition-before-subject preposition-before-title preposition-behind-header preposition-in-subject preposition-of-opening sentence-opener short-word-no-abbreviation small-in-title trailing-word where-written within-town
once	adverb-before-verb adverb-behind-subject adverb-beside-verb sentence-opener subordinator=adverbial
one	appositive-start before-verbal-noun indefinite-article nominal-part sentence-opener subject-word
only	adverb-before-verb adverb-behind-it-is before-quantity degree ranking sentence-opener
onto	before-road function-word-of-rules place-preposition preposition-before-no-clause where-written
ooh	welcome-twice
or	before-noun before-verb-not-ship clause-opener-before-its coordinator ends-introduction function-word function-word-of-rules goes-on-over-line hides-number joins-to-antecedent joins-verbs links-places open-end opens-no-attribution sentence-opener small-in-title stands-beside
other	goes-with-its-alone nominal-part sentence-opener
others	subject-word
our	before-verbal-noun behind-it-is function-word-of-rules nominal-part object-behind-its opens-sentence-behind-header opens-subject possessive refers-back sentence-opener wants-head
out	adverb-behind-said behind-progressive between-verb-and-slogan function-word-of-rules particle-of-speech small-in-title
outside	before-home function-word-of-rules goes-with-its-alone place-preposition preposition-before-no-clause preposition-before-preposition preposition-before-subject preposition-in-subject sentence-opener where-people-are
over	before-quantity behind-progressive function-word function-word-of-rules joins-clauses preposition-before-subject preposition-in-subject sentence-opener small-in-title where-written
overall	sentence-opener
own	goes-with-its-alone
past	end-of-route function-word-of-rules goes-with-its-alone
peers	goes-with-its-alone
people	behind-progressive
per	function-word-of-rules sentence-opener small-in-title
percent	quantifier
perhaps	sentence-opener
plausible	judgement
please	welcome-twice
plus	sentence-opener
poor	goes-with-its-alone
possible	judgement
posteriori	foreign-behind-a foreign-behind-its
potential	goes-with-its-alone
predecessor	goes-with-its-alone
present	goes-with-its-alone
pretty	degree
previously	adverb-beside-verb
priori	foreign-behind-a foreign-behind-its
probably	adverb-behind-it-is adverb-beside-verb degree
quack	welcome-twice
quite	degree
rah	welcome-twice
raining	behind-it-is
rare	judgement
rarely	adverb-beside-verb
rather	conditional
read	sentence-opener
really	adverb-behind-it-is adverb-beside-verb degree welcome-twice
reasonable	judgement
recently	adverb-before-verb adverb-behind-subject adverb-beside-verb sentence-opener
regarding	preposition-before-no-clause
repeatedly	adverb-before-verb
reportedly	adverb-before-verb adverb-behind-subject adverb-beside-verb
republican	nominal-part
rich	goes-with-its-alone
ridiculous	judgement
right	introduces-time-clause
round	elided elision
s	small-in-title
sad	judgement
safe	judgement
said	clause-opener-before-its ends-role sentence-opener
same	before-date
sarcastically	adverb-before-verb
say	clause-opener-before-its leaves-open
says	clause-opener-before-its ends-role sentence-opener
secco	foreign-behind-a
second	goes-with-its-alone ranking sentence-opener
see	sentence-opener
self-described	nominal-part
sell	reckoned-in
selling	reckoned-in
senior	sentence-opener
seven	sentence-opener
several	before-quantity nominal-part opens-subject plural-opener quantifier sentence-opener subject-word
shall	function-word-of-rules modal
she	behind-it-is behind-its-time function-word-of-rules gender=she no-sentence-name nominative-or-there opens-description opens-sentence-behind-header pronoun=subject pronoun-for-speaker pronoun-number=singular refers-back sentence-opener subject-of-saying subject-word
shortly	introduces-time-clause
should	before-verb-not-ship clause-behind-auxiliary finite-behind-title function-word function-word-of-rules modal no-sentence-name open-end opens-question
simply	adverb-before-verb adverb-behind-said adverb-beside-verb degree
since	before-date clause-opener-before-its function-word function-word-of-rules joins-clauses opens-sentence-behind-header preposition-before-subject preposition-behind-header preposition-of-opening sentence-opener subordinator=adverbial time-link
single	any-money
six	sentence-opener
snowing	behind-it-is
so	adverb-behind-it-is behind-progressive clause-opener-before-its coordinator degree function-word judgement opens-no-attribution sentence-opener short-word-no-abbreviation small-in-title welcome-twice
sold	reckoned-in
some	about-so-many before-quantity determiner nominal-part opens-subject plural-opener quantifier sentence-opener subject-word
somebody	behind-it-is everybody subject-word
someone	behind-it-is everybody subject-word
something	behind-it-is
soon	adverb-beside-verb introduces-time-clause
sr	before-noun
state	sentence-opener
still	adverb-before-verb adverb-behind-it-is adverb-beside-verb degree function-word sentence-opener
strange	judgement
strongest	goes-with-its-alone
such	behind-it-is determiner leaves-open points-back predeterminer sentence-opener
super	welcome-twice within-town
suppose	conditional
sur	within-town
sure	clause-behind-auxiliary
surprising	judgement
tempting	judgement
ten	sentence-opener
tergo	foreign-behind-a
th	cut-short
than	before-quantity function-word function-word-of-rules goes-on-over-line hides-number link-in-title subordinator
thank	sentence-opener
thanks	sentence-opener
that	before-before-date before-complement before-time-word before-verb-not-ship behind-its-time between-verb-and-slogan clause-opener-before-its complement-opener demonstrative determiner ends-introduction ends-role function-word goes-on-behind-title goes-on-over-line interrogative-pronoun leaves-open link-in-title no-speaker-behind-verb nominative-or-there object-behind-its object-relative opens-content opens-description opens-inner-phrase opens-no-attribution opens-sentence-behind-header phrase-border=clause points-back pronoun-number=singular refers-back sentence-opener singular-opener subject-word subordinator=clause welcome-twice
that's	sentence-opener
the	article before-before-date before-noun before-quantity before-verbal-noun behind-its-that-is behind-its-time behind-progressive between-verb-and-slogan determiner function-word-of-rules goes-on-over-line joins-names joins-noun-phrase link-in-initialism open-end opens-sentence-behind-header opens-subject points-back-by sentence-opener small-in-title subject-of-saying wants-head
their	apposition-opener appositive-start before-verbal-noun behind-it-is function-word-of-rules goes-on-over-line nominal-part object-behind-its opens-inner-phrase opens-sentence-behind-header opens-subject points-back-by possessive refers-back sentence-opener wants-head
them	behind-it-is behind-progressive between-verb-and-slogan function-word-of-rules no-speaker-behind-verb object-behind-its pronoun=object refers-back
themselves	adverb-before-verb emphatic-pronoun
then	adverb-before-verb adverb-behind-it-is adverb-behind-subject adverb-beside-verb appositive-start before-noun function-word function-word-of-rules nominal-part sentence-opener
there	adverb-behind-it-is function-word nominative-or-there opens-sentence-behind-header sentence-opener trailing-word welcome-twice
therefore	sentence-opener
these	behind-it-is demonstrative determiner function-word-of-rules may-belong-apart opens-sentence-behind-header opens-subject plural-opener points-back pronoun-number=plural refers-back sentence-opener subject-word
they	before-verb-not-ship behind-it-is behind-its-time function-word-of-rules no-sentence-name nominative-or-there opens-description opens-sentence-behind-header pronoun=subject pronoun-for-speaker pronoun-number=plural refers-back sentence-opener subject-of-saying subject-word
think	clause-opener-before-its
thinks	clause-opener-before-its
third	goes-with-its-alone ranking sentence-opener
this	before-date before-time-word behind-it-is demonstrative determiner function-word-of-rules may-belong-apart no-speaker-behind-verb nominative-or-there object-behind-its opens-inner-phrase opens-sentence-behind-header opens-subject points-back pronoun-number=singular refers-back sentence-opener singular-opener subject-word trailing-word
those	behind-it-is demonstrative determiner function-word-of-rules may-belong-apart opens-sentence-behind-header opens-subject plural-opener points-back pronoun-number=plural refers-back sentence-opener subject-word
though	clause-opener-before-its concedes conditional function-word function-word-of-rules sentence-opener stands-beside subordinator=adverbial,clause
thought	clause-opener-before-its
three	nominal-part plural-opener sentence-opener
through	behind-progressive end-of-route function-word-of-rules links-range place-of-speaking preposition-before-no-clause preposition-before-subject preposition-in-subject
throughout	function-word-of-rules place-preposition preposition-before-no-clause preposition-before-preposition preposition-before-subject sentence-opener
thus	sentence-opener
tick	welcome-twice
til	elided elision
till	elided sentence-opener
time	behind-prepositional-its
tis	elided elision
titled	between-work-and-title
to	before-noun before-opponent before-person-not-speaker before-verb-not-ship behind-its-time behind-progressive between-label-and-colon between-verb-and-slogan complement-opener end-of-route ends-introduction function-word function-word-of-rules goes-on-over-line head-preposition joins-clauses joins-verbs link-in-initialism link-in-title links-range modal preposition-before-name preposition-before-no-clause preposition-before-noun-cue preposition-before-subject preposition-before-title preposition-in-subject sentence-opener short-word-no-abbreviation small-in-title trailing-word
tock	welcome-twice
today	adverb-beside-verb sentence-opener
together	sentence-opener
told	ends-role
tomorrow	sentence-opener
tonight	adverb-beside-verb
too	adverb-behind-it-is degree judgement welcome-twice
top	any-money nominal-part sentence-opener
tough	judgement
toward	function-word-of-rules place-preposition preposition-before-no-clause preposition-in-subject sentence-opener
towards	function-word-of-rules place-preposition preposition-before-no-clause preposition-in-subject sentence-opener
true	judgement sole-judgement
tsk	welcome-twice
tut	welcome-twice
twas	elided elision
two	nominal-part plural-opener sentence-opener
uh	welcome-twice
ultra	welcome-twice
um	welcome-twice
unclear	behind-it-is judgement
under	function-word function-word-of-rules preposition-before-name preposition-before-no-clause preposition-before-subject preposition-in-subject sentence-opener where-written within-body within-town
understandable	judgement
unfair	judgement
unfortunate	judgement
unknown	judgement
unless	conditional sentence-opener subordinator=adverbial,clause
unlike	sentence-opener
unlikely	judgement
unreasonable	judgement
until	function-word function-word-of-rules links-range preposition-before-subject sentence-opener stands-beside subordinator=adverbial time-link
up	behind-progressive function-word-of-rules particle-of-speech preposition-before-no-clause short-word-no-abbreviation small-in-title
upon	function-word-of-rules preposition-before-no-clause sentence-opener within-town
us	behind-it-is behind-progressive function-word-of-rules no-speaker-behind-verb object-behind-its pronoun=object refers-back short-word-no-abbreviation
usually	adverb-beside-verb
v	small-in-title
very	degree welcome-twice
via	before-road end-of-route function-word-of-rules place-of-speaking place-preposition preposition-before-no-clause sentence-opener small-in-title
vital	judgement
vs	small-in-title
was	before-noun behind-agent between-work-and-title clause-behind-auxiliary ends-role finite-be finite-behind-title form-of-be function-word function-word-of-rules in-plural=were link-in-title open-end opens-question ship-auxiliary
watch	sentence-opener
way	welcome-twice
we	before-verb-not-ship behind-it-is behind-its-time function-word-of-rules no-sentence-name nominative-or-there opens-description opens-sentence-behind-header pronoun=subject pronoun-number=plural refers-back sentence-opener short-word-no-abbreviation subject-word
weakest	goes-with-its-alone
weird	judgement
well	behind-progressive sentence-opener welcome-twice
were	clause-behind-auxiliary conditional finite-be finite-behind-title form-of-be function-word function-word-of-rules hides-number link-in-title open-end ship-auxiliary
what	behind-it-is behind-progressive clause-opener-before-its function-word interrogative-pronoun object-behind-its object-relative opens-noun-clause opens-question opens-reported-question points-back-by question-determiner question-word sentence-opener subordinator
whatever	object-relative opens-noun-clause question-determiner subordinator
when	clause-opener-before-its complement-opener function-word function-word-of-rules joins-clauses may-belong-apart opens-no-attribution opens-question opens-sentence-behind-header phrase-border=clause preposition-behind-header question-word sentence-opener subordinator=adverbial,clause trailing-word
whenever	subordinator=adverbial
where	before-went behind-it-is clause-opener-before-its ends-introduction function-word function-word-of-rules may-belong-apart object-behind-its opens-noun-clause opens-question phrase-border question-word sentence-opener stands-beside subordinator=adverbial,clause
whereas	concedes sentence-opener subordinator=adverbial,clause
wherever	before-went subordinator=adverbial
whether	behind-prepositional-its clause-opener-before-its complement-opener conditional function-word function-word-of-rules opens-content opens-reported-question sentence-opener subordinator=clause
which	ends-introduction ends-role function-word function-word-of-rules goes-on-behind-title interrogative-pronoun joins-clauses may-belong-apart object-relative opens-description opens-no-attribution opens-noun-clause opens-question question-determiner question-word sentence-opener subordinator
whichever	question-determiner
while	clause-opener-before-its concedes function-word function-word-of-rules joins-clauses link-in-title may-belong-apart opens-sentence-behind-header phrase-border=clause preposition-behind-header sentence-opener stands-beside subordinator=adverbial,clause trailing-word
who	apposition-opener appositive-start before-noun before-verb-not-ship behind-agent behind-it-is behind-prepositional-its ends-head ends-introduction ends-role function-word function-word-of-rules interrogative-pronoun joins-clauses may-belong-apart nominative-or-there opens-description opens-noun-clause opens-question question-word sentence-opener subject-word subordinator
whoever	opens-noun-clause
whom	function-word function-word-of-rules interrogative-pronoun may-belong-apart object-relative opens-description subordinator
whose	apposition-opener appositive-start before-noun behind-agent ends-introduction ends-role function-word-of-rules nominal-part opens-description question-determiner sentence-opener subordinator wants-head
why	behind-it-is complement-opener function-word opens-noun-clause opens-question opens-reported-question points-back-by question-word sentence-opener subordinator=clause
will	adverb-behind-subject before-verb-not-ship clause-behind-auxiliary finite-behind-title function-word function-word-of-rules modal open-end opens-question ship-auxiliary
wish	conditional
with	before-noun before-opponent before-person-not-speaker ends-introduction function-word function-word-of-rules goes-on-behind-title goes-on-over-line head-preposition joins-clauses link-in-title preposition-before-name preposition-before-no-clause preposition-before-noun-cue preposition-before-subject preposition-in-subject sentence-opener small-in-title trailing-word within-body
within	function-word-of-rules head-preposition place-preposition preposition-before-no-clause preposition-before-subject preposition-in-subject sentence-opener
without	function-word-of-rules preposition-before-no-clause sentence-opener within-body
woof	welcome-twice
worse	judgement
worst	goes-with-its-alone
worth	goes-with-its-alone judgement-of-fact
worthwhile	judgement
would	adverb-behind-subject before-verb-not-ship clause-behind-auxiliary finite-behind-title function-word function-word-of-rules modal no-sentence-name open-end ship-auxiliary
wow	welcome-twice
wrong	judgement
ya	welcome-twice
yada	welcome-twice
yeah	welcome-twice
yep	welcome-twice
yes	opens-content sentence-opener welcome-twice
yesterday	sentence-opener
yet	coordinator function-word sentence-opener
you	before-verb-not-ship behind-it-is behind-its-time nominative-or-there object-behind-its opens-description pronoun=subject refers-back sentence-opener subject-word welcome-twice
young	goes-with-its-alone
your	before-verbal-noun function-word-of-rules nominal-part object-behind-its possessive refers-back sentence-opener wants-head
–	clause-opener-before-its ends-role
—	clause-opener-before-its ends-role phrase-border
’s	small-in-title
“	ends-role phrase-border
”	ends-role
`;
