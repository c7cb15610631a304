import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { clean, copydesk, type Files, faulty, folderWith, removeFolders } from "./copydesk.js";

after(removeFolders);

/** Enough texts that threads share them; every third one is faulty. */
const count = 60;
const isFaulty = (index: number): boolean => index % 3 === 0;
const nameOf = (index: number): string => `${String(index).padStart(2, "0")}.txt`;
const many: Files = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [nameOf(index), isFaulty(index) ? faulty : clean]),
);
const faultyOnes = Array.from({ length: count }, (_, index) => index)
  .filter(isFaulty)
  .map(nameOf);

describe("copydesk on many texts", () => {
  it("reports them in their order, as it reports each alone", async () => {
    const { code, out } = await copydesk(folderWith(many), ["check", ".", "--format", "json"]);
    const files: { path: string; problems: { rule: string; fixes: unknown[] }[] }[] = JSON.parse(out).files;
    assert.equal(code, 1);
    assert.deepEqual(
      files.map((file) => file.path),
      Object.keys(many),
    );
    assert.deepEqual(
      files.filter(({ problems }) => problems.length > 0).map((file) => file.path),
      faultyOnes,
    );
    const alone = await copydesk(folderWith({ "00.txt": faulty }), ["check", ".", "--format", "json"]);
    assert.deepEqual(files[0], JSON.parse(alone.out).files[0]);
  });

  it("mends them, and standard input among them", async () => {
    const folder = folderWith(many);
    const { code, out, err } = await copydesk(folder, ["check", ".", "-", "--fix"], faulty);
    assert.deepEqual([code, out], [0, clean]);
    assert.match(
      err,
      new RegExp(`${faultyOnes.length + 1} problems? fixed|[Ff]ixed ${faultyOnes.length + 1}`),
    );
    for (const name of Object.keys(many)) assert.equal(readFileSync(path.join(folder, name), "utf8"), clean);
  });

  it("says once what is wrong with a configuration that holds for all of them", async () => {
    const { code, err } = await copydesk(folderWith({ ...many, ".copydesk.json": "{" }), ["check", "."]);
    assert.equal(code, 2);
    assert.equal(err.split("\n").filter((line) => line.startsWith(".copydesk.json:")).length, 1);
  });

  it("describes the rules of the style packs that were used", async () => {
    const term = "extends: existence\nmessage: \"No '%s'\"\ntokens:\n  - harbour\n";
    const files = {
      ...many,
      ".copydesk.json": '{"styles": ["Desk"]}',
      ".copydesk/styles/Desk/Terms.yml": term,
    };
    const { out } = await copydesk(folderWith(files), ["check", ".", "--format", "sarif"]);
    const [run] = JSON.parse(out).runs;
    const rules: { id: string }[] = run.tool.driver.rules;
    assert.equal(rules.filter(({ id }) => id === "Desk.Terms").length, 1);
    const found: { ruleId: string }[] = run.results;
    assert.equal(found.filter(({ ruleId }) => ruleId === "Desk.Terms").length, count);
  });

  it("annotates them in their order", async () => {
    const { code, out } = await copydesk(folderWith(many), ["annotate", ".", "--format", "json"]);
    const articles: { path: string }[] = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual(
      articles.map((article) => article.path),
      Object.keys(many),
    );
  });
});
