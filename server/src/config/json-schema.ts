import * as l10n from "@vscode/l10n";
import * as z from "zod";
import { configSchema, styleRuleId } from "./schema.js";

/** Writes the levels of rules that are not known by name as what they are: those of style packs. */
const nameStyleRules = ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const { additionalProperties } = jsonSchema;
  if (typeof additionalProperties !== "object") return;
  jsonSchema.patternProperties = { [styleRuleId.source]: additionalProperties };
  jsonSchema.additionalProperties = false;
};

/**
 * The JSON Schema of `.copydesk.json`, as editors use it for completion and hovers; `say` gives its descriptions in
 * another language than English.
 */
export const configJsonSchema = (say: (english: string) => string = (english) => english): object => ({
  ...z.toJSONSchema(configSchema, {
    target: "draft-7",
    override: (context) => {
      nameStyleRules(context);
      const { jsonSchema } = context;
      if (jsonSchema.description !== undefined) jsonSchema.description = say(jsonSchema.description);
    },
  }),
  title: say(l10n.t("Copydesk configuration")),
  allowComments: true,
  allowTrailingCommas: true,
});
