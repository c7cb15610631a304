import assert from "node:assert/strict";
import fc from "fast-check";
import { watchFixes } from "../../../scripts/eval/fixes.js";
import { applyEdits, checkArticle, fixAll, safeFixes } from "../../../server/src/rules/check.js";
import { contextOf } from "./rule-check.js";

const check = (text: string) => {
  const context = contextOf(text);
  const { problems, failures } = checkArticle(context, new Map());
  assert.deepEqual(failures, []);
  return { context, problems };
};

const body =
  "Nordmark has a bridge again after years of waiting. The mayor opened it on Monday, and the council paid for it. “We are glad,” said Anna Varga, who leads the council. “Come and see.” The town’s harbour stays closed until May, when the ferry comes back.";

/** A paragraph with a fault, and what unattended fixing must make of it. */
const mended: readonly (readonly [string, string])[] = [
  ["The mayor took a hour to reach the bridge.", "The mayor took an hour to reach the bridge."],
  [
    "The coach Sven T&ouml;rnqvist met Fran&ccedil;ois Dubr&eacute; at the&nbsp;club.",
    "The coach Sven Törnqvist met François Dubré at the club.",
  ],
  ["He joined a MSNBC show about the harbour.", "He joined an MSNBC show about the harbour."],
  ["The council  voted late on the plan.", "The council voted late on the plan."],
  ["The council,, which met late, left the hall.", "The council, which met late, left the hall."],
  ["The vote on the bridge was late..", "The vote on the bridge was late."],
  ["The visit comes after after the vote.", "The visit comes after the vote."],
  ["The town lost it’s own bridge in the flood.", "The town lost its own bridge in the flood."],
  ["The firm said it’s US sales had fallen for a year.", "The firm said its US sales had fallen for a year."],
  ["The bridge is old, and its been closed for years.", "The bridge is old, and it’s been closed for years."],
  ["The vote was late. the mayor had left.", "The vote was late. The mayor had left."],
  ["The vote was late.The mayor had left.", "The vote was late. The mayor had left."],
  ["They met the govenrment in the hall.", "They met the government in the hall."],
  ['The mayor called it "a good day" for the town.', "The mayor called it “a good day” for the town."],
];

/** Paragraphs that unattended fixing must leave as they are: right, or wrong in a way that somebody must look at. */
const left: readonly string[] = [
  "The state took a US$600 billion loan before a Uefa Cup exit and a Unesco vote.",
  "A FTSE 100 firm hides a MAC address from the town.",
  "Pupils of Sgoil an Rubha sang at Páirc an Chrócaigh and in Bruck an der Leitha.",
  "The airline says that its US rival cut its US sales and its IT staff.",
  "The side leads the Liga Profesional, and they saw Comet Tempel over the town.",
  "Futures on Liffe fell while the film La notte ran in the hall.",
  "AP-NORDMARK-FLOOD,1st Ld-Writethru,0321",
  "1. Nordmark,Played 10,Won 6,Drawn 2",
  "Yes    33%.\nNo    58%.",
  "The film Rocky II II opened after World War I I think.",
  "The king came in in May, and the man they look for for days left.",
  "The club sold two players. but kept the captain for a year.",
  "The plan was read by members of the council. in May when the ferry comes back.",
  "The song was over. bell hooks wrote the book about the town.",
  "The mayor is one of a kind, and so is its one of a kind bridge.",
  "Anna Varga (also Vagra) leads the council of the town.",
];

const article = (paragraphs: readonly string[]): string => `${[body, ...paragraphs].join("\n\n")}\n`;

describe("safe fixes", () => {
  for (const [wrong, right] of mended)
    it(`mend: ${wrong}`, () => {
      assert.equal(fixAll(article([wrong]), contextOf, new Map()).text, article([right]));
    });

  for (const text of left)
    it(`leave: ${text}`, () => {
      assert.equal(fixAll(article([text]), contextOf, new Map()).text, article([text]));
    });

  it("leave a text in which every rule is silent where they were, and never go to and fro", () => {
    const paragraphs = [...mended.map(([wrong]) => wrong), ...left, body];
    fc.assert(
      fc.property(
        fc.subarray(paragraphs.map((_, index) => index)),
        fc.array(fc.nat({ max: 200 }), { maxLength: 3 }),
        (chosen, cuts) => {
          const whole = article(chosen.map((index) => paragraphs[index] ?? ""));
          // A word lost here and there makes neighbours that nobody wrote down.
          const text = cuts.reduce((rest, cut) => rest.split(" ").toSpliced(cut, 1).join(" "), whole);
          assert.deepEqual(watchFixes(check, text).faults, []);
          const { text: fixed } = fixAll(text, contextOf, new Map());
          const again = check(fixed);
          assert.equal(applyEdits(fixed, safeFixes(again.problems, again.context).edits), fixed);
        },
      ),
      { numRuns: 40 },
    );
  }).timeout(120_000);
});
