import assert from "node:assert/strict";
import { misspelledWord } from "../../../server/src/rules/misspelled-word/misspelled-word.js";
import { checkFinds, checkFix, checkSilent, contextOf, fixesIn, problemsOf } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(misspelledWord, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(misspelledWord, texts);
const fixed = (text: string, expected: string, safe: boolean): void =>
  checkFix(misspelledWord, text, expected, safe);

describe("misspelled-word", () => {
  it("finds two doubled letters that are the wrong ones", () => {
    finds("It is the «ocassion» of the year, and the «comitee» knows.");
    fixed("It is the ocassion of the year.", "It is the occasion of the year.", false);
  });

  it("finds a slip in the name of a country or a language by itself", () => {
    finds("The island will teach «Portugese» from May.");
    finds("She was born in the «Phillipines» and moved to «Switerland» with him.");
    fixed("He was born in the Phillipines.", "He was born in the Philippines.", false);
    silent("She went to Yemassee and met Germanotta there.");
    finds("The «Phillipines» built the ship.");
    silent("The Brittain family left.");
  });

  it("finds a slip of the pen", () => {
    finds("The «goverment» fell on Friday after a «lenghty» debate.");
    finds("They «didnt» say when the harbour would open.");
    finds("Her newly-«annointed» successor spoke next.");
    finds("He said «teh» vote was close.");
  });

  it("finds a slip in a capital word that is no name", () => {
    finds("«Yesteday» the council met.");
    fixed("Yesteday the council met.", "Yesterday the council met.", false);
  });

  it("finds a missing space and a missing capital", () => {
    finds("The minister spoke «ofthe» harbour.");
    finds("They meet on «friday» in the town hall.");
  });

  it("knows the words of both dialects and only points out the other one", () => {
    finds(
      "The color of the flag and the center of the plan pleased the «neighbour» and the labor board.",
      "info",
    );
    silent("They travelled to the theatre.", "They traveled to the theater.");
  });

  it("takes a spelling of the other English that the configuration lists", () => {
    const text =
      "The color of the flag and the center of the plan pleased the neighbour and the labor board.";
    assert.equal(problemsOf(misspelledWord, contextOf(text)).length, 1);
    assert.deepEqual(problemsOf(misspelledWord, contextOf(text, '{"words":["neighbour"]}')), []);
  });

  it("knows contractions and possessives with either apostrophe", () => {
    silent(
      "They don't know, and she can’t say what the minister's plan is.",
      "It wasn’t the ministers’ fault; they'd said they couldn't come.",
      "The company’s owners won't sell.",
    );
  });

  it("takes no name for a word", () => {
    silent(
      "Kyrylo Zubrytsky met Oluwaseun Adebayo-Thwaite in Wolomin.",
      "The town of Brzezno lies by the sea. Brzezno’s mayor, Halina Wojtkowska, spoke.",
      "The band Kraftwelle played; the kraftwelle fans cheered.",
      "He writes for Corriere della Sera.",
    );
  });

  it("takes no term of the article's trade for a slip", () => {
    silent(
      "The blorbit is a new tool. A blorbit costs little. Nobody knows who made the first blorbit, though.",
    );
  });

  it("knows what is made of words", () => {
    silent(
      "An anti-graft, Moscow-based, pro-reform, ex-banker mid-July re-vote with a state-run co-owner.",
      "The reelection of a nonresident micromanager was a businesslike affair.",
      "A townwide, citywide, statewide ban on snowplows.",
      "The superdelegates were unimpressible.",
    );
  });

  it("leaves addresses, tags, handles, files and numbers alone", () => {
    silent(
      "See https://exmaple.example/goverment and www.goverment.example or write to goverment@exmaple.example.",
      "The tag #goverment and the account @goverment were new; so was goverment.txt.",
      "It weighs 5kg, runs 10km in 3hrs on the 21st and the 42nd, at 90kph.",
      "NATO, UNHCR, the WHO, the IMF and OSCE met; so did MSNBC in Part XIV and in part xiv.",
    );
  });

  it("leaves loan words and foreign phrases alone", () => {
    silent(
      "A café, a façade, a naïve coup d’état, a piñata and a smörgåsbord.",
      "It was the usual cherchez la femme, quod erat demonstrandum, lorem ipsum dolor.",
      "The brrr of the engine went grrrrowl.",
    );
  });

  it("leaves a text of another language alone", () => {
    silent(
      "Die Regierung hat gestern beschlossen, dass alle Schulen wieder geoffnet werden. Viele Eltern und Lehrer " +
        "begrussten diese Entscheidung, wahrend andere vor den Folgen warnten und mehr Schutz verlangten.",
    );
  });

  it("leaves words cut by a hyphen, brackets and markup alone", () => {
    silent(
      "The gov- ernment had delib- erately waited.",
      "They “pick[ed] up” the bill, “[w]ith” thanks.",
      '<tweet author="goverment" tweet_id="12">The vote is over.</tweet>',
      ".gmobile { paddng: 3px; }",
    );
  });

  it("only points it out in quotes, without a safe fix", () => {
    finds("“The «goverment» must answer for what it has done,” said Anna Varga.", "info");
    assert.ok(
      fixesIn(misspelledWord, "“They beleive what they want to believe in,” said Anna Varga.").every(
        (fix) => !fix.safe,
      ),
    );
  });

  it("says nothing of a word that is like no other, and points out a long one with two slips", () => {
    silent("They danced the zwogulplex all night.");
    finds("The town found «accomodaton» for the guests.", "info");
    finds("They praised the «satmina» of the runners.", "info");
  });

  it("leaves the names of species, and words that the text explains", () => {
    silent(
      "Divers counted 40 hammerheads, Sphyrna mokarran, off the reef, and a snail, Theba pisana.",
      "The mussel is a cousin of Dreissena polymorpha and of D. bugensis.",
      "Growers fear that Xylella fastidiosa will reach the groves.",
      "One boards a ‘lancha’ to the island, and the law (fiqh) says so.",
      "She plays the guqin (Chinese zither) and the sagat, or cymbals.",
    );
    finds("The «goverment» (which met on Monday) fell.");
  });

  it("goes by the English of the configuration", () => {
    checkFinds(
      misspelledWord,
      "They «organise» the colour of the tire and pay by cheque.",
      "info",
      '{"dialect":"en-CA"}',
    );
    checkFinds(misspelledWord, "The program of the «color» and labour.", "info", '{"dialect":"en-AU"}');
  });

  it("leaves both spellings where the article mixes them", () =>
    checkFinds(misspelledWord, "The colour of the harbor pleased the mayor."));

  it("knows words that the press of other countries takes from their languages", () =>
    silent(
      "The upazila council met, and the barangay captain rode a jeepney to the warung for laksa.",
      "The iwi said its tamariki would learn tikanga at the marae, and whanau would help.",
      "A matatu driver ate ugali, and the favela had its first shinkansen museum.",
    ));

  it("knows words of Australia", () => {
    checkSilent(misspelledWord, [
      "The truckies drank at the servo in Wagga Wagga that arvo, and the hoons left.",
    ]);
  });

  it("leaves rare words in the other spelling", () => silent("The iodisation of salt was ritualised there."));

  it("finds a misspelled word for a people or a country's things", () => {
    fixed("The Portugese fleet left the bay.", "The Portuguese fleet left the bay.", false);
    fixed("The Phillipine navy sent two ships.", "The Philippine navy sent two ships.", false);
    fixed("The Britsh envoy flew home.", "The British envoy flew home.", false);
    fixed("Three Ukranian sailors were saved.", "Three Ukrainian sailors were saved.", false);
    fixed("The Carribean islands were hit first.", "The Caribbean islands were hit first.", false);
    silent("The Brazill firm and Ms. Austrain said so.", "The Colombian president met Romano Prodan there.");
  });

  it("finds slips in lines in capitals, where a capital says nothing", () => {
    finds(
      "STORM HITS PORT ELLERY\n\nPORT ELLERY - THE «GOVERMENT» SAID ON MONDAY THAT A STORM HAD «KILED» TWO PEOPLE. THE ARMY IS «RECOMENDED» TO STAY AWAY FROM TALLINN, SAID KALEV TAMM.",
    );
    fixed("THE GOVERMENT HAS RAISED THE TAX ON BREAD.", "THE GOVERNMENT HAS RAISED THE TAX ON BREAD.", false);
    finds(
      "GOVERMENT FALLS IN THE VOTE ON BREAD\n\nThe «goverment» fell on Friday.".replace(
        "GOVERMENT",
        "«GOVERMENT»",
      ),
    );
  });

  it("suggests the likeliest word first", () => {
    fixed("The goverment fell on Friday.", "The government fell on Friday.", false);
    fixed("They recieve a pension.", "They receive a pension.", true);
    fixed("He was across teh street.", "He was across the street.", false);
    fixed("It occured on Monday.", "It occurred on Monday.", true);
    fixed("He spoke ofthe harbour.", "He spoke of the harbour.", false);
    fixed("They meet on friday.", "They meet on Friday.", false);
    fixed("It was the politican who lost.", "It was the politician who lost.", false);
    fixed("They didnt come, and he can't say why.", "They didn't come, and he can't say why.", false);
    fixed("They didnt come, and he can’t say why.", "They didn’t come, and he can’t say why.", false);
    fixed("They signed the agreemnet.", "They signed the agreement.", true);
  });

  it("suggests at most five words", () => {
    assert.ok(fixesIn(misspelledWord, "They saw a smal boat.").length <= 5);
  });

  it("accepts the words of the configuration", () => {
    checkSilent(misspelledWord, ["The goverment fell."], '{"words": ["Goverment"]}');
  });

  it("is silent beside the small words of another language", () => {
    silent(
      "Her last painting, La virgen de los barcos, hangs in the hall.",
      "He wrote the poem La casa de la vida in one night.",
    );
    finds("The mayor of Los Alamos saw the «goverment» fall.");
  });

  it("leaves words whose language or meaning the text gives, wherever they stand again", () => {
    silent(
      "The scrolls set tien (heavenly) above mei (fair). In the north mei is the higher of the two.",
      "The word is from the Spanish rama, meaning “branch”.",
      "Dogs are called in French by chien, in German by hund, and in Japanese by inu.",
      "They spoke of atomos, a term for what cannot be cut.",
    );
    finds("The «goverment» (the second this year) fell.");
    finds("The Spanish «goverment» fell on Friday.");
  });

  it("leaves phrases of Latin and French, and small words of a language among themselves", () => {
    silent(
      "The court held that mens rea was not shown.",
      "It is the old error of post hoc ergo propter hoc.",
      "She studied at L’École de la gendarmerie nationale and sang Changer les choses.",
      "They sell soap with aloe vera and a spoon of parmesan.",
    );
    finds("They sat in the «rea» of the bus.");
  });

  it("leaves keys, units and words whose g is dropped", () => {
    silent(
      "The paper (doi:10.1037/0022) says the birds split some 40 mya from the rest.",
      "“We was cookin’ for the whole street,” said Anna Varga.",
    );
  });

  it("finds a short word with letters swapped or left out, also behind a rare one’s plural", () => {
    finds("The Times had the «emals» in May.");
    finds("It is a law which «alows» the town to sell the pier.");
  });

  it("is linear on a long run of unknown words", () => {
    const text = `${"xqzzy vbnmk ".repeat(2_000)}.`;
    assert.ok(problemsOf(misspelledWord, contextOf(text)).length < text.length);
  });

  it("leaves a capital word in a foreign name, and a foreign word behind its article", () =>
    checkSilent(misspelledWord, [
      "The side leads the Copa Liga Profesional and saw Comet Tempel over the town.",
      "Futures fell on Liffe after the vote in the town.",
      "The film La notte ran for a year in the town hall.",
    ]));

  it("is never sure of the rest of a cut word", () => {
    silent("They paid 212 mi llion for the bridge.");
    checkFix(misspelledWord, "The govenrment fell on Friday.", "The government fell on Friday.", true);
  });

  it("takes a capital word before a place for its name", () => {
    silent("They left Maysan province and the Accham district by bus.");
    finds("They left for the «Portugese» coast.");
  });

  it("leaves a word among strange ones, and things that bear a place’s name", () => {
    silent(
      "The film Un gallo con muchos huevos ran for a year.",
      "Cotton and gum arabic are sold, and a bust in plaster of paris.",
    );
  });

  it("leaves a word of another language behind a name that no dictionary knows", () => {
    silent(
      "The monk copied the Historia destructionis Troiae in a year.",
      "He was said to head Tawhid wal Jihad there.",
      "The herb (Velinia bursa-pastoris) grows by the road.",
      "He bowed with a “wai” and the guests learned waiing, too.",
    );
    finds("The novelist Jorun Tveit «transalted» the book in a year.");
  });

  it("leaves a title or a phrase of another language between marks, and a word between the numbers of an address", () => {
    silent(
      "In 1989 the band sang “Nur ein Lied” there.",
      'She ordered with "Deme dos por fa" and a smile.',
      "The shop is at 8 calle 18, San Varga.",
    );
    finds('"We want votes," said Republican «poitical» consultant Jorun Tveit. "I know him."');
    finds("The paper wrote of “a government that «lisened» to nobody” there.", "info");
  });

  it("finds no people in the name of a place, and no slip in a prefix by itself", () =>
    silent("It borders on the future Gormon neighbourhood.", "The band plays neo soul and pop."));

  it("finds a slip before “’s”, and one in a day or a month", () => {
    finds("The «goverment»’s letter came on Friday.");
    finds("The vote on «Wensday» was late, and the next is in «Feburary».");
    finds("The club was founded on 3 «Ocotber» 1962.");
    fixed("The talks begin next Tuseday at noon.", "The talks begin next Tuesday at noon.", false);
    checkSilent(misspelledWord, [
      "The song is by Mundaye, who lives in Augusta.",
      "The kora’s sound is soft.",
      "The prize went to Janurio Moe in October.",
    ]);
  });

  it("finds two common words that run together where a sentence begins", () => {
    finds("The pier is old. «Infact», most of it is rotten. «Atleast» 40 boats lie there.");
    checkSilent(misspelledWord, ["Inglow said the pier is old. Asfell, who owns it, was away."]);
  });

  it("leaves rows of buttons and agencies in brackets alone", () => {
    checkSilent(misspelledWord, [
      "The pier is old.\n\nSend Facebook Twitter Tumblr linkedin stumble Digg reddit Newsvine Permalink",
      "The mayor of Orvo said on Friday that the pier would be closed in May. (AFP, dpa, epd)",
    ]);
  });

  it("finds a day or a people in small letters, a long slip that opens a sentence, and a day in capitals", () => {
    checkFinds(misspelledWord, "It ended on «tuesday» night. On Tuesday he left.", "warning");
    checkFinds(misspelledWord, "The «american» firm is the one American bidder.", "warning");
    checkFinds(misspelledWord, "«Accomodation» for staff was full. «Febuary» was cold.", "warning");
    checkFinds(misspelledWord, "ROADS SHUT\n\nTHE RIVER ROSE ON «WEDENSDAY» TO A RECORD.", "warning");
  });

  it("leaves words of which asterisks hide a part alone", () =>
    checkSilent(misspelledWord, ["He called her a motherf**ker and a bast*rd, and the ref a c**ksucker."]));

  it("knows trade names that have become words, and the words of South African schools and Indian feasts", () =>
    checkSilent(misspelledWord, [
      "He wrote matric in blue biro on the portakabin, under the pandal with the velcro.",
      "Gov't and int'l offices have wifi.",
    ]));

  it("takes a capital word joined to an unknown name for one", () =>
    checkSilent(misspelledWord, ["The trade has grown. Mobike and Ofo are the newest firms in it."]));
});
