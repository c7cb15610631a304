/** What a word beside a confused one has to be; a place past either end of the sentence is "". */
export interface Neighbour {
  /** Words in small letters, with straight apostrophes. */
  readonly words: ReadonlySet<string>;
  /** Parts of speech, “COMPARATIVE”, “PARTICIPLE” or “NAME”, a word with a capital. */
  readonly kinds: ReadonlySet<string>;
  /** “next” to what was matched before it; not there (“none”), near before it (“near”) or nowhere before it (“never”). */
  readonly where: "next" | "none" | "near" | "never";
}

/** Words written for others, and where they are. */
export interface Confusion {
  /** As tokens in small letters, with straight apostrophes: “who”, “'s”. */
  readonly wrong: readonly string[];
  readonly right: string;
  /** Any of them will do; each from the confused words outwards. */
  readonly frames: readonly { readonly before: readonly Neighbour[]; readonly after: readonly Neighbour[] }[];
}

/** Words that frames name together. */
const groups: Readonly<Record<string, string>> = {
  MODAL: "can could may might must shall should will would cannot",
  TO: "to not n't can could may might must shall should will would cannot did does do",
  HAVE: "has have had 've",
  BE: "is are was were be been being 're",
  DONE: "been had gone done",
  MORE: "more less better worse",
  ARTICLE: "a an the",
  OWNER: "a an the its his her their our my your this that these those",
  OBJECT: "it him them us you me everyone everybody anyone anybody people thousands millions hundreds",
  PEOPLE:
    "people homes houses farms households customers families patients workers passengers pupils residents students villages towns children",
  TAKING:
    "lost lose losing left leave leaving took take taking taken sold sell selling raised raise raising quit made make making changed change changing put gave give giving kept keep keeping opened closed told brought bring bringing spend spent risked saved save done do doing",
  BELONGINGS:
    "lives homes jobs children families parents minds heads hands names houses seats phones feet wives husbands faces pockets savings votes rights best neighbours neighbors heritage livelihoods livestock crops boats cars money hair bit",
  START: '. ? ! “ " ‘',
  CLOSED: "closed delayed cancelled canceled postponed rose fell late shut absent unable missed lost died",
  PAPERS: "documents records papers files data books maps pages reports",
  MARK: '. , ; : ! ? ) ” ’ " — –',
};

/** Frames of several confusions. */
const commonFrames: Readonly<Record<string, string>> = {
  PERFECT:
    "has|have|had never|already|also|just|not|n't|since _ ; MARK|and|but he|she|it|they|we|I has|have|had _",
  DENIED: "did|does|do not|n't _",
};

/**
 * One line a confusion: what is written, what is meant, and the frames around “_” in which it surely is, if not
 * everywhere. In a frame “a|b” is either, a word in capitals a group or a kind, “!a” no “a” there, “~a” an “a” among
 * the five words before, “-a” no “a” before it in the sentence.
 */
const rows = `
of	have	may|could|should|would|might|must _ PARTICIPLE|DONE ; could|should|would|might|must n't|not|never|also|only _ PARTICIPLE|DONE
then	than	COMPARATIVE|MORE|rather|fewer -if|when|once _ NUM|OWNER|expected|usual|average|most|any|what|previous|before|last|I|he|she|they|we ; !each|one|every other _ OWNER|himself|herself|themselves ; ~COMPARATIVE|MORE|fewer _ ever !since ; no|not later|earlier|sooner|more|less|fewer|longer _ ; rather _ ; COMPARATIVE|MORE|fewer -if|when|once _ NAME !VERB|AUX ; more|less ADJ|ADV -if|when|once _ OWNER|NUM|NAME !VERB|AUX ; more|less|fewer _ twice|half|double ; COMPARATIVE|MORE _ anybody|anyone|everyone|everybody|that|those|these ; COMPARATIVE|MORE _ in NUM|recent|previous
their	there	_ is|are|was|were|isn't|aren't ; _ has|have|had been ; _ will|would|could|may|might|must|should be
there	their	of|with|for|from|in|on|at|about|to _ own NOUN ; TAKING _ BELONGINGS !VERB|AUX|that|who ; of|with|for|from|about|on|in _ BELONGINGS !VERB|AUX|that|who ; on|along _ way ; TAKING|pick|picked|set|bring|build|built|run|buy|bought|write|wrote|have|had|had _ own NOUN|ADJ ; during|despite|against|into|by|under _ NOUN !VERB|AUX|that|who|, ; with|during|despite|against|into|under _ ADJ NOUN !VERB|AUX|that|who ; -out of _ NOUN !VERB|AUX|that|who|, ; -out of _ ADJ NOUN !VERB|AUX|that|who
they 're	their	_ own ; TAKING|gathered|packed|collected|grabbed|dropped _ BELONGINGS|things|bags|belongings ; of|with|from|in|on|at|to|by|into|against|under|over _ NOUN|ADJ|ADV|VERB
their	they're	_ not going|allowed|able|sure|happy|ready|alone|getting ; _ going to be|get|have|do|go|make ; and|but|because|if|when|while|since _ trying|planning|hoping|looking|saying|getting to|for|at|that|ARTICLE ; and|but|because|if|when|while|since _ going back|home|on|into|through|ARTICLE
your	you're	_ not going|allowed|able|sure|happy|ready|alone|supposed|getting|the|a|an ; _ ARTICLE ; _ going to ; _ gonna|supposed ; _ talking about|to|ARTICLE ; _ saying that|is ; _ trying to ; _ looking at|for ; _ doing ARTICLE|it|that|this ; _ telling OBJECT|me ; _ asking OBJECT|me|for ; _ never going|coming|getting ; START _ asking|telling|talking|saying|doing|making|leaving|wasting
you 're	your	_ own ; _ mother|father|mom|mum|dad|wife|husband|son|daughter|brother|sister|team|job|life|money|country|name|heart|face VERB|AUX ; of|with|from|in|on|at|to|by|into|against|under|over|for _ NOUN|ADJ|ADV ; help|give|get|take|use|keep|lose|spend|put|change|protect|visit|bring|check|cast _ NOUN
who 's	whose	_ own ; _ NOUN !of|in|at|with|from|to|for|by|on|and|, VERB|AUX ; _ ADJ NOUN !of|in|at|with|from|to|for|by|on|and|, VERB|AUX
whose	who's	_ been|gonna ; _ ARTICLE ; _ not|also|now|currently|still been|going|a|an|the ; _ going to
loose	lose	TO _ OWNER|it|them|money|ground|weight|jobs|faith|hope|control|patience|power|votes|seats|interest|everything|NUM !dogs|hounds|arrows|arrow|volley|torrent|flood|dog ; we|they|you|I|who _ MARK|OWNER|it ; does|did he|she|they|it|you|we _ ; guaranteed|going|likely|set|about|afraid|stand|stands|want|wants|expected|bound|begin|continue|threatens|threaten to _ NOUN
loosing	losing	_ OWNER|it|them|money|ground|weight|jobs|faith|hope|control|patience|power|votes|seats|interest|everything|streak|side|team|NUM !arrows|arrow|volley ; been|are|is|was|were|be|'re|of|by|keep|kept|without _ NOUN !arrows|arrow|volley ; NOUN|NAME _ MARK|by|to
looses	loses	_ OWNER|it|money|ground|weight|control|power|votes|seats|interest|everything
effect	affect	TO _ OBJECT ; TO _ some|about|around|all|many|NUM NUM|PEOPLE ; TO _ more|fewer than ; TO _ up to ; TO _ how|whether ; TO _ PEOPLE
effected	affected	badly|worst|most|adversely|seriously|directly|people|families|areas|homes _ by ; those|anyone|everyone _ by
affect	effect	OWNER|no|any|little|profound|immediate|lasting|adverse|negative|positive|side|knock-on _ on|upon ; take|takes|took|taken|taking|into _ MARK|on|in|from|at|next|immediately|this ; in _ MARK ; a|an|the|no|its ADJ|net -flat|blunted|psychology|mood _ MARK|of|on|that|is|was|has|may|will
affects	effects	OWNER|the|no|any|side|ill|lasting|adverse|negative|positive _ of|on|upon
passed	past	walk|walks|walked|drive|drives|drove|go|goes|went|flew|sped|rode|marched|rushed|strode|slipped|squeezed _ OWNER|me|him|them|us|NUM ; half _ NUM
past	passed	BE _ by NUM|ARTICLE|OWNER|NAME|parliament|lawmakers|councillors|peers|deputies ; HAVE _ by|away|MARK ; HAVE _ ARTICLE|OWNER|all|NUM|through|out|into|on|over ; HAVE easily|already|just|also|narrowly|unanimously|recently _ ARTICLE|OWNER|NUM|all ; he|she|they|we|I|who _ OWNER|away|out|on|by|along|several|more ; _ away MARK|NAME|on|in|at|last|peacefully ; bill|law|legislation|measure|measures|bills|laws|resolution|amendment|ban|motion|act _ by|unanimously|narrowly ; bill|law|legislation|measure|measures|bills|laws|resolution|amendment|ban|motion|act _ in NUM ; which|that _ in NUM
lead	led	was|were|been|being _ by|to|away|into|astray|off|out ; HAVE _ to|ARTICLE|his|her|their|its ; , _ by the|his|her|their|its|NAME ; NOUN _ by NAME ; are|is _ by|astray|away ; -suggest|suggests|suggested|recommend|recommended|insist|insisted|demand|demanded|propose|proposed|let|see|make|made he|she _ OWNER|him|them|him|to|by
women	woman	a|one|another|every _ who|was|is|has|with|from|told|said|MARK
men	man	a|one|another|every _ who|was|is|has|with|from|told|said|MARK
childrens '	children's	_
mens '	men's	_
womens '	women's	_
womens	women's	_ NOUN
childrens	children's	_ NOUN
mens	men's	_ !rea|sana NOUN
breath	breathe	n't|could|cannot|can|to _ again|easier|easily|properly|normally|in|life|new|freely|MARK !of
chose	choose	to|n't|can|could|will|would|must|should _
advice	advise	to|will|would|could|should|must|n't _ him|her|them|us|you|people|customers|clients|residents|against|that
advise	advice	some|any|legal|good|bad|medical|expert|our|my|his|her|their|your|of|on _ of|on|from|MARK|and
weather	whether	_ or not
loathe	loath	BE _ to
payed	paid	_ !out
use	used	START he|she|it|I|we|they _ to VERB
principal	principle	in _ MARK|and|but|to ; in _ at|on|with|for ; the _ that ; _ of equality|fairness|freedom|justice|separation|democracy|solidarity|neutrality|proportionality|consent
formally	formerly	_ known as
lightening	lightning	_ strike|strikes|struck|bolt|bolts|storm|storms|rod|rods ; thunder and _
council	counsel	legal|general _ for|to ; seek|sought _
moral	morale	low|staff|team|boost|boosted|boosting|raise _ MARK|and|among|is|was|has
roll	role	a|the|key|leading|major|vital _ model|models|in
illicit	elicit	to|will|would|could|n't _ ARTICLE|any|responses|response|sympathy|support
insight	incite	to|will|would|could _ violence|hatred|riots|a|racial
trail	trial	on|stand|stands|stood|standing|goes|went _ for|in|on|MARK
soul	sole	the|a|his|her|their|its|our|my _ purpose|reason|aim|survivor|survivors|responsibility|owner|source|exception
quiet	quite	_ a few|bit|lot|while
threw	through	all|going|go|went|gone|get|got|come|came|put|way _ ARTICLE|it|this
device	devise	to|will|would|must|could _ ARTICLE|new
form	from	away|apart|aside|ranging|far|comes|came|come _ ARTICLE|his|her|their|its
where	were	we|they _ told|not|being|going|able|asked|given|taken|made|found|left|killed|arrested|forced|all|also|still|already|born|very ; they|we|who _ ; there _ no|many|several|few|NUM|still|only|also
were	where	place|places|point|area|areas|village|town|city|country|house|school|street|hospital|situation _ he|she|they|it|we|I ; _ he|she|it|I would|will|can|could|is|was|has|had|lives|lived|works|worked|went|goes|wants ; , _ OWNER NOUN has|have|is|are|had|can|will|took|came
bare	bear	to|must|will|would|should|please _ the|with|in|witness !hands|bones|ground|rock|minimum|walls|essentials|skin ; MARK _ in mind|witness
reign	rein	free|full|given|give|gave|tight _ MARK|and|to|over|in|on|of
reigns	reins	take|took|taking|taken|hand|handed|handing|holds|holding|hold|held _ of|to|from|at|MARK
breaks	brakes	slam|slams|slammed|slamming|hit|hits|put|puts|putting _ on ; on|the slammed|slam|hit|apply|applied|put the|on|his|her _ MARK|and|to|on|when
sites	sights	set|sets|setting his|her|its|their|our|my _ on|higher|firmly
peaked	piqued	_ my|his|her|our|their|the interest|curiosity|imagination
wet	whet	_ the|his|her|their|our|your appetite|appetites
peak	peek	sneak|a _ at|behind|into ; sneak _
desserts	deserts	just _
ordinance	ordnance	unexploded|explosive|military _
canon	cannon	loose|water _
canons	cannons	loose|water _
horde	hoard	a _ of coins|gold|treasure|cash|food|weapons|silver
hoards	hordes	_ of people|fans|tourists|shoppers|visitors|protesters|supporters|reporters|children|fans|refugees|zombies
statue	statute	_ of limitations
marshall	martial	_ law
marshal	martial	under|declare|declared|declares|imposed|impose _ law
imminent	eminent	_ domain
prostrate	prostate	_ cancer|gland|exam
site	sight	in|on plain|first _ MARK|of
adverse	averse	risk _ ; not _ to
baited	bated	with _ breath
mute	moot	a _ point
deep seeded	deep-seated	_
deep - seeded	deep-seated	_
sneak peak	sneak peek	_
tow the line	toe the line	_
towed the line	toed the line	_
towing the line	toeing the line	_
one in the same	one and the same	_
case and point	case in point	_
beckon call	beck and call	_
slight of hand	sleight of hand	_
shoe - in	shoo-in	a _ MARK|for|to
shoe in	shoo-in	a _ for|to
per say	per se	_ MARK|but|and
wreck havoc	wreak havoc	_
wrecked havoc	wreaked havoc	_
wrecking havoc	wreaking havoc	_
reek havoc	wreak havoc	_
intensive purposes	intents and purposes	all _
statue of limitation	statute of limitation	_
an other	another	_ NOUN|NUM|ADJ
in tact	intact	_
some how	somehow	_
some where	somewhere	_ MARK|in|near|else|around|on|along|to
no where	nowhere	_ MARK|near|to|in|else
every where	everywhere	_ MARK|in|and|else
there fore	therefore	_
never the less	nevertheless	_
through out	throughout	_ ARTICLE|his|her|its|their|NUM|this
him self	himself	_ MARK|as|in|to|and|from
them selves	themselves	_ MARK|as|in|to|and|from
our selves	ourselves	_
it self	itself	_ MARK|as|in|to|and|from|was|is
to	too	_ soon MARK|to|for ; BE|'s|'re|'m|far|much|not|n't|little|never _ late|early MARK|to|for ; far|one|none _ many|much|few|often|big|small|soon ; all _ often|soon|well|familiar|common|easy|clear|rare|real|human|aware|brief|quickly|easily ; BE|'s|'re|'m _ big|small|high|far|hard|old|young|weak|strong|expensive|hot|dangerous|heavy|costly|difficult|few|many|much|busy|risky|afraid|scared MARK|to|for ; know|knew|spend|spent|ate|drank _ many|much ; there is|are|was|were _ many|much|few|little ; it|that|this is|was|'s _ early|late|soon to
principle	principal	_ officers|officer|reason|reasons|source|sources|aim|concern|contenders|players|architect|owner|owners|dancer|cellist|violinist|adviser|author|secretary|deputy|investigator|cause|ally|rival ; _ of the school|college|academy ; vice|deputy|school|assistant _ !of ; school|college|academy 's _ said|told|has|NAME ; school|college|academy 's _ , NAME
calender	calendar	_
calenders	calendars	_
cant	can't	he|she|they|it|we|I|you|who|that|people _ VERB|AUX|ADV|afford|be|have ; NOUN _ be|have|afford|get|take|make|see|find|do|go|bring
wont	won't	he|she|they|it|we|I|you|who|there|that|people _ VERB|AUX|ADV|be|have ; NOUN _ be|have|get|take|make|see|find|do|go|come|happen
do to	due to	CLOSED|PARTICIPLE _ ARTICLE|OWNER|weather|rain|snow|ice|fog|illness|injury|bad|poor|lack
though	through	go|goes|going|went|gone|all|way|put|passed|passing|broke|ran|walked|drove|walking|driving|running _ ARTICLE|OWNER|it
quite	quiet	kept|keep|keeps|stay|stayed|stays|keeping|remain|remained _ MARK|about|on|for
except	accept	TO _ responsibility|blame|defeat|bribes|donations|refugees|offers|ARTICLE
pubic	public	_ school|schools|health|hearing|hearings|meeting|meetings|comment|servant|servants|relations|transport|opinion|library|libraries|official|officials|works|safety|money|sector|service|services|office|inquiry
grizzly	grisly	_ murder|murders|scene|discovery|killing|killings|crime|crimes|details|find
gorilla	guerrilla	_ warfare|war|attack|attacks|group|groups|fighters|campaign|leader
undo	undue	_ influence|pressure|burden|delay|hardship|attention|stress|risk
marital	martial	_ law|arts
navel	naval	_ base|officer|officers|ship|ships|battle|forces|blockade|exercise|exercises|vessel|vessels
manger	manager	general|assistant|team|project|city|campaign|club|bank|store|line|product _
causalities	casualties	civilian|heavy|mass|no|many|military|reported|further|NUM|were _
singed	signed	_ a|an contract|deal|agreement|treaty|letter|petition|order|bill ; _ into law ; _ off on
diffuse	defuse	_ OWNER bomb|situation|tension|tensions|crisis|row|device|standoff ; _ tensions
flaunt	flout	_ OWNER law|laws|rule|rules|ban|order|orders|regulations ; _ laws|rules|convention
flaunted	flouted	_ OWNER law|laws|rule|rules|ban|order|orders|regulations ; _ laws|rules|convention
flaunting	flouting	_ OWNER law|laws|rule|rules|ban|order|orders|regulations ; _ laws|rules|convention
wave	waive	TO _ OWNER fee|fees|right|rights|requirement|requirements|charges|privilege|immunity
waved	waived	_ OWNER fee|fees|right|rights|requirement|requirements|charges|privilege|immunity
reign	rein	TO _ in spending|costs|inflation|prices|deficits|debt|borrowing
poured	pored	_ over PAPERS ; _ over OWNER PAPERS
pouring	poring	_ over PAPERS ; _ over OWNER PAPERS
pour	pore	_ over PAPERS ; _ over OWNER PAPERS
tenant	tenet	central|basic|core|fundamental _ of
tenants	tenets	central|basic|core|fundamental _ of
sew	sow	_ doubt|doubts|discord|confusion|division|fear|chaos
sewed	sowed	_ doubt|doubts|discord|confusion|division|fear|chaos
sewing	sowing	_ doubt|doubts|discord|confusion|division|fear|chaos
cord	chord	strike|struck|strikes|striking a _
chords	cords	vocal _
pole	poll	exit|opinion _
poles	polls	exit|opinion _
hanger	hangar	aircraft|airport|airplane|aeroplane|maintenance _
piece	peace	_ treaty|talks|process|accord|accords|prize|envoy|agreement
piece of mind	peace of mind	_
past time	pastime	favorite|favourite|national|popular _
past times	pastimes	favorite|favourite|popular _
bran new	brand new	_
each an every	each and every	_
extract revenge	exact revenge	_
extracted revenge	exacted revenge	_
pass mustard	pass muster	_
damp squid	damp squib	_
escape goat	scapegoat	_
old wise tale	old wives' tale	_
on tender hooks	on tenterhooks	_
in the butt	in the bud	nip|nipped|nipping it|this|that|them _
oft he	of the	_
att he	at the	_
andt he	and the	_
tot he	to the	_
int he	in the	_
ont he	on the	_
everytime	every time	_
went	gone	PERFECT
came	come	PERFECT
took	taken	PERFECT
wrote	written	PERFECT
gave	given	PERFECT
fell	fallen	PERFECT
began	begun	PERFECT
said	say	DENIED
went	go	DENIED
came	come	DENIED
took	take	DENIED
gave	give	DENIED
knew	know	DENIED
told	tell	DENIED
made	make	DENIED
got	get	DENIED
arrest	arrested	BE _ MARK|on|in|after|for|at|by
suppose	supposed	BE _ to
expect	expected	BE _ to
`;

const kindNames = new Set(["ADJ", "ADV", "AUX", "COMPARATIVE", "NAME", "NOUN", "NUM", "PARTICIPLE", "VERB"]);
const places: ReadonlyMap<string, Neighbour["where"]> = new Map([
  ["!", "none"],
  ["~", "near"],
  ["-", "never"],
]);

const readNeighbour = (item: string): Neighbour => {
  const where = item.length > 1 ? places.get(item.charAt(0)) : undefined;
  const names = (where === undefined ? item : item.slice(1)).split("|");
  const kinds = new Set(names.filter((name) => kindNames.has(name)));
  const words = names.filter((name) => !kinds.has(name)).flatMap((name) => (groups[name] ?? name).split(" "));
  return { words: new Set(words.map((word) => word.toLowerCase())), kinds, where: where ?? "next" };
};

const readFrame = (frame: string): Confusion["frames"][number] => {
  const items = frame.split(" ");
  const at = items.indexOf("_");
  return {
    before: items.slice(0, at).reverse().map(readNeighbour),
    after: items.slice(at + 1).map(readNeighbour),
  };
};

const readRow = (row: string): Confusion => {
  const [wrong = "", right = "", frames = ""] = row.split("\t");
  return {
    wrong: wrong.split(" "),
    right,
    frames: (commonFrames[frames] ?? frames).split(" ; ").map(readFrame),
  };
};

/** Words that are written for others, by the first of them. */
export const confusions: ReadonlyMap<string, readonly Confusion[]> = (() => {
  const byFirst = new Map<string, Confusion[]>();
  for (const row of rows.trim().split("\n").map(readRow)) {
    const first = row.wrong[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
  }
  return byFirst;
})();
