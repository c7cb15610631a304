import { doubledPunctuation } from "../../../server/src/rules/doubled-punctuation.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(doubledPunctuation, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(doubledPunctuation, texts);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(doubledPunctuation, text, expected, safe);

describe("doubled-punctuation", () => {
  it("finds a mark that stands twice", () => {
    finds("The council«,,» which met late, voted.");
    finds("The council met late«..» It voted at once.");
    finds("The council met late«;;» it voted at once.");
    finds("The council voted«..»");
  });

  it("finds a comma and a stop together", () => {
    finds("The council met late«,.» It voted at once.");
    finds("The council met late«.,» and it voted at once.");
  });

  it("finds a quotation mark that stands twice", () => {
    finds("The mayor was late. «““»We are ready,” said Anna Varga of the council.", "info");
  });

  it("leaves ellipses and marks that are meant", () => {
    silent(
      "He waited... and waited . . . and left. …",
      "Who would do that?! Nobody!!! Nobody????",
      "They met at 10:30, on 12.11., and at 3:1.",
      "See https://example.org/a,,b..c for more.",
    );
  });

  it("leaves abbreviations before a comma", () => {
    silent(
      "They live in the U.S., in Tampa, Fla., and elsewhere.",
      "John Varga Jr., who runs Varga Inc., was late.",
      "They sell apples, pears, etc., and more at 5 p.m., as ever.",
      "Anna V., a nurse, met J.K., a baker.",
    );
  });

  it("only points it out behind abbreviations, in quotes and where an ellipsis may be meant", () => {
    finds("They moved to the U.S«..» Then they left.", "info");
    finds("He waited«..» and left.", "info");
    finds("“We waited«,,» and left,” said Anna Varga.", "info");
    finds("It was late«!!»", "info");
  });

  it("leaves one mark", () => {
    mends("The council,, which met late, voted.", "The council, which met late, voted.");
    mends("The council voted.. It left.", "The council voted. It left.");
    mends("The council met late., and voted.", "The council met late, and voted.");
    mends("The council met late,.", "The council met late.");
    mends("The council met late., Nobody came.", "The council met late. Nobody came.", false);
    mends("He waited.. and left.", "He waited… and left.", false);
  });

  it("leaves the end of a character reference, and is not sure between two marks or in a row", () => {
    checkSilent(doubledPunctuation, ["The note said &#8220;no&#8221;. It said Jos&eacute;; it lied."]);
    checkFix(doubledPunctuation, "The code a,,b was found.", "The code a,b was found.", false);
    checkFix(doubledPunctuation, "It consists of,, and a roof.", "It consists of, and a roof.", false);
    checkFix(
      doubledPunctuation,
      "The council,, which met late, left.",
      "The council, which met late, left.",
      true,
    );
  });

  it("leaves the stop of inches before a comma", () => {
    checkSilent(doubledPunctuation, ["He is 6 ft. 2 in., the tallest of them."]);
  });
});
