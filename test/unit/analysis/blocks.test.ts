import assert from "node:assert/strict";
import fc from "fast-check";
import { findBlocks } from "../../../server/src/analysis/blocks.js";

const check = (text: string, ...expected: readonly string[]): void =>
  assert.deepEqual(
    findBlocks(text).map(({ start, end }) => text.slice(start, end)),
    expected,
  );

const wrapped = `The mayor of Orvo resigned on Tuesday after a bridge over the
river closed for the third time this year, leaving half of the
town without a road to the hospital and the school.

“I have done what I could for this town and its people,” he
told the council. “Others must go on from here, and they will
find that the work is harder than it looks.”

The council meets on Friday to choose who will stand in for
him until the vote.`;

describe("blocks", () => {
  it("are the lines that hold something, trimmed", () => {
    check("");
    check(" \n\t\n");
    check("one\n\n  two  \nthree", "one", "two", "three");
  });

  it("end at any line break", () => {
    check("a\r\nb\rc\u2028d\u2029e\ff\u0085g", "a", "b", "c", "d", "e", "f", "g");
  });

  it("leave a byte order mark and other invisible characters out", () => {
    check("\ufeffone\n\u200btwo\u0000\n\u200b\n", "one", "two");
  });

  it("join the lines of a hard-wrapped text", () => {
    const paragraphs = wrapped.split("\n\n");
    check(wrapped, ...paragraphs);
    const windows = wrapped.replaceAll("\n", "\r\n");
    check(windows, ...windows.split("\r\n\r\n"));
  });

  it("join the lines of a hard-wrapped text whose paragraphs are indented", () => {
    const indented = wrapped.replaceAll("\n\n", "\n   ");
    check(indented, ...indented.split("\n   "));
  });

  it("join the lines of a hard-wrapped text with a blank line behind each", () => {
    const apart = wrapped.replaceAll("\n\n", "\n\n\n").replace(/(?<!\n)\n(?!\n)/g, "\n\n");
    check(apart, ...wrapped.split("\n\n").map((paragraph) => paragraph.replaceAll("\n", "\n\n")));
  });

  it("join full lines that go on with a name", () => {
    const mail = `The harbour master of Lund says the new crane will not be used before
Easter. "It was built for a bigger quay," the harbour master, Arne
Solid, said on Friday. "We measured twice and they measured once."

The crane cost 14 million kroner. It was paid for on 3 October
2023 and came in 40 crates.`;
    check(mail, ...mail.split("\n\n"));
    const heads =
      "Mayor of Orvo resigns over the bridge that never was\nFerry to the islands will sail again in the autumn\nBakers march on the ministry and throw flour at it";
    check(heads, ...heads.split("\n"));
    const report = `Tarn win the county final

Tarn lost Dara Lunny to a knee in the first half, while the goalkeeper
Cathal Noone was beaten twice by the full forward inside a minute.

Scorers for Tarn: F Mac Garvin 2-4 (1f), C Breslin 1-1, R Dally 0-4, T
Heany 0-3 (2f), P Shiven 0-2.

Tarn: S Tighe; K Loughry, B Gannin, E Moylan; F Mac Garvin, T Heany. S
Prunty took the whistle, and Tarn took the cup to the town hall of the
county.`;
    check(report, ...report.split("\n\n"));
  });

  it("join the lines that a quotation runs over within a sentence", () => {
    const lines = [
      "Head coach Lindi Dube says she will not come back to the side, “not",
      "for money, not for love and not for",
      "the president”, as she put it",
      "on Thursday.",
    ];
    check(lines.join("\n"), lines.join("\n"));
    check("He said “no\nand left.\nNobody stayed.", "He said “no", "and left.", "Nobody stayed.");
  });

  it("join the full lines of paragraphs that a tab marks", () => {
    const wire = `Mayor takes the early lead as Orvo counts
By ANA VELA
	First results from 61 of 85 polling stations show Dr Moses
Wekes of the Harvest Alliance ahead in the race for governor of
Orvo.
	Wekes had 104,212 votes against 97,003 for the mayor, Chris Nam
Waya of the Kend Party, the Electoral Commission said.
	The officer in charge told reporters at the Kand Primary School
that the count in Webu, Mount Elg and Siris was slow.
	“Let us be patient,” she said.`;
    check(wire, ...wire.split(/\n\t|\n(?=By)/));
    const addresses = "https://example.org/a-long-page-about-the-river-and-the-bridge/1\n\n".repeat(7);
    check(addresses, ...addresses.trim().split("\n\n"));
  });

  it("keep list items and headers of a hard-wrapped text apart", () => {
    const list = "- bread and milk for the children of the lower town\n- blankets";
    check(
      `${wrapped}\n\nWhat Comes Next\n\n${list}`,
      ...wrapped.split("\n\n"),
      "What Comes Next",
      ...list.split("\n"),
    );
  });

  it("keep the lines of poems, lists and short paragraphs apart", () => {
    const poem =
      "The river rose in the night\nand no one knew\nhow far the water\nmeant to go, or why\nit came at all";
    check(poem, ...poem.split("\n"));
    const dialogue =
      "Who won?\nNobody did.\nThen why are they dancing in the streets of the town?\nThey like to.";
    check(dialogue, ...dialogue.split("\n"));
  });

  it("are the lines of a text with a line a paragraph", () => {
    const lines = wrapped.split("\n\n").map((paragraph) => paragraph.replaceAll("\n", " "));
    check(lines.join("\n"), ...lines);
  });

  it("are in order, apart, trimmed and never empty, and hold all that is visible", () => {
    const piece = fc.constantFrom(
      "word ",
      "line of a wrapped text that is rather long, ",
      "\n",
      "\r\n",
      "\n\n",
      "- ",
      " ",
      "\ufeff",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join("");
        let reached = 0;
        for (const { start, end } of findBlocks(text)) {
          assert.ok(start >= reached && end > start);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.equal(text.slice(reached, start).trim(), "");
          reached = end;
        }
        assert.equal(text.slice(reached).trim(), "");
      }),
    );
  });
});
