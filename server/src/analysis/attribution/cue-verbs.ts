/**
 * How firmly a verb makes a quotation speech: `speech` stands beside whole sentences (“…,” she said);
 * `stance` governs fragments and reported clauses (he called it “…”, she blamed “…”).
 */
type CueStrength = "speech" | "stance";

/** A form of a cue verb. `-ing` forms and participles share their subject with another verb. */
export interface CueForm {
  readonly lemma: string;
  readonly strength: CueStrength;
  readonly form: "base" | "present" | "past" | "gerund";
}

const speech =
  `say tell write add affirm specify reckon attest continue ask tweet note explain state announce declare argue insist claim reply respond
  answer shout yell whisper mutter murmur cry exclaim recall remark comment warn joke quip conclude concede admit
  acknowledge confirm deny stress emphasize emphasise caution counter retort observe report repeat reiterate recount
  assert contend maintain testify proclaim predict promise pledge vow urge demand plead beg boast brag complain lament
  muse opine ponder wonder post retweet text email blog caption message interject interrupt chime begin finish elaborate
  clarify volunteer offer agree allow reason suggest propose advise recommend speculate confide confess reveal disclose
  divulge narrate recite quote chant sing scream roar bellow snap sneer scoff snark gush rave rant fume thunder
  intone deadpan crack tease taunt mock jab needle riff ad-lib drawl sigh groan laugh chuckle giggle smile grin nod
  shrug sob weep gasp stammer stutter mumble hiss growl bark snarl crow exult enthuse marvel bemoan grumble gripe grouse
  protest object rebut summarize summarise sum theorize hypothesize reflect remember reminisce preach lecture scold
  chide instruct order command direct exhort implore entreat beseech query inquire enquire question press prod probe
  read put go think pronounce hint imply signal indicate inform brief notify apologize apologise
  prophesy surmise posit aver avow allege fire shoot hit declaim philosophize echo snipe beam purr croak rasp hazard venture pipe prompt`.split(
    /\s+/,
  );

const stance =
  `call describe label brand dub deem term characterize characterise portray depict refer blast slam rip criticize
  criticise denounce condemn decry deride ridicule dismiss attack assail accuse blame fault charge knock bash rebuke
  praise laud hail applaud commend salute thank congratulate credit endorse tout trumpet champion defend support oppose
  reject rule rail inveigh vent scorn lambaste castigate excoriate skewer pillory berate lash hammer pan trash swipe
  believe feel hope want wish see view regard consider fear worry doubt expect anticipate suspect assume suppose know
  understand realize realise decide dream like love hate prefer need seek invoke cite list name highlight underscore
  underline outline detail discuss address speak talk chat mention reference point pronounce proclaim profess express
  voice convey communicate articulate frame cast paint liken compare equate show find reveal conclude estimate project
  forecast warn bill market style title entitle nickname christen advertise promote advocate back bolster encourage
  threaten swear raise open close rally lay evoke conjure nail learn read use employ borrow coin
  adopt apply attribute ascribe chalk urge issue release publish pen send deliver crow cheer complain
  question challenge dispute refute debunk lampoon satirize parody poke jeer heckle boo mislead lie spin hedge demur
  backtrack walk reassure assure promise guarantee convince persuade remind compliment insult smear malign vilify
  demonize deplore regret rue bristle chafe seethe fret agonize gloat swoon wax hold stand push press
  pray agree disagree concur object argue interpret conceive envision imagine foresee teach train advise ask beg order
  require mandate instruct authorize propose introduce unveil present sell pitch peddle plug demonstrate illustrate
  welcome coach greet fixate relate lobby postulate prove establish state define explain cover leak uncover disclose slap`.split(
    /\s+/,
  );

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  begin: ["began", "begun"],
  sing: ["sang", "sung"],
  weep: ["wept", "wept"],
  read: ["read", "read"],
  put: ["put", "put"],
  go: ["went", "gone"],
  think: ["thought", "thought"],
  beseech: ["besought", "besought"],
  shoot: ["shot", "shot"],
  hit: ["hit", "hit"],
  cast: ["cast", "cast"],
  forecast: ["forecast", "forecast"],
  feel: ["felt", "felt"],
  see: ["saw", "seen"],
  know: ["knew", "known"],
  understand: ["understood", "understood"],
  speak: ["spoke", "spoken"],
  find: ["found", "found"],
  swear: ["swore", "sworn"],
  lay: ["laid", "laid"],
  send: ["sent", "sent"],
  mislead: ["misled", "misled"],
  spin: ["spun", "spun"],
  hold: ["held", "held"],
  stand: ["stood", "stood"],
  foresee: ["foresaw", "foreseen"],
  teach: ["taught", "taught"],
  sell: ["sold", "sold"],
  lie: ["lied", "lied"],
  hedge: ["hedged", "hedged"],
  swipe: ["swiped", "swiped"],
};

/** One-syllable (or finally stressed) verbs that double their last consonant: quip, quipped. */
const doubling = new Set(
  "quip brag jab beg sob plan snap sum pan admit rebut blog chat dub prod rip slam refer chime tag plug nod slap grin rig concur demur deter".split(
    " ",
  ),
);

const pastOf = (verb: string): string => {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubling.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};

const gerundOf = (verb: string): string => {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubling.has(verb) || verb === "begin" || verb === "put" || verb === "hit" || verb === "spin"
    ? `${verb}${verb.at(-1)}ing`
    : `${verb}ing`;
};

const presentOf = (verb: string): string => {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) || verb === "go") return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const buildForms = (): ReadonlyMap<string, CueForm> => {
  const forms = new Map<string, CueForm>();
  const add = (word: string, form: CueForm): void => {
    if (!forms.has(word)) forms.set(word, form);
  };
  const addAll = (verbs: readonly string[], strength: CueStrength): void => {
    for (const lemma of verbs) {
      const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)];
      add(past, { lemma, strength, form: "past" });
      add(participle, { lemma, strength, form: "past" });
      add(presentOf(lemma), { lemma, strength, form: "present" });
      add(gerundOf(lemma), { lemma, strength, form: "gerund" });
      add(lemma, { lemma, strength, form: "base" });
    }
  };
  addAll(speech, "speech");
  addAll(stance, "stance");
  return forms;
};

const forms = buildForms();

/** The cue verb that a word is a form of, in any case: “Said”, “tweeting”. */
export const cueForm = (word: string): CueForm | undefined => forms.get(word.toLowerCase());

const reporting =
  /^(?:say|tell|add|write|tweet|ask|argue|explain|note|insist|warn|claim|recall|admit|acknowledge|reply|respond|declare|state|conclude|testify|contend|assert|complain|concede)$/;

/** Whether a verb reports what was said (say, tell, write …), so that what follows it may be all speech. */
export const isReporting = ({ lemma }: CueForm): boolean => reporting.test(lemma);
