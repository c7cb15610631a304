import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { positionsOf } from "../../../server/src/formats/positions.js";
import { checkArticle, fixesOf } from "../../../server/src/rules/check.js";
import { rules } from "../../../server/src/rules/index.js";
import { contextOf } from "./rule-check.js";

const samples = new URL("../../../samples/", import.meta.url);
const snapshots = new URL("../../fixtures/snapshots/", import.meta.url);

/** `UPDATE_SNAPSHOTS=1 npx mocha test/unit/rules/samples.test.ts` writes the snapshots anew. */
const updating = process.env["UPDATE_SNAPSHOTS"] === "1";

/** What the rules say of a text: `line:column severity rule message → first fix`, a line for each problem. */
const report = (text: string): string => {
  const context = contextOf(text);
  const { problems, failures } = checkArticle(context, new Map());
  assert.deepEqual(failures, []);
  const { lineColumn } = positionsOf(text);
  return problems
    .map((problem) => {
      const { line, column } = lineColumn(problem.start);
      const [fix] = fixesOf(problem, context, rules);
      const mend = fix === undefined ? "" : ` → ${fix.title}${fix.safe ? " (safe)" : ""}`;
      return `${line}:${column} ${problem.severity} ${problem.rule} ${problem.message}${mend}\n`;
    })
    .join("");
};

describe("the rules on the sample articles", () => {
  const names = readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .sort();

  for (const name of names) {
    it(`find in ${name} what they found before`, async () => {
      const found = report(await readFile(new URL(name, samples), "utf8"));
      const snapshot = new URL(name, snapshots);
      if (updating) {
        await mkdir(snapshots, { recursive: true });
        await writeFile(snapshot, found);
      }
      assert.equal(found, await readFile(snapshot, "utf8"));
    });
  }
});
