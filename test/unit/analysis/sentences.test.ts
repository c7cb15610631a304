import assert from "node:assert/strict";
import { sentencesOf } from "./known-world.js";

/** `marked` is a paragraph with a bar at every sentence end inside it. */
const check = (marked: string): void => {
  const text = marked.replaceAll(" | ", " ").replaceAll("|", "");
  const sentences = sentencesOf(text).map((sentence) => text.slice(sentence.start, sentence.end));
  assert.deepEqual(
    sentences,
    marked.split("|").map((part) => part.trim()),
  );
};

describe("sentences", () => {
  it("end at stops, question and exclamation marks", () => {
    check("The dam held. | Nobody slept! | Who would?");
    check("It held, the mayor said; others fled: to the hills");
  });

  it("do not end after titles, initials and opening abbreviations", () => {
    check("Gen. Orvo Tal met Dr. J. R. Pell and Sen. Ann Roe. | They left.");
    check("The Rev. Ann Roe, Jr., spoke at 5 p.m. Monday in St. Orvo on Oct. 12, 2020.");
    check("See No. 5 in vol. 3 of Roe v. Hale.");
    check("The panel (see Sec. 4) met Rep. Lee Orr (D-Va.) on Tuesday.");
  });

  it("end after an abbreviation where a small word opens the next", () => {
    check("She lives in Washington, D.C. | The mayor does not.");
    check("The vote was at 5 p.m. | He lost.");
    check("He joined Orvo Inc. | It folded.");
    check("The U.S. | In short, it failed.");
  });

  it("take the closing marks that follow a stop", () => {
    check("“We won.” | She smiled.");
    check("''We won.'' | She smiled.");
    check('"We won." | "So we did."');
    check("(It rained.) | They played on.");
    check("He said: ‘We won.’ | She smiled.");
  });

  it("go on after a quoted question when its speaker follows", () => {
    check("“Who won?” he asked. | Nobody knew.");
    check("“Who won?” Mayor Orvo Tal asked. | Nobody knew.");
    check("“We won!” shouted Tal.");
    check("“Who won?” | Silence fell over the town.");
  });

  it("go on after an ellipsis unless a new sentence begins", () => {
    check("We … will go on.");
    check("Well... maybe.");
    check("So . . . we go on.");
    check("They waited... | The train came.");
  });

  it("end at a stop that lacks its space", () => check("It ended.|The mayor left."));

  it("end where the next begins small after a common word", () =>
    check("The train stopped. | then it left."));

  it("do not end after the number of a list item", () => check("1. Orvo Tal leads."));
});
