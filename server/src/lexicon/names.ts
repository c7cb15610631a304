/** What the features of this table say of a word. */
export const nameFeatures = {
  "abbreviation-before-name": "",
  address: "Forms of address, which say nothing of what somebody does.",
  "before-plant": "",
  "before-station": "",
  broadcaster: "Nouns that stand before the name of a work, a programme or a sign, or take one as their own.",
  "company-ending": "",
  direction: "Words that make a part of the place they stand before: Northern Kenya, Upper Egypt.",
  "first-name-and-word": "Given names that are small words in lower case.",
  "foreign-link": "",
  "foreign-particle":
    "Articles, prepositions and the like of languages that English copy quotes, none of them an English word.",
  "form-of-address": "",
  "generation-suffix": "",
  "group-noun-after":
    "Nouns in lower case after a name that make it a people's or a religion's: “Mi'kmaw communities”.",
  "house-of-food": "What is named for a first name: Maria’s Café.",
  "institution-alone": "A capital makes these a certain one's name: “the Assembly voted”.",
  "introduces-organization":
    "Nouns in lower case that, right before a name, say that an organisation bears it: “the newspaper Elmora”, “chipmaker Zentrik”.",
  "introduces-person":
    "Nouns behind a full name that people alone are: “Alasdair Finch, a former chief engineer with …”.",
  "introduces-place": "",
  "kind-of-carrier": "",
  "name-and-word": "",
  "no-name-in-capitals":
    "Capital words that name nothing: acronyms of things, exclamations, parts of a page.",
  "office-with-first-name": "Heads of state are often named by their office and surname from the start.",
  "organization-behind-noun": "More of them, which say so behind a name alone: “Elmora, a rights body”.",
  "organization-noun-after":
    "Nouns in lower case after a name that make it an organisation's: “Elmora newspaper”.",
  "owned-by-organization":
    "Who or what belongs to an organisation: “chief executive of Zentrik”, “the coach of Racing”.",
  "owner-of-ships": "Last words of those who own ships.",
  "part-of-compound-title": "",
  "particle-in-label": "",
  "particle-in-lower-case": "Small words that begin names: “de Blasio”, “van der Bellen”.",
  "place-noun-after": "Nouns in lower case after a name that make it a place's: “Kursk region”.",
  "place-noun-before":
    "Nouns in lower case before “of” and a name that make it a place's: “the city of Wonsan”.",
  "plain-facility": "Nouns in lower case that make a facility of the name before them: “Abuja airport”.",
  player: "Who plays for the club right before: “Nordvik midfielder Ola Brandt”.",
  "product-code": "",
  "read-as-word":
    "Abbreviations that are read as words though their letters could be spelled out, and by nobody otherwise.",
  "read-in-full":
    "Letters alone that are also read as a word: “sequel”, “new south wales”, “his majesty’s ship”.",
  "small-in-label": "",
  "spelled-out":
    "Abbreviations that are spelled out, by everybody, though their vowels would let them be read as words.",
  "surname-particle": "",
  "title-of-ship": "Titles that ships bear: the Lady Constance, the Queen Mary, the Admiral Kuznetsov.",
  vessel: "Nouns of vessels, and their plurals.",
  "whole-of-name": "“the Kingdom”, “the Republic”: a name only with others.",
  "written-with-or-without-dot": "",
} as const;

/** Words that stand in or beside names: titles, particles, suffixes, heads, roles, one a line with its features. Own writing. */
export const names = `
ABC	broadcaster
Al	surname-particle
An	product-code
Art	first-name-and-word
BBC	broadcaster
Bhd	company-ending
Bill	first-name-and-word
Bin	surname-particle
Business	broadcaster
CBS	broadcaster
CNN	broadcaster
Capt	abbreviation-before-name
Channel	broadcaster
Chase	first-name-and-word
Chuck	first-name-and-word
Co	company-ending
Col	abbreviation-before-name
Comedy Central	broadcaster
Corp	company-ending
De	surname-particle
Dean	first-name-and-word
Della	surname-particle
Di	surname-particle
Dr	abbreviation-before-name written-with-or-without-dot
Drew	first-name-and-word
Du	surname-particle
EU	spelled-out
El	surname-particle
Emperor	office-with-first-name
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
FSA	spelled-out
FSB	spelled-out
FTA	spelled-out
Faith	first-name-and-word
Fox	broadcaster
Frank	first-name-and-word
Gen	abbreviation-before-name
Gov	abbreviation-before-name
Grace	first-name-and-word
Grant	first-name-and-word
HALO	read-as-word
HAMAS	read-as-word
HAZMAT	read-as-word
HBO	broadcaster spelled-out
HIPAA	read-as-word
HIV	spelled-out
HKD	read-in-full
HMCS	read-in-full
HMNZS	read-in-full
HMO	spelled-out
HMS	read-in-full
HOA	spelled-out
HPV	spelled-out
HQ	spelled-out
HR	spelled-out
HUD	read-as-word
Hon	abbreviation-before-name
Hope	first-name-and-word
Hwasong	product-code
II	generation-suffix
II.	generation-suffix
III	generation-suffix
III.	generation-suffix
IV	generation-suffix
IV.	generation-suffix
Il	product-code
Inc	company-ending
Jack	first-name-and-word
Jr	abbreviation-before-name generation-suffix
Jr.	generation-suffix
Ka	product-code
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
LPGA	spelled-out
LSE	spelled-out
La	surname-particle
Le	surname-particle
Lt	abbreviation-before-name
Ltd	company-ending
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
MSGR	read-in-full
MSNBC	broadcaster
MSP	spelled-out
MSPs	spelled-out
MSS	read-in-full
MTA	spelled-out
Mark	first-name-and-word
May	first-name-and-word
Mi	product-code
MiG	product-code
Mig	product-code
Mr	abbreviation-before-name written-with-or-without-dot
Mrs	abbreviation-before-name written-with-or-without-dot
Ms	abbreviation-before-name written-with-or-without-dot
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
NSW	read-in-full
NTSB	spelled-out
NUJ	spelled-out
NUS	spelled-out
NWT	read-in-full
NYPD	spelled-out
NYSE	spelled-out
NYU	spelled-out
Netflix	broadcaster
Network	broadcaster
News	broadcaster
No	abbreviation-before-name
PBS	broadcaster
Pat	first-name-and-word
Pope	office-with-first-name
President	office-with-first-name
Prince	office-with-first-name
Princess	office-with-first-name
Prof	abbreviation-before-name
Pty	company-ending
Queen	office-with-first-name
RAAF	spelled-out
RADAR	read-as-word
RAF	spelled-out
RAND	read-as-word
RAV4	spelled-out
RBI	spelled-out
RIAA	spelled-out
RICO	read-as-word
RINO	read-as-word
RNA	spelled-out
ROM	read-as-word
RPI	spelled-out
RSPCA	spelled-out
RTE	spelled-out
RTÉ	spelled-out
Radio	broadcaster
Rep	abbreviation-before-name
Rev	abbreviation-before-name
Rich	first-name-and-word
Rob	first-name-and-word
SAG	read-as-word
SALT	read-as-word
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
SIDS	read-as-word
SIM	read-as-word
SNAP	read-as-word
SONAR	read-as-word
SQL	read-in-full
SSA	spelled-out
START	read-as-word
STEM	read-as-word
SUV	spelled-out
SUVs	spelled-out
SWAT	read-as-word
Sen	abbreviation-before-name
Sgt	abbreviation-before-name
Shahed	product-code
Showtime	broadcaster
Sr	abbreviation-before-name generation-suffix
Sr.	generation-suffix
St	abbreviation-before-name
Su	product-code
Sue	first-name-and-word
Tu	product-code
U.K	abbreviation-before-name
U.N	abbreviation-before-name
U.S	abbreviation-before-name
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
USB	spelled-out
USDA	spelled-out
Van	surname-particle
Von	surname-particle
Will	first-name-and-word
XML	spelled-out
Yak	product-code
a&e	no-name-in-capitals
actor	introduces-person
actress	introduces-person
ad	no-name-in-capitals
admiral	title-of-ship
advertisement	no-name-in-capitals
af	particle-in-lower-case
agencies	introduces-organization
agency	introduces-organization
ai	no-name-in-capitals
aids	no-name-in-capitals
aircraft	kind-of-carrier
airfield	plain-facility
airline	introduces-organization organization-noun-after
airlines	introduces-organization
airport	place-noun-after plain-facility
al	particle-in-label particle-in-lower-case small-in-label
alliance	introduces-organization
am	no-name-in-capitals
app	organization-noun-after
area	place-noun-after
arm	organization-behind-noun
assembly	institution-alone
association	introduces-organization
atm	no-name-in-capitals
atms	no-name-in-capitals
automaker	introduces-organization
av	particle-in-lower-case
ba	no-name-in-capitals
bank	introduces-organization organization-noun-after
banks	introduces-organization
bar	house-of-food
barge	vessel
baroness	title-of-ship
barrister	introduces-person
battleship	vessel
bc	no-name-in-capitals
beach	place-noun-after
believers	group-noun-after
bill	name-and-word
bin	particle-in-label particle-in-lower-case small-in-label
biologist	introduces-person
boat	vessel
body	organization-behind-noun
border	place-noun-after
broadcaster	introduces-organization
brokerage	introduces-organization
bs	no-name-in-capitals
bulk	kind-of-carrier
bus	before-station
businessman	introduces-person
businesswoman	introduces-person
cafe	house-of-food
café	house-of-food
can	name-and-word
capital	place-noun-after place-noun-before
captain	title-of-ship
car	kind-of-carrier
carmaker	introduces-organization
carpenter	introduces-person
carrier	introduces-organization
catamaran	vessel
cd	no-name-in-capitals
cemetery	plain-facility
central	direction
ceo	no-name-in-capitals owned-by-organization
cfo	no-name-in-capitals owned-by-organization
channel	broadcaster organization-behind-noun organization-noun-after
charities	introduces-organization
charity	introduces-organization
chase	name-and-word
chemist	introduces-person
chief	part-of-compound-title
chipmaker	introduces-organization
city	introduces-place place-noun-after place-noun-before
clan	group-noun-after
clans	group-noun-after
clipper	vessel
club	organization-behind-noun organization-noun-after
co	owner-of-ships
co-founder	owned-by-organization
co-operative	introduces-organization
coach	organization-noun-after owned-by-organization
coalition	introduces-organization organization-noun-after
coast	place-noun-after place-noun-before
coaster	vessel
cofounder	owned-by-organization
collective	introduces-organization
collier	vessel
commodore	title-of-ship
communities	group-noun-after
community	group-noun-after
companies	introduces-organization
company	introduces-organization organization-noun-after owner-of-ships
conglomerate	introduces-organization
congress	institution-alone
consultancy	introduces-organization
contractor	introduces-organization
coo	no-name-in-capitals owned-by-organization
cooperative	introduces-organization
corvette	vessel
councillor	introduces-person
councilor	introduces-person
countess	title-of-ship
county	introduces-place place-noun-after place-noun-before
covid	no-name-in-capitals
covid-19	no-name-in-capitals
cruiser	vessel
cruises	owner-of-ships
cto	no-name-in-capitals
culture	group-noun-after
cutter	vessel
d	particle-in-lower-case
da	foreign-link particle-in-label particle-in-lower-case
daily	introduces-organization
dame	address
dans	foreign-particle
das	particle-in-lower-case
de	foreign-link foreign-particle particle-in-label particle-in-lower-case small-in-label
defender	player
dei	foreign-particle
del	foreign-particle particle-in-lower-case
della	foreign-particle particle-in-lower-case
delle	foreign-particle
den	particle-in-lower-case
der	foreign-particle particle-in-label particle-in-lower-case
des	foreign-particle
desalination	before-plant
descent	group-noun-after
desert	place-noun-after
destroyer	vessel
detective	introduces-person
developer	introduces-organization
dhow	vessel
di	foreign-link foreign-particle particle-in-label particle-in-lower-case
diner	house-of-food
district	introduces-place place-noun-after place-noun-before
dj	no-name-in-capitals
dna	no-name-in-capitals
do	particle-in-lower-case
doctor	introduces-person
dos	particle-in-label particle-in-lower-case
dr	address
dredger	vessel
drew	name-and-word
drugmaker	introduces-organization
du	foreign-particle particle-in-lower-case
duchess	title-of-ship
dui	no-name-in-capitals
duke	title-of-ship
dvd	no-name-in-capitals
e	foreign-link particle-in-lower-case
east	direction place-noun-before whole-of-name
eastern	direction
ecologist	introduces-person
economist	introduces-person
edt	no-name-in-capitals
el	foreign-particle particle-in-label particle-in-lower-case
elders	group-noun-after
elect	part-of-compound-title
electrician	introduces-person
eminence	form-of-address
emperor	title-of-ship
employees	organization-noun-after owned-by-organization
empress	title-of-ship
engineer	introduces-person
esg	no-name-in-capitals
est	no-name-in-capitals
ethnic	group-noun-after
excellencies	form-of-address
excellency	form-of-address
exchange	introduces-organization
exchanges	introduces-organization
executive	owned-by-organization
executives	organization-noun-after
faith	group-noun-after
fans	organization-noun-after
faq	no-name-in-capitals
farmer	introduces-person
father	introduces-person
federation	introduces-organization
ferry	vessel
fighters	organization-noun-after
firefighter	introduces-person
firm	introduces-organization organization-noun-after
firms	introduces-organization
fisherman	introduces-person
fitter	introduces-person
flagship	vessel
fm	no-name-in-capitals
footballer	player
forum	introduces-organization
foundation	introduces-organization
frank	name-and-word
freighter	vessel
frigate	vessel
galleon	vessel
gas	kind-of-carrier
gdp	no-name-in-capitals
general	part-of-compound-title title-of-ship
geologist	introduces-person
giant	introduces-organization
gmt	no-name-in-capitals
gnp	no-name-in-capitals
goalkeeper	owned-by-organization player
government	place-noun-before
governor	place-noun-before
governorate	place-noun-after
gps	no-name-in-capitals
grace	form-of-address
grandfather	introduces-person
grandmother	introduces-person
grant	name-and-word
greater	direction
group	introduces-organization organization-noun-after owner-of-ships
groups	introduces-organization
gst	no-name-in-capitals
gunboat	vessel
h1	no-name-in-capitals
h2	no-name-in-capitals
hamlet	introduces-place
harbor	owner-of-ships
harbour	owner-of-ships
hh	no-name-in-capitals
highlands	place-noun-after
highness	form-of-address
historian	introduces-person
hiv	no-name-in-capitals
holiness	form-of-address
honor	form-of-address
honour	form-of-address
hope	name-and-word
houseboat	vessel
housewife	introduces-person
hovercraft	vessel
hr	no-name-in-capitals
hrh	no-name-in-capitals
i	no-name-in-capitals
ibn	particle-in-lower-case
icebreaker	vessel
icu	no-name-in-capitals
id	no-name-in-capitals
ied	no-name-in-capitals
ieds	no-name-in-capitals
ii	no-name-in-capitals
iii	no-name-in-capitals
il	foreign-particle
inc	owner-of-ships
inner	direction
institute	organization-behind-noun
institution	organization-behind-noun
insurer	introduces-organization
insurgents	organization-noun-after
ipl-style	no-name-in-capitals
ipo	no-name-in-capitals
iq	no-name-in-capitals
island	introduces-place place-noun-after place-noun-before
islet	introduces-place
it	no-name-in-capitals
iv	no-name-in-capitals
jack	name-and-word
journalist	introduces-person
jr	no-name-in-capitals
kbps	no-name-in-capitals
ketch	vessel
kg	no-name-in-capitals
king	title-of-ship
kingdom	whole-of-name
km	no-name-in-capitals
kpi	no-name-in-capitals
kyc	no-name-in-capitals
l	particle-in-lower-case
la	foreign-particle particle-in-label particle-in-lower-case
label	introduces-organization
lady	address title-of-ship
language	group-noun-after
las	foreign-particle particle-in-lower-case
late	address
lawmaker	introduces-person
lawmakers	organization-noun-after
lawyer	introduces-person
le	foreign-particle particle-in-lower-case
lecturer	introduces-person
legislators	organization-noun-after
lender	introduces-organization
les	foreign-particle
lgbt	no-name-in-capitals
lgbti	no-name-in-capitals
lgbtq	no-name-in-capitals
lgbtq+	no-name-in-capitals
lgbtqi	no-name-in-capitals
librarian	introduces-person
lifeboat	vessel
line	owner-of-ships
liner	vessel
lines	owner-of-ships
livestock	kind-of-carrier
llb	no-name-in-capitals
lobby	organization-behind-noun
longliner	vessel
lord	address title-of-ship
lordship	form-of-address
los	foreign-particle particle-in-lower-case
lower	direction
ltd	owner-of-ships
lugger	vessel
ma	no-name-in-capitals
madam	address
magazine	introduces-organization organization-noun-after
majesties	form-of-address
majesty	form-of-address
manufacturer	introduces-organization
mark	name-and-word
marshal	title-of-ship
may	name-and-word
mayor	place-noun-before
mba	no-name-in-capitals
mc	no-name-in-capitals
md	no-name-in-capitals
mechanic	introduces-person
men	group-noun-after
mep	no-name-in-capitals
mes	foreign-particle
metro	before-station place-noun-after
midfielder	owned-by-organization player
militants	organization-noun-after
militia	introduces-organization organization-noun-after
militias	introduces-organization
minesweeper	vessel
minister	part-of-compound-title
ministry	introduces-organization
minority	group-noun-after
miss	address title-of-ship
mme	address
mmsi	no-name-in-capitals
mother	introduces-person
motorboat	vessel
mountains	place-noun-after
movement	introduces-organization
mp	no-name-in-capitals
mps	no-name-in-capitals
mr	address
mrs	address
ms	address
municipality	introduces-place place-noun-after
mx	address
nation	group-noun-after
nationalist	group-noun-after
nationalists	group-noun-after
neighborhood	introduces-place place-noun-after place-noun-before
neighbourhood	introduces-place place-noun-after place-noun-before
network	organization-behind-noun organization-noun-after
newspaper	introduces-organization organization-noun-after
newspapers	introduces-organization
nft	no-name-in-capitals
nfts	no-name-in-capitals
ngo	introduces-organization no-name-in-capitals
ngos	introduces-organization no-name-in-capitals
no	no-name-in-capitals
non-profit	introduces-organization
nonprofit	introduces-organization
nonprofits	introduces-organization
north	direction place-noun-before whole-of-name
northeast	direction place-noun-before
northeastern	direction
northern	direction
northwest	direction place-noun-before
northwestern	direction
novelist	introduces-person
nuclear	before-plant
nurse	introduces-person
oblast	place-noun-after
of	small-in-label
officials	organization-noun-after
ok	no-name-in-capitals
operator	introduces-organization
ore	kind-of-carrier
organisation	introduces-organization
organisations	introduces-organization
organization	introduces-organization
organizations	introduces-organization
origin	group-noun-after
ot	no-name-in-capitals
outer	direction
outlet	introduces-organization
outskirts	place-noun-before
pac	no-name-in-capitals
pacs	no-name-in-capitals
paddleboat	vessel
para	foreign-particle
paramedic	introduces-person
parliament	institution-alone
parties	introduces-organization
party	introduces-organization organization-noun-after
pastor	introduces-person
pat	name-and-word
pc	no-name-in-capitals
pcr	no-name-in-capitals
pcs	no-name-in-capitals
pdf	no-name-in-capitals
peninsula	introduces-place place-noun-after
pensioner	introduces-person
people	group-noun-after place-noun-before
peoples	group-noun-after
phd	no-name-in-capitals
photo	no-name-in-capitals
photographer	introduces-person
physician	introduces-person
physicist	introduces-person
planemaker	introduces-organization
platform	introduces-organization organization-noun-after
players	organization-noun-after
plc	company-ending
plumber	introduces-person
pm	no-name-in-capitals
poet	introduces-person
pollster	introduces-organization
por	foreign-particle
port	owner-of-ships place-noun-before
pour	foreign-particle
power	before-plant
powerboat	vessel
ppe	no-name-in-capitals
pr	no-name-in-capitals
prefecture	place-noun-after
president	part-of-compound-title title-of-ship
priest	introduces-person
prince	title-of-ship
princess	title-of-ship
professor	introduces-person
province	introduces-place place-noun-after place-noun-before
pst	no-name-in-capitals
psychologist	introduces-person
pub	house-of-food
publication	organization-behind-noun
publisher	introduces-organization
pupil	introduces-person
q&a	no-name-in-capitals
que	foreign-particle
queen	title-of-ship
r&d	no-name-in-capitals
railway	before-station
read	no-name-in-capitals
rebels	organization-noun-after
region	introduces-place place-noun-after place-noun-before
regulator	introduces-organization
republic	place-noun-before whole-of-name
resident	introduces-person
restaurant	house-of-food
retailer	introduces-organization
retiree	introduces-person
rip	no-name-in-capitals
river	place-noun-after
riverboat	vessel
rna	no-name-in-capitals
rose	name-and-word
rowboat	vessel
s	particle-in-lower-case
sailboat	vessel
saint	address title-of-ship
schooner	vessel
senate	institution-alone
senator	introduces-person
ses	foreign-particle
settlement	introduces-place
sewage	before-plant
shareholders	owned-by-organization
shares	organization-noun-after
ship	vessel
shipping	owner-of-ships
singer	introduces-person
sir	address title-of-ship
site	introduces-organization
sloop	vessel
sme	no-name-in-capitals
smes	no-name-in-capitals
sms	no-name-in-capitals
solicitor	introduces-person
sop	no-name-in-capitals
sos	no-name-in-capitals
south	direction place-noun-before whole-of-name
southeast	direction place-noun-before
southeastern	direction
southern	direction
southwest	direction place-noun-before
southwestern	direction
speedboat	vessel
spokesman	introduces-person organization-noun-after
spokesperson	organization-noun-after
spokeswoman	introduces-person organization-noun-after
sr	no-name-in-capitals
st	address no-name-in-capitals title-of-ship
stadium	plain-facility
staff	owned-by-organization
start-up	introduces-organization
start-ups	introduces-organization
startup	introduces-organization
startups	introduces-organization
state	place-noun-after place-noun-before
steamer	vessel
steamship	vessel
streets	place-noun-before
striker	organization-noun-after owned-by-organization player
student	introduces-person
studio	introduces-organization
submarine	vessel
subsidiary	introduces-organization owned-by-organization
suburb	introduces-place place-noun-after place-noun-before
subway	before-station
supertanker	vessel
superyacht	vessel
supplier	introduces-organization
sur	foreign-particle
surgeon	introduces-person
suv	no-name-in-capitals
suvs	no-name-in-capitals
tabloid	introduces-organization
tank	organization-behind-noun
tanker	vessel
teacher	introduces-person
team	organization-behind-noun
ten	particle-in-lower-case
ter	particle-in-lower-case
terminal	owner-of-ships
the	small-in-label
think-tank	introduces-organization
towboat	vessel
town	introduces-place place-noun-after place-noun-before
township	introduces-place place-noun-after
train	before-station
trawler	vessel
tribal	group-noun-after
tribe	group-noun-after
tribes	group-noun-after
tribesmen	group-noun-after
trimaran	vessel
tug	vessel
tugboat	vessel
tv	no-name-in-capitals
uav	no-name-in-capitals
uavs	no-name-in-capitals
ul	particle-in-lower-case
una	foreign-particle
und	foreign-particle
une	foreign-particle
union	introduces-organization
unions	introduces-organization
unit	organization-behind-noun
upper	direction
url	no-name-in-capitals
us$	no-name-in-capitals
usb	no-name-in-capitals
utc	no-name-in-capitals
valley	place-noun-after
van	foreign-link particle-in-label particle-in-lower-case small-in-label
vat	no-name-in-capitals
vessel	vessel
veteran	introduces-person
video	no-name-in-capitals
village	introduces-place place-noun-after place-noun-before
vip	no-name-in-capitals
von	foreign-link foreign-particle particle-in-label particle-in-lower-case small-in-label
vs	abbreviation-before-name no-name-in-capitals
warship	vessel
wastewater	before-plant
watch	no-name-in-capitals
watchdog	introduces-organization
watchdogs	introduces-organization
website	introduces-organization organization-noun-after
weekly	introduces-organization
welder	introduces-person
west	direction place-noun-before whole-of-name
western	direction
whaler	vessel
widow	introduces-person
widower	introduces-person
will	name-and-word
wing	organization-behind-noun
winger	player
wmd	no-name-in-capitals
women	group-noun-after
worship	form-of-address
worshippers	group-noun-after
y	foreign-link foreign-particle particle-in-lower-case
yacht	vessel
zu	particle-in-lower-case
zur	particle-in-lower-case
`;
