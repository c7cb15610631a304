import { misplacedHeadline } from "../../../server/src/rules/misplaced-headline.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const lead = "The council of Elmira closed the old harbor bridge on Monday after a fire in the control room.";
const body =
  "Drivers have to go around the lake until May. The mayor, Anna Varga, said the repairs would cost $2 million.";
const headline = "Elmira council closes old harbor bridge after fire";

describe("misplaced-headline", () => {
  it("finds a headline below the text", () => {
    checkFinds(misplacedHeadline, `${lead}\n${body}\n«${headline}»`, "info");
    checkFinds(misplacedHeadline, `${lead}\n${body}\n«${headline}»\n\nCategories:\n`, "info");
  });

  it("leaves a headline at the top and a last sentence", () => {
    checkFinds(misplacedHeadline, `${headline}\n${lead}\n${body}`);
    checkFinds(misplacedHeadline, `${lead}\n${body}\n${headline}.`);
    checkFinds(misplacedHeadline, `${headline}\n${lead}\n${body}\n${headline}`);
    checkSilent(misplacedHeadline, ["", "\n", lead]);
  });

  it("moves it to the top, apart as the paragraphs are", () => {
    checkFix(misplacedHeadline, `${lead}\n${body}\n${headline}`, `${headline}\n${lead}\n${body}`, false);
    checkFix(
      misplacedHeadline,
      `${lead}\n\n${body}\n\n${headline}\n`,
      `${headline}\n\n${lead}\n\n${body}\n`,
      false,
    );
  });
});
