import { htmlEntity } from "../../../server/src/rules/html-entity.js";
import { missingSpace } from "../../../server/src/rules/missing-space.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(htmlEntity, text, severity);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(htmlEntity, text, expected, safe);

describe("html-entity", () => {
  it("finds characters that are written as code", () => {
    finds("The writer Anna Pongr«&aacute;»cz spoke in the library.");
    finds("The mayor «&mdash;» who is 61 «&mdash;» will not run again.");
    finds("It«&#39;»s the third fire at the mill, and Jos«&#xE9;» Lanz knows it.");
  });

  it("puts the character there", () => {
    mends("The caf&eacute; was sold.", "The café was sold.");
    mends("The ferry&rsquo;s captain was not hurt.", "The ferry’s captain was not hurt.");
    mends("The vote was 40&nbsp;to 12.", "The vote was 40 to 12.");
    mends("The caf&amp;eacute; was sold.", "The café was sold.");
    mends("The firm of Black &amp; Pool owns the yard.", "The firm of Black & Pool owns the yard.", false);
    mends("The par&shy;ish is small.", "The parish is small.");
  });

  it("leaves what stands for no character, and addresses", () => {
    checkSilent(htmlEntity, [
      "Research at R&D firms is paid for by AT&T; nobody else pays.",
      "See example.org/page?lang=en&copy=2&reg=north for the form.",
      "The label said &nosuchname; and &#0; and &#xD800; in red.",
    ]);
  });

  it("is the only one that speaks of them", () => {
    checkSilent(missingSpace, ["The writer Anna Pongr&aacute;cz spoke at Malm&ouml; in May."]);
  });
});
