import assert from "node:assert/strict";
import { type Colours, fileReport, printable, summary } from "../../../server/src/formats/text.js";
import type { Problem } from "../../../server/src/rules/rule.js";

const same = (text: string) => text;
const plain: Colours = {
  error: same,
  warning: same,
  info: same,
  hint: same,
  good: same,
  file: same,
  faint: same,
};

const problem = (start: number, rest: Partial<Problem> = {}): Problem => ({
  rule: "duplicated-word",
  message: "“the” is there twice.",
  severity: "warning",
  start,
  end: start + 1,
  fixes: [],
  ...rest,
});

const check = (text: string, problems: readonly Problem[], expected: readonly string[]) =>
  assert.deepEqual(fileReport("a.txt", text, problems, plain).split("\n"), expected);

describe("text report", () => {
  it("says nothing of a file without problems", () => check("Text.", [], [""]));

  it("aligns places, severities, messages and rules", () =>
    check(
      "one\ntwo\nthree and a long line of words",
      [problem(0), problem(25, { severity: "error", message: "Odd.", rule: "unbalanced-quote" })],
      [
        "a.txt",
        "   1:1  warning  “the” is there twice.  duplicated-word",
        "  3:18  error    Odd.                   unbalanced-quote",
        "",
        "",
      ],
    ));

  it("does not let one long message push the others' rules away", () =>
    check(
      "one two",
      [problem(0), problem(4, { message: "x".repeat(120) })],
      [
        "a.txt",
        "  1:1  warning  “the” is there twice.  duplicated-word",
        `  1:5  warning  ${"x".repeat(120)}  duplicated-word`,
        "",
        "",
      ],
    ));

  it("counts an emoji as one column", () =>
    check(
      "😀😀 x",
      [problem(5)],
      ["a.txt", "  1:4  warning  “the” is there twice.  duplicated-word", "", ""],
    ));

  it("paints with the colours it is given", () => {
    const painted = { ...plain, warning: (text: string) => `<${text}>`, file: (text: string) => `[${text}]` };
    assert.match(
      fileReport("a.txt", "x", [problem(0)], painted),
      /^\[a\.txt\]\n {2}1:1 {2}<warning> {2}“the”/,
    );
  });

  it("lets no control character or direction mark through", () => {
    assert.equal(printable("a\u001b[31mb\u202ec\n"), "a\\u{1b}[31mb\\u{202e}c\\u{a}");
    assert.equal(printable("שלום “é” 😀"), "שלום “é” 😀");
    check(
      "x",
      [problem(0, { message: "a\nb" })],
      ["a.txt", "  1:1  warning  a\\u{a}b  duplicated-word", "", ""],
    );
  });
});

const none = { error: 0, warning: 0, info: 0, hint: 0, safelyFixable: 0 };
const checkSummary = (run: Partial<Parameters<typeof summary>[0]>, expected: string) =>
  assert.equal(summary({ files: 1, fixed: 0, failed: false, totals: none, ...run }, plain), expected);

describe("summary line", () => {
  it("tells a clean run", () => checkSummary({ files: 2 }, "✔ 2 files checked, no problems.\n"));
  it("tells what was fixed", () =>
    checkSummary({ fixed: 1 }, "✔ 1 file checked, 1 problem fixed, none left.\n"));
  it("does not call a run good in which something failed", () =>
    checkSummary({ failed: true }, "1 file checked, no problems.\n"));
  it("counts by severity", () =>
    checkSummary(
      { files: 3, totals: { error: 1, warning: 2, info: 1, hint: 1, safelyFixable: 2 } },
      "✖ 5 problems (1 error, 2 warnings, 2 notes) in 3 files checked; 2 can be fixed with --fix.\n",
    ));
  it("counts one of each in the singular, and what was fixed", () =>
    checkSummary(
      { fixed: 3, totals: { ...none, warning: 1 } },
      "✖ 1 problem (1 warning) in 1 file checked; 3 problems fixed.\n",
    ));
});
