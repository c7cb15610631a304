import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { configJsonSchema } from "../../../server/src/config/json-schema.js";
import { rules } from "../../../server/src/rules/index.js";

describe("the JSON Schema of the configuration", () => {
  it("is the one in schemas/; npx tsx scripts/build-schema.ts writes it", async () => {
    const file = await readFile(new URL("../../../schemas/copydesk.schema.json", import.meta.url), "utf8");
    assert.deepEqual(JSON.parse(file), JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it("lists and describes every rule", () => {
    const text = JSON.stringify(configJsonSchema());
    for (const rule of rules)
      assert.ok(text.includes(JSON.stringify(rule.id)) && text.includes(rule.summary), rule.id);
  });
});
