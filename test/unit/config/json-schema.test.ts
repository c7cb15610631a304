import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { languages, translator } from "../../../scripts/translations.js";
import { configJsonSchema } from "../../../server/src/config/json-schema.js";
import { rules } from "../../../server/src/rules/index.js";

/** Every description in a schema, in its order. */
const describedIn = (schema: unknown): readonly string[] =>
  typeof schema !== "object" || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, value]) =>
        key === "description" && typeof value === "string" ? [value] : describedIn(value),
      );

describe("the JSON Schema of the configuration", () => {
  it("is the one in schemas/; npx tsx scripts/build-schema.ts writes it", async () => {
    const file = await readFile(new URL("../../../schemas/copydesk.schema.json", import.meta.url), "utf8");
    assert.deepEqual(JSON.parse(file), JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it("is there in every language, with every description translated", async () => {
    const english = describedIn(configJsonSchema());
    for (const language of await languages()) {
      const path = new URL(`../../../schemas/copydesk.schema.${language}.json`, import.meta.url);
      const file: object = JSON.parse(await readFile(path, "utf8"));
      const translated = configJsonSchema(await translator(language));
      assert.deepEqual(file, JSON.parse(JSON.stringify(translated)));
      const described = describedIn(translated);
      assert.equal(described.length, english.length);
      described.forEach((text, index) => {
        assert.notEqual(text, english[index]);
      });
    }
  });

  it("lists and describes every rule", () => {
    const text = JSON.stringify(configJsonSchema());
    for (const rule of rules)
      assert.ok(text.includes(JSON.stringify(rule.id)) && text.includes(rule.summary), rule.id);
  });
});
