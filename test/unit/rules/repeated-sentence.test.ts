import { repeatedSentence } from "../../../server/src/rules/repeated-sentence.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (text: string, severity = "warning"): void => checkFinds(repeatedSentence, text, severity);
const silent = (...texts: readonly string[]): void => checkSilent(repeatedSentence, texts);
const mends = (text: string, expected: string, safe = true): void =>
  checkFix(repeatedSentence, text, expected, safe);

const opening = "The council of the old town met late on Monday.";
const middle = "Nobody had asked the mayor about the bridge before.";
const closing = "It will vote again in the coming week.";

describe("repeated-sentence", () => {
  it("finds a sentence that stands twice", () => {
    finds(`${opening} «${opening}» ${closing}`);
    finds(`${opening} ${middle}\n\n«${opening}» ${closing}`);
    finds(`${opening} ${middle}\n\n${closing}\n\n«${middle}»`);
  });

  it("finds a paragraph that stands twice, as one", () => {
    finds(`${opening} ${middle}\n\n${closing}\n\n«${opening} ${middle}»`);
    finds(`Why so late? ${opening}\n\n${closing}\n\n«Why so late? ${opening}»`);
  });

  it("does not mind capitals, spaces and the kind of marks", () => {
    finds(`${opening} ${middle}\n\n«${opening.toUpperCase()}» ${closing}`);
    finds(
      '“We of the town are all ready,” said Anna Varga. It was late.\n\n«"We of the town are all ready," said  Anna Varga.»',
    );
  });

  it("leaves short sentences", () => silent("He said no. It was late. He said no. It was late again."));

  it("leaves sentences that differ", () => {
    silent(`${opening} The council of the old town met late on Tuesday.`);
  });

  it("leaves headlines", () => silent(`Council of Old Town Meets Late on Monday\n\n${opening} ${closing}`));

  it("only points it out where the article repeats itself again and again", () => {
    const live = `${opening} ${middle} ${closing} The hall was full until the early morning.`;
    finds(
      `${live}\n\nIt was noon.\n\n«${opening}»\n\nIt was one.\n\n«${middle}»\n\nIt was two.\n\n«${closing}»\n\nIt was three.\n\n«${opening}»`,
      "info",
    );
  });

  it("deletes the second with the space or the break beside it", () => {
    mends(`${opening} ${opening} ${closing}`, `${opening} ${closing}`, false);
    mends(
      `${opening}\n\n${closing}\n\n${opening}\n\n${middle}`,
      `${opening}\n\n${closing}\n\n${middle}`,
      false,
    );
    mends(`${opening} ${middle}\n\n${opening} ${closing}`, `${opening} ${middle}\n\n${closing}`, false);
    mends(`${opening} ${middle}\n\n${closing} ${opening}`, `${opening} ${middle}\n\n${closing}`, false);
  });
});
