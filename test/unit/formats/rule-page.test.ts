import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { pagesFolder, rulePages } from "../../../scripts/rule-pages.js";
import { rulePage } from "../../../server/src/formats/rule-page.js";
import type { Rule } from "../../../server/src/rules/rule.js";

const rule: Rule = {
  id: "no-ships",
  summary: "Stops ships.",
  description: "Ships belong at sea.",
  severity: "info",
  examples: [
    { wrong: "A ship.\nA ship.", right: "A boat.\nA boat." },
    { wrong: "Ships.", right: "Boats." },
  ],
  check: () => [],
};

describe("the page of a rule", () => {
  const page = rulePage(rule, [
    [
      { title: "Change to “boat”", safe: true },
      { title: "Change to “barge”", safe: false },
    ],
    [{ title: "Change to “Boats”", safe: false }],
  ]);

  it("says what the rule says of itself", () => {
    for (const words of [
      "# no-ships",
      "Stops ships.",
      "Ships belong at sea.",
      "Default: **info** (listed, never fails a check).",
      "```text\nA ship.\nA ship.\n```",
      "```text\nA boat.\nA boat.\n```",
      '"rules": { "no-ships": "off" }',
      "--rule no-ships=off",
    ])
      assert.ok(page.includes(words), words);
  });

  it("says what is mended, and whether unattended", () => {
    assert.match(page, /first is \*\*Change to “boat”\*\*, and 1 more to choose from\. Here it is safe/);
    assert.match(page, /first is \*\*Change to “Boats”\*\*\. Here it is a guess/);
    assert.match(rulePage(rule, []), /takes a person/);
  });
});

describe("docs/rules", () => {
  it("has the page of every rule as it is; npm run build:docs writes them", async () => {
    const pages = await rulePages();
    const files = await readdir(pagesFolder);
    assert.deepEqual(files.sort(), [...pages.keys()].sort());
    for (const [name, page] of pages)
      assert.equal(await readFile(new URL(name, pagesFolder), "utf8"), page, name);
  });
});
