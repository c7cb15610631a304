const list = (words: string): ReadonlySet<string> => new Set(words.split("|"));

/** Words before a name that say its bearer is a person, lower-cased, without a stop. */
export const personTitles = list(
  "mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|madam|madame|mme|monsieur|señor|senor|sheikh|shaikh|sheik|sultan|emir|imam|ayatollah|mullah|maulana|mufti|rabbi|rev|reverend|father|fr|sister|brother|bishop|archbishop|cardinal|pope|pastor|priest|saint|king|queen|prince|princess|duke|duchess|baron|baroness|count|countess|emperor|empress|tsar|kaiser|pharaoh|chief|paramount|president|vice-president|premier|chancellor|minister|prime|governor|gov|senator|sen|rep|congressman|congresswoman|representative|assemblyman|assemblywoman|councilman|councilwoman|councillor|councilor|mayor|ambassador|envoy|consul|secretary|undersecretary|under-secretary|director|director-general|secretary-general|commissioner|chairman|chairwoman|chairperson|chair|speaker|judge|justice|magistrate|attorney|prosecutor|lawyer|solicitor|advocate|general|gen|lieutenant|lt|colonel|col|major|maj|captain|capt|sergeant|sgt|corporal|cpl|private|pvt|admiral|adm|rear|commander|cmdr|marshal|brigadier|brig|commodore|officer|detective|constable|inspector|superintendent|sheriff|marshall|spokesman|spokeswoman|spokesperson|coach|manager|captain|striker|midfielder|goalkeeper|defender|actor|actress|singer|author|writer|director|journalist|reporter|analyst|economist|historian|scientist|activist|candidate|nominee|leader|deputy|vice|assistant|former|ex-president|acting|interim|incumbent|senior|junior|late|lawmaker|legislator|mp|mep|mla|mlc|md|ceo|cfo|cto|coo|executive|head|principal|dean|chef|engr|barrister|barr|hon|honourable|honorable|comrade|cde|adv|alhaji|hajiya|hajj|haji|oba|nana|shri|smt|sri|datuk|dato|tan|tun|tunku|tengku|pak|ustaz|pm|fm|dpm|cm|igp|dig|ssp|sp|acp|dcp|cp|astronaut|cosmonaut|pilot|driver|boxer|golfer|sprinter|teammate|partner|husband|wife|son|daughter|mother|aunt|uncle|grandfather|grandmother|billionaire|businessman|businesswoman|entrepreneur|founder|co-founder|cofounder|owner|publisher|editor|editor-in-chief|columnist|producer|musician|rapper|guitarist|drummer|comedian|novelist|poet|artist|architect|designer|photographer|philosopher|dissident|warlord|dictator|strongman|militant|cleric|theologian|treasurer|negotiator|opposition|spymaster|defendant|suspect|victim|gunman|widow|midfielder|forward|quarterback|linebacker|pitcher|shortstop|umpire|referee|president-elect|presidential",
);

/** Titles that only stand right before a name, and make it a person's whatever else it may be. */
export const honorifics = list(
  "mr|mrs|ms|miss|mx|dr|prof|sir|dame|mme|sheikh|sheik|ayatollah|mullah|rev|sen|rep|gov|gen|lt|col|maj|capt|sgt|cpl|pvt|adm|cmdr|brig|senator|congressman|congresswoman|professor|archbishop|spokesman|spokeswoman|spokesperson|cde|alhaji|hajiya|engr|shri|smt|councillor|detective|const|rabbi|pastor|emir|imam|maulana|pope|señor|senor|president|chancellor|premier|colonel|lieutenant|sergeant|admiral",
);

/** Words that make a title with the words around them: Prime, Deputy, Foreign, Defence … */
export const titleModifiers = list(
  "prime|vice|deputy|assistant|acting|interim|former|ex|senior|junior|chief|foreign|defence|defense|finance|interior|justice|health|education|trade|energy|transport|agriculture|environment|culture|sports|labor|labour|home|external|affairs|security|national|state|city|police|army|military|naval|air|political|economic|press|executive|managing|general|attorney|supreme|rear|first|second|lieutenant|major|brigadier|field|sergeant|chief|high|special|presidential|opposition|majority|minority|house|senate|cabinet|treasury|tourism|water|petroleum|mines|mining|housing|information|communications|planning|development|industry|commerce|works|public|social|welfare|women|youth|water|lands|land|local|government|regional|provincial|county|district|municipal|federal|crown|grand|lord|permanent|principal|co|elder|supreme|spiritual|party|parliamentary|congressional|senatorial|royal|honorary|emeritus|associate|founding|global|world|digital|technology|operating|financial|marketing|science|head|team|union|rebel|guerrilla|leader|news|sports|managing|and",
);

/** Name parts that stand in lower case within a person's name. */
export const nameParticles = list(
  "de|da|do|dos|das|del|della|di|du|la|le|las|los|van|von|der|den|ter|ten|zu|zur|af|av|bin|ibn|bint|al|el|ul|ur|abu|ould|wa|y|e|st|ap|mac|san|'t|ter|lo|dello|degli|d'",
);

/** What follows a person's name and belongs to it. */
export const nameSuffixes = list("jr|sr|ii|iii|iv|jnr|snr");

/** What follows a comma after a person's name and tells of a person. */
export const roleNouns = list(
  "president|minister|secretary|director|head|chief|chairman|chairwoman|chairperson|chair|leader|founder|co-founder|professor|spokesman|spokeswoman|spokesperson|ceo|officer|analyst|expert|author|editor|lawyer|attorney|judge|mayor|governor|senator|commander|general|coach|captain|manager|researcher|scientist|economist|historian|activist|member|executive|ambassador|envoy|owner|farmer|teacher|student|resident|doctor|physician|nurse|engineer|journalist|actor|actress|singer|candidate|lawmaker|legislator|politician|fellow|wife|husband|son|daughter|father|mother|brother|sister|who|whose|aged|mp|md|principal|dean|chancellor|representative|coordinator|organizer|organiser|deputy|vice|premier|king|queen|prince|princess|pilot|driver|player|striker|goalkeeper|midfielder|partner|strategist|adviser|advisor|consultant|writer|reporter|speaker|commissioner|superintendent|inspector|treasurer|curator|artist|architect|producer|veteran|priest|bishop|cleric|imam|pastor|businessman|businesswoman|entrepreneur|billionaire",
);
