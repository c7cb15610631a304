import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { readResource } from "../../../server/src/node/resource-files.js";
import { applyEdits, checkArticle } from "../../../server/src/rules/check.js";
import { builtInPacks, choosePacks, isStylePath, readPacks } from "../../../server/src/styles/packs.js";
import { runTests } from "../../../server/src/styles/style-tests.js";
import { contextOf } from "../rules/rule-check.js";

const existence = (token: string): string => `extends: existence\nmessage: "'%s'"\ntokens: [${token}]\n`;

/** A style as Vale's users write them, with the keys and the patterns they use. */
const valeStyle: Readonly<Record<string, string>> = {
  "Gazette/Terms.yml": `---
extends: substitution
message: Consider using '%s' instead of '%s'
link: https://example.org/stylebook/terms
level: warning
ignorecase: true
# swap maps tokens in form of bad: good
swap:
  '(?:give|gave) rise to': lead to
  'approximate(?:ly)?': about
  'on a (?:daily|weekly) basis': regularly
  touch-?screen: touchscreen
  'water[- ]?craft': boat
`,
  "Gazette/Hedging.yml": `extends: existence
message: "Don't hedge with '%s'."
level: suggestion
ignorecase: true
scope: paragraph
vocab: false
tokens:
  - (?:somewhat|rather) unusual
  - 'in (?:my|our) (?:humble )?opinion'
  - \\bvirtually\\b(?! (?:attend|meet))
  - I (?:think|believe)
exceptions:
  - virtually impossible
`,
  "Gazette/Spacing.yml": `extends: existence
message: "'%s' should have one space."
level: error
nonword: true
tokens:
  - '[a-z][.?!] {2,}[A-Z]'
  - '[a-z][.?!][A-Z]'
`,
  "Gazette/Latin.yml": `extends: substitution
message: "Use '%s' instead of '%s'."
level: error
ignorecase: true
nonword: true
action:
  name: replace
swap:
  '\\b(?:eg|e\\.g\\.)[\\s,]': for example
  '\\b(?:ie|i\\.e\\.)[\\s,]': that is
`,
  "Gazette/Repetition.yml": `extends: repetition
message: "'%s' is repeated!"
level: error
ignorecase: true
alpha: true
tokens:
  - '[^\\s]+'
`,
  "Gazette/Headings.yml": `extends: capitalization
message: "'%s' should use sentence-style capitalization."
level: suggestion
scope: heading
match: $sentence
indicators:
  - ':'
exceptions:
  - AP
`,
  "Gazette/Spelling.yml": `extends: consistency
message: "Inconsistent spelling of '%s'"
level: error
scope: text
ignorecase: true
nonword: false
either:
  advisor: adviser
  'gr(?:a)y': 'gr(?:e)y'
`,
};

const article = `Fishermen Gave Up Their Boats

The storm gave rise to a quarrel.The harbor had, in our opinion, approximately nine boats, e.g. two ferries. An advisor said the the pier was grey. Another adviser called it gray, and her adviser agreed.

It was virtually impossible to see, and the sea was virtually empty.

Why the boats stayed

“I think it gave rise to a panic,” said Anna Varga. The crew went home at noon.
`;

describe("style packs", () => {
  it("of Vale load unchanged, and find what they find under Vale", () => {
    const files = Object.entries(valeStyle).map(([path, text]) => ({ path, text }));
    const packs = readPacks(files);
    assert.deepEqual(
      [...packs.values()].flat().filter(({ read }) => "faults" in read),
      [],
    );
    const { rules, unknown } = choosePacks(["Gazette"], packs);
    assert.deepEqual(unknown, []);
    const { problems, failures } = checkArticle(contextOf(article, '{"dialect":"en-US"}'), new Map(), rules);
    assert.deepEqual(failures, []);
    const found = problems.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);
    assert.deepEqual(found, [
      "Gazette.Headings hint: 'Fishermen Gave Up Their Boats' should use sentence-style capitalization.",
      "Gazette.Terms warning: Consider using 'lead to' instead of 'gave rise to'",
      "Gazette.Spacing error: 'l.T' should have one space.",
      "Gazette.Hedging hint: Don't hedge with 'in our opinion'.",
      "Gazette.Terms warning: Consider using 'about' instead of 'approximately'",
      "Gazette.Latin error: Use 'for example' instead of 'e.g.'.",
      "Gazette.Spelling error: Inconsistent spelling of 'advisor'",
      "Gazette.Repetition error: 'the' is repeated!",
      "Gazette.Spelling error: Inconsistent spelling of 'gray'",
      "Gazette.Hedging hint: Don't hedge with 'virtually'.",
    ]);
  });

  it("find only what is in the text, whatever the text is", async () => {
    const own = readPacks(Object.entries(valeStyle).map(([path, text]) => ({ path, text })));
    const brought = builtInPacks(await readResource("styles.json"));
    const { rules } = choosePacks(["Gazette", "news-en"], own, brought);
    const part = fc.constantFrom(
      ...'The |gave rise to|prior to|in our opinion|é|😀|“|”|"|’| |\n\n|\r\n|.| 9 pm|adviser|advisor|Kiev|the the|TOWARDS|,| \t'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const { problems, failures } = checkArticle(contextOf(text), new Map(), rules);
        assert.deepEqual(failures, []);
        for (const { start, end, fixes } of problems) {
          assert.ok(0 <= start && start < end && end <= text.length);
          for (const fix of fixes) applyEdits(text, fix.edits);
        }
      }),
    );
  });

  it("are named by their folders, and loose files are local", () => {
    const packs = readPacks([
      { path: "Desk/B.yml", text: existence("b") },
      { path: "Desk/A.yml", text: existence("a") },
      { path: "Loose.yml", text: existence("c") },
      { path: "Desk/deep/D.yml", text: existence("d") },
      { path: "Desk/notes.md", text: "" },
    ]);
    assert.deepEqual(
      [...packs].map(([name, sources]) => [name, sources.map(({ path }) => path)]),
      [
        ["Desk", ["Desk/A.yml", "Desk/B.yml"]],
        ["local", ["Loose.yml"]],
      ],
    );
    assert.deepEqual(
      choosePacks(["local", "Desk"], packs).rules.map(({ id }) => id),
      ["local.Loose", "Desk.A", "Desk.B"],
    );
    assert.deepEqual(["A.yml", "P/A.yml", "P/A.yaml", ".A.yml", "a/b/C.yml"].map(isStylePath), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("stay in force where one file is broken, and where one name is unknown", () => {
    const packs = readPacks([
      { path: "Desk/A.yml", text: existence("a") },
      { path: "Desk/B.yml", text: existence("'('") },
    ]);
    const { rules, unknown } = choosePacks(["Desk", "Dekc"], packs);
    assert.deepEqual(
      rules.map(({ id }) => id),
      ["Desk.A"],
    );
    assert.deepEqual(unknown, ["Dekc"]);
  });

  it("of the folder count before those that Copydesk brings", () => {
    const own = readPacks([{ path: "news-en/Mine.yml", text: existence("a") }]);
    const brought = readPacks([{ path: "news-en/Yours.yml", text: existence("a") }]);
    assert.deepEqual(
      choosePacks(["news-en"], own, brought).rules.map(({ id }) => id),
      ["news-en.Mine"],
    );
  });

  it("may be switched off rule by rule", () => {
    const { rules } = choosePacks(["local"], readPacks([{ path: "A.yml", text: existence("very") }]));
    const context = contextOf("It was a very long day for the crew.");
    const levels = (level: "off" | "info") =>
      checkArticle(context, new Map([["local.A", level]]), rules).problems;
    assert.deepEqual(levels("off"), []);
    assert.deepEqual(
      levels("info").map(({ severity }) => severity),
      ["info"],
    );
  });
});

describe("the tests in a style file", () => {
  const results = (tests: string): readonly string[] => {
    const yaml = `extends: substitution\nmessage: x\nswap: {towards: toward}\ntests:\n${tests}`;
    const style = [...readPacks([{ path: "A.yml", text: yaml }]).values()][0]?.[0]?.read;
    assert.ok(style && "style" in style, JSON.stringify(style));
    return runTests(style.style, ({ text }) => contextOf(text)).map(({ message }) => message);
  };

  it("pass where the rule finds just what they say", () => {
    assert.deepEqual(
      results(
        "  - text: She ran towards the pier.\n    problems: [towards]\n    fixed: She ran toward the pier.\n  - text: She ran home.\n",
      ),
      [],
    );
  });

  it("fail where it finds more, less or something else", () => {
    assert.deepEqual(results("  - text: She ran towards the pier.\n"), [
      "Finds “towards” instead of nothing.",
    ]);
    assert.deepEqual(results("  - text: She ran home.\n    problems: [towards]\n"), [
      "Finds nothing instead of “towards”.",
    ]);
    assert.deepEqual(
      results("  - text: She ran towards it.\n    problems: [towards]\n    fixed: She ran to it.\n"),
      ["Is fixed to “She ran toward it.”."],
    );
  });
});

describe("the pack news-en", () => {
  const folder = new URL("../../../server/data/styles/", import.meta.url);

  it("is the one that ships; npx tsx scripts/build-styles.ts gathers it", async () => {
    const files: Record<string, string> = {};
    for (const name of (await readdir(new URL("news-en/", folder))).sort())
      files[`news-en/${name}`] = await readFile(new URL(`news-en/${name}`, folder), "utf8");
    assert.deepEqual(JSON.parse(new TextDecoder().decode(await readResource("styles.json"))), files);
  });

  it("passes its tests, has some in every file, and only hints", async () => {
    const sources = builtInPacks(await readResource("styles.json")).get("news-en") ?? [];
    assert.ok(sources.length >= 15);
    for (const { path, read } of sources) {
      assert.ok("style" in read, path);
      assert.ok(read.style.tests.length > 0, path);
      assert.equal(read.style.rule.severity, "hint", path);
      const failed = runTests(read.style, ({ text, dialect }) =>
        contextOf(text, JSON.stringify({ dialect })),
      );
      assert.deepEqual(failed, [], path);
    }
  });

  it("mends an article as a careful editor would", async () => {
    const { rules } = choosePacks(["news-en"], builtInPacks(await readResource("styles.json")));
    const text =
      "The minister walked towards the pier at 9 am, prior to the vote. Over 300 people came, and prices rose by 4 per cent. “We came towards it prior to noon,” said Anna Varga.";
    const { problems } = checkArticle(contextOf(text, '{"dialect":"en-US"}'), new Map(), rules);
    const edits = problems.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    assert.equal(
      applyEdits(text, edits),
      "The minister walked toward the pier at 9 a.m., before the vote. Over 300 people came, and prices rose by 4 percent. “We came towards it prior to noon,” said Anna Varga.",
    );
  });

  it("names its file where that is damaged", async () => {
    const half = (await readResource("styles.json")).subarray(0, 500);
    assert.throws(
      () => builtInPacks(half),
      /^Error: Copydesk’s own file styles\.json cannot be used \(.+\); install/,
    );
  });
});
