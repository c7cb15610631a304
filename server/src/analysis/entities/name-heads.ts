import type { EntityType } from "../../article/entity.js";

const list = (words: string): readonly string[] => words.split("|");

const byType: readonly (readonly [EntityType, readonly string[]])[] = [
  [
    "ORG",
    list(
      "ministry|department|dept|university|college|school|academy|institute|institution|faculty|party|corp|corporation|company|co|inc|ltd|limited|llc|llp|plc|gmbh|ag|sa|nv|bv|group|holdings|holding|bank|banks|fund|foundation|trust|association|assn|federation|confederation|union|league|alliance|coalition|council|commission|committee|subcommittee|board|authority|agency|administration|bureau|office|directorate|secretariat|service|services|police|army|navy|force|forces|guard|guards|corps|brigade|battalion|regiment|squadron|fleet|command|brigades|front|movement|organization|organisation|organizations|society|club|fc|cf|united|city fc|team|court|tribunal|parliament|assembly|senate|congress|cabinet|legislature|chamber|chambers|church|diocese|archdiocese|synod|order|brotherhood|network|news|times|post|herald|tribune|gazette|journal|chronicle|observer|telegraph|guardian|mirror|star|magazine|press|media|radio|television|tv|broadcasting|studios|pictures|entertainment|records|airlines|airways|air|aviation|motors|motor|automotive|electric|electronics|energy|power|oil|gas|petroleum|mining|mines|minerals|steel|chemicals|pharmaceuticals|pharma|biotech|laboratories|labs|laboratory|technologies|technology|systems|software|networks|telecom|telecommunications|communications|mobile|capital|partners|associates|ventures|investments|securities|insurance|financial|finance|consulting|consultants|industries|industry|enterprises|enterprise|international|global|worldwide|stores|supermarkets|foods|brewery|breweries|restaurants|hotels|resorts|railway|railways|railroad|lines|line|shipping|logistics|transport|cooperative|co-operative|centre|center|initiative|project|programme|program|campaign|task force|panel|working group|forum|think tank|secretary-general|treasury|embassy|consulate|mission|delegation|government|junta|regime|militia|militias|cartel|gang|mafia|syndicate|ministries|universities|exchange|registry|ombudsman|inspectorate|observatory|orchestra|philharmonic|choir|ballet|theatre company|ensemble|band|scouts|guild|lodge|chapter|section|division|unit|wing|branch|department store|organisation|watch|international|monitor|consortium|conglomerate|firm|advocates|action|development|affairs|rights|studies|research|sciences|resources|tax|customs|nation|immigration|intelligence|investigation|athletics|rovers|wanderers|rangers|albion|sporting|atletico|deportivo|hotspur|athletic|lions|tigers|eagles|bulls|sharks|panthers|giants|kings|knights|raiders|warriors|bombers|roosters|cowboys|browns|packers|vikings|dolphins|broncos|cardinals|dodgers|yankees|jets|mets|phillies|pirates|padres|brewers|royals|twins|astros|mariners|orioles|nationals|marlins|braves|cubs|bears|celtics|lakers|knicks|nets|hawks|hornets|bucks|pacers|pistons|cavaliers|raptors|grizzlies|pelicans|spurs|rockets|mavericks|clippers|blazers|timberwolves|canucks|oilers|flames|leafs|senators|canadiens|bruins|sabres|penguins|flyers|capitals|blackhawks|predators",
    ),
  ],
  [
    "FAC",
    list(
      "airport|airfield|airbase|base|stadium|arena|hotel|hospital|clinic|bridge|road|street|avenue|boulevard|highway|expressway|motorway|freeway|lane|square|plaza|tower|towers|building|hall|palace|castle|fort|fortress|prison|jail|penitentiary|station|terminal|port|harbour|harbor|dam|reservoir|canal|tunnel|museum|gallery|library|theatre|theater|cathedral|basilica|mosque|temple|synagogue|shrine|monastery|abbey|chapel|cemetery|memorial|monument|mall|market|supermarket|zoo|aquarium|observatory|plant|refinery|mine|pipeline|factory|shipyard|warehouse|camp|barracks|courthouse|mansion|villa|house|cafe|café|restaurant|pub|diner|roundabout|interchange|intersection|crossing|checkpoint|gate|wall|resort|garden|gardens|park|speedway|racecourse|velodrome|gymnasium|field|grounds|st|rd|ave|blvd|reactor|bhavan|bhawan|metro|pier|wharf|lighthouse|sanctuary|reserve",
    ),
  ],
  [
    "LOC",
    list(
      "river|sea|ocean|lake|bay|gulf|strait|straits|channel|island|islands|isle|isles|peninsula|cape|mountain|mountains|mount|hill|hills|valley|desert|forest|jungle|plateau|basin|delta|coast|beach|beaches|heights|ridge|glacier|volcano|falls|waterfall|creek|canyon|reef|archipelago|region|continent|hemisphere|highlands|lowlands|steppe|savannah|swamp|marsh|cove|lagoon|fjord|pass|range|peak|national park|watershed|wetlands|corridor|triangle|rim|belt|frontier|border|shores|woods|meadow|springs|point|headland|promontory|loch|sound",
    ),
  ],
  [
    "GPE",
    list(
      "province|state|county|district|city|town|village|township|municipality|republic|kingdom|emirate|emirates|territory|territories|prefecture|governorate|oblast|voivodeship|canton|parish|borough|suburb|federation|empire|commune|shire|subdistrict|upazila|taluk|tehsil|capital territory",
    ),
  ],
  [
    "EVENT",
    list(
      "games|cup|war|wars|championship|championships|olympics|paralympics|tournament|trophy|open|prix|marathon|derby|festival|carnival|fair|expo|exhibition|summit|conference|convention|congress 2|ceremony|awards|award|prize|election|elections|referendum|revolution|uprising|intifada|rebellion|massacre|genocide|holocaust|battle|siege|operation|hurricane|typhoon|cyclone|earthquake|tsunami|crisis|crusade|crusades|biennale|symposium|day parade|parade|pride|bowl|series|masters|slam|finals|final|classic|invitational|regatta|spring|pandemic",
    ),
  ],
  [
    "LAW",
    list(
      "act|law|bill|treaty|accord|accords|agreement|convention|protocol|charter|constitution|amendment|amendments|code|declaration|covenant|resolution|ordinance|decree|pact|statute|directive|v.",
    ),
  ],
  [
    "PRODUCT",
    list(
      "missile|rocket|satellite|aircraft|helicopter|drone|tank|rifle|vaccine|iphone|galaxy|console|smartphone",
    ),
  ],
];

/** What a name of several words is by its last word, lower-cased (“Harbour Bridge” → FAC). */
export const headTypes: ReadonlyMap<string, EntityType> = new Map(
  byType.flatMap(([type, heads]) => heads.map((head) => [head, type] as const)).reverse(),
);

/** First words that name what the rest is called: Cape Dunmore, Lake Orrin, Mount Hale. */
export const leadingHeads: ReadonlyMap<string, EntityType> = new Map(
  list("cape|lake|mount|loch|lough|mt|isle|ben").map((head) => [head, "LOC"] as const),
);

/** Heads after which “of”, “for”, “and” may go on with the name: Ministry of …, Committee for …, University of … */
export const openHeads: ReadonlySet<string> = new Set(
  list(
    "ministry|department|university|college|school|academy|institute|institution|faculty|party|bank|fund|foundation|trust|association|federation|confederation|union|league|alliance|coalition|council|commission|committee|subcommittee|board|authority|agency|administration|bureau|office|directorate|organization|organisation|society|club|court|tribunal|parliament|assembly|house|chamber|church|diocese|archdiocese|order|brotherhood|network|movement|front|centre|center|initiative|programme|program|forum|group|corporation|company|embassy|consulate|high commission|service|services|army|conference|congress|campaign|mission|republic|kingdom|state|commonwealth|states|emirates|gulf|sea|bay|strait|cape|isle|islands|city|battle|treaty|war|convention|charter|declaration|bill|statue|museum|cathedral|palace|port|hospital|library|temple|gallery|tower|hall|prize|cup|festival|games|states|archbishopric|ombudsman|registrar|chamber|council|institutes|centers|centres|secretariat|syndicate|panel|provinces|university college|confederacy|dominion|line",
  ),
);
