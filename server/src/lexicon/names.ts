/** What the features of this table say of a word. */
export const nameFeatures = {
  "abbreviation-before-name": "Abbreviations whose stop no sentence ends with.",
  "of-bench": "Titles of judges: a surname follows, whatever else its word is.",
  address: "Forms of address, which say nothing of what somebody does.",
  "ambiguous-abbreviation":
    "Abbreviations that are words too: they are one only with a capital, and where a name or a number follows.",
  "australian-place": "Australia, its parts and cities that no other country has of that name.",
  "before-town":
    "First words of names of two that towns bear: “Upper Marsham”, always; “near New Antrim”, somewhere.",
  "behind-place":
    "What stands in small letters behind the name of a place alone: “the Whapley constituency”.",
  "behind-unknown-place": "The same of a name that is nobody’s: “Whapley camp”, not “the Trump camp”.",
  "belongs-to-company": "What a company has, and no place or person: “Norvik’s shareholders”.",
  "before-person-not-ship": "What makes a name that a ship bears too a person’s: “named for”, “Mrs.”.",
  "around-town": "What lies around a town, behind “and” in names: “Marlow and District Hospital Trust”.",
  "at-home": "What somebody is, behind a hyphen, in the place where they live or come from: “Whapley-based”.",
  "before-facility":
    "What makes a facility of the plain nouns that are its values behind a name, and of both with capitals: “Fukushima nuclear plant”, “Corlby Convention Centre”.",
  "brand-with-initials":
    "Behind initials in names of companies, papers and the like, which write the abbreviation their own way.",
  broadcaster: "Nouns that stand before the name of a work, a programme or a sign, or take one as their own.",
  "called-by-head":
    "What an article calls an institution once it has named it: “the Bank” of the Bank of Ghana.",
  "called-later":
    "Abbreviated titles, with the words by which their bearers are called later: “the senator”.",
  "canadian-place": "Canada, its parts and cities that no other country has of that name.",
  "channel-with-number": "Broadcasters whose channels have numbers: “Radio 4”, “BBC Two”.",
  "closes-company": "What stands behind the name that a company is called by, before “Ltd.” or alone.",
  "closing-abbreviation":
    "Abbreviations, without their stop, lower-cased, after which a sentence may go on or end.",
  "company-ending": "Ends of the names of companies, whose stop may belong to them.",
  "company-form": "What tells a company’s name by its end, in just this spelling: “Alford Hughes plc”.",
  "compass-point": "Before “of” and a place: “north of Whapley”, “the outskirts of Whapley”.",
  direction: "Words that make a part of the place they stand before: Northern Kenya, Upper Egypt.",
  "done-by-company": "What companies do to others: “was acquired by Norvik”.",
  "facility-behind-name":
    "Nouns in lower case that make a facility of a name that is no town’s: “Fernhill prison”, not “London jail”.",
  "first-name-and-word": "Given names that are small words in lower case.",
  "foreign-particle":
    "Articles, prepositions and the like of languages that English copy quotes, none of them an English word.",
  "form-of-address": "“Your Excellency”.",
  "generation-suffix": "Behind a name: Jr., III.",
  "gives-a-name": "Between what something is and its name: “a company called Ninety Rivers”.",
  "gives-examples": "Before the names of some of a kind: “charities including Open Wells”.",
  "governs-places": "What several places have, before “of”: “the councils of Surda and Qattana”.",
  "group-noun-after":
    "Nouns in lower case after a name that make it a people's or a religion's: “Mi'kmaw communities”.",
  head: "What a name of several words is by its last word (“Harbour Bridge” → FAC).",
  "head-and-surname":
    "Heads of places and bodies that are surnames as often: “Dot Beach”, where the text says that it is somebody.",
  "held-in-company": "What is held in a company: “shares in Norvik”.",
  "holds-charge": "Officers of whom “of” says what they are in charge of: “Minister of Finance”.",
  honorific: "Titles that only stand right before a name, and make it a person's whatever else it may be.",
  "house-of-food": "What is named for a first name: Maria’s Café.",
  "institution-alone": "A capital makes these a certain one's name: “the Assembly voted”.",
  "house-of-body": "Bodies called by their house, where people stay: “died at Corlby Hospital”.",
  "introduces-organization":
    "Nouns in lower case that, right before a name, say that an organisation bears it: “the newspaper Elmora”, “chipmaker Zentrik”.",
  "introduces-person":
    "Nouns behind a full name that people alone are: “Alasdair Finch, a former chief engineer with …”.",
  "introduces-place": "Nouns that introduce a name as a place’s: “the village of”.",
  "is-somewhere": "Verbs, before “in” and the like, of being or staying somewhere: “grew up in Whapley”.",
  kin: "Who somebody is to somebody else: “his wife, Netta,”.",
  "kin-of-several": "The same of several: “her daughters, Nora and Una”.",
  "kind-of-carrier": "What makes a carrier a ship: “gas carrier”.",
  "leading-head": "First words that name what the rest is called: Cape Dunmore, Lake Orrin, Mount Hale.",
  "lives-there": "Nouns of people that a place’s name stands before: “Lega Odo residents”.",
  "looks-into": "What a body holds into something: “Commission of Inquiry into Abuses”.",
  "name-and-word": "Names that are words too: “Will will”.",
  "surname-and-plural": "Surnames that look like the plural of a noun: “Woods has”.",
  "name-particle": "Name parts that stand in lower case within a person's name.",
  "name-suffix": "What follows a person's name and belongs to it.",
  "named-storm": "Storms that bear a name, before it: “Hurricane Dora”.",
  "newspaper-word": "Words that make a newspaper’s name of a day’s: “Sunday Times”.",
  "no-body-of-place":
    "Plain words that name no body behind a place, but what happens, holds or stands there: Iowa Caucus.",
  "no-name-in-capitals":
    "Capital words that name nothing: acronyms of things, exclamations, parts of a page.",
  "number-behind": "Last words of a road that a number may follow: “State Highway 4”.",
  "of-river": "What a river has, before “of the”: “the banks of the Murray”.",
  "of-town": "Who a town has, behind its name: “Whapley mayor Ann Dole”.",
  "office-noun": "Nouns for somebody in an office that are not among the titles.",
  "office-with-first-name": "Heads of state are often named by their office and surname from the start.",
  "open-head":
    "Heads after which “of”, “for”, “and” may go on with the name: Ministry of …, Committee for …, University of …",
  "opening-abbreviation":
    "Titles and the like, without their stop, lower-cased: a name or a number follows, so a sentence cannot end there.",
  "number-of-channel": "Numbers of channels as words, in just this spelling: “BBC Two”.",
  "organization-behind-noun": "More of them, which say so behind a name alone: “Elmora, a rights body”.",
  "organization-noun-after":
    "Nouns in lower case after a name that make it an organisation's: “Elmora newspaper”.",
  "owned-by-company": "Before “of” and a name that nothing knows: “the board of Norvik”.",
  "owned-by-organization":
    "Who or what belongs to an organisation: “chief executive of Zentrik”, “the coach of Racing”.",
  "owned-place":
    "What a place that is named for its owner is called, and what it is: “in King’s Cross”, “near Fenner’s Wharf”.",
  "owner-of-ships": "Last words of those who own ships.",
  "part-of-compound-title": "Words that a hyphen joins to a title: “secretary-general”.",
  "person-title": "Words before a name that say its bearer is a person, lower-cased, without a stop.",
  "place-behind-noun":
    "More nouns that say so behind a name alone: “Kalma Hadja, a camp for displaced people”.",
  "place-noun-after": "Nouns in lower case after a name that make it a place's: “Kursk region”.",
  "place-noun-before":
    "Nouns in lower case before “of” and a name that make it a place's: “the city of Wonsan”.",
  "plain-facility": "Nouns in lower case that make a facility of the name before them: “Abuja airport”.",
  player: "Who plays for the club right before: “Nordvik midfielder Ola Brandt”.",
  "plural-title": "Titles of several people, whose names follow in a list: “Cllrs Okafor, Lumb and Snape”.",
  "player-mark": "What stands in brackets behind a player: the captain, the goalkeeper.",
  "product-code": "Letters before the number of a plane or a missile: Su-35.",
  "read-as-word":
    "Abbreviations that are read as words though their letters could be spelled out, and by nobody otherwise.",
  "read-in-full":
    "Letters alone that are also read as a word: “sequel”, “new south wales”, “his majesty’s ship”.",
  "role-noun": "What follows a comma after a person's name and tells of a person.",
  route: "What leads from place to place, before “to” and “from”: “the road to Whapley”.",
  "ruled-by-person": "What is called by whoever rules: “the Zeko regime”.",
  "ruled-by-somebody": "The same of somebody’s surname, since places have them too: “the Dole government”.",
  "runs-company": "Posts of two words that companies have: “Norvik’s chief executive”.",
  "role-of-company": "What companies and states are too: “Zentrik, owner of the ferry”.",
  "runs-organization": "Who works for the organization right before: “Zentrik founder Maria Quist”.",
  scheme: "Last words of the names of laws and schemes: “The “Dry Feet for All” Act”.",
  "ship-prefix":
    "What stands before a ship’s name as a part of it, in just this spelling; “ambiguous” where it is short for something else more often: “MS Word”.",
  "sheet-label": "What stands before players in a team sheet or a list of scorers: “Subs:”, “Tries:”.",
  "short-for":
    "Short forms of first names, in small letters, and the names they are short for, with commas between.",
  "sits-for-place": "Abbreviated members of a parliament, behind the place that sends them: “Whapley MLA”.",
  "spelled-out":
    "Abbreviations that are spelled out, by everybody, though their vowels would let them be read as words.",
  "stands-outside": "What nothing is in: “in Sowden Bridge” is in a town.",
  "title-in-capitals": "Ranks that are one only in capitals: “DI Frances Okoro”, not “Di”.",
  "title-in-small-letters":
    "Titles that are written with one capital: in capitals they are the letters of something else, as the SRI.",
  "title-modifier": "Words that make a title with the words around them: Prime, Deputy, Foreign, Defence …",
  "title-of-ship":
    "Titles that ships bear, and buildings: the Lady Constance, the Admiral Kuznetsov, King Otto Dam.",
  vessel: "Nouns of vessels, and their plurals.",
  "whole-of-name": "“the Kingdom”, “the Republic”: a name only with others.",
  "written-with-or-without-dot": "Titles that American English stops and British English does not.",
  "behind-ampersand": "What a firm’s name ends with behind “&”: “Lacey & Sons”.",
  "trade-of-firm": "Several of one trade, whose one name is their firm’s: “consultants Carrick Dunne”.",
  "works-at-firm": "Who works at a firm: “analysts at Peel Marston”.",
  "comes-from-firm": "How somebody comes from a firm: “joined from Kroll Baxter”.",
  "speaks-for-company": "Who speaks for a company: “a spokesman for Denvik”.",
  "its-of-company": "What a company calls its own, and no town or club: “cut its forecast”.",
  "result-of-company": "What a company posts: “posted a loss”.",
  "unit-of-price": "What shares rise and fall by, behind the number: “rose 3 percent”, “lost 12p”.",
  "of-body-in-letters": "Who leads, serves or speaks for what an abbreviation stands for: “KKS members”.",
  "side-of-club": "Last words of the names of sides that clubs have: “Wexham Women won”.",
  "before-club": "“signed for Denvik”: whom somebody plays for is a club, unless it is known as a place.",
  "before-seat":
    "“the bishop of Whapley”, “MP for Whapley”: what offices have and members sit for are places.",
  "party-in-brackets": "Parties as they stand behind who sits for them: “Imran Sheikh (Lab, Wick)”.",
  "of-country": "What a country has, and nobody else: “Whapley’s parliament”.",
  "before-journal": "“published in Current Biology”: where what is found appears.",
  "before-model": "Before a model’s name and number: “unveiled Pixon 9”.",
  "fate-of-place": "What happens to places in war, before “of”: “the siege of Whapley”.",
  "seat-of-company": "How a company’s seat is told: “Norvik, headquartered in Tulsa”.",
  "of-band": "What a band has: “Cold Harbour’s third album”.",
  "introduces-band":
    "What stands before the name of a band, whatever its words: “the band Rage in the Attic”.",
  "found-by-somebody": "Nouns of what is called for who found it: “Hodgkin lymphoma”, “Raman spectroscopy”.",
  "military-unit":
    "Last words of the names of units, which a number may stand before: “the 73rd Rifle Brigade”.",
  "named-disease": "Names that are a disease’s in the possessive: “has Parkinson’s”.",
  "part-of-place": "Words of a part of a place or where it is, before its name: “downtown Whapley”.",
  "product-noun-after":
    "Nouns in small letters behind a name that nothing knows, which make it a thing’s: “the Zelvora vaccine”.",
  "of-language": "What a language has, behind its name: “a southern Tutchone word”.",
  "arab-particle": "Particles of Arab names, which a given name stands before: “Sultan Al Jabri”.",
  "before-role": "What stands before what somebody was or is besides: “former Marine Paul Fell”.",
  "sent-to-state": "Who is sent to a state: “Ambassador to Arkonia”.",
  "of-state": "What a state has, behind the name of its people: “Karsian troops”.",
  "introduces-other-name":
    "What stands before another name of somebody, behind a comma or in brackets: “(née Orr)”.",
  "index-of-market": "Last words of what measures a market, which is no company: the Orvo Composite.",
  "run-of-show": "What begins how long something is shown: “until Saturday”.",
  "before-storm": "What may stand before a storm that bears a name: “Tropical Storm Dora”.",
  street: "Last words of the names of streets, behind which a town may stand: “of Wexham Road, Stoke”.",
  "facility-alone": "Halls that need no other name: “at the Guildhall”.",
} as const;

/** Words that stand in or beside names: titles, particles, suffixes, heads, roles, one a line with its features. Own writing. */
export const names = `
't	name-particle
A/S	company-form
AB	company-form
ABC	broadcaster
AG	company-form
ASA	company-form
Ab	company-form
Act	scheme
Adelaide	australian-place
Airways	brand-with-initials
Alberta	canadian-place
An	product-code
ApS	company-form
Art	first-name-and-word
Australia	australian-place
Australian	australian-place
Award	scheme
Awards	scheme
B.V.	company-form
BBC	broadcaster
BRP	ship-prefix
BSC	company-form
BV	company-form
Bancorp	brand-with-initials
Bank	brand-with-initials
Berhad	company-form
Bhd	company-ending company-form
Bill	first-name-and-word scheme
Brisbane	australian-place
British Columbia	canadian-place
Business	broadcaster
CBS	broadcaster
CIC	company-form
CLG	company-form
CNN	broadcaster
Calgary	canadian-place
Campaign	scheme
Canada	canadian-place
Canadian	canadian-place
Canberra	australian-place
Capt	abbreviation-before-name
Cellular	brand-with-initials
Channel	broadcaster
Chase	first-name-and-word
Chuck	first-name-and-word
Co	company-ending company-form
Col	abbreviation-before-name
Comedy Central	broadcaster
Corp	company-ending company-form
DAC	company-form
Dean	first-name-and-word
Dr	abbreviation-before-name written-with-or-without-dot
Drew	first-name-and-word
EU	spelled-out
Edmonton	canadian-place
Emperor	office-with-first-name
Express	newspaper-word
FA	spelled-out
FAA	spelled-out
FAFSA	read-as-word
FARC	read-as-word
FBI	spelled-out
FDA	spelled-out
FDIC	spelled-out
FEC	spelled-out
FEMA	read-as-word
FICA	read-as-word
FIFA	read-as-word
FOMC	spelled-out
FOX	broadcaster
FPV	ship-prefix=ambiguous
FSA	spelled-out
FSB	spelled-out
FTA	spelled-out
FV	ship-prefix=ambiguous
FZE	company-form
Faith	first-name-and-word
Five	number-of-channel
Foods	brand-with-initials
Foundation	scheme
Four	number-of-channel
Fox	broadcaster
Frank	first-name-and-word
Fund	scheme
Gen	abbreviation-before-name
GmbH	company-form
Gov	abbreviation-before-name
Grace	first-name-and-word
Grant	first-name-and-word
HALO	read-as-word
HAMAS	read-as-word
HAZMAT	read-as-word
HBO	broadcaster spelled-out
HDMS	ship-prefix
HIPAA	read-as-word
HIV	spelled-out
HKD	read-in-full
HMAS	ship-prefix
HMCS	read-in-full ship-prefix
HMNZS	read-in-full ship-prefix
HMO	spelled-out
HMS	read-in-full ship-prefix
HMY	ship-prefix
HNLMS	ship-prefix
HOA	spelled-out
HPV	spelled-out
HQ	spelled-out
HR	spelled-out
HUD	read-as-word
Herald	newspaper-word
Hobart	australian-place
Hon	abbreviation-before-name
Hope	first-name-and-word
Hwasong	product-code
II	generation-suffix
II.	generation-suffix
III	generation-suffix
III.	generation-suffix
INS	ship-prefix
IV	generation-suffix
IV.	generation-suffix
Il	product-code
Inc	company-ending company-form
Incorporated	company-form
Independence Party	brand-with-initials
Independent	newspaper-word
Initiative	scheme
JDS	ship-prefix
JSC	company-form
Jack	first-name-and-word
Jr	abbreviation-before-name generation-suffix
Jr.	generation-suffix
K.K.	company-form
KG	company-form
KGaA	company-form
KK	company-form
KNM	ship-prefix
KRI	ship-prefix
KSC	company-form
Ka	product-code
Kft	company-form
Kh	product-code
King	office-with-first-name
LA	spelled-out
LAPD	spelled-out
LASER	read-as-word
LAX	spelled-out
LDP	spelled-out
LED	spelled-out
LEDs	spelled-out
LIDAR	read-as-word
LLC	company-form
LLP	company-form
LOC	leading-head=LOC
LPGA	spelled-out
LSE	spelled-out
Law	scheme
Lda	company-form
Limited	company-form
Lt	abbreviation-before-name
Ltd	company-ending company-form
Ltda	company-form
MAGA	read-as-word
MBA	spelled-out
MBAs	spelled-out
MCC	spelled-out
MDMA	spelled-out
MENSA	read-as-word
MEP	spelled-out
MEPs	spelled-out
MERS	read-as-word
MI5	spelled-out
MI6	spelled-out
MIT	spelled-out
MLA	spelled-out
MLAs	spelled-out
MLB	spelled-out
MOMA	read-as-word
MP	spelled-out
MPAA	spelled-out
MPs	spelled-out
MRI	spelled-out
MRIs	spelled-out
MS	ship-prefix=ambiguous
MSC	ship-prefix=ambiguous
MSGR	read-in-full
MSNBC	broadcaster
MSP	spelled-out
MSPs	spelled-out
MSS	read-in-full
MT	ship-prefix=ambiguous
MTA	spelled-out
MV	ship-prefix
Magazine	brand-with-initials
Mail	newspaper-word
Manitoba	canadian-place
Mark	first-name-and-word
May	first-name-and-word
Melbourne	australian-place
Mi	product-code
MiG	product-code
Mig	product-code
Mirror	newspaper-word
Monitor	newspaper-word
Morning	newspaper-word
Movement	scheme
Mr	abbreviation-before-name written-with-or-without-dot
Mrs	abbreviation-before-name written-with-or-without-dot
Ms	abbreviation-before-name written-with-or-without-dot
N.V.	company-form
NAACP	spelled-out
NAFTA	read-as-word
NASA	read-as-word
NASCAR	read-as-word
NASDAQ	read-as-word
NATO	read-as-word
NBA	spelled-out
NBC	broadcaster
NCAA	spelled-out
NDA	spelled-out
NDAs	spelled-out
NDP	spelled-out
NEA	spelled-out
NGO	spelled-out
NGOs	spelled-out
NHTSA	spelled-out
NICE	read-as-word
NIH	spelled-out
NORAD	read-as-word
NPR	broadcaster
NRA	spelled-out
NSA	spelled-out
NSPCC	spelled-out
NSW	australian-place read-in-full
NTSB	spelled-out
NUJ	spelled-out
NUS	spelled-out
NV	company-form
NWT	read-in-full
NYPD	spelled-out
NYSE	spelled-out
NYU	spelled-out
Nation	newspaper-word
Netflix	broadcaster
Network	broadcaster
New South Wales	australian-place
News	brand-with-initials broadcaster
Night	newspaper-word
No	abbreviation-before-name
Nova Scotia	canadian-place
Nunavut	canadian-place
OJSC	company-form
OOO	company-form
One	number-of-channel
Ontario	canadian-place
Open	brand-with-initials
Ottawa	canadian-place
Oy	company-form
Oyj	company-form
OÜ	company-form
PBS	broadcaster
PJSC	company-form
PLC	company-form
Party	scheme
Pat	first-name-and-word
Plan	scheme
Plc	company-form
Policy	scheme
Pope	office-with-first-name
Post	newspaper-word
President	office-with-first-name
Prince	office-with-first-name
Princess	office-with-first-name
Prize	scheme
Prof	abbreviation-before-name
Program	scheme
Programme	scheme
Project	scheme
Pte	company-ending company-form
Pty	company-ending company-form
Punch	newspaper-word
Pvt	company-ending company-form
QPSC	company-form
Quebec	canadian-place
Queen	office-with-first-name
Queensland	australian-place
Québec	canadian-place
RAAF	spelled-out
RADAR	read-as-word
RAF	spelled-out
RAND	read-as-word
RAV4	spelled-out
RBI	spelled-out
RFA	ship-prefix
RIAA	spelled-out
RICO	read-as-word
RINO	read-as-word
RMS	ship-prefix
RNA	spelled-out
RNLB	ship-prefix
ROM	read-as-word
RPI	spelled-out
RRS	ship-prefix
RSPCA	spelled-out
RTE	spelled-out
RTÉ	spelled-out
RV	ship-prefix=ambiguous
Radio	broadcaster
Rep	abbreviation-before-name
Rev	abbreviation-before-name
Rich	first-name-and-word
Rob	first-name-and-word
S.A.	company-form
S.p.A.	company-form
SA	company-form
SAG	read-as-word
SALT	read-as-word
SAOG	company-form
SARL	company-form
SARS	read-as-word
SCOTUS	read-as-word
SCUBA	read-as-word
SDLP	spelled-out
SDP	spelled-out
SEAL	read-as-word
SEALs	read-as-word
SEATO	read-as-word
SEC	spelled-out
SEIU	spelled-out
SIA	company-form
SIDS	read-as-word
SIM	read-as-word
SNAP	read-as-word
SONAR	read-as-word
SQL	read-in-full
SS	ship-prefix=ambiguous
SSA	spelled-out
START	read-as-word
STEM	read-as-word
SUV	spelled-out
SUVs	spelled-out
SWAT	read-as-word
Saskatchewan	canadian-place
Sdn	company-form
Sen	abbreviation-before-name
Sentinel	newspaper-word
Series	scheme
Sgt	abbreviation-before-name
Shahed	product-code
Showtime	broadcaster
Six	number-of-channel
SpA	company-form
Sr	abbreviation-before-name generation-suffix
Sr.	generation-suffix
Srl	company-form
St	abbreviation-before-name
Standard	newspaper-word
Star	newspaper-word
Steel	brand-with-initials
Su	product-code
Sue	first-name-and-word
Sun	newspaper-word
Sydney	australian-place
TSS	ship-prefix=ambiguous
Tasmania	australian-place
Tasmanian	australian-place
Tbk	company-form
Telegraph	newspaper-word
Three	number-of-channel
Times	newspaper-word
Today	brand-with-initials
Toronto	canadian-place
Tour	scheme
Tribune	newspaper-word
Tu	product-code
Two	number-of-channel
U.K	abbreviation-before-name
U.N	abbreviation-before-name
U.S	abbreviation-before-name
UAB	company-form
UAE	spelled-out
UAV	spelled-out
UAVs	spelled-out
UAW	spelled-out
UCL	spelled-out
UCLA	spelled-out
UFC	spelled-out
UFO	spelled-out
UFOs	spelled-out
UK	spelled-out
UKIP	spelled-out
UN	spelled-out
UPS	spelled-out
URL	spelled-out
URLs	spelled-out
US	spelled-out
USA	spelled-out
USAF	spelled-out
USAT	ship-prefix
USB	spelled-out
USCGC	ship-prefix
USDA	spelled-out
USNS	ship-prefix
USS	ship-prefix
Uncut	brand-with-initials
Vision	newspaper-word
W.L.L.	company-form
WLL	company-form
Weekly	brand-with-initials
Will	first-name-and-word
Winnipeg	canadian-place
XML	spelled-out
Yak	product-code
Yukon	canadian-place
Zrt	company-form
a&e	no-name-in-capitals
a&m	head=ORG
a.k.a.	introduces-other-name
a.s.	company-form
aap	party-in-brackets
abbey	head=FAC head-and-surname
abe	short-for=abraham
abu	name-particle
academic	introduces-person role-noun
academy	called-by-head head=ORG open-head
acc	title-in-capitals
accent	no-body-of-place
accord	head=LAW
accords	head=LAW
accountant	role-noun
accountants	trade-of-firm
acg	title-in-capitals
acharya	honorific person-title
acm	person-title
acp	person-title
acquired	done-by-company
acquisition	owned-by-company
acrobat	role-noun
act	head=LAW
acting	person-title title-modifier
action	head=ORG
activist	person-title role-noun
activists	of-body-in-letters
actor	introduces-person person-title role-noun
actress	introduces-person person-title role-noun
ad	no-name-in-capitals
adc	title-in-capitals
adgp	person-title
adm	ambiguous-abbreviation called-later=admiral honorific opening-abbreviation person-title
administration	head=ORG open-head ruled-by-person
administrator	role-noun
admiral	honorific person-title title-of-ship
adv	opening-abbreviation person-title
advertisement	no-name-in-capitals
adviser	role-noun
advisers	trade-of-firm
advisor	role-noun
advocate	person-title
advocates	head=ORG
aerodrome	head=FAC
aeroporto	leading-head=FAC
aeropuerto	leading-head=FAC
aerospace	closes-company head=ORG
af	name-particle
affairs	head=ORG title-modifier
ag	head=ORG
aged	role-noun
agencies	introduces-organization
agency	called-by-head head=ORG introduces-organization open-head
agents	of-body-in-letters
agreement	head=LAW
agriculture	title-modifier
agronomist	introduces-person role-noun
ai	no-name-in-capitals
aide	office-noun
aids	no-name-in-capitals
aig	person-title
air	before-facility=base head=ORG title-modifier
airbase	head=FAC plain-facility
aircraft	head=PRODUCT kind-of-carrier
airfield	head=FAC plain-facility
airline	introduces-organization organization-noun-after
airlines	closes-company head=ORG introduces-organization
airport	head=FAC no-body-of-place place-noun-after plain-facility
airspace	of-state
airstrip	head=FAC plain-facility
airways	closes-company head=ORG
aka	introduces-other-name
al	ambiguous-abbreviation arab-particle name-particle opening-abbreviation short-for=albert,alan,alfred
ala	closing-abbreviation
albion	head=ORG
album	of-band
albums	of-band
alderman	person-title role-noun
alex	short-for=alexander,alexandra,alejandro
alh	honorific opening-abbreviation person-title
alhaja	honorific person-title
alhaji	honorific person-title
alias	introduces-other-name
alliance	head=ORG introduces-organization open-head party-in-brackets
alzheimer	named-disease
am	no-name-in-capitals
amb	called-later=ambassador opening-abbreviation person-title
ambassador	of-state person-title role-noun sent-to-state
ambassador to	before-seat
amendment	head=LAW
amendments	head=LAW
amir	person-title
amphitheater	head=FAC
amphitheatre	head=FAC
anaesthetist	role-noun
analyst	owned-by-organization person-title role-noun runs-organization works-at-firm
analysts	works-at-firm
analytics	closes-company head=ORG
anc	party-in-brackets
and	title-modifier
andy	short-for=andrew
angels	head=ORG
animator	role-noun
announcer	introduces-person role-noun
anthropologist	role-noun
ap	name-particle
apc	party-in-brackets
apiaries	head=ORG
app	organization-noun-after product-noun-after
apprentice	role-noun
approx	opening-abbreviation
apr	closing-abbreviation
aquarium	head=FAC
aquatic	before-facility=centre,center
aquatics	before-facility=centre,center
aqueduct	facility-behind-name head=FAC
arap	name-particle
arch	head=FAC open-head
archaeologist	role-noun
archbishop	honorific person-title
archbishop of	before-seat
archbishopric	open-head
archdeacon of	before-seat
archdiocese	behind-place head=ORG open-head
archipelago	behind-place head=LOC
architect	person-title role-noun
architects	trade-of-firm
archivist	role-noun
area	place-noun-after
arena	head=FAC
ariz	closing-abbreviation
ark	closing-abbreviation
arm	organization-behind-noun
army	before-facility=base,barracks head=ORG military-unit of-state open-head title-modifier
art	ambiguous-abbreviation
artillery	of-state
artist	person-title role-noun
asi	title-in-capitals
asociación	leading-head=ORG
asp	called-later=superintendent person-title title-in-capitals
asperger	named-disease
assembly	before-facility=plant called-by-head head=ORG institution-alone open-head
assemblyman	called-later=lawmaker person-title
assemblywoman	called-later=lawmaker person-title
assistant	person-title title-modifier
assn	closing-abbreviation head=ORG
assoc	opening-abbreviation
associate	title-modifier
associates	behind-ampersand head=ORG
association	called-by-head head=ORG introduces-organization open-head
associazione	leading-head=ORG
associação	leading-head=ORG
asst	opening-abbreviation
astronaut	person-title role-noun
astronomer	role-noun
astros	head=ORG
ateneo	head=ORG leading-head=ORG open-head
athlete	role-noun
athletes	of-state
athletic	head=ORG
athletics	head=ORG
atletico	head=ORG
atm	no-name-in-capitals
atms	no-name-in-capitals
atoll	behind-place
attack	no-body-of-place
attacks	no-body-of-place
attorney	person-title role-noun title-modifier
attorneys	trade-of-firm
atty	called-later=attorney opening-abbreviation person-title
auctioneer	role-noun
auctioneers	trade-of-firm
auditor	introduces-person role-noun
auditorium	head=FAC
auditors	trade-of-firm
aug	closing-abbreviation
aunt	kin person-title
auntie	person-title
aunty	person-title
author	office-noun person-title role-noun
authorities	of-body-in-letters of-state
authority	called-by-head head=ORG open-head
automaker	introduces-organization
automotive	closes-company head=ORG
autumn	no-body-of-place
av	name-particle
avalanche	called-by-head=team
ave	closing-abbreviation head=FAC
avenida	leading-head=LOC
avenue	head=FAC street
average	index-of-market
aviation	head=ORG
avm	person-title
award	head=EVENT
awards	head=EVENT
ayatollah	honorific person-title
aéroport	leading-head=FAC
ba	no-name-in-capitals
bahnhof	leading-head=FAC
bahía	leading-head=LOC
bailiff	role-noun
bailiff of	before-seat
baker	role-noun
bakery	head=ORG
ballet	head=ORG
ballpark	head=FAC
ballroom	head=FAC
bame	no-name-in-capitals
banca	leading-head=ORG
banco	leading-head=ORG
bancorp	closes-company head=ORG
band	head=ORG introduces-band
bandleader	role-noun
bandstand	head=FAC
bank	called-by-head head=ORG head-and-surname introduces-organization open-head organization-noun-after
banker	role-noun
bankers	trade-of-firm
banks	head=ORG head-and-surname introduces-organization of-river surname-and-plural
banque	leading-head=ORG
bapak	honorific person-title
bar	house-of-food
barangay	leading-head=GPE
barber	role-noun
barge	vessel
barista	role-noun
baritone	introduces-person role-noun
baron	person-title
baroness	person-title title-of-ship
barr	honorific opening-abbreviation person-title
barracks	facility-behind-name head=FAC
barrage	head=FAC
barrister	introduces-person person-title role-noun
bartender	role-noun
base	head=FAC
based	at-home is-somewhere
basilica	facility-behind-name head=FAC
basin	head=LOC
bassist	introduces-person of-band role-noun
batsman	player role-noun
battalion	head=ORG military-unit
batter	introduces-person
batting	sheet-label
battle	head=EVENT open-head
battleship	vessel
bay	head=LOC head-and-surname open-head owned-place=LOC
bazaar	head=FAC
baía	leading-head=LOC
bbc	channel-with-number
bc	no-name-in-capitals
bdo	person-title
beach	behind-place head=LOC head-and-surname place-noun-after
beaches	head=LOC
bears	head=ORG
beautician	role-noun
beekeeper	introduces-person role-noun
believers	group-noun-after
belt	head=LOC
ben	leading-head=LOC short-for=benjamin
bench	sheet-label
bernie	short-for=bernard
besar	person-title
bezirk	leading-head=GPE
bhavan	head=FAC
bhawan	head=FAC
biennale	head=EVENT
biker	introduces-person
bill	head=LAW name-and-word open-head short-for=william
billionaire	person-title role-noun
billy	short-for=william
bin	arab-particle name-particle
bint	name-particle
biographer	role-noun
biologist	introduces-person role-noun
biosciences	closes-company head=ORG
biotech	head=ORG
bishop	person-title role-noun
bishop of	before-seat
bishops	before-town=somewhere
bjp	party-in-brackets
bk	head=ORG
blackhawks	head=ORG
blacksmith	role-noun
blazers	head=ORG
bldg	closing-abbreviation
bloc	party-in-brackets
blogger	office-noun role-noun
blvd	closing-abbreviation head=FAC
bme	no-name-in-capitals
bnei	leading-head=ORG
board	called-by-head head=ORG of-body-in-letters open-head owned-by-company
boardroom	belongs-to-company
boat	vessel
boatbuilder	introduces-person role-noun
boathouse	facility-alone head=FAC
boatman	role-noun
bob	short-for=robert
bobby	short-for=robert
body	organization-behind-noun
bodyguard	role-noun
bombardment	fate-of-place
bombers	head=ORG
bombing	no-body-of-place
booked	sheet-label
bookings	sheet-label
bookkeeper	role-noun
bookseller	role-noun
border	before-facility=crossing,gate,checkpoint head=LOC no-body-of-place of-country of-state place-noun-after
borders	of-country
born	at-home introduces-other-name is-somewhere
borough	head=GPE
boson	found-by-somebody
boss	of-body-in-letters office-noun player
bosses	of-body-in-letters
botanist	introduces-person role-noun
boulevard	head=FAC street
bowers	surname-and-plural
bowl	head=EVENT
bowler	introduces-person player
bowling	sheet-label
boxer	person-title role-noun
boyfriend	kin
boys	side-of-club
branch	head=ORG route
branches	its-of-company
brand	its-of-company
brands	closes-company head=ORG its-of-company
braves	head=ORG
breeder	role-noun
brewer	role-noun
breweries	head=ORG
brewers	head=ORG trade-of-firm
brewery	head=ORG
brgy	leading-head=GPE opening-abbreviation
bricklayer	introduces-person role-noun
brickworks	head=FAC
bridge	facility-behind-name head=FAC head-and-surname owned-place=FAC stands-outside
bridges	surname-and-plural
brig	called-later=brigadier honorific opening-abbreviation person-title
brig-gen	opening-abbreviation person-title
brigade	head=ORG military-unit
brigades	head=ORG
brigadier	person-title title-modifier
broadcaster	introduces-organization role-noun
broadcasting	head=ORG
broker	role-noun works-at-firm
brokerage	introduces-organization
brokers	trade-of-firm
broncos	head=ORG
brook	head-and-surname
brooks	surname-and-plural
bros	behind-ampersand closing-abbreviation
brother	kin person-title role-noun
brother-in-law	introduces-person
brotherhood	head=ORG open-head
brothers	behind-ampersand kin-of-several
browns	head=ORG
bruins	head=ORG
bs	no-name-in-capitals
bsc	no-name-in-capitals
bucks	head=ORG
budget	no-body-of-place
builder	office-noun role-noun
building	head=FAC
bukit	leading-head=LOC
bulk	kind-of-carrier
bulldogs	head=ORG
bulls	head=ORG
bundesverband	leading-head=ORG
bureau	called-by-head head=ORG open-head
bureaucrat	role-noun
burgomaster of	before-seat
buried	is-somewhere
burner	found-by-somebody
burns	surname-and-plural
bursar	role-noun
bus	before-facility=station,terminal route
buses	route
businessman	introduces-person person-title role-noun
businesswoman	introduces-person person-title role-noun
butcher	role-noun
buyer	role-noun
buyout	owned-by-company
bv	head=ORG
bypass	head=LOC
c	player-mark
ca	ambiguous-abbreviation opening-abbreviation
cabbie	introduces-person role-noun
cabinet	head=ORG ruled-by-person title-modifier
cafe	head=FAC house-of-food
café	head=FAC house-of-food
calif	closing-abbreviation
calle	leading-head=LOC
called	gives-a-name
called after	before-person-not-ship
called for	before-person-not-ship
camp	behind-unknown-place head=FAC head-and-surname place-behind-noun
campaign	head=ORG open-head
campaigner	introduces-person role-noun
campus	head=FAC
can	name-and-word
canadiens	head=ORG
canal	facility-behind-name head=FAC
candidate	of-body-in-letters person-title role-noun
candidates	of-body-in-letters
canton	head=GPE
canucks	head=ORG
canyon	head=LOC
cape	head=LOC leading-head=LOC open-head
capital	head=ORG of-country of-state place-noun-after place-noun-before
capital territory	head=GPE
capitals	head=ORG
capt	called-later=captain honorific opening-abbreviation person-title player-mark
captain	called-later=skipper office-noun person-title player role-noun title-of-ship
car	kind-of-carrier
cardinal	person-title
cardinals	head=ORG
cardiologist	role-noun
caregiver	role-noun
carer	role-noun
caretaker	introduces-person role-noun
carmaker	introduces-organization
carnival	head=EVENT
carpenter	introduces-person role-noun
carrier	introduces-organization
cartel	head=ORG
cartographer	role-noun
cartoonist	introduces-person role-noun
cas	title-in-capitals
casino	head=FAC
castle	before-town=somewhere facility-behind-name head=FAC head-and-surname
catamaran	vessel
catedral	leading-head=FAC
caterers	trade-of-firm
cathedral	facility-behind-name head=FAC open-head
caucus	no-body-of-place
caucuses	no-body-of-place
causeway	head=FAC
cavaliers	head=ORG
cbe	name-suffix
cctv	no-name-in-capitals
cd	no-name-in-capitals
cde	honorific person-title title-in-small-letters
cdr	person-title
cellist	introduces-person role-noun
cellmate	introduces-person
celtics	head=ORG
cement	before-facility=plant head=ORG
cemetery	head=FAC plain-facility
cenotaph	head=FAC
center	head=ORG open-head
centers	open-head
central	direction
centre	head=ORG open-head
centre-back	introduces-person
centre-half	introduces-person
centres	open-head
cents	unit-of-price
ceo	belongs-to-company called-later=chief-executive no-name-in-capitals owned-by-organization person-title role-noun runs-organization
ceremony	head=EVENT
cerro	leading-head=LOC
cf	head=ORG opening-abbreviation
cfo	belongs-to-company called-later=finance-director,chief-financial-officer no-name-in-capitals owned-by-organization person-title runs-organization
ch	ambiguous-abbreviation opening-abbreviation title-modifier
chain	introduces-organization
chair	office-noun person-title role-noun
chairman	belongs-to-company of-body-in-letters owned-by-company person-title role-noun runs-organization
chairperson	belongs-to-company of-body-in-letters person-title role-noun
chairwoman	belongs-to-company of-body-in-letters owned-by-company person-title role-noun runs-organization
chamber	called-by-head head=ORG open-head
chambers	head=ORG head-and-surname open-head surname-and-plural
champion	office-noun
championship	head=EVENT
championships	head=EVENT
chancellor	honorific person-title role-noun
channel	broadcaster channel-with-number head=LOC organization-behind-noun organization-noun-after
chapel	head=FAC
chaplain	introduces-person role-noun
chapter	head=ORG
charities	introduces-organization
charity	introduces-organization
charlie	short-for=charles
charter	head=LAW open-head
chase	name-and-word
chatbot	product-noun-after
checkpoint	facility-behind-name head=FAC
cheetahs	head=ORG
chef	person-title role-noun
chemical	before-facility=plant
chemicals	before-facility=plant closes-company head=ORG
chemist	introduces-person role-noun
chief	of-body-in-letters part-of-compound-title person-title role-noun title-modifier
chief economist	runs-company
chief executive	runs-company
chief financial	runs-company
chief operating	runs-company
chieftain	person-title role-noun
chiesa	leading-head=FAC
children	kin-of-several
chipmaker	introduces-organization
choir	head=ORG introduces-band open-head
choirmaster	role-noun
choreographer	introduces-person role-noun
chowk	head=FAC
chris	short-for=christopher,christine
christened after	before-person-not-ship
christened for	before-person-not-ship
chronicle	head=ORG
chuck	short-for=charles
church	head=ORG head-and-surname open-head
château	leading-head=FAC
cinema	head=FAC
cinematographer	introduces-person role-noun
citadel	head=FAC
citizens	of-state
city	head=GPE introduces-place open-head place-noun-after place-noun-before title-modifier
city fc	head=ORG
civic	before-facility=centre,center
cj	title-in-capitals
cji	person-title
clan	group-noun-after
clans	group-noun-after
classic	head=EVENT
classmate	introduces-person
cleric	person-title role-noun
clerk	introduces-person office-noun role-noun
climatologist	role-noun
climber	introduces-person role-noun
clinic	head=FAC
clipper	vessel
clippers	head=ORG
cllr	address called-later=councillor honorific introduces-person opening-abbreviation person-title
cllrs	honorific person-title plural-title
close	street
club	called-by-head head=ORG open-head organization-behind-noun organization-noun-after
clube	leading-head=ORG
clubhouse	head=FAC
cm	person-title
cmdr	called-later=commander honorific opening-abbreviation person-title
cmg	no-name-in-capitals
co	ambiguous-abbreviation before-town=always behind-ampersand closing-abbreviation head=ORG owner-of-ships title-modifier
co-accused	introduces-person
co-author	introduces-person office-noun role-noun
co-chair	office-noun
co-director	office-noun
co-driver	introduces-person
co-editor	office-noun
co-founder	belongs-to-company office-noun owned-by-organization person-title role-noun runs-organization
co-operative	head=ORG introduces-organization
co-owner	office-noun
co-star	introduces-person role-noun
coach	before-facility=station organization-noun-after owned-by-organization person-title player role-noun
coalition	head=ORG introduces-organization open-head organization-noun-after
coast	head=LOC no-body-of-place of-country of-state place-noun-after place-noun-before
coaster	vessel
coastline	of-country
coauthor	office-noun
cobbler	role-noun
cochair	office-noun
cocktail	found-by-somebody
code	head=LAW
codirector	office-noun
coeditor	office-noun
coefficient	found-by-somebody
cofounder	office-noun owned-by-organization person-title runs-organization
col	ambiguous-abbreviation called-later=colonel honorific opening-abbreviation person-title title-in-small-letters
colegio	leading-head=ORG
coliseum	head=FAC
colleague	kin
collective	head=ORG introduces-organization
college	called-by-head head=ORG open-head
collier	vessel
colliery	head=FAC
colo	closing-abbreviation
colonel	honorific person-title
colosseum	head=FAC
colts	head=ORG side-of-club
columnist	introduces-person person-title role-noun
comandante	person-title
comarca	leading-head=GPE
comedian	person-title role-noun
comets	head=ORG
command	head=ORG
commandant	person-title
commander	person-title role-noun
commentator	role-noun
commerce	title-modifier
commercial director	runs-company
commission	called-by-head head=ORG open-head
commissioned	done-by-company
commissioner	of-body-in-letters person-title role-noun sent-to-state
committee	called-by-head head=ORG open-head
commodore	person-title title-of-ship
common	owned-place=LOC
commonwealth	open-head
commune	head=GPE
communications	head=ORG title-modifier
communities	group-noun-after
community	before-facility=centre,center group-noun-after
companies	introduces-organization
companion	kin
company	behind-ampersand called-by-head closes-company head=ORG introduces-organization open-head organization-noun-after owner-of-ships
competition	head=EVENT
complex	head=FAC
composer	role-noun
composite	index-of-market
comptroller	person-title
comrade	person-title
con	party-in-brackets sheet-label
condensate	found-by-somebody
conductor	role-noun
confederación	leading-head=ORG
confederacy	open-head
confederation	head=ORG open-head
conference	before-facility=centre,center head=EVENT open-head
cong	honorific opening-abbreviation person-title
conglomerate	head=ORG introduces-organization
congregation	head=ORG
congress	head=ORG institution-alone open-head party-in-brackets
congress 2	head=EVENT
congressional	title-modifier
congressman	called-later=lawmaker honorific person-title
congressman from	before-seat
congresswoman	called-later=lawmaker honorific person-title
congresswoman from	before-seat
conn	closing-abbreviation
cons	sheet-label
consensus	no-body-of-place
conservationist	role-noun
conservative	party-in-brackets
conservatives	party-in-brackets
conservatoire	head=ORG
conservatory	head=ORG
console	head=PRODUCT
consortium	head=ORG
const	honorific opening-abbreviation person-title
constable	person-title role-noun
constabulary	head=ORG
constant	found-by-somebody
constituency	behind-place head=GPE
constitution	head=LAW of-country
consul	person-title sent-to-state
consulate	head=ORG open-head
consultancy	introduces-organization
consultant	role-noun works-at-firm
consultants	head=ORG trade-of-firm works-at-firm
consulting	head=ORG
container	before-facility=terminal
continent	head=LOC
contractor	introduces-organization role-noun
controller	role-noun
convener	introduces-person role-noun
convenor	introduces-person role-noun
convention	before-facility=centre,center head=EVENT open-head
conversions	sheet-label
coo	no-name-in-capitals owned-by-organization person-title
cooks	surname-and-plural
cooperative	head=ORG introduces-organization
coordinator	role-noun
coowner	office-noun
cordillera	leading-head=LOC
corner	owned-place=LOC
coroner	introduces-person role-noun
corp	closing-abbreviation head=ORG
corporal	person-title
corporation	called-by-head closes-company head=ORG open-head
corps	head=ORG military-unit
correspondent	role-noun
corridor	head=LOC
corvette	vessel
cosmodrome	head=FAC
cosmonaut	person-title role-noun
coun	called-later=councillor honorific person-title
council	called-by-head head=ORG open-head
councillor	honorific introduces-person person-title role-noun
councillor for	before-seat
councilman	person-title
councilor	introduces-person person-title role-noun
councils	governs-places
councilwoman	person-title
counsellor	role-noun
counselor	role-noun
count	person-title
countess	person-title title-of-ship
county	head=GPE introduces-place place-noun-after place-noun-before title-modifier
courier	head=ORG role-noun
court	called-by-head head=ORG head-and-surname open-head
courthouse	head=FAC
cousin	kin
cousins	kin-of-several surname-and-plural
cove	head=LOC head-and-surname owned-place=LOC
covenant	head=LAW
covid	no-name-in-capitals
covid-19	no-name-in-capitals
cowboys	head=ORG
cp	person-title
cpl	called-later=corporal honorific opening-abbreviation person-title
cpt	opening-abbreviation
cr	called-later=councillor honorific person-title
crashed	is-somewhere
creamery	head=ORG
creek	head=LOC owned-place=LOC
crematorium	head=FAC
crescent	street
crew	called-by-head=team
cricket	before-facility=ground
crisis	head=EVENT no-body-of-place
critic	office-noun
crohn	named-disease
cross	head-and-surname owned-place=LOC
crossing	facility-behind-name head=FAC owned-place=FAC
crown	title-modifier
crs	honorific person-title plural-title
cruiser	vessel
cruises	owner-of-ships
crusade	head=EVENT
crusaders	head=ORG
crusades	head=EVENT
cs	title-in-capitals
csp	person-title
cto	no-name-in-capitals person-title
cubs	head=ORG
culture	group-noun-after title-modifier
cup	head=EVENT open-head
curate	introduces-person role-noun
curator	role-noun
currency	of-country of-state
customers	belongs-to-company its-of-company owned-by-company
customs	head=ORG
cutter	vessel
cyclist	introduces-person role-noun
cyclone	head=EVENT named-storm
d	party-in-brackets
d'	name-particle
d.o.o.	company-form
da	name-particle party-in-brackets
daily	introduces-organization
dairy	head=ORG
dam	facility-behind-name head=FAC
dame	address honorific person-title
dan	short-for=daniel
danny	short-for=daniel
dans	foreign-particle
dansk	leading-head=ORG
dargah	head=FAC
das	name-particle
datin	honorific person-title
dato	person-title
datuk	person-title
daughter	kin person-title role-noun
daughter-in-law	introduces-person
daughters	behind-ampersand kin-of-several
dave	short-for=david
day parade	head=EVENT
dayr	leading-head=GPE
dc	called-later=detective,constable honorific person-title
dcg	title-in-capitals
dci	called-later=detective,chief-inspector honorific person-title
dcp	person-title
dds	no-name-in-capitals
de	foreign-particle name-particle
dealer	role-noun
dean	person-title role-noun
dec	ambiguous-abbreviation closing-abbreviation
deckhand	introduces-person role-noun
declaration	head=LAW open-head
decree	head=LAW
defence	title-modifier
defendant	introduces-person person-title
defender	person-title player
defense	title-modifier
degli	name-particle
dei	foreign-particle
deir	leading-head=GPE
del	ambiguous-abbreviation closing-abbreviation foreign-particle name-particle
delegates	of-body-in-letters
delegation	head=ORG of-body-in-letters of-state
della	foreign-particle name-particle
delle	foreign-particle
dello	name-particle
delta	head=LOC
dem	party-in-brackets
democrat	party-in-brackets
demographer	role-noun
demons	head=ORG
den	name-particle
dentist	introduces-person role-noun
dep	opening-abbreviation
department	called-by-head head=ORG open-head
department store	head=ORG
deportes	leading-head=ORG
deportivo	head=ORG
depot	its-of-company
depots	its-of-company
dept	closing-abbreviation head=ORG
deputy	office-noun person-title role-noun title-modifier
deputy for	before-seat
der	foreign-particle name-particle
derby	head=EVENT
dermatologist	role-noun
des	foreign-particle
desa	leading-head=GPE
desalination	before-facility=plant
descent	group-noun-after
desert	head=LOC place-noun-after
designer	office-noun person-title
destroyer	vessel
det	ambiguous-abbreviation called-later=detective honorific opening-abbreviation person-title
detective	honorific introduces-person person-title role-noun
detention	before-facility=centre,center
deutsche	leading-head=ORG
developer	introduces-organization role-noun
development	head=ORG title-modifier
devils	head=ORG
dfc	no-name-in-capitals
dg	called-later=director-general person-title
dgp	person-title
dhow	vessel
di	foreign-particle name-particle title-in-capitals
diagnostics	closes-company head=ORG
dick	short-for=richard
dictator	person-title
dictatorship	ruled-by-person
dietitian	role-noun
dig	person-title
digital	title-modifier
diner	head=FAC house-of-food
diocese	behind-place head=ORG open-head
diplomat	of-state role-noun
diplomats	of-state
directive	head=LAW
director	of-body-in-letters office-noun person-title role-noun
director-general	person-title
directorate	head=ORG open-head
directors	owned-by-company
disease	found-by-somebody
dissident	person-title
dist	opening-abbreviation
distiller	role-noun
distillers	trade-of-firm
distillery	head=ORG
distributed	done-by-company
district	around-town head=GPE introduces-place place-noun-after place-noun-before title-modifier
distrito	leading-head=GPE
dividend	belongs-to-company its-of-company result-of-company
division	head=ORG military-unit
dj	no-name-in-capitals
dm	title-in-capitals
dna	no-name-in-capitals
do	name-particle
dock	head=FAC
docks	head=FAC
dockyard	head=FAC
doctor	introduces-person role-noun
dodgers	head=ORG
dolphins	head=ORG
domestic	before-facility=airport
dominion	open-head
don	short-for=donald
dona	honorific person-title
dos	name-particle
downstream	compass-point
downtown	part-of-place
doña	honorific person-title
dp	called-later=deputy-president person-title
dpm	person-title
dpo	person-title
dr	address before-person-not-ship called-later=doctor honorific opening-abbreviation person-title
dr.	before-person-not-ship
dragons	head=ORG
dragway	head=FAC
dramatist	introduces-person role-noun
dream	no-body-of-place
dredger	vessel
dressmaker	role-noun
drew	name-and-word
drive	street
driver	person-title role-noun
drone	head=PRODUCT
drones	of-state
drs	honorific person-title plural-title
drugmaker	introduces-organization
drummer	introduces-person of-band person-title role-noun
ds	title-in-capitals
dsi	called-later=detective,superintendent honorific person-title
dso	no-name-in-capitals
dsp	called-later=superintendent person-title title-in-capitals
du	foreign-particle name-particle
dubbed	gives-a-name
duchess	person-title title-of-ship
duchess of	before-seat
dui	no-name-in-capitals
duke	person-title title-of-ship
duke of	before-seat
dup	party-in-brackets
dvd	no-name-in-capitals
dvm	no-name-in-capitals
dykes	surname-and-plural
dynamics	head=ORG
dynamo	called-by-head=team
dysp	person-title
e	name-particle
eagles	head=ORG
earl of	before-seat
earnings	belongs-to-company result-of-company
earthquake	head=EVENT
east	before-town=always compass-point direction place-noun-before whole-of-name
easter	before-town=always
eastern	direction
ecologist	introduces-person role-noun
economic	title-modifier
economist	introduces-person person-title role-noun works-at-firm
economists	works-at-firm
economy	of-country of-state
ed	short-for=edward,edwin
edd	no-name-in-capitals
editor	office-noun person-title role-noun
editor-in-chief	person-title
edt	no-name-in-capitals
education	title-modifier
educator	role-noun
eff	party-in-brackets
effect	no-body-of-place
eg	opening-abbreviation
el	arab-particle foreign-particle name-particle
elder	title-modifier
elders	group-noun-after
elect	part-of-compound-title
election	head=EVENT
elections	head=EVENT leading-head=ORG
electoral	of-country
electorate	of-country
electric	head=ORG
electrician	introduces-person role-noun
electronics	closes-company head=ORG
embankment	head=FAC
embassy	head=ORG of-state open-head
emeritus	title-modifier
eminence	form-of-address
emir	honorific person-title
emir of	before-seat
emirate	head=GPE
emirates	head=GPE open-head
emissary	sent-to-state
emperor	person-title title-of-ship
empire	head=GPE
employed	done-by-company
employees	belongs-to-company of-body-in-letters organization-noun-after owned-by-organization
empress	person-title title-of-ship
encik	honorific person-title
enclave	behind-place place-behind-noun
end	owned-place=LOC
energy	closes-company head=ORG title-modifier
engineer	introduces-person role-noun
engineering	head=ORG
engr	honorific opening-abbreviation person-title
enquiry	looks-into
enrichment	before-facility=plant
ensemble	head=ORG
enterprise	head=ORG
enterprises	closes-company head=ORG
entertainment	before-facility=centre,center head=ORG
entomologist	role-noun
entrepreneur	person-title role-noun
environment	title-modifier
envoy	person-title role-noun sent-to-state
envoy to	before-seat
ep	of-band
epidemiologist	role-noun
equation	found-by-somebody
era	ruled-by-somebody
esg	no-name-in-capitals
esplanade	head=FAC
esq	closing-abbreviation
essayist	role-noun
est	ambiguous-abbreviation no-name-in-capitals opening-abbreviation
estación	leading-head=FAC
estadio	leading-head=FAC
estate	no-body-of-place
estates	no-body-of-place
estuary	of-river
estádio	leading-head=FAC
etc	closing-abbreviation
ethnic	group-noun-after
evacuation	fate-of-place
ex	title-modifier
ex-husband	introduces-person
ex-mayor	introduces-person
ex-player	introduces-person
ex-president	introduces-person person-title
ex-soldier	introduces-person
ex-tropical	before-storm
ex-wife	introduces-person
excellencies	form-of-address
excellency	form-of-address
exchange	head=ORG introduces-organization
exchanges	introduces-organization
executive	owned-by-organization person-title role-noun title-modifier works-at-firm
executives	of-body-in-letters organization-noun-after works-at-firm
exhibition	before-facility=centre,center head=EVENT
exiles	of-state
expert	role-noun
expo	head=EVENT
exporters	of-state
expressway	facility-behind-name head=FAC
external	title-modifier
factories	its-of-company
factory	head=FAC its-of-company
faculty	head=ORG open-head
fair	head=EVENT
fairbanks	surname-and-plural
fairground	head=FAC
faith	group-noun-after
falcons	head=ORG
falls	head=LOC
fans	organization-noun-after
faq	no-name-in-capitals
farmer	introduces-person role-noun
farmers	of-state
farms	head=ORG
farmstead	place-behind-noun
father	introduces-person kin person-title role-noun
father-in-law	introduces-person
fc	head=ORG
feb	closing-abbreviation
federación	leading-head=ORG
federal	title-modifier
federation	called-by-head head=ORG introduces-organization open-head
federations	open-head
federazione	leading-head=ORG
federação	leading-head=ORG
fellow	before-role role-noun
fellowship	head=ORG
ferries	head=ORG route
ferry	before-facility=terminal owned-place=FAC route vessel
ferryman	role-noun
fertiliser	before-facility=plant
fertilizer	before-facility=plant
festival	head=EVENT open-head
ff	party-in-brackets
fg	party-in-brackets
fiancé	kin
fiancée	kin
field	head=FAC head-and-surname owned-place=FAC title-modifier
fields	head-and-surname surname-and-plural
fig	ambiguous-abbreviation opening-abbreviation
fighters	of-body-in-letters organization-noun-after
figs	opening-abbreviation
filmmaker	role-noun
films	head=ORG
final	head=EVENT
finals	head=EVENT
finance	head=ORG title-modifier
finance director	runs-company
financial	head=ORG title-modifier
financier	role-noun
firefighter	introduces-person role-noun
fireman	introduces-person role-noun
firm	head=ORG introduces-organization organization-noun-after
firms	introduces-organization
first	title-modifier
fisherman	introduces-person role-noun
fishmonger	role-noun
fitter	introduces-person role-noun
fjord	head=LOC
fk	head=ORG
fla	closing-abbreviation
flagship	vessel
flames	head=ORG
flanker	player
flatmate	introduces-person
fleet	head=ORG its-of-company military-unit
flight	route
flights	route
flood	no-body-of-place
floods	no-body-of-place
florist	role-noun
flowers	surname-and-plural
flt	person-title
flu	no-body-of-place
flughafen	leading-head=FAC
fly-half	player
flyers	head=ORG
flyover	facility-behind-name head=FAC
fm	called-later=foreign-minister no-name-in-capitals person-title
fondation	leading-head=ORG
fondazione	leading-head=ORG
foods	closes-company head=ORG
football	before-facility=ground
footballer	player
footbridge	head=FAC
footpath	route
forbes	surname-and-plural
force	head=ORG
forces	head=ORG of-state
ford	owned-place=LOC
forecast	its-of-company
forecaster	role-noun
forecasts	its-of-company
foreign	title-modifier
forest	head=LOC head-and-surname
forester	role-noun
former	before-role person-title title-modifier
formerly	introduces-other-name
fort	before-town=somewhere head=FAC leading-head=FAC
fortress	head=FAC
forum	head=ORG introduces-organization open-head
forward	person-title
foundation	called-by-head head=ORG introduces-organization open-head
founder	belongs-to-company office-noun owned-by-organization person-title role-noun runs-organization
founders	belongs-to-company
founding	title-modifier
foundry	head=FAC
fountain	head=FAC open-head
fr	ambiguous-abbreviation called-later=priest opening-abbreviation person-title title-in-small-letters
frank	name-and-word
frau	honorific person-title
frcp	no-name-in-capitals
frcs	no-name-in-capitals
fred	short-for=frederick
freeway	head=FAC
freighter	vessel
fri	closing-abbreviation
friend	kin
frigate	vessel
front	head=ORG open-head
frontier	head=LOC
frontman	of-band
frontwoman	of-band
frsa	no-name-in-capitals
frse	no-name-in-capitals
ft	ambiguous-abbreviation opening-abbreviation
full-back	player
fullback	player role-noun
fund	called-by-head head=ORG open-head
fundación	leading-head=ORG
fundação	leading-head=ORG
fédération	leading-head=ORG
ga	ambiguous-abbreviation closing-abbreviation
galaxy	called-by-head=team head=PRODUCT
galleon	vessel
gallery	head=FAC open-head
gamekeeper	role-noun
games	head=EVENT open-head
gang	head=ORG
gaol	facility-behind-name
garda	honorific person-title
garden	head=LOC head-and-surname
gardener	role-noun
gardens	head=LOC head-and-surname street
gare	leading-head=FAC
garrison	head=FAC
gas	before-facility=terminal,plant head=ORG kind-of-carrier
gasworks	head=FAC
gate	head=FAC head-and-surname owned-place=FAC stands-outside
gates	head-and-surname surname-and-plural
gazette	head=ORG
gdp	no-name-in-capitals
geb.	introduces-other-name
gen	ambiguous-abbreviation called-later=general honorific opening-abbreviation person-title
general	part-of-compound-title person-title role-noun title-modifier title-of-ship
general secretary	runs-company
generalissimo	person-title
generals	person-title
genocide	head=EVENT
genomics	closes-company head=ORG
gens	honorific person-title plural-title
geographer	role-noun
geologist	introduces-person role-noun
giant	introduces-organization
giants	head=ORG
giles	surname-and-plural
girlfriend	kin
girls	side-of-club
gk	player-mark
glacier	head=LOC
glaciologist	role-noun
gladiators	head=ORG
glazier	role-noun
global	head=ORG title-modifier
gmbh	closing-abbreviation head=ORG
gmina	leading-head=GPE
gmt	no-name-in-capitals
gnp	no-name-in-capitals
goal	sheet-label
goalkeeper	called-later=keeper owned-by-organization person-title player role-noun
goals	sheet-label
goalscorer	role-noun
goatherd	role-noun
golfer	introduces-person person-title role-noun
golfo	leading-head=LOC
gov	called-later=governor honorific opening-abbreviation person-title
government	head=ORG of-state place-noun-before ruled-by-somebody title-modifier
governor	person-title place-noun-before role-noun
governor of	before-seat
governorate	head=GPE place-noun-after
governors	person-title plural-title
govs	honorific opening-abbreviation person-title plural-title
gps	no-name-in-capitals
grace	form-of-address
grand	title-modifier
grandchildren	kin-of-several
granddaughter	introduces-person kin
granddaughters	kin-of-several
grandfather	introduces-person kin person-title
grandmother	introduces-person kin person-title
grandson	introduces-person kin
grandsons	kin-of-several
grant	name-and-word
gravedigger	role-noun
great	before-town=somewhere
greater	before-town=always direction
green	owned-place=LOC party-in-brackets
greengrocer	role-noun
greens	party-in-brackets
greg	short-for=gregory
grew	is-somewhere
grizzlies	head=ORG
grocer	role-noun
grounds	head=FAC
groundsman	role-noun
group	closes-company head=ORG introduces-organization open-head organization-noun-after owner-of-ships
groupe	leading-head=ORG
groups	introduces-organization
grove	head-and-surname
groves	surname-and-plural
grower	introduces-person role-noun
grupa	leading-head=ORG
grupo	leading-head=ORG
gst	no-name-in-capitals
guard	head=ORG player
guardian	head=ORG
guards	head=ORG
guerrilla	title-modifier
guesthouse	head=LOC
guidance	its-of-company
guild	head=ORG
guildhall	facility-alone head=FAC
guitarist	introduces-person of-band person-title role-noun
gulf	head=LOC open-head
gunboat	vessel
gunman	person-title
gunung	leading-head=LOC
gurdwara	head=FAC
gurudwara	head=FAC
gymnasium	head=FAC
gymnast	introduces-person role-noun
gynaecologist	role-noun
h1	no-name-in-capitals
h2	no-name-in-capitals
hairdresser	role-noun
haji	person-title title-in-small-letters
hajia	honorific person-title
hajiya	honorific person-title
hajj	person-title
hall	head=FAC head-and-surname open-head
hamlet	introduces-place place-behind-noun place-noun-before
handicap	head=EVENT
hands	surname-and-plural
hangar	head=FAC
hank	short-for=henry
harbor	head=FAC owner-of-ships
harbormaster	office-noun role-noun
harbour	head=FAC owned-place=FAC owner-of-ships
harbourmaster	role-noun
harriers	head=ORG
haveli	head=FAC
havildar	person-title
hawks	head=ORG
head	of-body-in-letters owned-place=LOC person-title role-noun role-of-company title-modifier
headland	head=LOC
headman	role-noun
headmaster	introduces-person role-noun
headmistress	introduces-person role-noun
headquartered	at-home is-somewhere seat-of-company
headquarters	its-of-company of-body-in-letters
headteacher	introduces-person role-noun
headwaters	of-river
health	title-modifier
heat	called-by-head=team
heights	head=LOC
helicopter	head=PRODUCT
helipad	head=FAC
heliport	head=FAC
hemisphere	head=LOC
herald	head=ORG
herder	introduces-person role-noun
heroine	introduces-person role-noun
herr	honorific person-title
hgv	no-name-in-capitals
hh	no-name-in-capitals
high	title-modifier
high commission	open-head
highlands	head=LOC place-noun-after
highness	form-of-address
highway	behind-unknown-place head=FAC number-behind route street
hiker	introduces-person
hill	head=LOC head-and-surname owned-place=LOC
hills	head=LOC head-and-surname surname-and-plural
hippodrome	facility-alone head=FAC
hired	comes-from-firm
historian	introduces-person person-title role-noun
hiv	no-name-in-capitals
hmp	leading-head=FAC
holding	closes-company head=ORG
holdings	closes-company head=ORG
holiness	form-of-address
hollow	owned-place=LOC
holocaust	head=EVENT
home	title-modifier
homes	head=ORG
hon	ambiguous-abbreviation opening-abbreviation person-title
hon'ble	person-title
honor	form-of-address
honorable	person-title
honorary	title-modifier
honour	form-of-address
honourable	person-title
hon’ble	person-title
hooker	player
hooks	surname-and-plural
hope	name-and-word
hopes	surname-and-plural
hornets	head=ORG
hospice	head=ORG house-of-body
hospital	called-by-head head=ORG house-of-body open-head
hospitals	house-of-body
hostel	head=FAC
hotel	head=LOC
hotelier	role-noun
hotels	head=ORG
hotspur	head=ORG
house	head=FAC head-and-surname open-head title-modifier
houseboat	vessel
housebuilders	trade-of-firm
householders	lives-there
housemate	introduces-person
housewife	introduces-person
housing	title-modifier
hovercraft	vessel
hr	ambiguous-abbreviation closing-abbreviation no-name-in-capitals
hrh	no-name-in-capitals person-title
hrm	no-name-in-capitals person-title
hrs	closing-abbreviation
humorist	introduces-person
hunter	role-noun
hurricane	head=EVENT named-storm
hurricanes	head=ORG
husband	kin person-title role-noun
huskies	head=ORG
hwy	closing-abbreviation
hydroelectric	before-facility=station
hydrologist	role-noun
hydropower	before-facility=station
i	no-name-in-capitals
ibn	arab-particle name-particle
icebreaker	vessel
icu	no-name-in-capitals
id	no-name-in-capitals
ie	opening-abbreviation
ied	no-name-in-capitals
ieds	no-name-in-capitals
iglesia	leading-head=FAC
igp	person-title
igreja	leading-head=FAC
igwe	honorific person-title
ii	name-suffix no-name-in-capitals
iii	name-suffix no-name-in-capitals
il	foreign-particle
ilha	leading-head=LOC
ill	ambiguous-abbreviation closing-abbreviation
illustrator	introduces-person role-noun
imam	honorific person-title role-noun
imambargah	head=FAC
immigration	head=ORG
immunologist	role-noun
inc	closing-abbreviation head=ORG owner-of-ships party-in-brackets
incinerator	head=FAC
including	gives-examples
incumbent	person-title
ind	ambiguous-abbreviation closing-abbreviation party-in-brackets
independence	of-country
independent	party-in-brackets
index	index-of-market
indices	index-of-market
industries	closes-company head=ORG
industry	head=ORG title-modifier
infantry	military-unit
infirmary	head=ORG house-of-body
influencer	role-noun
information	title-modifier
infrastructure	closes-company head=ORG
inhabitants	lives-there
initiative	head=ORG open-head
inner	direction
inquiry	looks-into
insp	called-later=inspector honorific opening-abbreviation person-title
inspector	person-title role-noun
inspectorate	head=ORG
inspectors	of-body-in-letters
institut	leading-head=ORG
institute	called-by-head head=ORG open-head organization-behind-noun
institutes	open-head
institution	head=ORG open-head organization-behind-noun
instituto	leading-head=ORG
instructor	role-noun
instruments	closes-company head=ORG
insurance	head=ORG
insured	done-by-company
insurer	introduces-organization
insurers	trade-of-firm
insurgents	organization-noun-after
intelligence	head=ORG
interactive	head=ORG
interchange	facility-behind-name head=FAC
interim	person-title title-modifier
interior	title-modifier
international	before-facility=airport closes-company head=ORG
intersection	head=FAC
interstate	number-behind
intifada	head=EVENT
intl	closing-abbreviation
inventor	office-noun
investigation	head=ORG looks-into
investigator	role-noun
investigators	of-body-in-letters
investments	head=ORG
investor	role-noun
invitational	head=EVENT
iphone	head=PRODUCT
ipl-style	no-name-in-capitals
ipo	no-name-in-capitals
iq	no-name-in-capitals
ironworks	head=FAC
isla	leading-head=LOC
island	head=LOC introduces-place owned-place=LOC place-noun-after place-noun-before
islands	head=LOC open-head
isle	head=LOC leading-head=LOC open-head
isles	head=LOC
islet	introduces-place
issue	no-body-of-place
istana	leading-head=FAC
istituto	leading-head=ORG
it	no-name-in-capitals
itv	channel-with-number
iv	name-suffix no-name-in-capitals
jabal	leading-head=LOC
jack	name-and-word short-for=john
jacks	surname-and-plural
jail	facility-behind-name head=FAC
jalan	leading-head=LOC
jan	ambiguous-abbreviation closing-abbreviation
janitor	role-noun
jazz	called-by-head=team
jcp	person-title
jebel	leading-head=LOC
jeff	short-for=jeffrey
jerry	short-for=gerald,jerome
jets	head=ORG of-state
jetty	head=FAC
jeweller	role-noun
jewellers	trade-of-firm
jim	short-for=james
jimmy	short-for=james
jnr	name-suffix
jockey	introduces-person role-noun
joe	short-for=joseph
joined	comes-from-firm
joiner	introduces-person
joins	comes-from-firm
jon	short-for=jonathan
journal	head=ORG introduces-organization
journalist	introduces-person person-title role-noun
jr	closing-abbreviation name-suffix no-name-in-capitals
judge	of-bench person-title role-noun
jul	ambiguous-abbreviation closing-abbreviation
jun	ambiguous-abbreviation closing-abbreviation
junction	behind-unknown-place
jungle	head=LOC
junior	person-title title-modifier
juniors	side-of-club
junta	head=ORG
jurist	role-noun
juror	role-noun
justice	called-later=judge of-bench person-title title-modifier
kabupaten	leading-head=GPE
kafr	leading-head=GPE
kaiser	person-title
kampong	leading-head=GPE
kampung	leading-head=GPE
kan	closing-abbreviation
kate	short-for=katherine,catherine
kbps	no-name-in-capitals
kc	name-suffix
kcmg	no-name-in-capitals
kecamatan	leading-head=GPE
keeper	player
ken	short-for=kenneth
ketch	vessel
keyboardist	of-band
keys	surname-and-plural
kfar	leading-head=GPE
kg	no-name-in-capitals
kgosi	person-title
khirbet	leading-head=GPE
khun	person-title
kindergarten	head=ORG
king	person-title role-noun title-of-ship
kingdom	head=GPE open-head whole-of-name
kings	before-town=somewhere head=ORG
kirche	leading-head=FAC
klinikum	leading-head=ORG
km	no-name-in-capitals
knicks	head=ORG
knights	head=ORG surname-and-plural
koninklijke	leading-head=ORG
kopalnia	leading-head=ORG
kpi	no-name-in-capitals
kraken	called-by-head=team
krankenhaus	leading-head=ORG
kreis	leading-head=GPE
kuya	person-title
ky	closing-abbreviation
kyc	no-name-in-capitals
la	ambiguous-abbreviation closing-abbreviation foreign-particle name-particle
lab	party-in-brackets
label	introduces-organization
labor	party-in-brackets title-modifier
laboratories	closes-company head=ORG
laboratory	head=ORG
labour	party-in-brackets title-modifier
labourer	role-noun
labs	head=ORG
lac	leading-head=LOC
ladies	side-of-club
lady	address person-title title-of-ship
lago	leading-head=LOC
lagoa	leading-head=LOC
lagoon	head=LOC
laguna	leading-head=LOC
lake	head=LOC head-and-surname leading-head=LOC
lakers	head=ORG
lakes	surname-and-plural
land	title-modifier
landed	is-somewhere
landesbank	leading-head=ORG
landfill	head=FAC
landing	owned-place=LOC
landkreis	leading-head=GPE
landlady	introduces-person role-noun
landlord	introduces-person office-noun role-noun
lands	title-modifier
landscaper	role-noun
lane	head=FAC head-and-surname owned-place=FAC route street
language	group-noun-after
larry	short-for=lawrence
las	foreign-particle name-particle
late	address person-title
latest	before-model
launch	before-facility=site
launched	before-model
law	head=LAW head-and-surname
lawmaker	introduces-person person-title role-noun
lawmakers	of-body-in-letters organization-noun-after
lawyer	introduces-person person-title role-noun
lawyers	trade-of-firm
lb	closing-abbreviation
lbs	closing-abbreviation
ld	party-in-brackets
ldr	honorific person-title
le	foreign-particle name-particle
leader	of-body-in-letters person-title role-noun title-modifier
leaders	of-body-in-letters
leadership	of-body-in-letters
leafs	head=ORG
league	head=ORG open-head
lecturer	introduces-person role-noun
legion	head=ORG
legislator	called-later=lawmaker person-title role-noun
legislators	of-body-in-letters organization-noun-after
legislature	head=ORG
leisure	before-facility=centre,center
lender	introduces-organization
lenders	trade-of-firm
les	foreign-particle
lexicographer	role-noun
lgbt	no-name-in-capitals
lgbti	no-name-in-capitals
lgbtq	no-name-in-capitals
lgbtq+	no-name-in-capitals
lgbtqi	no-name-in-capitals
lib	party-in-brackets
libdem	party-in-brackets
liberal	party-in-brackets
liberals	party-in-brackets
liberation	fate-of-place
librarian	introduces-person role-noun
library	head=FAC open-head
lido	head=FAC
lieutenant	honorific person-title title-modifier
lieutenant of	before-seat
lifeboat	vessel
lifeguard	introduces-person role-noun
lighthouse	facility-behind-name head=FAC
lightning	called-by-head=team
ligue	leading-head=ORG
like	gives-examples
limited	closes-company head=ORG
line	head=ORG open-head owner-of-ships route
line-up	sheet-label
linebacker	person-title player role-noun
liner	vessel
lines	head=ORG owner-of-ships
linesman	introduces-person role-noun
lineup	sheet-label
linguist	role-noun
lions	head=ORG
listing	its-of-company
little	before-town=somewhere
live	is-somewhere
lived	is-somewhere
lives	is-somewhere
livestock	kind-of-carrier
living	is-somewhere
liz	short-for=elizabeth
llb	no-name-in-capitals
llc	closing-abbreviation head=ORG
llm	no-name-in-capitals
llp	head=ORG
lo	name-particle
loan at	before-club
loan from	before-club
lobby	organization-behind-noun
lobbyist	role-noun
local	title-modifier
locals	lives-there
located	is-somewhere
loch	head=LOC leading-head=LOC
lock	player
locksmith	role-noun
lodge	head=ORG
logistics	closes-company head=ORG
longliner	vessel
lord	address person-title title-modifier title-of-ship
lordship	form-of-address
lorry-driver	introduces-person
los	foreign-particle name-particle
loss	result-of-company
losses	result-of-company
lough	leading-head=LOC
lower	before-town=always direction
lowlands	head=LOC
lp	of-band party-in-brackets
lt	called-later=lieutenant honorific opening-abbreviation person-title
lt-col	honorific opening-abbreviation person-title
lt-gen	honorific opening-abbreviation person-title
ltd	closing-abbreviation head=ORG owner-of-ships
lugger	vessel
lyceum	facility-alone head=FAC
lymphoma	found-by-somebody
ma	no-name-in-capitals
mac	name-particle
madam	address person-title
madame	person-title
maestro	person-title
mafia	head=ORG
magazine	head=ORG introduces-organization organization-noun-after
magic	called-by-head=team
magician	role-noun
magistrate	person-title role-noun
maj	called-later=major honorific opening-abbreviation person-title
maj-gen	honorific opening-abbreviation person-title
majesties	form-of-address
majesty	form-of-address
major	person-title title-modifier
majority	title-modifier
mall	facility-behind-name head=FAC
mallam	honorific person-title
maltings	head=FAC
manager	called-later=boss person-title role-noun works-at-firm
managing	title-modifier
managing director	runs-company
mandir	head=FAC
mansion	head=FAC
manufactured	done-by-company
manufacturer	introduces-organization
mar	ambiguous-abbreviation closing-abbreviation
marathon	head=EVENT
marg	head=FAC
marina	head=FAC
mariners	head=ORG
maritime	head=ORG
mark	name-and-word
market	before-town=somewhere head=FAC
marketed	done-by-company
marketing	title-modifier
marketing director	runs-company
marks	surname-and-plural
marlins	head=ORG
marquess of	before-seat
marsh	head=LOC head-and-surname
marshal	person-title title-of-ship
marshall	person-title
masjid	head=LOC leading-head=LOC
mass	ambiguous-abbreviation
massacre	head=EVENT no-body-of-place
master	role-noun
masters	head=EVENT surname-and-plural
mathematician	role-noun
matt	short-for=matthew
maulana	honorific person-title
mausoleum	facility-behind-name head=FAC open-head
mavericks	head=ORG
may	name-and-word
mayor	of-town person-title place-noun-before role-noun
mayor of	before-seat
mayoress	of-town
mayoress of	before-seat
mayors	governs-places
mba	no-name-in-capitals
mbbs	no-name-in-capitals
mbe	name-suffix
mc	no-name-in-capitals
md	ambiguous-abbreviation closing-abbreviation no-name-in-capitals role-noun
meadow	head=LOC head-and-surname
meadows	head-and-surname surname-and-plural
mechanic	introduces-person role-noun
media	head=ORG of-state
medic	role-noun
member	of-body-in-letters role-noun
member for	before-seat
members	of-body-in-letters
members for	before-seat
memorial	facility-behind-name head=FAC
men	group-noun-after
menteri	person-title
mep	no-name-in-capitals person-title
mep for	before-seat
mes	foreign-particle
messrs	honorific opening-abbreviation person-title plural-title
metals	closes-company head=ORG
meteorologist	role-noun
metro	before-facility=station head=FAC place-noun-after
mets	head=ORG
mevrouw	honorific person-title
mfg	closing-abbreviation
mha	sits-for-place
mich	closing-abbreviation
microscopy	found-by-somebody
midfielder	owned-by-organization person-title player role-noun
midwife	introduces-person role-noun
mike	short-for=michael
militant	person-title
militants	of-body-in-letters organization-noun-after
military	before-facility=base,prison,airfield title-modifier
militia	head=ORG introduces-organization organization-noun-after
militias	head=ORG introduces-organization
mill	owned-place=FAC
mills	surname-and-plural
min	ambiguous-abbreviation closing-abbreviation
mine	head=FAC its-of-company
miner	role-noun
minerals	closes-company head=ORG
mines	head=ORG title-modifier
minesweeper	vessel
mining	head=ORG title-modifier
minister	holds-charge of-state office-noun part-of-compound-title person-title role-noun
ministerio	leading-head=ORG
ministers	holds-charge of-state person-title plural-title
ministries	head=ORG
ministry	called-by-head head=ORG introduces-organization open-head
ministère	leading-head=ORG
minn	closing-abbreviation
minority	group-noun-after title-modifier
minors	side-of-club
minster	facility-alone head=FAC
miracle	no-body-of-place
mirror	head=ORG
miss	address ambiguous-abbreviation before-person-not-ship closing-abbreviation honorific person-title title-of-ship
missile	before-facility=base head=PRODUCT product-noun-after
missiles	product-noun-after
mission	head=ORG open-head
missionary	role-noun
mitch	short-for=mitchell
mla	called-later=lawmaker person-title sits-for-place
mla for	before-seat
mlas	sits-for-place
mlc	person-title sits-for-place
mlc for	before-seat
mme	address honorific person-title
mmsi	no-name-in-capitals
mo	ambiguous-abbreviation closing-abbreviation
mobile	head=ORG
model	no-body-of-place
moderator	role-noun
mon	ambiguous-abbreviation closing-abbreviation
monastery	facility-behind-name head=FAC
monitor	head=ORG
monk	role-noun
monsieur	person-title
monsignor	honorific person-title
mont	closing-abbreviation
monument	facility-behind-name head=FAC
morcha	head=ORG
mosque	facility-behind-name head=LOC
motel	head=LOC
mother	introduces-person kin person-title role-noun
mother-in-law	introduces-person
motor	head=ORG
motorboat	vessel
motorplex	head=FAC
motors	head=ORG
motorway	facility-behind-name head=FAC number-behind route
mount	before-town=somewhere head=LOC leading-head=LOC
mountain	head=LOC
mountaineer	introduces-person role-noun
mountains	head=LOC place-noun-after
mouth	of-river
mouvement	leading-head=ORG
movement	head=ORG introduces-organization open-head
movimento	leading-head=ORG
movimiento	leading-head=ORG
mp	called-later=lawmaker no-name-in-capitals person-title role-noun
mp for	before-seat
mpp	sits-for-place
mps	no-name-in-capitals
mps for	before-seat
mr	address before-person-not-ship honorific opening-abbreviation person-title
mr.	before-person-not-ship
mrcgp	no-name-in-capitals
mrcp	no-name-in-capitals
mrcs	no-name-in-capitals
mrs	address before-person-not-ship honorific opening-abbreviation person-title
mrs.	before-person-not-ship
ms	address before-person-not-ship honorific opening-abbreviation person-title
ms.	before-person-not-ship
msc	no-name-in-capitals
msgr	called-later=monsignor honorific person-title
msp for	before-seat
mt	leading-head=LOC opening-abbreviation
mufti	person-title
mullah	honorific person-title
municipal	title-modifier
municipality	head=GPE introduces-place place-noun-after
museo	leading-head=FAC
museu	leading-head=FAC
museum	called-by-head facility-behind-name head=FAC open-head
musician	person-title role-noun
mustangs	head=ORG
musée	leading-head=FAC
mwalimu	person-title
mx	address honorific opening-abbreviation person-title
myers	surname-and-plural
mzee	honorific person-title
nails	surname-and-plural
named	gives-a-name
named after	before-person-not-ship
named for	before-person-not-ship
namely	gives-examples
nana	person-title title-in-small-letters
narrator	introduces-person role-noun
narrowboat	vessel
nation	group-noun-after head=ORG
national	party-in-brackets title-modifier
national park	head=LOC
nationalist	group-noun-after
nationalists	group-noun-after
nationals	head=ORG party-in-brackets
natl	closing-abbreviation
naturalist	role-noun
naval	before-facility=base title-modifier
navy	head=ORG of-state
ndc	party-in-brackets
ndp	party-in-brackets
ndugu	honorific person-title
nearby	part-of-place
neb	closing-abbreviation
nee	introduces-other-name
needs	no-body-of-place
negotiator	person-title role-noun
neighbor	kin office-noun
neighborhood	introduces-place place-noun-after place-noun-before
neighboring	part-of-place
neighbour	kin office-noun
neighbourhood	introduces-place place-noun-after place-noun-before
neighbouring	part-of-place
nephew	kin
nephews	kin-of-several
nether	before-town=always
nets	head=ORG
network	head=ORG open-head organization-behind-noun organization-noun-after
networks	head=ORG
neurologist	role-noun
nev	closing-abbreviation
new	before-model before-town=somewhere
newcomer	introduces-person
news	head=ORG title-modifier
newspaper	introduces-organization organization-noun-after
newspapers	head=ORG introduces-organization
newsreader	introduces-person role-noun
nft	no-name-in-capitals
nfts	no-name-in-capitals
ngo	introduces-organization no-name-in-capitals
ngos	introduces-organization no-name-in-capitals
nhk	channel-with-number
nick	short-for=nicholas
nicknamed	introduces-other-name
niece	kin
nieces	kin-of-several
nightclub	head=FAC
nk	head=ORG
no	ambiguous-abbreviation no-name-in-capitals
nominee	person-title
non-profit	introduces-organization
nonprofit	introduces-organization
nonprofits	introduces-organization
norges	leading-head=ORG
north	before-town=always compass-point direction place-noun-before whole-of-name
north-east	part-of-place
north-eastern	part-of-place
north-west	part-of-place
north-western	part-of-place
northeast	compass-point direction place-noun-before
northeastern	direction
northern	direction
northwest	compass-point direction place-noun-before
northwestern	direction
nos	ambiguous-abbreviation opening-abbreviation
notary	role-noun
nov	closing-abbreviation
novelist	introduces-person person-title role-noun
npp	party-in-brackets
nuclear	before-facility=plant
nun	role-noun
nuncio	sent-to-state
nurse	introduces-person role-noun
nutritionist	role-noun
nv	head=ORG
né	introduces-other-name
née	introduces-other-name
oaks	surname-and-plural
oasis	behind-place
oba	person-title title-in-small-letters
oba of	before-seat
obe	name-suffix
obelisk	head=FAC open-head
oblast	head=GPE place-noun-after
observatory	head=ORG
observer	head=ORG
obstetrician	role-noun
oc	title-in-capitals
ocean	head=LOC
oceanographer	role-noun
oct	closing-abbreviation
odm	party-in-brackets
office	head=ORG open-head
officer	person-title role-noun
official	of-body-in-letters office-noun role-noun
officials	of-body-in-letters of-state organization-noun-after
oil	before-facility=refinery,terminal head=ORG
oilers	head=ORG
ok	no-name-in-capitals
okla	closing-abbreviation
okres	leading-head=GPE
old	before-town=somewhere
olympics	head=EVENT
ombudsman	head=ORG open-head role-noun
oncologist	role-noun
onetime	before-role
onlooker	introduces-person
oom	person-title
open	head=EVENT
opera	head=ORG
operated	done-by-company
operating	title-modifier
operation	head=EVENT leading-head=EVENT
operator	introduces-organization
opponent	office-noun
opposition	of-state person-title title-modifier
optician	role-noun
orchester	leading-head=ORG
orchestra	head=ORG introduces-band open-head
order	head=EVENT open-head
ordinance	head=LAW
ordinaries	index-of-market
ore	ambiguous-abbreviation closing-abbreviation kind-of-carrier
organisation	head=ORG introduces-organization open-head
organisations	introduces-organization
organiser	office-noun role-noun
organist	role-noun
organization	head=ORG introduces-organization open-head
organizations	head=ORG introduces-organization
organizer	office-noun role-noun
origin	group-noun-after
orioles	head=ORG
ornithologist	role-noun
orphanage	head=ORG
orthodontist	role-noun
ospedale	leading-head=ORG
ot	no-name-in-capitals
otunba	person-title
ould	name-particle
outer	direction
outfitters	trade-of-firm
outlet	introduces-organization
outlook	its-of-company
outpost	place-behind-noun
outskirts	compass-point place-noun-before
overpass	head=FAC
owner	belongs-to-company office-noun person-title role-noun role-of-company
owners	belongs-to-company
oz	closing-abbreviation
p	unit-of-price
pa	ambiguous-abbreviation closing-abbreviation
pac	no-name-in-capitals
pacers	head=ORG
packers	head=ORG
pacs	no-name-in-capitals
pact	head=LAW
paddleboat	vessel
padres	head=ORG
paduka	person-title
paediatrician	role-noun
pagoda	head=FAC
pah	no-name-in-capitals
painter	role-noun
pak	person-title title-in-small-letters
palace	facility-behind-name head=LOC open-head
palacio	leading-head=FAC
palaeontologist	role-noun
palazzo	leading-head=FAC
paleontologist	role-noun
palsy	found-by-somebody
pandemic	head=EVENT
panel	head=ORG open-head
panthers	head=ORG
para	foreign-particle
parade	head=EVENT street
paradox	found-by-somebody
paralympics	head=EVENT
paramedic	introduces-person role-noun
paramount	person-title
parish	behind-place head=GPE
parishioner	role-noun
parishioners	lives-there
park	head=LOC head-and-surname owned-place=LOC
parkinson	named-disease
parks	surname-and-plural
parkway	head=FAC
parliament	head=ORG institution-alone of-country of-state open-head
parliamentary	title-modifier
parque	leading-head=LOC
parsons	surname-and-plural
partai	leading-head=ORG
parti	leading-head=ORG
partido	leading-head=ORG
parties	introduces-organization
partner	person-title role-noun role-of-company works-at-firm
partners	behind-ampersand closes-company head=ORG
partnership	head=ORG
party	head=ORG introduces-organization open-head organization-noun-after title-modifier
pass	head=LOC owned-place=LOC
passer-by	introduces-person
pastor	honorific introduces-person person-title role-noun
pat	name-and-word short-for=patrick,patricia
path	route
pathologist	role-noun
pavilion	head=FAC
pbgen	person-title
pc	called-later=constable,officer honorific no-name-in-capitals person-title unit-of-price
pcol	person-title
pcpl	person-title
pcr	no-name-in-capitals
pcs	no-name-in-capitals
pcso	title-in-capitals
pdf	no-name-in-capitals
pdp	party-in-brackets
peak	head=LOC head-and-surname owned-place=LOC
pediatrician	role-noun
pehin	honorific person-title
pelicans	head=ORG
pen	sheet-label
penalties	sheet-label
pence	unit-of-price
penguins	head=ORG
peninsula	head=LOC introduces-place place-noun-after
penitentiary	head=FAC
penn	closing-abbreviation
pens	sheet-label
pensioner	introduces-person role-noun
people	group-noun-after place-noun-before
peoples	group-noun-after surname-and-plural
per	unit-of-price
percent	unit-of-price
permanent	title-modifier
pet	no-name-in-capitals
pete	short-for=peter
petroleum	closes-company head=ORG title-modifier
petróleos	leading-head=ORG
pfc	opening-abbreviation person-title
ph.d	closing-abbreviation
pharaoh	person-title
pharma	head=ORG
pharmaceuticals	closes-company head=ORG
pharmacist	role-noun
pharmacy	head=ORG
phd	no-name-in-capitals
philanthropist	role-noun
philharmonic	head=ORG
phillies	head=ORG
philosopher	person-title role-noun
photo	no-name-in-capitals
photographer	introduces-person person-title role-noun
physician	introduces-person role-noun
physicist	introduces-person role-noun
physiotherapist	role-noun
pianist	introduces-person role-noun
piazza	leading-head=LOC
pickles	surname-and-plural
pictures	head=ORG
pier	head=FAC owned-place=FAC
pill	product-noun-after
pilot	person-title role-noun
pipeline	facility-behind-name head=FAC route
pirates	head=ORG
pirogue	vessel
pistons	head=ORG
pitcher	person-title player
pizzeria	head=FAC
plaid	party-in-brackets
plan	no-body-of-place
planemaker	introduces-organization
planetarium	head=FAC
planner	office-noun role-noun
planning	title-modifier
plans	no-body-of-place
plant	head=FAC its-of-company
plants	its-of-company
plasterer	role-noun
plate	head=EVENT
plateau	head=LOC
platform	introduces-organization organization-noun-after
platoon	head=ORG
play for	before-club
playa	leading-head=LOC
played for	before-club
player	role-noun
players	organization-noun-after
playground	head=FAC
playhouse	facility-alone head=FAC
playing for	before-club
playmaker	player
plays for	before-club
playwright	introduces-person role-noun
plaza	head=FAC leading-head=LOC
plc	closing-abbreviation company-ending company-form head=ORG
pltcol	person-title
plumber	introduces-person role-noun
pm	called-later=prime-minister no-name-in-capitals person-title
pmaj	person-title
poached	comes-from-firm
podcaster	role-noun
podiatrist	role-noun
poet	introduces-person person-title role-noun
point	head=LOC owned-place=LOC
pol	person-title
police	head=ORG of-state title-modifier
policeman	introduces-person role-noun
policewoman	introduces-person role-noun
political	title-modifier
politician	role-noun
poll	no-body-of-place
polls	no-body-of-place
pollster	introduces-organization role-noun
polytechnic	head=ORG
pool	head-and-surname
pools	surname-and-plural
pope	honorific person-title
por	foreign-particle
port	before-town=somewhere head=FAC leading-head=GPE open-head owner-of-ships place-noun-before
post	head=ORG head-and-surname
post-tropical	before-storm
postman	introduces-person role-noun
postmaster	introduces-person role-noun
postwoman	introduces-person
pour	foreign-particle
power	before-facility=plant,station head=ORG head-and-surname
powerboat	vessel
powers	surname-and-plural
powiat	leading-head=GPE
pp	opening-abbreviation
ppe	no-name-in-capitals
ppro	person-title
pr	no-name-in-capitals
praia	leading-head=LOC
predators	head=ORG
predecessor	role-noun
prefect of	before-seat
prefecture	head=GPE place-noun-after
premier	honorific of-state person-title role-noun
premier of	before-seat
premiership	head=EVENT ruled-by-person
pres	opening-abbreviation
presenter	introduces-person role-noun
presidency	ruled-by-person
president	honorific of-body-in-letters of-state part-of-compound-title person-title role-noun title-of-ship
president-elect	person-title
presidential	person-title title-modifier
presidents	honorific person-title plural-title
press	head=ORG title-modifier
price	head-and-surname
prices	its-of-company
pride	head=EVENT
priest	introduces-person person-title role-noun
primaries	no-body-of-place
primary	no-body-of-place
prime	person-title title-modifier
prince	person-title role-noun title-of-ship
princess	person-title role-noun title-of-ship
principal	person-title role-noun title-modifier
printers	trade-of-firm
priory	head=FAC
prison	facility-behind-name head=FAC
private	person-title
prix	head=EVENT
prize	head=EVENT open-head
processing	before-facility=plant
producer	person-title role-noun role-of-company
productions	head=ORG
products	its-of-company
prof	called-later=professor honorific opening-abbreviation person-title
professor	honorific introduces-person person-title role-noun
profit	belongs-to-company its-of-company result-of-company
profits	belongs-to-company its-of-company result-of-company
profs	honorific person-title plural-title
program	open-head
programme	open-head
programmer	role-noun
promenade	head=FAC
promontory	head=LOC
promoter	role-noun
prop	player
properties	closes-company head=ORG
prosecutor	person-title role-noun
prosecutors	of-state
protagonist	introduces-person role-noun
protester	introduces-person
protests	no-body-of-place
protocol	head=LAW
province	head=GPE introduces-place place-noun-after place-noun-before
provinces	open-head
provincia	leading-head=GPE
provincial	title-modifier
província	leading-head=GPE
ps	title-in-capitals
psi	title-in-capitals
pssg	person-title
pst	no-name-in-capitals
psychiatrist	role-noun
psychologist	introduces-person role-noun
psyd	no-name-in-capitals
puan	honorific person-title
pub	head=FAC house-of-food
public	title-modifier
publican	role-noun
publication	organization-behind-noun
published in	before-journal
publisher	introduces-organization person-title role-of-company
publishers	trade-of-firm
publishing	head=ORG
puente	leading-head=FAC
pulau	leading-head=LOC
pumping	before-facility=station
pupil	introduces-person
puppeteer	role-noun
pvc	no-name-in-capitals
pvt	honorific opening-abbreviation person-title
q&a	no-name-in-capitals
qc	name-suffix
qpm	no-name-in-capitals
quake	no-body-of-place
quarry	head=FAC
quarter	owned-place=LOC
quarterback	person-title player role-noun
quartet	head=ORG
quay	head=FAC
que	foreign-particle
queen	person-title role-noun title-of-ship
question	no-body-of-place
quintet	head=ORG
r	party-in-brackets
r&d	no-name-in-capitals
rabbi	honorific person-title role-noun
racecourse	facility-behind-name head=FAC
racer	introduces-person
racetrack	head=FAC
raceway	head=FAC
radiation	found-by-somebody
radio	channel-with-number head=ORG
radiologist	role-noun
raiders	head=ORG
rail	head=ORG
railroad	head=ORG
railway	before-facility=station head=ORG route
railways	head=ORG
rancher	introduces-person role-noun
range	head=LOC
ranger	role-noun
rangers	head=ORG
rapper	introduces-person person-title role-noun
raptors	head=ORG
ray	short-for=raymond
rd	closing-abbreviation head=FAC
reactor	head=FAC
read	no-name-in-capitals
realty	closes-company head=ORG
rear	person-title title-modifier
rebel	title-modifier
rebellion	head=EVENT
rebels	of-body-in-letters of-state organization-noun-after
recapture	fate-of-place
records	head=ORG
recreation	before-facility=centre,center,ground
rectory	head=FAC
rederij	leading-head=ORG
reef	head=LOC head-and-surname
referee	person-title role-noun sheet-label
referendum	head=EVENT
refinery	facility-behind-name head=FAC its-of-company
reform	party-in-brackets
refugees	of-state
regatta	head=EVENT
regime	head=ORG ruled-by-person
regiment	head=ORG military-unit
region	head=LOC introduces-place place-noun-after place-noun-before
regional	before-facility=airport title-modifier
registrar	introduces-person open-head person-title role-noun
registry	head=ORG
regulator	introduces-organization
renegades	head=ORG
renewables	head=ORG
rep	ambiguous-abbreviation called-later=congressman,congresswoman,representative,lawmaker honorific opening-abbreviation person-title title-in-small-letters
replacements	sheet-label
reporter	person-title role-noun
reporting in	before-journal
representative	person-title role-noun
reps	honorific opening-abbreviation person-title plural-title
republic	head=GPE open-head place-noun-before whole-of-name
republican	party-in-brackets
research	head=ORG
researcher	role-noun
reserve	behind-unknown-place head=FAC
reserves	side-of-club
reservoir	facility-behind-name head=FAC
resident	introduces-person role-noun
residents	lives-there
resolution	head=LAW
resort	head=FAC place-behind-noun
resorts	head=ORG
resources	closes-company head=ORG
restaurant	head=FAC house-of-food
restaurants	head=ORG
restaurateur	role-noun
results	its-of-company
retailer	introduces-organization role-noun
retailers	trade-of-firm
retired	before-role
retiree	introduces-person role-noun
rev	called-later=reverend,vicar,priest,pastor honorific opening-abbreviation person-title title-in-small-letters
revd	honorific opening-abbreviation person-title
revenue	belongs-to-company result-of-company
revenues	belongs-to-company
reverend	person-title
revolution	head=EVENT
rick	short-for=richard
ridge	head=LOC head-and-surname
rifle	head=PRODUCT
rights	head=ORG
rim	head=LOC
rink	head=FAC
riot	no-body-of-place
riots	no-body-of-place
rip	no-name-in-capitals
rival	office-noun
river	head=LOC place-noun-after
riverboat	vessel
rivers	head-and-surname surname-and-plural
rna	no-name-in-capitals
road	head=FAC number-behind owned-place=FAC route street
roads	route surname-and-plural
rob	short-for=robert
robotics	closes-company head=ORG
rocket	head=PRODUCT product-noun-after
rockets	head=ORG product-noun-after
ron	short-for=ronald
roofer	introduces-person role-noun
rooks	surname-and-plural
rooms	head=FAC
roosters	head=ORG
ropeway	head=FAC
rose	name-and-word
roster	no-body-of-place
roundabout	facility-behind-name head=FAC
route	number-behind
rover	product-noun-after
rovers	head=ORG
row	owned-place=FAC street
rowboat	vessel
rower	introduces-person role-noun
royal	title-modifier
royals	head=ORG
rt	title-modifier
rté	channel-with-number
rua	leading-head=LOC
rue	leading-head=LOC
run	before-model
runner	introduces-person
runs	before-model run-of-show
rural	part-of-place
rádio	leading-head=ORG
río	leading-head=LOC
s.r.o.	company-form
sa	head=ORG
sabc	channel-with-number
sabha	head=ORG
sabres	head=ORG
sacco	head=ORG
sailboat	vessel
sailing	route
sailor	introduces-person role-noun
saint	address person-title title-of-ship
sales	its-of-company
sales director	runs-company
salesman	role-noun
sam	short-for=samuel,samantha
san	name-particle
sanatorium	head=FAC
sanctuary	head=FAC
sanders	surname-and-plural
sangam	head=ORG
sank	is-somewhere
sankt	leading-head=GPE
sarcoma	found-by-somebody
sardar	honorific person-title
sarpanch	person-title
sat	ambiguous-abbreviation
satellite	head=PRODUCT product-noun-after
satellites	product-noun-after
satirist	introduces-person role-noun
savannah	head=LOC
sawmill	head=FAC
saxophonist	introduces-person role-noun
scale	found-by-somebody
schloss	leading-head=FAC
scholar	role-noun
school	called-by-head head=ORG open-head
schoolboy	introduces-person
schoolgirl	introduces-person
schoolteacher	introduces-person role-noun
schooner	vessel
science	title-modifier
sciences	head=ORG
scientist	person-title role-noun
scorchers	head=ORG
scored for	before-club
scorer	sheet-label
scorers	sheet-label
scouts	head=ORG
screenwriter	introduces-person role-noun
scrum-half	player
sculptor	introduces-person role-noun
sdlp	party-in-brackets
sdm	title-in-capitals
sdpo	person-title
sea	head=LOC open-head
seamstress	introduces-person role-noun
sec	ambiguous-abbreviation closing-abbreviation opening-abbreviation
second	title-modifier
secretariat	head=ORG open-head
secretary	of-body-in-letters person-title role-noun
secretary general	runs-company
secretary-general	head=ORG person-title
secs	closing-abbreviation
section	head=ORG
securities	closes-company head=ORG
security	title-modifier
seismologist	role-noun
sells	before-model
selvi	honorific person-title
semiconductor	closes-company head=ORG
semiconductors	closes-company head=ORG
seminary	head=ORG
sen	ambiguous-abbreviation called-later=senator,lawmaker honorific opening-abbreviation person-title title-in-small-letters
senate	head=ORG institution-alone title-modifier
senator	called-later=lawmaker,legislator honorific introduces-person person-title role-noun
senator for	before-seat
senator from	before-seat
senatorial	title-modifier
senators	head=ORG honorific person-title plural-title
senhor	honorific person-title
senhora	honorific person-title
senior	person-title title-modifier
senor	honorific person-title
sens	honorific opening-abbreviation person-title plural-title
sep	closing-abbreviation
separatists	of-state
sept	closing-abbreviation
sergeant	honorific person-title title-modifier
seri	honorific person-title title-in-small-letters title-modifier
series	head=EVENT
serra	leading-head=LOC
service	head=ORG open-head route
services	head=ORG open-head route
ses	foreign-particle
sessions	surname-and-plural
settlement	introduces-place place-behind-noun
severe	before-storm
sewage	before-facility=plant
sexton	role-noun
señor	honorific person-title
señora	honorific person-title
señorita	honorific person-title
sf	party-in-brackets
sgt	called-later=sergeant honorific opening-abbreviation person-title
sgt-maj	person-title
shaikh	person-title
share price	runs-company
shareholder	held-in-company owned-by-organization
shareholders	belongs-to-company held-in-company its-of-company owned-by-company owned-by-organization
shareholding	held-in-company
shares	held-in-company its-of-company organization-noun-after owned-by-company
sharks	head=ORG
sheik	honorific person-title
sheikh	honorific person-title
sheikha	honorific person-title
shelling	fate-of-place of-state
shepherd	introduces-person role-noun
sheriff	person-title
sheriff of	before-seat
shield	head=EVENT
shields	surname-and-plural
ship	vessel
shipping	head=ORG owner-of-ships
shipyard	facility-behind-name head=FAC
shire	head=GPE open-head
sho	title-in-capitals
shooting	no-body-of-place
shopkeeper	introduces-person role-noun
shopper	introduces-person
shopping	before-facility=centre,center,mall
shops	its-of-company
shore	no-body-of-place
shores	head=LOC head-and-surname
shortstop	person-title player
showground	head=FAC
shri	honorific person-title
shrine	facility-behind-name head=FAC open-head
si	title-in-capitals
siblings	kin-of-several
side	of-state
siege	fate-of-place head=EVENT
sign for	before-club
signed for	before-club
signor	honorific person-title
signora	honorific person-title
signs for	before-club
simmons	surname-and-plural
sindicato	leading-head=ORG
sinfonia	head=ORG
sinfonietta	head=ORG
singer	introduces-person person-title role-noun
sir	address honorific person-title title-of-ship
sister	kin person-title role-noun
sister-in-law	introduces-person
sisters	head=ORG kin-of-several open-head
site	introduces-organization
situated	is-somewhere
sj	name-suffix
sk	head=ORG
skatepark	head=FAC
skier	introduces-person role-noun
skipper	called-later=captain office-noun player role-noun
sky	channel-with-number
skyline	no-body-of-place
slam	head=EVENT
sloop	vessel
smartphone	head=PRODUCT
sme	no-name-in-capitals
smelter	facility-behind-name head=FAC
smes	no-name-in-capitals
sms	no-name-in-capitals
smt	honorific opening-abbreviation person-title title-in-small-letters
snowboarder	introduces-person role-noun
snows	surname-and-plural
snp	party-in-brackets
snr	name-suffix
social	title-modifier
sociedad	leading-head=ORG
sociedade	leading-head=ORG
society	called-by-head head=ORG open-head
società	leading-head=ORG
sociologist	role-noun
société	leading-head=ORG
software	closes-company head=ORG
solar	head=ORG
soldiers	of-state
solicitor	introduces-person person-title role-noun
solicitors	trade-of-firm
solutions	closes-company head=ORG
sommelier	introduces-person role-noun
son	behind-ampersand kin person-title role-noun
son-in-law	introduces-person
songwriter	role-noun
sons	behind-ampersand kin-of-several
sop	no-name-in-capitals
soprano	introduces-person role-noun
sos	no-name-in-capitals
souk	head=FAC
sound	head=LOC
south	before-town=always compass-point direction place-noun-before whole-of-name
south-east	part-of-place
south-eastern	part-of-place
south-west	part-of-place
south-western	part-of-place
southeast	compass-point direction place-noun-before
southeastern	direction
southern	direction
southwest	compass-point direction place-noun-before
southwestern	direction
sp	person-title
spacecraft	product-noun-after
spaceport	head=FAC
sparkasse	leading-head=ORG
spc	opening-abbreviation person-title
speaker	person-title role-noun
spears	surname-and-plural
special	title-modifier
spectroscopy	found-by-somebody
speedboat	vessel
speedway	head=FAC
spiritual	title-modifier
spokesman	honorific introduces-person of-body-in-letters organization-noun-after person-title role-noun speaks-for-company
spokespeople	speaks-for-company
spokesperson	honorific of-body-in-letters organization-noun-after person-title role-noun speaks-for-company
spokeswoman	honorific introduces-person of-body-in-letters organization-noun-after person-title role-noun speaks-for-company
spor	head=ORG
sporting	head=ORG
sports	before-facility=centre,center title-modifier
sportsplex	head=FAC
spring	head=EVENT head-and-surname no-body-of-place
springs	head=LOC head-and-surname
sprinter	introduces-person person-title role-noun
spurs	head=ORG
spymaster	person-title
sq	closing-abbreviation
sqn	person-title
squadron	head=ORG military-unit
square	facility-behind-name head=FAC owned-place=FAC
sr	closing-abbreviation name-suffix no-name-in-capitals opening-abbreviation
sri	person-title title-in-small-letters
ssp	person-title
st	address ambiguous-abbreviation head=FAC name-particle no-name-in-capitals opening-abbreviation title-of-ship
stade	leading-head=FAC
stadio	leading-head=FAC
stadion	leading-head=FAC
stadium	head=FAC plain-facility
stadtwerke	leading-head=ORG
staff	of-body-in-letters owned-by-organization
stairs	surname-and-plural
stake	held-in-company its-of-company
stakes	head=EVENT held-in-company
stallions	head=ORG
standard	no-body-of-place
standoff	no-body-of-place
star	head=ORG head-and-surname
stars	head=ORG
start-up	introduces-organization
start-ups	introduces-organization
startup	introduces-organization
startups	introduces-organization
state	head=GPE open-head place-noun-after place-noun-before title-modifier
states	no-body-of-place open-head
station	head=FAC
statistician	role-noun
statue	open-head
statute	head=LAW
stazione	leading-head=FAC
ste	opening-abbreviation
steamer	vessel
steamship	vessel
steel	before-facility=plant head=ORG head-and-surname
steelworks	facility-behind-name head=FAC
stepdaughter	introduces-person kin
stepfather	introduces-person
stepmother	introduces-person
steppe	head=LOC
stepson	introduces-person kin
steve	short-for=steven,stephen
steward	introduces-person role-noun
stewardess	role-noun
stiftung	leading-head=ORG
stock	head-and-surname
stockbrokers	trade-of-firm
stocks	surname-and-plural
stonemason	role-noun
stones	surname-and-plural
store	head=FAC
stores	head=ORG its-of-company
storm	called-by-head=team named-storm
strait	head=LOC open-head
straits	head=LOC
stranded	is-somewhere
strategist	role-noun works-at-firm
strategists	works-at-firm
street	head=LOC head-and-surname owned-place=FAC street
streets	place-noun-before surname-and-plural
striker	organization-noun-after owned-by-organization person-title player role-noun
strikers	head=ORG
strip	no-body-of-place
strongman	person-title
student	introduces-person role-noun
studies	head=ORG
studio	introduces-organization
studios	head=ORG
stuntman	role-noun
stupa	head=FAC
style	no-body-of-place
sub	sheet-label
subcommittee	head=ORG open-head
subdistrict	head=GPE
subdivision	behind-place
subedar	person-title
subinspector	person-title
submarine	vessel
subs	sheet-label
subsidiaries	belongs-to-company its-of-company
subsidiary	belongs-to-company introduces-organization its-of-company owned-by-organization
substation	head=FAC
substitutes	sheet-label
subtropical	before-storm
suburb	head=GPE introduces-place place-noun-after place-noun-before
suburban	part-of-place
subway	before-facility=station
successor	role-noun
sue	short-for=susan
suggs	surname-and-plural
sultan	person-title
sultan of	before-seat
summer	no-body-of-place
summit	head=EVENT
sun	ambiguous-abbreviation
sungai	leading-head=LOC
super	before-storm
superintendent	person-title role-noun
supermarket	head=FAC
supermarkets	head=ORG
superstore	head=ORG
supertanker	vessel
supervisor	role-noun
superyacht	vessel
supplier	introduces-organization
supporter	office-noun
supporters	of-body-in-letters
supreme	title-modifier
supt	called-later=superintendent honorific opening-abbreviation person-title
sur	foreign-particle
surfer	introduces-person
surgeon	introduces-person role-noun
surveyor	introduces-person role-noun
surveyors	trade-of-firm
survivor	office-noun role-noun
suspect	office-noun person-title
suv	no-name-in-capitals
suvs	no-name-in-capitals
svenska	leading-head=ORG
swami	honorific person-title
swamp	head=LOC
swimmer	introduces-person role-noun
symphony	head=ORG
symposium	head=EVENT
synagogue	head=FAC
syndicate	head=ORG open-head
syndrome	found-by-somebody no-body-of-place
synod	head=ORG
systems	closes-company head=ORG
são	leading-head=GPE
tabloid	introduces-organization
tailor	introduces-person role-noun
takeover	owned-by-company
taluk	behind-place head=GPE
tan	person-title title-in-small-letters
tank	head=PRODUCT organization-behind-noun
tanker	vessel
tannery	head=FAC
tannie	person-title
taoiseach	honorific person-title
task force	head=ORG
taskforce	head=ORG
tavern	head=FAC
td for	before-seat
teacher	introduces-person role-noun
team	head=ORG organization-behind-noun sheet-label title-modifier
teammate	introduces-person person-title
teatro	leading-head=FAC
technician	role-noun
technologies	closes-company head=ORG
technology	head=ORG title-modifier
ted	short-for=theodore,edward
tehsil	behind-place head=GPE
tehsildar	person-title
telecom	head=ORG
telecommunications	head=ORG
telecoms	closes-company head=ORG
telegraph	head=ORG
television	head=ORG
temple	facility-behind-name head=FAC head-and-surname open-head
ten	name-particle
tenant	office-noun
tengku	person-title
tenn	closing-abbreviation
ter	name-particle
terminal	facility-behind-name head=FAC owner-of-ships
terrace	head=FAC street
terriers	head=ORG
territories	head=GPE
territory	head=GPE of-state
test	before-facility=site
testing	before-facility=site
tex	closing-abbreviation
textiles	head=ORG
theater	facility-behind-name head=FAC
theatre	facility-behind-name head=FAC
theatre company	head=ORG
then	before-role
theologian	person-title role-noun
theorem	found-by-somebody
therapeutics	closes-company head=ORG
therapist	role-noun
thermal	before-facility=plant
think tank	head=ORG introduces-organization
think-tank	introduces-organization
thiru	honorific person-title
thu	closing-abbreviation
thunder	called-by-head=team
thur	closing-abbreviation
thurs	closing-abbreviation
théâtre	leading-head=FAC
tigers	head=ORG
till	run-of-show
tim	short-for=timothy
timberwolves	head=ORG
times	head=ORG
titans	head=ORG
tmt	honorific opening-abbreviation person-title
tom	short-for=thomas
tomb	head=FAC open-head
tony	short-for=anthony
tory	party-in-brackets
tourette	named-disease
touring	run-of-show
tourism	title-modifier
tournament	head=EVENT
towboat	vessel
tower	facility-behind-name head=FAC head-and-surname open-head
towers	head=FAC head-and-surname surname-and-plural
town	head=GPE introduces-place place-noun-after place-noun-before
townland	introduces-place place-noun-before
township	head=GPE introduces-place place-noun-after
townspeople	lives-there
toxicologist	role-noun
track	route
trade	title-modifier
trader	role-noun works-at-firm
traders	works-at-firm
trading	head=ORG
trail	route
train	before-facility=station route
trainee	role-noun
trainer	introduces-person role-noun
trains	route
trainyard	head=FAC
tramway	head=FAC
transit	head=ORG
translator	introduces-person role-noun
transport	head=ORG title-modifier
trawler	vessel
trawlerman	role-noun
treasurer	person-title role-noun
treasury	head=ORG title-modifier
treatment	before-facility=plant
treaty	head=LAW open-head
triangle	head=LOC
tribal	group-noun-after
tribe	group-noun-after
tribes	group-noun-after
tribesmen	group-noun-after
tribunal	called-by-head head=ORG open-head
tribune	head=ORG
tributary	of-river
tries	sheet-label
trimaran	vessel
troops	of-state
trophy	head=EVENT
tropical	before-storm
troupe	head=ORG introduces-band
trucker	introduces-person role-noun
trumpeter	introduces-person role-noun
trust	called-by-head head=ORG open-head
trustee	role-noun
try	sheet-label
tsar	person-title
tsunami	head=EVENT
tuanku	person-title
tube	before-facility=station
tue	closing-abbreviation
tues	closing-abbreviation
tug	vessel
tugboat	vessel
tun	person-title title-in-small-letters
tunku	person-title
tunnel	facility-behind-name head=FAC
turnover	belongs-to-company result-of-company
turnpike	head=FAC
tutor	role-noun
tuv	party-in-brackets
tv	head=ORG no-name-in-capitals
tve	channel-with-number
twin	kin
twins	head=ORG kin-of-several
typhoon	head=EVENT named-storm
typographer	role-noun
tánaiste	honorific person-title
uav	no-name-in-capitals
uavs	no-name-in-capitals
uda	party-in-brackets
ukip	party-in-brackets
ul	name-particle
umpire	introduces-person person-title role-noun sheet-label
umpires	sheet-label
una	foreign-particle
uncle	kin person-title
und	foreign-particle
under-15s	side-of-club
under-18s	side-of-club
under-21s	side-of-club
under-secretary	person-title
underpass	head=FAC
undersecretary	holds-charge person-title role-noun
undertaker	role-noun
undertakers	trade-of-firm
une	foreign-particle
union	called-by-head head=ORG introduces-organization open-head title-modifier
unionist	role-noun
unions	introduces-organization
unit	head=ORG organization-behind-noun owned-by-organization
united	head=ORG
univ	closing-abbreviation
universidad	leading-head=ORG
universidade	leading-head=ORG
universitas	leading-head=ORG
universiti	leading-head=ORG
universities	head=ORG
university	called-by-head head=ORG open-head
university college	open-head
università	leading-head=ORG
universität	leading-head=ORG
université	leading-head=ORG
univerzita	leading-head=ORG
uniwersytet	leading-head=ORG
uno	title-in-capitals
until	run-of-show
unveiled	before-model
up	is-somewhere
upazila	behind-place head=GPE
upper	before-town=always direction
uprising	head=EVENT no-body-of-place
upstream	compass-point
uptown	part-of-place
ur	name-particle
url	no-name-in-capitals
us$	no-name-in-capitals
usb	no-name-in-capitals
used	sheet-label
ustadz	honorific person-title
ustaz	person-title
ustazah	honorific person-title
utc	no-name-in-capitals
utilities	head=ORG
uup	party-in-brackets
v	ambiguous-abbreviation opening-abbreviation
v.	head=LAW
va	ambiguous-abbreviation closing-abbreviation
vaccine	head=PRODUCT product-noun-after
vale	head=LOC open-head
valley	head=LOC no-body-of-place owned-place=LOC place-noun-after
van	name-particle
variant	no-body-of-place
vat	no-name-in-capitals
velodrome	facility-behind-name head=FAC
ven	honorific opening-abbreviation person-title
ventriloquist	role-noun
ventures	closes-company head=ORG
verein	leading-head=ORG
verger	role-noun
verlag	leading-head=ORG
very	title-modifier
vessel	vessel
vet	introduces-person role-noun
veteran	introduces-person role-noun
veterinarian	role-noun
viaduct	facility-behind-name head=FAC
vic	short-for=victor
vicar	introduces-person role-noun
vicar of	before-seat
vicarage	head=FAC
vice	person-title role-noun title-modifier
vice-president	person-title
viceroy of	before-seat
victim	office-noun person-title
video	no-name-in-capitals
videographer	role-noun
vihara	head=FAC
vikings	head=ORG
villa	head=FAC
village	head=GPE introduces-place place-noun-after place-noun-before
villagers	lives-there
vines	surname-and-plural
vineyard	head=FAC
violinist	introduces-person role-noun
vip	no-name-in-capitals
vips	no-name-in-capitals
virologist	role-noun
visitor	before-facility=centre,center
visitors	before-facility=centre,center
viz	opening-abbreviation
vlaamse	leading-head=ORG
vlogger	role-noun
voc	no-name-in-capitals
vocalist	of-band
voivodeship	head=GPE
vol	opening-abbreviation
volcano	head=LOC
volcán	leading-head=LOC
volksbank	leading-head=ORG
volunteer	introduces-person
von	foreign-particle name-particle
voters	of-state
vs	abbreviation-before-name no-name-in-capitals opening-abbreviation
vt	closing-abbreviation
wa	name-particle
wadi	leading-head=LOC
waiter	role-noun
waitress	role-noun
wal	foreign-particle
wales	surname-and-plural
walk	owned-place=FAC
wall	head=FAC head-and-surname
walls	head-and-surname surname-and-plural
wanderers	head=ORG
war	head=EVENT open-head
ward	head-and-surname
warden	role-noun
warehouse	head=FAC
warehouses	its-of-company
warlord	person-title
warriors	head=ORG
wars	head=EVENT
warship	vessel
wash	ambiguous-abbreviation closing-abbreviation
wastewater	before-facility=plant
watch	head=ORG no-name-in-capitals
watchdog	introduces-organization
watchdogs	introduces-organization
watchmaker	role-noun
watchman	introduces-person role-noun
water	title-modifier
waterfall	head=LOC
watermill	head=FAC
waters	head-and-surname of-state surname-and-plural
watershed	head=LOC
waterworks	head=FAC
weaver	introduces-person role-noun
website	introduces-organization organization-noun-after
wed	ambiguous-abbreviation closing-abbreviation
weekly	head=ORG introduces-organization
weeks	surname-and-plural
weir	facility-behind-name head=FAC
welder	introduces-person role-noun
welfare	title-modifier
wells	head-and-surname surname-and-plural
west	before-town=always compass-point direction place-noun-before whole-of-name
wester	before-town=always
western	direction
wetlands	head=LOC
wg	person-title
whaler	vessel
wharf	head=FAC owned-place=FAC
wheels	surname-and-plural
whites	surname-and-plural
who	role-noun
whose	role-noun
wicketkeeper	player role-noun
widow	introduces-person kin person-title role-noun
widower	introduces-person kin role-noun
wife	kin person-title role-noun
wild	called-by-head=team
will	name-and-word short-for=william
windmill	head=FAC
winemaker	introduces-person role-noun
winery	head=ORG
wing	head=ORG organization-behind-noun
winger	introduces-person player role-noun
winner	office-noun
winter	no-body-of-place
winters	surname-and-plural
wis	closing-abbreviation
witness	office-noun
wk	player-mark
wmd	no-name-in-capitals
women	group-noun-after side-of-club title-modifier
wood	head-and-surname owned-place=LOC
woods	head=LOC head-and-surname surname-and-plural
word	of-language
words	of-language
workers	of-body-in-letters
workforce	belongs-to-company its-of-company
working group	head=ORG
works	surname-and-plural title-modifier
world	title-modifier
worldwide	head=ORG
worship	form-of-address
worshippers	group-noun-after
wpc	called-later=constable,officer honorific person-title
wrestler	introduces-person role-noun
writer	person-title role-noun
writing in	before-journal
wrote in	before-journal
wyo	closing-abbreviation
y	foreign-particle name-particle
yacht	vessel
yachtsman	introduces-person role-noun
yankees	head=ORG
yard	owned-place=FAC
yards	surname-and-plural
yb	title-in-capitals
youth	title-modifier
yr	closing-abbreviation
yrs	closing-abbreviation
zone	behind-unknown-place
zoo	head=FAC
zoologist	introduces-person role-noun
zu	name-particle
zur	name-particle
église	leading-head=FAC
île	leading-head=LOC
österreichische	leading-head=ORG
`;
