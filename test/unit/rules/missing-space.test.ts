import { missingSpace } from "../../../server/src/rules/missing-space.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(missingSpace, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(missingSpace, texts);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(missingSpace, text, expected, safe);

describe("missing-space", () => {
  it("finds a stop that runs into the next sentence", () => {
    finds("The vote was «late.The» mayor had left.");
    finds("The vote was «late.Varga» had left.");
    finds("Was the vote «late?The» mayor had left.");
    finds("They met in «Paris.The» mayor had left.");
    finds("They met in «2015.The» mayor had left.");
    finds("The vote was the town«’s.The» mayor left.");
    finds("The match was off at «4pm.The» ground was a lake.");
  });

  it("finds a comma or a semicolon that runs into the next word", () => {
    finds("The vote was «late,but» the mayor stayed.");
    finds("Anna «Varga,who» ran the club, left.");
    finds("In «2015,the» mayor left.");
    finds("The vote was «late;the» mayor had left.");
    finds("She was born on March «3,1970», in the capital.");
  });

  it("finds a word that touches a quotation", () => {
    finds("“We are ready,«”said» Anna Varga.");
    finds("“We are ready.«”Then» she left.");
    finds('She has worked here since 1981«."I» started at 16," she said.');
    finds("Anna Varga said«,“We» are ready.”");
    finds('"We are ready«,"s»aid Anna Varga.');
    finds('Anna Varga said«,"W»e are ready."');
  });

  it("finds a word that touches a bracket", () => {
    finds("The mayor (who was late«)said» nothing.");
    finds("The «mayor(who» was late) said nothing.");
  });

  it("finds a sentence that runs into the mark that opens the next one", () => {
    finds("The pass was shut«.“We» had no warning,” said Anna Varga.");
    finds("Who would pay«?“The» town,” said Anna Varga.");
    finds("The law was passed in 1998«.“It» is dead now,” said Anna Varga.");
    finds("Nobody was hurt«.‘It» was luck,’ said the warden.");
    finds("The shop closed in May«.(It» had opened in April.) Nobody was told.");
    finds("The pier is gone«.[It» burned in 2004.] The new one leaks.");
    finds("The firm, in the «U.S.(and» in Canada), makes oars.");
    finds('The bus came late«."I»t always does," said Anna Varga.');
    mends("The pass was shut.“We knew,” said Anna Varga.", "The pass was shut. “We knew,” said Anna Varga.");
    silent("The pier is gone.[3] It leaks.", "He wrote f.(x) and cf.(Varga) on the board.");
  });

  it("leaves addresses, names and numbers", () => {
    silent(
      "See example.org, Amazon.com, Booking.Com and Node.js, or mail anna.varga@example.org.",
      "The file report.Final.txt is at C:\\temp and https://example.org/a.B,c.",
      "It cost 1,000.50 at 10:30 a.m. in the U.S.A. and 3:1 in goals.",
      "J.K. Varga met E.Z.Rider and A.B.C. of the Ph.D. class.",
      "He waited...then left…and came back.",
      "The minister(s) and (re)elected mayor met @anna.varga,too_late.",
      "A score of a,b and x,y was given.",
    );
  });

  it("leaves what follows a quotation by rights", () => {
    silent("“GOP”-led states and the “Varga”s of the town, “so he said”.", "He is 6'2\"and she 5'9\".");
  });

  it("only points it out where a name may be written so, and in quotes", () => {
    finds("They met Anna «Varga.Peter» Lund had left.", "info");
    finds("“The vote was «late.The» mayor had left,” said Anna Varga.", "info");
  });

  it("inserts the space", () => {
    mends("The vote was late.The mayor had left.", "The vote was late. The mayor had left.");
    mends("The vote was late,but she stayed.", "The vote was late, but she stayed.");
    mends("“We are ready,”said Anna Varga.", "“We are ready,” said Anna Varga.");
    mends("Anna Varga said,“We are ready.”", "Anna Varga said, “We are ready.”");
    mends('"We are ready,"said Anna Varga.', '"We are ready," said Anna Varga.', false);
    mends('Anna Varga said,"We are ready."', 'Anna Varga said, "We are ready."', false);
  });

  it("leaves character references, slugs, tables and scores", () =>
    checkSilent(missingSpace, [
      "The coach Sven T&ouml;rnqvist met Fran&ccedil;ois at the&nbsp;club&mdash;late.",
      "AP-NORDMARK-FLOOD,1st Ld-Writethru,0321",
      "1. Norwich,Played 10,Won 6,Drawn 2",
      "Norwich 2,Ipswich 1;Derby 0,Leeds 0",
    ]));

  it("is not sure of one word in brackets, which may be part of the next", () => {
    checkFix(
      missingSpace,
      "We can (hashtag)StopHere at the bridge.",
      "We can (hashtag) StopHere at the bridge.",
      false,
    );
    checkFix(
      missingSpace,
      "It was a (post)modern plan for all.",
      "It was a (post) modern plan for all.",
      false,
    );
    checkFix(
      missingSpace,
      "The mayor (who was late)left the hall.",
      "The mayor (who was late) left the hall.",
      true,
    );
  });

  it("leaves names with a stop within them: written again and again, or with a particle behind the stop", () => {
    checkSilent(missingSpace, [
      "The firm showed its Pop.Up in May. Nobody at Log.In or Stand.Up was there.",
      "The Act.The has sold out. Fans of Act.The cheered.",
    ]);
    checkFinds(missingSpace, "He met Ida «Moe.The» meeting was brief.", "warning");
  });

  it("finds a small word that runs into a number", () => {
    checkFinds(missingSpace, "The mine had «of350» men two left.", "warning");
    checkFix(missingSpace, "By2021 the mine had closed.", "By 2021 the mine had closed.", true);
    checkSilent(missingSpace, [
      "See @of350, #in2019 and in2019.example.org; route A2021 and covid19 are no slips.",
    ]);
  });
});
