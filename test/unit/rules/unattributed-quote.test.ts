import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/rules/check.js";
import { unattributedQuote } from "../../../server/src/rules/unattributed-quote/unattributed-quote.js";
import { checkFinds, checkFix, checkSilent, contextOf, fixesIn, problemsOf } from "./rule-check.js";

const river =
  "The river rose all week, and by Friday the lower town stood under water to the sills of its windows.";
const buses = "Buses run again on Monday, and the bridge opens to lorries at the end of the month.";
const between = (quote: string): string => `${river}\n\n${quote}\n\n${buses}`;

describe("unattributed-quote", () => {
  it("finds a quotation that nothing gives a speaker", () => {
    checkFinds(unattributedQuote, between("«“We were told nothing until the morning.”»"), "warning");
    checkFinds(unattributedQuote, between('«"We were told nothing until the morning."»'), "warning");
  });
  it("finds one whose speaker could only be guessed at", () => {
    checkFinds(
      unattributedQuote,
      `Mayor Ana Vela grew up in the lower town and left it at twenty to build bridges.\n\n«“We were told nothing until the morning.”»\n\n${buses}`,
    );
  });
  it("finds speech over paragraphs once", () => {
    const text = between("“We were told nothing until the morning.\n\n“Then it was too late for us all.”");
    assert.equal(problemsOf(unattributedQuote, contextOf(text)).length, 1);
  });
  it("is silent where the sentence gives a speaker", () => {
    checkSilent(unattributedQuote, [
      between("“We were told nothing until the morning,” Mayor Ana Vela said."),
      between("“We were told nothing until the morning,” said a man who lives on the bank."),
      between("Mayor Ana Vela: “We were told nothing until the morning.”"),
      between("The letter read: “We were told nothing until the morning.”"),
      between("“We were told nothing until the morning,” according to the report."),
    ]);
  });
  it("is silent on speech that is carried over or led in", () => {
    checkSilent(unattributedQuote, [
      "The driver picked up his microphone. “We were told nothing until the morning.” He went on to the bridge.",
      between(
        "The study opens with these words from Mayor Ana Vela.\n\n“We were told nothing until the morning.”",
      ),
      between("“It rained,” Mayor Ana Vela said.\n\n“We were told nothing until the morning.”"),
      between("“It rained,” Mayor Ana Vela said. “We were told nothing until the morning.”"),
      between("Mayor Ana Vela said nobody had warned her.\n\n“We were told nothing until the morning.”"),
      between("Mayor Ana Vela was angry. “We were told nothing until the morning.”"),
      between("Mayor Ana Vela had this to say:\n\n“We were told nothing until the morning.”"),
      between("“We were told nothing until the morning.\n\n“Then it was too late,” Mayor Ana Vela said."),
      between("“We were told nothing until the morning.”\n\n— Ana Vela, mayor"),
      between(
        "“We were told nothing until the morning.”\n\nThose were the words of Mayor Ana Vela on Friday night, as the water rose.",
      ),
    ]);
  });
  it("is silent on titles, mottoes and words held at a distance", () => {
    checkSilent(unattributedQuote, [
      between("The town band played “The Long Wet Road” twice."),
      between("The “experts” left early."),
      between("“Never again.”"),
      between("“Are we there yet, mother?” The question is as old as the road."),
    ]);
  });
  it("is silent on a pull quote of words that are attributed elsewhere", () => {
    checkSilent(unattributedQuote, [
      `${between("“We were told nothing until the morning.”")}\n\n“We were told nothing until the morning,” Mayor Ana Vela said. “Go home.”`,
    ]);
  });
  it("is silent on a quotation without its closing mark", () => {
    checkSilent(unattributedQuote, [between("“We were told nothing until the morning.")]);
  });
  it("puts the comma and the speaker in their places", () => {
    const near = "Mayor Ana Vela grew up in the lower town and left it at twenty to build bridges.";
    const mended = (quote: string, expected: string): void =>
      checkFix(
        unattributedQuote,
        `${near}\n\n${quote}\n\n${buses}`,
        `${near}\n\n${expected}\n\n${buses}`,
        false,
      );
    mended("“We were told nothing until dawn.”", "“We were told nothing until dawn,” Vela said.");
    mended("“Who told them nothing until dawn?”", "“Who told them nothing until dawn?” Vela said.");
    mended("“We were told nothing until dawn”.", "“We were told nothing until dawn,” Vela said.");
    mended(
      "“We and the people up the hill were told nothing at all until dawn”",
      "“We and the people up the hill were told nothing at all until dawn,” Vela said.",
    );
  });
  it("follows the British way when the configuration asks for it", () => {
    const text = `Mayor Ana Vela grew up in the lower town.\n\n“We and the people up the hill were told nothing at all until dawn”\n\n${buses}`;
    const context = { ...contextOf(text), dialect: "en-GB" as const };
    const [problem] = unattributedQuote.check(context);
    assert.deepEqual(
      problem?.fixes?.[0]?.edits.map((edit) => edit.newText),
      [", Vela said."],
    );
    const outside = text.replace("dawn”", "dawn”.");
    const [other] = unattributedQuote.check({ ...contextOf(outside), dialect: "en-GB" as const });
    const [fix] = other?.fixes ?? [];
    assert.equal(applyEdits(outside, fix?.edits ?? []), text.replace("dawn”", "dawn”, Vela said."));
  });
  it("is silent on a header in quotation marks and on speech whose sentence goes on below", () => {
    checkSilent(unattributedQuote, [
      between("‘Mud up to the windows’"),
      between("“My shop became a ferry landing”"),
      between("“We were told nothing until the morning,”\n\nstated Mayor Ana Vela, who was there."),
    ]);
    checkFinds(unattributedQuote, between("«“My shop became a ferry landing.”»"), "warning");
  });
  it("only points out a quotation after sentences about somebody who is quoted elsewhere", () => {
    const profile = (quote: string): string =>
      `“I came here by boat,” said Ana Vela, the mayor.\n\n${buses}\n\nVela has run the town for nine years, longer than anybody before her.\n\n${quote}\n\n${buses}`;
    checkFinds(unattributedQuote, profile("«“We were told nothing until the morning.”»"), "info");
    checkFinds(
      unattributedQuote,
      profile("The talks of Vela and Orban begin in May.\n\n«“We were told nothing until the morning.”»"),
      "warning",
    );
  });
  it("is not put off by the paragraph behind", () => {
    checkFinds(
      unattributedQuote,
      `${river}\n\n«“We were told nothing until the morning.”»\n\n(Buses run again on Monday.)`,
    );
    checkFinds(
      unattributedQuote,
      `${river}\n\n«“We were told nothing until the morning.”»\n\nBuses run again on Monday, and the bridge opens to lorries at the end of the month, the office of the mayor said.`,
    );
  });
  it("queries a row of quotations by its first alone", () => {
    checkFinds(
      unattributedQuote,
      between("«“We were told nothing until the morning.”»\n\n“The boats came too late for most of us.”"),
    );
  });
  it("is silent behind a headline that ran into the quotation", () => {
    checkSilent(unattributedQuote, [between("DAM STAYS SHUT “We were told nothing until the morning.”")]);
  });
  it("hints at a pronoun that two people may be meant by", () => {
    checkFinds(
      unattributedQuote,
      `${river}\n\nRita Orban met Ana Vela at the dam on Friday. “The wall is sound,” «she» said.`,
      "hint",
    );
    checkFinds(
      unattributedQuote,
      `${river}\n\nRita Orban went to the dam on Friday. “The wall is sound,” she said.`,
    );
  });
  it("hints where two people stand side by side, or in nobody's sentence", () => {
    for (const before of ["Rita Orban and Ana Vela rowed out.", "The rise of Rita Orban hurt Ana Vela."])
      checkFinds(unattributedQuote, `${river}\n\n${before} “The wall is sound,” «she» said.`, "hint");
  });
  it("gives no hint where grammar tells who is meant", () => {
    checkSilent(
      unattributedQuote,
      [
        "Rita Orban showed Ana Vela the plans. “The wall is sound,” she said.",
        "Rita Orban met Ana Vela. Ana Vela brought plans. “The wall is sound,” she said.",
        "In a note to Ana Vela, Mayor Rita Orban wrote of rain. “The wall is sound,” she said.",
        "Rita Orban met Paul Vela at the dam. “The wall is sound,” she said.",
        "“The wall leaks,” said Rita Orban, who met Ana Vela at noon. “It will not hold,” she said.",
      ].map((text) => `${river}\n\n${text}`),
    );
  });
  it("offers to name whom a pronoun may stand for", () => {
    const titles = fixesIn(
      unattributedQuote,
      `${river}\n\nRita Orban met Ana Vela at the dam on Friday. “The wall is sound,” she said.`,
    ).map((fix) => fix.title);
    assert.deepEqual([...titles].sort(), ["Name the speaker: Orban", "Name the speaker: Vela"]);
  });
  it("offers the people named nearby, the likeliest first", () => {
    const titles = fixesIn(
      unattributedQuote,
      `Rita Orban builds walls in Elmira, and Mayor Ana Vela pays for them out of the town’s own pocket.\n\n“We were told nothing until the morning.”\n\n${buses}`,
    ).map((fix) => fix.title);
    assert.deepEqual([...titles].sort(), ["Add “, Orban said”", "Add “, Vela said”", "Delete the quotation"]);
  });
  it("offers last to take out a quotation that stands alone, and the break before it", () => {
    const text = `${river}\n\n“We were told nothing until the morning.”\n\n${buses}`;
    const fix = fixesIn(unattributedQuote, text).at(-1);
    assert.equal(fix?.title, "Delete the quotation");
    assert.equal(applyEdits(text, fix?.edits ?? []), `${river}\n\n${buses}`);
  });
  it("mends its own examples", () => {
    for (const { wrong } of unattributedQuote.examples)
      assert.equal(problemsOf(unattributedQuote, contextOf(wrong)).length, 1);
    for (const { right } of unattributedQuote.examples) checkSilent(unattributedQuote, [right]);
  });

  it("never offers a ship as the speaker", () => {
    for (const ship of [
      "Rita Orban built the tanker Elena Mora in Elmira. The Elena Mora ran aground on Friday.",
      "Rita Orban built the Elena Mora, a ferry, in Elmira and then sailed it.",
      "Rita Orban served aboard the Elena Mora for years, and MV Elena Mora was sold.",
      "Rita Orban left town when the Elena Mora sank on Friday with all her freight.",
    ]) {
      const fixes = fixesIn(
        unattributedQuote,
        `${ship}\n\n“We were told nothing until the morning.”\n\n${buses}`,
      );
      const titles = fixes.map(({ title }) => title);
      assert.deepEqual(titles, ["Add “, Orban said”", "Delete the quotation"], ship);
      assert.ok(fixes.every(({ safe }) => !safe));
    }
  });

  it("leaves the titles in a list of sources, and words set large with their speaker", () => {
    checkSilent(unattributedQuote, [
      between("Dole, A. L.; Reyes, T. (June 2007). “Passion for the long term and other goals.”"),
      between(
        "Ann Dole. “Inside the industry’s plan to drain the lake.” Kent Times. https://example.org/lake",
      ),
      between("“We will not go until the last boat has left the harbor.\nAnn Dole, mayor of Kent.”"),
    ]);
  });

  it("leaves a quotation behind which, or below which, a name and a role stand without a verb", () => {
    checkSilent(unattributedQuote, [
      "The yard was shut in May.\n\n“It will take us years to find such a place again.” Ida Moe, head of the rowing club",
      "The yard was shut in May.\n\n“It will take us years to find such a place again.”\n\nIda Moe, head of the rowing club",
      "The yard was shut in May.\n\n“It will take us years to find such a place again.” Ida Moe, head of the rowing club, speaking at its hall",
    ]);
  });
});
