import * as z from "zod";
import { configSchema } from "./schema.js";

/** The JSON Schema of `.copydesk.json`, as editors use it for completion and hovers. */
export const configJsonSchema = (): object => ({
  ...z.toJSONSchema(configSchema, { target: "draft-7" }),
  title: "Copydesk configuration",
  allowComments: true,
  allowTrailingCommas: true,
});
