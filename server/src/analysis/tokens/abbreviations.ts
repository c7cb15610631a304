const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles and the like, without their stop, lower-cased: a name or a number follows, so a sentence cannot end there. */
export const openingAbbreviations = words(
  "mr mrs ms mx messrs dr prof gen lt col maj capt cpt cmdr adm sgt cpl pvt brig gov sen rep reps sens govs pres rev hon fr sr supt det insp atty amb sec dist asst assoc dep st ste mt ft vs v viz cf eg ie al fig figs nos pp vol ch approx est ca",
);

/** Abbreviations, without their stop, lower-cased, after which a sentence may go on or end. */
export const closingAbbreviations = words(
  "jr sr inc corp co ltd llc bros plc etc esq ave blvd rd hwy sq bldg dept univ gmbh intl natl assn mfg ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo lb lbs oz min hr hrs sec secs yr yrs",
);

/** Abbreviations that are words too: they are one only with a capital, and where a name or a number follows. */
export const ambiguousAbbreviations = words(
  "no nos fig mar jun jul sat sun mon wed art mass miss wash ore ind ill la pa mo del ga col rep sec min dec det gen adm sen hon fr ch al v st est ft co hr md va ca",
);

/** Top-level domains that news prose names in lower case. */
export const domains = words(
  "com org net gov edu mil int io ai tv co info biz eu uk us ca au nz ie de fr es it nl be ch at se no dk fi pl ru ua cn jp kr in za br mx news app dev me",
);

/** Clitics that are tokens of their own after an apostrophe, lower-cased. */
export const clitics = words("s re ve ll d m");

/** Words that begin with an apostrophe, without it, lower-cased. */
export const elisions = words("em til tis twas cause bout round");

/** Prefixes whose hyphen lies within one word, lower-cased. */
export const boundPrefixes = words(
  "e a u x t anti agro be bi bio co counter cyber eco ex extra inter intra macro mega micro mid mini multi neo non pan para peri post pre pro pseudo quasi re semi sub super tri ultra uni vice al el",
);
