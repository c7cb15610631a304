import { firstReference } from "../../../server/src/rules/first-reference.js";
import { checkFinds, checkFix } from "./rule-check.js";

const finds = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(firstReference, text, "info");
};
const nothingIn = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(firstReference, text);
};

const lead =
  "The council of Elmira closed the old harbor bridge on Monday after a fire in the control room that lasted all night long.";

describe("first-reference", () => {
  it("finds a surname before the full name", () => {
    finds(
      `${lead} The mayor spoke to «Reyes» on the phone. Tomas Reyes has built bridges for twenty years. Reyes will return.`,
      `${lead}\nA day later «Hallgrimsson» promised a new bridge by the summer. Jonas Hallgrimsson owns the yard.`,
    );
  });

  it("finds a first name where the article uses the surname", () => {
    finds(
      `${lead} Tomas Reyes has built bridges for years. Reyes was asked first. Reyes agreed. Reyes signed. Reyes left. Then «Tomas» came back.`,
    );
  });

  it("leaves people who are introduced first", () => {
    nothingIn(
      `${lead} Tomas Reyes has built bridges for twenty years. Reyes will return in May, and Reyes knows it.`,
    );
  });

  it("leaves headlines, quotes, offices and modifiers", () => {
    nothingIn(
      `Reyes to mend harbor bridge\n${lead}\nTomas Reyes has built bridges for twenty years. Reyes will return.`,
      `${lead} “I called Reyes at once,” said the mayor. Tomas Reyes has built bridges for twenty years.`,
      `${lead} The talks were led by President Reyes in the end. Tomas Reyes was elected in May.`,
      `${lead} The mayor called the Reyes shipyard. Tomas Reyes has built bridges for twenty years.`,
    );
  });

  it("leaves people who share a name", () => {
    nothingIn(
      `${lead} The mayor called Reyes at night. Tomas Reyes has built bridges. His sister, Clara Reyes, runs the yard.`,
    );
  });

  it("gives the full name", () => {
    checkFix(
      firstReference,
      `${lead} The mayor spoke to Reyes on the phone. Tomas Reyes has built bridges for twenty years.`,
      `${lead} The mayor spoke to Tomas Reyes on the phone. Tomas Reyes has built bridges for twenty years.`,
      false,
    );
  });
});
