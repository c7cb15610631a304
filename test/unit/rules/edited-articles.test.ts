import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type Analysis, analyze } from "../../../server/src/analysis/analyze.js";
import { loadResources, type Resources } from "../../../server/src/analysis/resources.js";
import { analysisOptions, ruleContext } from "../../../server/src/config/context.js";
import { resolveSettings } from "../../../server/src/config/settings.js";
import { readResource } from "../../../server/src/node/resource-files.js";
import { checkArticle } from "../../../server/src/rules/check.js";

const paragraphs = [
  "HARBOUR NEWS",
  "Ferry to Sail Again After Long Talks",
  "By Mara Quist",
  "TALLBO, June 3 — The head of the port, Ada Finch, said the ferry would sail again, and she wept.",
  "“We waited for a ferry,” Finch said. “Its bow is new, and it’s engine is not.”",
  "What Comes Next",
  "Bo Lind told reporters that the plan had been dropped. He  called it “a disgrace” and goverment folly.",
  "According to the council, two of the bridges are safe. the third has to wait until June 9.",
  "“Nobody saw the draft. It was late, and Finch said it was lost",
  "“and nobody will,” said Lind, the mayor of Tallbo. Ms. Finsh disagreed.",
  "THE COUNCIL MET LATE ON MONDAY AND MADE NO DECISION ABOUT IT’S BUDGET.",
  "The council met late on Monday to hear him out. The council met late on Monday to hear him out.",
  "Correction: an earlier version gave a wrong colour of the ferry; the colors are grey and white.",
  "Read more: Port of Tallbo",
];

const settings = resolveSettings({}, "");

describe("an article that is edited", () => {
  let resources: Resources;
  before(async () => {
    resources = await loadResources(readResource);
  });

  const read = (text: string, previous?: Analysis) => {
    const analysis = analyze(text, analysisOptions(resources, settings), previous);
    const context = ruleContext(analysis.article, resources, settings);
    return { analysis, problems: checkArticle(context, settings.levels).problems };
  };

  /** A paragraph is moved, doubled or taken out, or something is typed at a place of one. */
  const edit = fc.record({
    how: fc.constantFrom("move", "double", "drop", "type", "type", "type"),
    paragraph: fc.nat(),
    to: fc.nat(),
    piece: fc.constantFrom(
      "e",
      " ",
      "“",
      "”",
      "’s",
      " its ",
      "\n\n",
      " he ",
      "Mr. Vale ",
      "👍",
      ", Lind said,",
    ),
  });

  it("gives what its text gives that is read for the first time, wherever its paragraphs move", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 6 }), (edits) => {
        const list = [...paragraphs];
        let previous: Analysis | undefined = read(list.join("\n\n")).analysis;
        for (const { how, paragraph, to, piece } of edits) {
          const index = paragraph % list.length;
          const words = list[index] ?? "";
          const at = to % (words.length + 1);
          if (how === "type") list[index] = words.slice(0, at) + piece + words.slice(at);
          else if (how !== "double") list.splice(index, 1);
          if (how === "move" || how === "double") list.splice(to % (list.length + 1), 0, words);
          const text = list.join("\n\n");
          const edited = read(text, previous);
          const fresh = read(text);
          assert.deepEqual(edited.analysis.article, fresh.analysis.article);
          assert.deepEqual(edited.problems, fresh.problems);
          previous = edited.analysis;
        }
      }),
      { numRuns: 30 },
    );
  });

  it("reads a paragraph anew whose quotations and names another paragraph changes", () => {
    const before = read(paragraphs.join("\n\n")).analysis;
    for (const dropped of paragraphs) {
      const text = paragraphs.filter((paragraph) => paragraph !== dropped).join("\n\n");
      assert.deepEqual(read(text, before).analysis.article, read(text).analysis.article, dropped);
    }
  });

  it("has the very sentences again that no edit moved or changed", () => {
    const text = paragraphs.join("\n\n");
    const before = read(text).analysis;
    const after = read(text.replace("two of the bridges", "two old bridges"), before).analysis;
    const same = after.article.paragraphs.map(
      ({ sentences }, index) => sentences === before.article.paragraphs[index]?.sentences,
    );
    const edited = paragraphs.findIndex((paragraph) => paragraph.includes("two of the bridges"));
    assert.deepEqual(
      same,
      paragraphs.map((_, index) => index < edited),
    );
  });
});
