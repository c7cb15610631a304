import { itsItIs } from "../../../server/src/rules/its-it-is/its-it-is.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(itsItIs, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(itsItIs, texts);
const mends = (text: string, expected: string, safe = true): void => checkFix(itsItIs, text, expected, safe);

describe("its-it-is", () => {
  it("reads a compound by its last part", () => {
    silent("They say it’s device-specific.");
    finds("He admired «it’s» hard-working staff.");
  });

  it("finds “it’s” where “its” is meant", () => {
    finds("The town lost «it’s» own bridge.");
    finds("The leaders of «it’s» largest party met on Monday.");
    finds("The firm changed «it's» name in March.");
    finds("The club sold «it’s» ship on Sunday.");
    finds("«It’s» leaders said they would resign.");
    finds("The crisis had «it’s» roots in the harbour.");
  });

  it("finds “its” before what nobody owns, and before what goes on or is compared", () => {
    finds("She stayed home because «its» raining again.");
    finds("The trainer says «its» something he has never seen.");
    finds("The manager said that «its» nobody’s fault.");
    finds("He would not sign, but «its» everyone’s right to refuse.");
    finds("They know «its» getting worse every winter.", "info");
    silent(
      "The firm said its building was sold, and its winning bid was kept secret.",
      "The party lost its way because its aging leaders would not go.",
      "She left because it’s instant coffee, and it’s glass that they sell there.",
      "If it’s 200 nodes strong, the net will hold, but it’s property that they want.",
      "If it’s own goals you want, this is the match for you.",
      "The river left its banks when its swollen waters met the tide, since its being dammed.",
    );
  });

  it("finds both in lines in capitals", () => {
    finds(
      "POLICE SAY THEY DO NOT KNOW «IT'S» CAUSE. THE FIRE BEGAN IN A BARN AND BURNED FOR SIX HOURS.",
      "info",
    );
    mends(
      "THE SCHOOL SAID ITS TOO EARLY TO SAY WHO WON. PUPILS OF TEN TOWNS TOOK PART.",
      "THE SCHOOL SAID IT’S TOO EARLY TO SAY WHO WON. PUPILS OF TEN TOWNS TOOK PART.",
    );
  });

  it("finds “its” where “it’s” is meant", () => {
    finds("The mayor said «its» a good day for the town.");
    finds("He said «its» been closed for a year.");
    finds("The bridge is old, and «its» not safe.");
    finds("They fear that «its» going to rain.");
    finds("«Its» clear that the vote was late.");
    finds("He knows «its» hard to wait.");
    finds("«Its» worth noting that nobody came.");
    finds("The mayor thinks «its» up to the council.");
  });

  it("only points it out where the words leave a doubt", () => {
    finds("In the end «it’s» supporters of the bridge.", "info");
    finds("The bridge may close, but «its» beautiful when it rains.", "info");
    finds("If «its» old, the town replaces it.", "info");
  });

  it("leaves both where they are right", () => {
    silent(
      "If its red, white and blue flag is burned, the state may act.",
      "It’s a good day, and it’s been one for hours.",
      "The town lost its own bridge and its very soul.",
      "It’s clear that its leaders know it’s time to go.",
      "The firm sold its not-for-profit arm and its in-house kitchen.",
      "He says it’s business as usual, and it’s not his business.",
      "The party and its leaders said its going rate was too high.",
      "They know what it’s like to wait, and it’s likely to rain.",
      "At its best, the club was among its kind.",
      "It’s raining, it’s gone and it’s Anna Varga who saw it.",
      "The club thanked its going-away guests and its A-list patrons.",
    );
  });

  it("leaves what people are quoted as saying", () => {
    silent("“We lost it’s own bridge and its a shame,” said Anna Varga.");
  });

  it("only points out what is certain between straight marks, which may be misread", () => {
    finds('"We lost «it\'s» own bridge," said Anna Varga.', "info");
    silent('"It\'s plagiarism," said Anna Varga.');
  });

  it("writes the other form, with the article’s own apostrophe", () => {
    mends("The town’s mayor said its a shame.", "The town’s mayor said it’s a shame.");
    mends("The town's mayor said its a shame.", "The town's mayor said it's a shame.");
    mends("Its been a year.", "It’s been a year.");
    mends("The club sold it's own ship.", "The club sold its own ship.");
  });

  it("leaves “its” before a name that is spelled like another word", () =>
    silent(
      "The airline said its US rival had cut fares, and its IT staff left.",
      "The firm moved its The Hague office, its A shares and its WHO grant.",
      "The inn is known for its a la carte menu.",
    ));

  it("is not sure of words that may stand together before a noun", () => {
    for (const [wrong, right] of [
      ["The firm praised its one of a kind bridge.", "The firm praised it’s one of a kind bridge."],
      ["The map and its easy to use key help.", "The map and it’s easy to use key help."],
      ["He spoke of the town, and its out of date map.", "He spoke of the town, and it’s out of date map."],
    ] as const)
      checkFix(itsItIs, wrong, right, false);
  });

  it("finds “its ever been”", () => {
    checkFinds(itsItIs, "The river is as high as «its» ever been.", "warning");
  });

  it("leaves what is denied twice before a noun", () =>
    silent(
      "The firm expects its not inconsiderable debts to fall.",
      "The town mourned, in its not wholly unexpected way, its not unpopular mayor.",
    ));

  it("takes a capital for the start of a sentence whose stop was lost", () =>
    silent("She called the job fulfilling It's 8 p.m. and the bar is full."));
});
