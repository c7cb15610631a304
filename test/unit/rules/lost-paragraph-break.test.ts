import { lostParagraphBreak } from "../../../server/src/rules/lost-paragraph-break.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

describe("lost-paragraph-break", () => {
  it("finds an opening mark behind a sentence of open speech", () => {
    checkFinds(
      lostParagraphBreak,
      "“The roof went first,” said Ida Moor. “We «ran.» “The barn was next.”",
      "info",
    );
    checkFinds(lostParagraphBreak, 'He shrugged. "We «ran!» "The barn was next," said Ida Moor.', "info");
  });

  it("says it once, and breaks the line in every place", () => {
    checkFix(
      lostParagraphBreak,
      "Barn burns\n\n“The roof went first,” said Ida Moor. “We ran. “The barn was next. “The cows were out.”",
      "Barn burns\n\n“The roof went first,” said Ida Moor. “We ran.\n\n“The barn was next.\n\n“The cows were out.”",
      false,
    );
  });

  it("leaves speech within speech, paragraphs that stand apart and marks that are missing", () => {
    checkSilent(lostParagraphBreak, [
      "“She told me. “Run.” And I ran,” said Ida Moor.",
      "“The roof went first.\n“The barn was next,” said Ida Moor.",
      "“The roof went first, said Ida Moor. “The barn was next.”",
      "“The roof went first,” said Ida Moor. “The barn was next.”",
    ]);
  });
});
