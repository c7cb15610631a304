import { writeFile } from "node:fs/promises";
import { configJsonSchema } from "../server/src/config/json-schema.js";

await writeFile(
  new URL("../schemas/copydesk.schema.json", import.meta.url),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
);
