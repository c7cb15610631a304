import { lowercaseSentenceStart } from "../../../server/src/rules/lowercase-sentence-start/lowercase-sentence-start.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void =>
  checkFinds(lowercaseSentenceStart, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(lowercaseSentenceStart, texts);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(lowercaseSentenceStart, text, expected, safe);

describe("lowercase-sentence-start", () => {
  it("is silent on a number whose stop is the slip", () => {
    silent("The port cost 3.8 million crowns ($1.1. million) and took nine years.");
  });
  it("finds a sentence that begins with a small letter", () => {
    finds("The vote was late. «the» mayor had left.");
    finds("They met in Paris. «nobody» spoke for an hour.");
    finds("Anna Varga ran the club for years. «varga» left in March.");
    finds("The price rose by 5%. «it» fell again in June.");
  });

  it("finds a paragraph that begins with a small letter", () => {
    finds(
      "The vote was late and the hall was empty.\n\n«the» mayor had left the town before the vote was taken.",
    );
  });

  it("wants a comma, not a capital, where the sentence goes on with who says it", () => {
    finds("“We will not go«.” she» said.");
    finds("“The bridge is safe«.” said» the engineer, Otto Krall.");
    finds('"Nobody asked us«." said» Lena Brandt, who lives nearby.');
    finds("“We are sorry«.” a» spokesman for the line said.");
    finds("‘The price is too high«.’ added» Mr Keel.");
    mends("“They never paid.” said Mr. Dole. “Not once.”", "“They never paid,” said Mr. Dole. “Not once.”");
    silent("“We will go.” She said nothing else.", "“We met in the U.S.” she said.");
  });

  it("leaves abbreviations, initials and ellipses", () => {
    silent(
      "Varga Inc. and Lund Corp. said so at 5 p.m. on Monday, etc. and so on.",
      "He waited... then left. He came back … and stayed.",
      "The U.S. and the U.N. agreed vs. the rest, approx. half.",
      "Joseph Varga Jr. said no, and No. 5 said yes.",
    );
  });

  it("leaves names that begin with a small letter, addresses and handles", () => {
    silent(
      "The phone was late. iPhone sales fell.",
      "The mayor was late. de Blasio had left.",
      "The vote was late. example.org has more.",
      "The vote was late. t.co/abc has more. @anna said so.",
    );
  });

  it("leaves questions and cries that a sentence goes on from", () => {
    silent(
      "“Who is there?” the mayor asked. “Nobody!” shouted the crowd.",
      "The show Town Rock! aired on Monday.",
      "He asked himself who (really?) and why.",
    );
  });

  it("leaves quotes, list items, and lines that go on", () => {
    silent(
      "“The vote was late. the mayor had left,” said Anna Varga.",
      "They want three things:\n\nan end to the long wait at the bridge for all of them.",
      "• the first of the many things that they want to have.\n• the second of the many things that they want.",
      "the first of the things that they want to have now.\n\nthe second of the things that they want to have now.",
    );
  });

  it("leaves a text that is written in small letters throughout", () =>
    silent(
      "we met at noon. the vote was late. nobody spoke. the mayor had left. it was cold. we went home. the end was near.",
    ));

  it("only points it out behind a closed quotation", () =>
    finds("The mayor called it “a very late vote.” «nobody» else spoke in the hall.", "info"));

  it("only points it out between straight marks, which may be misread", () =>
    finds('"The vote was late. «the» mayor had left," said Anna Varga.', "info"));

  it("writes a capital", () => {
    mends("The vote was late. the mayor had left.", "The vote was late. The mayor had left.");
    mends(
      "The vote was late. energy was missing in the hall.",
      "The vote was late. Energy was missing in the hall.",
    );
  });

  it("is not sure of a capital where a comma or the rest of a broken line may be meant", () => {
    mends(
      "The club sold two players. but kept the captain.",
      "The club sold two players. But kept the captain.",
      false,
    );
    mends(
      "The band left the hall in May. which was late.",
      "The band left the hall in May. Which was late.",
      false,
    );
    mends(
      "After the long vote in the hall. the mayor left.",
      "After the long vote in the hall. The mayor left.",
      false,
    );
    mends(
      "The mayor of the town said. the vote was late.",
      "The mayor of the town said. The vote was late.",
      false,
    );
    mends(
      "Voters met on both sides of the river on Monday.\n\nof the issue there was no word in the hall that day.",
      "Voters met on both sides of the river on Monday.\n\nOf the issue there was no word in the hall that day.",
      false,
    );
    mends("The song was over. bell wrote the book.", "The song was over. Bell wrote the book.", false);
    mends("It won in 1969. in 1970 it was sold.", "It won in 1969. In 1970 it was sold.");
  });

  it("leaves what a number in the sentence counts, and a day before its date", () => {
    silent(
      "Two claims are made in the report: 1. that the lake is old, and 2. that it is deep.",
      "Please call before Sat. the 26th, when the office shuts for the winter.",
    );
    finds("It won the cup in 1969. «in» 1970 it was sold to a firm in Kent.");
  });

  it("leaves the initials of who wrote and edited a text alone", () => {
    checkSilent(lowercaseSentenceStart, [
      "The mayor of Orvo said on Friday that the pier would be closed.\n\nThe pier is old.\n\ndo, in/so (AFP)",
      "The mayor of Orvo said on Friday that the pier would be closed. do, in/so (AFP, dpa)",
    ]);
  });
});
