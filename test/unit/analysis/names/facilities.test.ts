import assert from "node:assert/strict";
import { namesIn } from "./names-in.js";

/** Checks that a text has these names among others, “TYPE words”. */
const check = (text: string, ...expected: readonly string[]): void => {
  const found = namesIn(text);
  assert.deepEqual(
    expected.filter((name) => !found.includes(name)),
    [],
    `${text} has ${found.join(", ")}`,
  );
};

describe("facilities", () => {
  it("are named for somebody, though their last word is a surname", () => {
    check("Two men were arrested at the Kwame Mensah Hall on Tuesday.", "FAC Kwame Mensah Hall");
    check("Water spilled over the King Otto Dam.", "FAC King Otto Dam");
    check("They camped in General Mosquera Park.", "LOC General Mosquera Park");
    check("A bomb went off near the Imam Hussein shrine.", "FAC Imam Hussein shrine");
  });

  it("are no people whose surname is one of their words", () => {
    check("The late Tom Hall was a teacher.", "PERSON Tom Hall");
    check("Supporters of the Tom Lane campaign cheered.", "PERSON Tom Lane");
  });

  it("are told by two words together, with capitals or without", () => {
    check(
      "The Nasrec Convention Centre and the Dasrath Sports Complex will close.",
      "FAC Nasrec Convention Centre",
      "FAC Dasrath Sports Complex",
    );
    check("He was held at the Makala detention centre.", "FAC Makala detention centre");
    check("Snow fell on the Punggwa nuclear test site.", "FAC Punggwa nuclear test site");
  });

  it("go on behind “and” with a second noun", () => {
    check("The Tiagarra Cultural Centre and Museum opened.", "FAC Tiagarra Cultural Centre and Museum");
    check("She chairs the Marlow and District Hospital Trust.", "ORG Marlow and District Hospital Trust");
    check("They photographed the Military and Aviation Museum.", "FAC Military and Aviation Museum");
  });

  it("are called by a place with “of” in its name, and hospitals by somebody", () => {
    check("The plane left Isle of Man Airport at noon.", "FAC Isle of Man Airport");
    check("Adderley’s Hospital said it had cancelled all operations.", "ORG Adderley’s Hospital");
  });

  it("are not one of many in a place", () => {
    assert.ok(!namesIn("He was hanged in a Milan square in 1945.").includes("FAC Milan square"));
  });

  it("are what another thing is said to be", () => {
    check("She was taken to Pozo de Quilva, another secret prison.", "FAC Pozo de Quilva");
  });

  it("are no chambers of a parliament, nor who governs from a house", () => {
    check("The president of the U.S. House called the bill a mistake.", "ORG U.S. House");
    check("She leads the Virginia House of Delegates.", "ORG Virginia House of Delegates");
    check("The Otto White House refused to comment.", "ORG White House");
    check("They met at Australia House in London.", "FAC Australia House");
  });
});
