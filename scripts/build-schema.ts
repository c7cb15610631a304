import { writeFile } from "node:fs/promises";
import { configJsonSchema } from "../server/src/config/json-schema.js";
import { languages, translator } from "./translations.js";

const write = (name: string, schema: object): Promise<void> =>
  writeFile(new URL(`../schemas/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);

await write("copydesk.schema.json", configJsonSchema());
for (const language of await languages())
  await write(`copydesk.schema.${language}.json`, configJsonSchema(await translator(language)));
