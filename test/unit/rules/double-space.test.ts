import assert from "node:assert/strict";
import { doubleSpace } from "../../../server/src/rules/double-space.js";
import { checkFinds, checkFix, checkSilent, contextOf, problemsOf } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(doubleSpace, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(doubleSpace, texts);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(doubleSpace, text, expected, safe);

describe("double-space", () => {
  it("warns of the first gap of an article, and points the second out", () => {
    const problems = problemsOf(doubleSpace, contextOf("The council  voted late, and the mayor  left."));
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ["warning", "info"],
    );
  });

  it("finds more than one space between two words", () => {
    finds("The council«  »voted late.");
    finds("The council«   »voted late.");
    finds("The council voted late.«  »The mayor had left.");
    finds("“We are«  »ready,” said Anna Varga.");
  });

  it("leaves indents, line ends and tables", () => {
    silent(
      "   The council voted late.   \n   The mayor had left.  ",
      "North    12    14\nSouth    11    19",
      "North\t\t12\nSouth  \t11",
      "He waited .  . and left.",
    );
  });

  it("leaves two spaces after every sentence, which is a style", () => {
    silent("The council met.  It voted late.  The mayor had left.  Nobody spoke.");
    finds("The council met.  It voted«  »late.  The mayor had left.  Nobody spoke.");
  });

  it("only points it out where it is common, or where a space is of another kind", () => {
    finds("The«  »council met late«  »and the«  »mayor had left.", "info");
    finds("The council«\u00a0 »voted late.", "info");
  });

  it("leaves one space", () => {
    mends("The council  voted late.", "The council voted late.");
    mends("The council    voted late.", "The council voted late.");
    mends("The council\u00a0 voted late.", "The council voted late.", false);
  });

  it("leaves columns, and is not sure where a stop or a line's end may be missing", () => {
    checkSilent(doubleSpace, ["Yes    33%.", "Norwich   2   Ipswich   1", "Orrin Rovers 2  Vale Athletic 2"]);
    checkFix(
      doubleSpace,
      "Cheers, Ms. Varga  The mayor is back.",
      "Cheers, Ms. Varga The mayor is back.",
      false,
    );
    checkFix(doubleSpace, "Nobody runs the Varga Fund  .", "Nobody runs the Varga Fund.", false);
    checkFix(doubleSpace, "The mayor met  Anna Varga.", "The mayor met Anna Varga.", true);
  });

  it("finds a space before a comma or a stop, and puts it behind where it is missing there", () => {
    finds("The council met« ,»and voted.");
    finds("The bridge is shut« .»The ferry runs.");
    finds("The council met on Monday« ,» and voted.", "info");
    mends("The council met on Monday , and voted.", "The council met on Monday, and voted.");
    mends("The council met on Monday ,and voted.", "The council met on Monday, and voted.");
    mends("The bridge is shut .The ferry runs.", "The bridge is shut. The ferry runs.");
  });

  it("leaves dots in a row, numbers, names that begin with a stop, and tables", () => {
    silent(
      "The mayor is old . . . and tired.",
      "The mayor waited ... and left.",
      "It is written in .NET and sold on .com sites.",
      "The price rose to .5 percent.",
      "Norwich , 12 , 14",
    );
  });

  it("finds a space on the inner side of curly marks, which is only pointed out where the page sets them so", () => {
    finds("«“ »How long will it take?” she asked.");
    mends("The council would “act soon ”.", "The council would “act soon”.");
    silent("“ One,” she said. “ Two,” he said. “ Three,” they said.");
  });
});
