import { runInHeader } from "../../../server/src/rules/run-in-header.js";
import { checkFinds, checkFix, checkSilent } from "./rule-check.js";

const finds = (...texts: readonly string[]): void => {
  for (const text of texts) checkFinds(runInHeader, text, "warning");
};
const silent = (...texts: readonly string[]): void => checkSilent(runInHeader, texts);

const paragraph =
  "The council of Elmira closed the old harbor bridge on Monday after a fire in the control room that lasted all night.";
const second =
  "Drivers have to go around the lake until May, and the ferry is full by six in the morning on most days.";

describe("run-in-header", () => {
  it("finds a question in title case before a sentence", () => {
    finds(
      "«What Comes Next» The council votes on the bridge in May.",
      "«Why It Matters» The bridge carries 4,000 cars a day.",
      "«What To Know» Anna Varga has been mayor since the spring.",
      "«What Comes After» Lavrov’s visit comes weeks after the talks in Geneva.",
    );
  });

  it("finds words in capitals before a sentence", () => {
    finds("«HOW THE FIRE BEGAN» Workers had left a lamp in the control room.");
  });

  it("leaves capitals that begin paragraph after paragraph", () => {
    silent(
      ["HOW THE FIRE BEGAN", "WHO WILL PAY FOR IT", "WHERE THE FERRY GOES"]
        .map((words) => `${words} Workers had left a lamp in the control room. Nobody saw it.`)
        .join("\n\n"),
    );
  });

  it("finds a plain title where other headers look like that", () => {
    const article = (end: string): string =>
      `${paragraph}\n\nThe Cost of Repair\n\n${second}\n\nThe Way Around\n\n${second} ${paragraph}\n\n${end}`;
    finds(article("«The Bigger Picture» In the past ten years the town has closed three bridges."));
    silent("The Bigger Picture In the past ten years the town has closed three bridges.");
  });

  it("leaves sentences that begin with names, titles and questions", () => {
    silent(
      "What Anna Varga said was heard by all.",
      "Why the council closed it is not known.",
      "Former Defense Minister Ragnhild Solvang said the lines were cut.",
      "How Will Varga pay for it? Nobody knows.",
      "When The New York Times asked, the mayor had left.",
      "When Pope Anselm spoke to the crowd, the rain had stopped.",
      "What Do You Know is a radio show from the north.",
      "PORT ELLERY, May 14 (Coast Wire) — The bridge is closed.",
      "UN and EU envoys met in Geneva.",
    );
  });

  it("leaves headers that stand alone, and quotes", () => {
    silent(
      `What Comes Next\n${paragraph}\nWhy It Matters\n${second}`,
      "“What Comes Next The council votes,” read the card that Anna Varga held up in the hall.",
    );
  });

  it("breaks the line as the article breaks its paragraphs", () => {
    checkFix(
      runInHeader,
      `${paragraph}\nWhat Comes Next The council votes on the bridge in May.`,
      `${paragraph}\nWhat Comes Next\nThe council votes on the bridge in May.`,
      false,
    );
    checkFix(
      runInHeader,
      `${paragraph}\n\nWhat Comes Next The council votes on the bridge in May.`,
      `${paragraph}\n\nWhat Comes Next\n\nThe council votes on the bridge in May.`,
      false,
    );
  });
});
