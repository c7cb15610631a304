import assert from "node:assert/strict";
import * as fc from "fast-check";
import { checkArticle, fixAll } from "../../../server/src/rules/check.js";
import { ignoredFindings, rememberFinding } from "../../../server/src/rules/left-alone/ignored-finding.js";
import { contextOf } from "./rule-check.js";

const rule = "duplicated-word";

/** A text with the finding between « and ». */
const marked = (text: string) => {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  return { article: { text: text.replace(/[«»]/g, "") }, finding: { start, end, rule } };
};

/** Whether a finding that was let stand in one text is known again in another. */
const isKnown = (before: string, after: string): boolean => {
  const { article, finding } = marked(before);
  const now = marked(after);
  return ignoredFindings([rememberFinding(article, finding)])(now.article, now.finding);
};

const remembered = (text: string) => {
  const { article, finding } = marked(text);
  return rememberFinding(article, finding);
};

describe("rememberFinding", () => {
  it("keeps the words and five words on each side, on the same line", () => {
    assert.deepEqual(
      remembered("Intro.\nOn Monday the crew of the ferry «had  had» enough of the long cold\nwait."),
      {
        rule,
        words: "had had",
        before: "the crew of the ferry",
        after: "enough of the long cold",
      },
    );
  });

  it("has no context where the line has none", () => {
    assert.deepEqual(remembered("Intro.\r\n«Learn more»\r\nThe end."), {
      rule,
      words: "Learn more",
      before: "",
      after: "",
    });
  });

  it("knows a long text by its two ends, in whole words", () => {
    const { words } = remembered(
      `«The tide that came in at the old stone harbour on Monday, ${"wave upon wave, ".repeat(20)}went out again.»`,
    );
    assert.equal(
      words,
      "The tide that came in at the old stone harbour on Monday, … upon wave, wave upon wave, wave upon wave, went out again.",
    );
  });

  it("reads a bounded stretch of any text", () => {
    const { before, after } = remembered(`${"x".repeat(5000)}«a a»${"y ".repeat(5000)}`);
    assert.ok(before.length <= 120);
    assert.equal(after, "y y y y y");
  });
});

describe("an ignored finding", () => {
  const text = "The old mill by the river «had had» three owners before the war.";

  it("is known again after edits elsewhere", () => {
    assert.ok(isKnown(text, `A new first paragraph.\n\n${text} It burned.`));
    assert.ok(isKnown(text, text.replace("The old", "Everybody knows that the very old")));
    assert.ok(isKnown(text, text.replace("by the river", "by  the\u00a0river")));
  });

  it("is known again after edits on one of its sides", () => {
    assert.ok(isKnown(text, text.replace("river", "canal")));
    assert.ok(isKnown(text, text.replace("three owners", "four")));
  });

  it("is another one after edits on both", () => {
    assert.ok(!isKnown(text, text.replace("river", "canal").replace("three", "four")));
  });

  it("is another one where the words differ", () => {
    assert.ok(!isKnown(text, text.replace("had had", "has has")));
  });

  it("needs three words on the side that stayed", () => {
    assert.ok(!isKnown("It «had had» four doors and more.", "It «had had» to go."));
    assert.ok(!isKnown("So it «had had» four doors and more.", "So it «had had» to go."));
    assert.ok(isKnown("And so it «had had» four doors and more.", "And so it «had had» to go."));
  });

  it("without context is known only where there is none", () => {
    assert.ok(isKnown("Intro.\n«Learn more»\nEnd.", "Other.\n\n«Learn more»"));
    assert.ok(!isKnown("Intro.\n«Learn more»\nEnd.", "Intro. «Learn more»"));
    assert.ok(!isKnown("Intro.\n«Learn more»\nEnd.", "«Learn more» of it"));
  });

  it("is of its rule", () => {
    const { article, finding } = marked(text);
    const known = ignoredFindings([{ ...rememberFinding(article, finding), rule: "name-spelling" }]);
    assert.ok(!known(article, finding));
  });

  it("is known in the very text it was seen in, whatever that is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.nat(400),
        fc.nat(300),
        (any, at, length) => {
          const start = Math.min(at, any.length);
          const finding = { start, end: Math.min(start + length, any.length), rule };
          const article = { text: any };
          assert.ok(ignoredFindings([rememberFinding(article, finding)])(article, finding));
        },
      ),
    );
  });
});

describe("checkArticle with ignored findings", () => {
  const text = "The ferry left the the harbour on Monday. The crew said that the the sea was calm.";

  it("leaves them out, and no others", () => {
    const { problems } = checkArticle(contextOf(text), new Map());
    const [first, second] = problems;
    assert.ok(first && second && problems.length === 2);
    const context = { ...contextOf(text), ignored: [rememberFinding({ text }, first)] };
    assert.deepEqual(checkArticle(context, new Map()).problems, [second]);
  });

  it("does not mend them unattended", () => {
    const [first] = checkArticle(contextOf(text), new Map()).problems;
    assert.ok(first);
    const ignored = [rememberFinding({ text }, first)];
    const fixed = fixAll(text, (current) => ({ ...contextOf(current), ignored }), new Map());
    assert.equal(fixed.text, text.replace("that the the", "that the"));
  });
});
