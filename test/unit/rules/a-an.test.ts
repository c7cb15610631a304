import { aAn } from "../../../server/src/rules/a-an.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(aAn, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(aAn, texts);
const mends = (text: string, expected: string, safe = true): void => checkFix(aAn, text, expected, safe);

describe("a-an", () => {
  it("leaves a letter that a bracket explains", () => {
    checkSilent(aAn, ["There are two kinds of them: A (early) and B (late)."]);
  });

  it("finds “a” before a vowel sound", () => {
    finds("She bought «a» apple at the market.");
    finds("The train was «a» hour late.");
    finds("He is «a» honest man and «a» heir to the throne.");
    finds("It was signed by «a» 8-year-old and «a» 11-year-old.");
    finds("They raised «a» $8 million fund and won «an» $70 prize.");
    finds("He spoke to «a» FBI agent and «a» MRI technician.");
    finds("She drove «a» SUV and took «a» X-ray.");
  });

  it("knows dollars that begin alike by letter and by country, and leaves the others", () => {
    finds("They want «an» US$3 million bridge, and turned down a US$200,000 package.");
    finds("The bank offered «a» A$80 million loan and a C$4 million pipe.");
    silent("It needs an HK$90 million pump, a HK$9 valve, an NZ$6 million grant and a R80 fine.");
  });

  it("reads lines in capitals as words", () => {
    mends("A HOUR AFTER THE STORM THE LIGHTS CAME BACK.", "AN HOUR AFTER THE STORM THE LIGHTS CAME BACK.");
    finds("THE TOWN WAITED FOR «A» HOUR BEFORE VITAMIN A ARRIVED.");
  });

  it("finds “an” before a consonant sound", () => {
    finds("She bought «an» pear at the market.");
    finds("He teaches at «an» university and «an» European school.");
    finds("It is «an» unit of «an» one-party state.");
    finds("She is «an» Ukrainian and he «an» NATO officer.");
    finds("It was «an» U.S. ship.");
    finds("He had «an» 100-page report.");
    finds("«An» onetime rival spoke next.");
  });

  it("finds it before an opening mark", () => {
    finds("It was «a» “amazing” evening for the town.");
    finds("It was «an» “terrible” evening for the town.");
  });

  it("goes by the sound", () => {
    silent(
      "He waited an hour for an honest answer from an heir.",
      "It was a unique, a European and a one-off event.",
      "He is an 8-year-old with an 18-month-old brother and an 11th toy.",
      "He had an $8 note, a $10 note and a 100-page book.",
      "An FBI agent, an NBA player, an MRI and an X-ray.",
      "A UN envoy met a U.S. general, a NATO ally and a NASA scientist.",
      "An uninformed and unimportant man met an unimpressed judge.",
      "A Ugandan, a Uruguayan and a Eugene of old.",
      "It was an Obama speech and an Iowa farm.",
    );
  });

  it("leaves words that are said both ways", () => {
    silent(
      "It was a historic day and an historic night.",
      "She grew an herb in a herb garden.",
      "He owned an hotel; she owned a hotel.",
      "They found an 1861 letter and a 1861 map.",
    );
  });

  it("leaves the letter A, foreign phrases and other words", () => {
    silent(
      "Plan A is ready, and Serie A opens on Sunday.",
      "Vitamin A is good, and grade A eggs are better.",
      "It was served a la carte, and known a priori.",
      "A: I was there. Q: When?",
      "The class a and the class b are the same.",
    );
  });

  it("leaves what people are quoted as saying", () =>
    silent("“I saw a elephant and an tiger,” said Anna Varga.", "The sign read ‘a elephant’ in red."));

  it("only points it out between straight marks, which may be misread", () =>
    finds('"I saw «a» elephant," said Anna Varga.', "info"));

  it("writes the other form, in the same case", () => {
    mends("She bought a apple.", "She bought an apple.");
    mends("An pear fell.", "A pear fell.");
    mends("A apple fell.", "An apple fell.");
  });

  it("is only info before a word that nobody knows", () =>
    finds("They saw «a» abxtru in the river.", "info"));

  it("leaves abbreviations that may be read in more than one way, and sums in a currency with letters", () =>
    silent(
      "A FTSE 100 firm bought a MAC address, an MAC address and a LAN.",
      "She took an SAT test and a SAT test, for an ROTC place and a ROTC place.",
      "It was a NZ firm, an NZ firm, a NSW law, a N.Y. court and a S. Korean ship.",
      "They raised a US$600 million fund, an A$12 bill, a HK$5 note and an R$9 toll.",
      "A SQL server met an SQL server, and a World side met a XV.",
      "An UNRWA camp and a UNRWA camp, a Unesco site and a Uefa Cup exit.",
      "They signed a Utrecht striker, an Udinese keeper, an Hércules back and a Iași wing.",
    ));

  it("leaves the words of names in other languages", () =>
    silent(
      "The fair moved from Gob an Choire to Sgoil an Rubha and Cnoc an Teampaill.",
      "They met at Páirc an Chrócaigh and in Bruck an der Leitha.",
      "The song Viaje a Ischia and the film Carta a Irene won.",
      "Yes, it is a I think a long way.",
    ));

  it("is sure of letters that no word could be read from, and of those that everybody spells", () => {
    mends("He joined a MSNBC show.", "He joined an MSNBC show.");
    mends("He met a RSPCA man.", "He met an RSPCA man.");
    mends("It was an E.U. law and an U.K. court.", "It was an E.U. law and a U.K. court.");
    mends("She saw a Iowa farm.", "She saw an Iowa farm.", false);
  });

  it("is not sure where another word may be meant, or the letter is said in two ways", () => {
    mends("They sold fish an chips.", "They sold fish a chips.", false);
    mends("It was the first of a elections.", "It was the first of an elections.", false);
    mends("He took a HSBC loan.", "He took an HSBC loan.", false);
  });

  it("leaves a word that is not written out alone", () => {
    checkSilent(aAn, ["He called it a s*** sandwich, and an unanimated show."]);
  });
});
