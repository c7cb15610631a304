import * as z from "zod";
import { rules } from "../rules/index.js";
import { type Level, severities } from "../rules/rule.js";

const level = z.enum(["off", ...severities] satisfies [Level, ...Level[]]);

const ruleLevels = z
  .strictObject(
    Object.fromEntries(
      rules.map((rule) => [rule.id, level.optional().describe(`${rule.summary} Default: ${rule.severity}.`)]),
    ),
  )
  .describe("How much each rule's problems matter; “off” turns a rule off.");

const words = z
  .array(z.string().min(1))
  .describe("Words that are spelled right, in lower case unless they are always capitalised.");
const names = z
  .array(z.string().min(1))
  .describe("Names as they are spelled right: people, organisations, places, one in each string.");
const dialect = z
  .enum(["auto", "en-US", "en-GB"])
  .describe("The English of the articles; “auto” reads it from the spellings of each article.");
const globs = z.array(z.string().min(1));

const override = z.strictObject({
  files: globs.min(1).describe("Globs of the files this is for, relative to the folder of this file."),
  rules: ruleLevels.optional(),
  words: words.optional(),
  names: names.optional(),
  dialect: dialect.optional(),
});

/** The shape of `.copydesk.json`. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe("Where the schema of this file is."),
    rules: ruleLevels.optional(),
    words: words.optional(),
    names: names.optional(),
    ignore: globs
      .optional()
      .describe(
        "Globs of files that are never checked, relative to the folder of this file; a name alone means at any depth, “!” takes a file back in.",
      ),
    overrides: z
      .array(override)
      .optional()
      .describe("Other settings for some files; a later one wins over an earlier one."),
    dialect: dialect.optional(),
  })
  .describe("Configuration of Copydesk for the articles of a folder.");

/** The shape of settings that lie over the file: an editor's, or the command line's. */
export const overlaySchema = configSchema.omit({ $schema: true, overrides: true });

/** What `.copydesk.json` says; everything may be left out. */
export type Config = z.infer<typeof configSchema>;

/** Settings that lie over the file, key by key. */
export type Overlay = z.infer<typeof overlaySchema>;

/** What a configuration says of the English of the articles. */
export type DialectChoice = z.infer<typeof dialect>;
