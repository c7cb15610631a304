import assert from "node:assert/strict";
import { findBlocks } from "../../../server/src/analysis/blocks.js";
import { readStructure, type Structure } from "../../../server/src/analysis/structure.js";
import type { Span } from "../../../server/src/article/span.js";
import { isEnglish, sentencesOf } from "./known-world.js";

const read = (text: string): Structure =>
  readStructure(
    text,
    findBlocks(text).map((block) => ({
      ...block,
      sentences: sentencesOf(text.slice(block.start, block.end)).map((sentence) => ({
        start: sentence.start + block.start,
        end: sentence.end + block.start,
        tokens: sentence.tokens.map((token) => ({
          ...token,
          start: token.start + block.start,
          end: token.end + block.start,
        })),
      })),
    })),
    isEnglish,
  );

const first =
  "The mayor of Orvo resigned on Tuesday after the bridge over the Tal closed for the third time this year.";
const second =
  "Engineers had warned the council in March that the piers were failing and that repairs would cost 12 million.";
const third = "The council meets on Friday to choose who will stand in for him until the vote in the autumn.";

/** Lines written `kind| text`; a line without a kind is text. Checks the kind of every paragraph. */
const check = (...lines: readonly string[]): void => {
  const parsed = lines.map((line) => {
    const match = /^(?<kind>[a-z-]+)\| (?<text>.*)$/u.exec(line);
    return { kind: match?.groups?.["kind"] ?? "text", text: match?.groups?.["text"] ?? line };
  });
  const text = parsed.map((line) => line.text).join("\n");
  const structure = read(text);
  assert.deepEqual(
    structure.paragraphs.map((paragraph) => ({
      kind: paragraph.kind,
      text: text.slice(paragraph.start, paragraph.end),
    })),
    parsed,
  );
};

/** That `line` between paragraphs of text is no header. */
const checkNoHeader = (...lines: readonly string[]): void => {
  for (const line of lines) {
    const kinds = read([first, second, line, third, first].join("\n")).paragraphs.map(({ kind }) => kind);
    assert.equal(kinds.includes("header"), false, line);
  }
};

const checkHeader = (...lines: readonly string[]): void => {
  for (const line of lines) check(first, second, `header| ${line}`, third);
};

describe("headlines", () => {
  it("are a first line without a stop, or in capitals, above a body", () => {
    check("headline| Orvo mayor quits over bridge", first);
    check("headline| Orvo Mayor Quits Over Bridge.", first);
    check("headline| ORVO MAYOR QUITS OVER BRIDGE", first);
    check("headline| Who will mend the bridge at Orvo?", first);
    check("headline| Orvo mayor quits over bridge;", first);
    check("headline| Storm hold off late Kings rally, 112-108", first);
  });

  it("may have a kicker above them", () =>
    check("POLITICS", "headline| Orvo mayor quits over bridge", first));

  it("are one line that is being typed, in title case", () =>
    check("headline| Orvo Mayor Quits Over Bridge"));

  it("are not the first sentence", () => {
    check(first, second);
    check("The mayor of Orvo quit.", first);
    check("the mayor of orvo quit", first);
    check("ORVO — The mayor quit.", first);
    check("The mayor of Orvo quit.");
  });

  it("may have moved to the end", () => {
    check(first, second, third, "headline| Mayor of Orvo quits after bridge closed again");
    check(
      "headline| Orvo mayor quits over bridge",
      first,
      second,
      "Mayor of Orvo quits after bridge closed again",
    );
    check(first, second, "Pale horses dance under the southern moon");
    check(first, second, "Additional reporting by Ilda Roe in Orvo council and bridge");
    check(first, second, third, "The mayor of Orvo resigned.");
  });

  it("are given as a span", () => {
    const text = `Orvo mayor quits over bridge\n${first}`;
    assert.deepEqual(read(text).headline, { start: 0, end: 28 });
    assert.equal(read(first).headline, undefined);
  });
});

describe("bylines", () => {
  const checkByline = (line: string, ...names: readonly string[]): void => {
    const text = `Orvo mayor quits over bridge\n${line}\n${first}`;
    const { byline } = read(text);
    assert.equal(byline && text.slice(byline.start, byline.end), line);
    assert.deepEqual(
      byline?.names.map((name: Span) => text.slice(name.start, name.end)),
      names,
    );
  };

  it("name their writers", () => {
    checkByline("By Jane Roe and John Pell", "Jane Roe", "John Pell");
    checkByline("BY JANE ROE", "JANE ROE");
    checkByline("By Jane Roe, John Pell and Ilda van der Tal", "Jane Roe", "John Pell", "Ilda van der Tal");
    checkByline("JANE ROE, Staff Writer", "JANE ROE");
    checkByline("Story by Jane O. Roe", "Jane O. Roe");
    checkByline("By Jane Roe, political correspondent", "Jane Roe");
    checkByline("By Jane Roe in Orvo", "Jane Roe");
    checkByline("By Jane Roe | Orvo Gazette", "Jane Roe", "Orvo Gazette");
    checkByline("By Jane Roe for the Orvo Gazette", "Jane Roe");
    checkByline("By Reuters");
  });

  it("are not sentences that begin alike", () => {
    check("headline| Orvo mayor quits over bridge", "By Tuesday the bridge was shut.", first);
    check("headline| Orvo mayor quits over bridge", "By then Jane Roe had left the town.", first);
  });
});

describe("datelines", () => {
  const checkDateline = (opening: string, place: string, date?: string, agency?: string): void => {
    const text = `Orvo mayor quits over bridge\n${opening} The mayor of Orvo resigned on Tuesday.`;
    const { dateline } = read(text);
    const under = (span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);
    assert.deepEqual(
      [under(dateline), under(dateline?.place), under(dateline?.date), under(dateline?.agency)],
      [opening, place, date, agency],
    );
  };

  it("have a place, and may have a date and an agency", () => {
    checkDateline("GENEVA, June 3 (Reuters) —", "GENEVA", "June 3", "Reuters");
    checkDateline("WASHINGTON (AP) -", "WASHINGTON", undefined, "AP");
    checkDateline("TALLIN HARBOR, Maine (AP) _", "TALLIN HARBOR, Maine", undefined, "AP");
    checkDateline("LONDON —", "LONDON");
    checkDateline("KYIV, Ukraine —", "KYIV, Ukraine");
    checkDateline("ST. LOUIS, Dec. 11 —", "ST. LOUIS", "Dec. 11");
    checkDateline("NAIROBI/KAMPALA, 3 May 2024 (AFP) –", "NAIROBI/KAMPALA", "3 May 2024", "AFP");
    checkDateline("PORTLAND, Maine --", "PORTLAND, Maine");
    checkDateline("Mexico City (AFP) –", "Mexico City", undefined, "AFP");
    checkDateline("Pretoria –", "Pretoria");
  });

  it("are not other words before a dash", () => {
    for (const opening of [
      "AFL-CIO",
      "UPDATE —",
      "The mayor — who quit —",
      "PELL--Jane",
      "Roe – who",
      "Analysis —",
    ]) {
      assert.equal(read(`${opening} Leaders met in Orvo on Tuesday.`).dateline, undefined, opening);
    }
  });
});

describe("section headers", () => {
  it("are short lines that introduce what follows", () => {
    checkHeader("Why It Matters", "What To Know", "What people are saying", "THE ROAD AHEAD", "Background");
    checkHeader("What comes next?", "Key points:", "What to know:", "A town without a bridge", "Who pays?");
    checkHeader("Residents reject the plan", "5 things to watch");
  });

  it("may introduce a list", () => {
    check(
      first,
      second,
      "header| What To Know",
      "list-item| - The bridge is shut.",
      "list-item| - The mayor quit.",
    );
  });

  it("are not lead-ins, questions in passing, speech or sentences", () => {
    checkNoHeader("One resident tweeted:", "Here are the facts:", "Roe then asked, “With whom?”");
    checkNoHeader("What had they done?", "Did that mean the end?", "Nobody knew.", "And then?…");
    checkNoHeader("Q: Will you run?", "JANE ROE: Why not?", "“We have lost everything.”");
  });

  it("are not names, signatures, time stamps, rows, scores or links", () => {
    checkNoHeader("Ilda Zorvik", "— Ilda Roe", "12:35 p.m.", "3 May 2024", "Orvo 3, Hale 1", "Orvo 3-1 Hale");
    checkNoHeader("Team\tPoints", "https://example.org", "@orvotown", "Also read: Bridge shut", "10");
    checkNoHeader("and the others", "all of the town");
  });

  it("are not at the end, or above other short lines", () => {
    check(first, second, "What To Know");
    check(first, second, third, "Bread", "Milk", "Blankets", "Water", "Candles");
  });

  it("are not the second line of a headline", () => {
    check("headline| Orvo mayor quits over bridge", "Council to choose a stand-in before autumn vote", first);
  });

  it("are not a line that stands twice", () => check(first, "What To Know", second, "What To Know", third));

  it("begin sections", () => {
    const text = [
      "Orvo mayor quits over bridge",
      first,
      "Key points:",
      second,
      third,
      "What Next",
      first,
    ].join("\n");
    const { sections } = read(text);
    assert.deepEqual(
      sections.map(({ header, first: from, last }) => [
        header && text.slice(header.start, header.end),
        from,
        last,
      ]),
      [
        [undefined, 1, 1],
        ["Key points", 3, 4],
        ["What Next", 6, 6],
      ],
    );
    assert.equal(sections.at(-1)?.end, text.length);
  });

  it("leave one section without a header where there are none", () => {
    assert.deepEqual(read(`${first}\n${second}`).sections, [
      { start: 0, end: first.length + 1 + second.length, first: 0, last: 1 },
    ]);
    assert.deepEqual(read("").sections, []);
  });
});

describe("other lines of the page", () => {
  it("are list items", () => {
    check(first, "list-item| • Bread and milk", "list-item| • Blankets", second);
    check(first, "list-item| 1. Bread and milk", "list-item| 2. Blankets", second);
    check(first, "— Ilda Roe", second);
  });

  it("are captions and credits", () => {
    check(first, "caption| The bridge on Monday. (Photo by Jane Roe)", second);
    check(first, "caption| Pictured: the bridge before it closed on Monday morning.", second);
    check(first, "caption| Jane Roe/Getty Images", second);
    check(first, "The poll by Reuters/Tal found that few would go.", second);
  });

  it("are pull quotes: quotes that stand in the text already", () => {
    const quote = "“I have done what I could for this town,”";
    check(
      first,
      "pull-quote| “I have done what I could for this town”",
      `${quote} he told the council on Tuesday.`,
    );
    check(first, "“I have done what I could for this town.”", second);
  });

  it("are name labels of an interview", () => {
    const answer = "“I have done what I could, and others must go on from here.”";
    check(first, "label| Jane Roe:", answer, "label| Ilda Tal:", answer);
    check(first, "label| Roe", second, "label| Tal", third, "label| Roe", second, "label| Tal", third);
  });
});

describe("page residue", () => {
  it("is whole lines", () => {
    for (const line of [
      "Learn more",
      "Advertisement",
      "Share this",
      "Read more: Mayor quits over bridge",
      "Sign up for our newsletter",
      "Click here to subscribe",
      "Photo: Getty",
      "Story continues below",
      "Categories:",
      "Tags: bridge, Orvo",
      "Comments (12)",
      "Follow us on Facebook",
      "© 2024 Orvo Gazette. All rights reserved.",
      "Facebook Twitter Email",
    ]) {
      check(first, `residue| ${line}`, second);
    }
  });

  it("is not what people write", () => {
    for (const line of [
      "Share prices fell in Orvo on Tuesday.",
      "Follow the river and you will see the bridge.",
      "Tags were found on the sheep near Orvo.",
      "Advertisement Standards officials met the council.",
      "Sign up to help was all she asked of them.",
      "More people came to the bridge on Monday.",
      "Comment was not to be had from the council.",
    ]) {
      check(first, line, second);
    }
  });

  it("is the start of a line that ran into its paragraph", () => {
    const text = `${first}\nicon for taking action The head of the council, Ilda Tal, told Pell of the bridge.`;
    const { paragraphs, residue } = read(text);
    assert.deepEqual(
      residue.map(({ start, end }) => text.slice(start, end)),
      ["icon for taking action"],
    );
    assert.equal(paragraphs[1]?.kind, "text");
  });
});
